package io.github.opengpr.rules.claims.token;

import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.text.number.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows words of other business that mean what the form counts where cases are counted by them. */
final class Casework {

  private static final int MOST_OF_HEADING = 8;

  private final List<Token> tokens;
  private final String text;
  private final List<Token> out;

  Casework(List<Token> tokens, String text, List<Token> out) {
    this.tokens = tokens;
    this.text = text;
    this.out = out;
  }

  /** Writes a token if it is such a word. */
  boolean read(int i) {
    Token token = tokens.get(i);
    if (isBesidePersons(i)) {
      out.add(new Token(token.kind(), token.start(), token.end(), Sense.ORGANISATION, null, 0));
      return true;
    }
    if (token.is(Sense.RECONSIDERATION) && text.startsWith("后", token.end()) && isNumberAt(i + 2)) {
      out.add(new Token(token.kind(), token.start(), token.end(), Sense.LATER_LITIGATION, null, 0));
      return true; // 未经复议3件，复议后2件
    }
    if (!token.is(Sense.OTHER_THING)) {
      return false;
    }
    if (isCaseOfThem(token) || isNoCase(i)) {
      out.add(new Token(token.kind(), token.start(), token.end(), Sense.FILLER, null, 0));
      return true;
    }
    Sense decision = decision(i);
    if (decision != null) {
      out.add(new Token(token.kind(), token.start(), token.end(), decision, null, 0));
      return true;
    }
    if (isTakenDown(i)) {
      int middle = token.start() + 2;
      out.add(new Token(token.kind(), token.start(), middle, Sense.RECEIVE, null, 0));
      out.add(new Token(token.kind(), middle, token.end(), Sense.PLAIN_REQUEST, null, 0));
      return true;
    }
    return false;
  }

  /** 办理, 作出: a verb stands before what is written next. */
  private boolean isDealtWith() {
    Sense before = out.isEmpty() ? null : out.get(out.size() - 1).sense();
    return before == Sense.PROCESS || before == Sense.CLOSE || before == Sense.DECIDED;
  }

  /** 户籍、治安等许可事项46件, 办理许可事项46件: decisions, where single cases are counted; null if it is none. */
  private @Nullable Sense decision(int i) {
    Token token = tokens.get(i);
    int number = i + 1;
    while (number < tokens.size()
        && (tokens.get(number).isTransparent() || tokens.get(number).is(Sense.PROCESS))) {
      number++;
    }
    Quantity cases = isNumberAt(number) ? tokens.get(number).quantity() : null;
    if (cases == null
        || !"件宗笔起".contains(cases.unit().printed())
        || cases.unit().printed().isEmpty()
        || !isDealtWith() && (token.start() == 0 || text.charAt(token.start() - 1) != '等')) {
      return null;
    }
    return switch (text.substring(token.start(), token.end())) {
      case "许可事项", "行政许可事项" -> Sense.LICENSING;
      case "行政处罚事项" -> Sense.PENALTIES;
      case "行政强制事项" -> Sense.COERCION;
      default -> null;
    };
  }

  /** 个人41件、单位8件. */
  private boolean isBesidePersons(int i) {
    Token token = tokens.get(i);
    int mark = out.size() - 1;
    return token.is(Sense.FILLER)
        && text.startsWith("单位", token.start())
        && token.end() - token.start() == 2
        && isNumberAt(i + 1)
        && mark >= 2
        && out.get(mark).kind() == Token.Kind.MARK
        && out.get(mark - 1).isNumber()
        && out.get(mark - 2).is(Sense.NATURAL);
  }

  /** 共登记申请93件: taken down, and no applications for registration. */
  private boolean isTakenDown(int i) {
    Token token = tokens.get(i);
    return text.startsWith("登记申请", token.start())
        && token.end() - token.start() == 4
        && isNumberAt(i + 1)
        && (isBehindHeading(token.start())
            || !out.isEmpty()
                && (out.get(out.size() - 1).is(Sense.TOTAL)
                    || out.get(out.size() - 1).is(Sense.OWN)));
  }

  /** 依申请公开。登记申请93件. */
  private boolean isBehindHeading(int start) {
    int end = start;
    while (end > 0 && "。：，\n".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String before = text.substring(Math.max(0, end - MOST_OF_HEADING), end);
    return end < start
        && (before.endsWith("依申请公开") || before.endsWith("依申请公开方面") || before.endsWith("依申请公开情况"));
  }

  /** 直接起诉的信息公开案件: cases of what was named before. */
  private boolean isCaseOfThem(Token token) {
    if (!token.is(Sense.OTHER_THING)
        || !text.startsWith("案件", token.start())
        || token.end() - token.start() != 2) {
      return false;
    }
    for (int i = out.size() - 1; i >= 0; i--) {
      Token before = out.get(i);
      Sense sense = before.sense();
      if (sense != null && sense.isDispute()) {
        return true;
      }
      boolean result = sense != null && sense.isResult();
      if (result && i == out.size() - 1) {
        return true; // 败诉案件
      }
      if (!before.is(Sense.FILLER) && !before.is(Sense.REQUEST) && !before.isNumber() && !result) {
        return false;
      }
    }
    return false;
  }

  /** 没有案件被纠正: the cases spoken of. */
  private boolean isNoCase(int i) {
    return tokens.get(i).is(Sense.OTHER_THING)
        && text.startsWith("案件", tokens.get(i).start())
        && !out.isEmpty()
        && out.get(out.size() - 1).is(Sense.NEG)
        && i + 1 < tokens.size()
        && tokens.get(i + 1).result() != null;
  }

  private boolean isNumberAt(int i) {
    return i < tokens.size() && tokens.get(i).isNumber();
  }
}
