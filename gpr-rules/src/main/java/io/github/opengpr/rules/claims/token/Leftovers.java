package io.github.opengpr.rules.claims.token;

import io.github.opengpr.rules.claims.lexicon.Sense;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows from the words beside them what came over from last year, and what goes on to the next. */
final class Leftovers {

  /** Words that say that something was left over. */
  private static final List<String> LEFT =
      List.of(
          "转来", "移来", "接来", "遗留", "遗下", "留下", "剩", "余", "留存", "结存", "尚未", "未答", "未了", "未结", "延续",
          "转过来", "移过来", "跨过来", "带过来", "接过来", "结过来", "滚过来", "挪过来", "拖过来", "留过来", "跨来", "带来", "滚来",
          "挪来", "没办", "没答", "没结", "压下", "存下", "落下", "搁下", "拖下", "未办", "移入", "转进");

  /** What is told of after it is added to those received. */
  private static final List<String> ADDING = List.of("连同", "加上", "加", "连", "合", "算上", "并入", "并");

  /** Words of what is left over that say whither it goes. */
  private static final String ONWARD = "下次明来末底终";

  /** What verbs end with that move something on: 推迟, 顺延, 拖. */
  private static final String MOVES = "拖推延迟移留转带搁挪压";

  private static final String TO = "到至入往";

  private final List<Token> tokens;
  private final String text;
  private final List<Token> out;
  private final @Nullable Integer year;

  Leftovers(List<Token> tokens, String text, List<Token> out, @Nullable Integer year) {
    this.tokens = tokens;
    this.text = text;
    this.out = out;
    this.year = year;
  }

  /** Writes a token if it is of that kind. */
  boolean read(int i) {
    Token token = tokens.get(i);
    int start = isMoved(token) ? moved(token.start()) : token.start();
    if (start < token.start()) {
      out.add(new Token(Token.Kind.WORD, start, token.end(), Sense.CARRY_OUT, null, 0));
      return true;
    }
    if (isLeftFromLastYear(token)) {
      int last = lastYear();
      int from = out.get(last).start();
      out.subList(last, out.size()).clear();
      out.add(new Token(Token.Kind.WORD, from, token.end(), Sense.CARRY_IN, null, 0));
      return true;
    }
    Sense sense = isAdded(token) ? Sense.CARRY_IN : isCameAndStays(i) ? Sense.CARRY_OUT : null;
    sense = isToNextYear(i) ? Sense.CARRY : sense;
    if (sense != null) {
      out.add(new Token(token.kind(), token.start(), token.end(), sense, null, 0));
    }
    return sense != null;
  }

  /** 去年未办完的, 上一年度遗留: what was left over from last year came into this one. */
  private boolean isLeftFromLastYear(Token token) {
    boolean over = token.is(Sense.CARRY_OUT);
    boolean unknown =
        token.kind() == Token.Kind.GAP || token.is(Sense.FILLER) || token.is(Sense.REST);
    if (!over && !unknown || lastYear() < 0) {
      return false;
    }
    String words = text.substring(token.start(), token.end());
    return over ? !words.contains("下") : isLeft(token.start());
  }

  private boolean isLeft(int start) {
    for (String left : LEFT) {
      if (text.startsWith(left, start)) {
        return true;
      }
    }
    return false;
  }

  /** Where 上年 stands directly before what is written next; -1 if it does not. */
  private int lastYear() {
    for (int i = out.size() - 1; i >= 0 && i >= out.size() - 3; i--) {
      Token before = out.get(i);
      boolean earlier =
          before.kind() == Token.Kind.YEAR && year != null && before.value() == year - 1;
      if (before.is(Sense.LAST_YEAR) || earlier) {
        boolean compared = i > 0 && out.get(i - 1).is(Sense.COMPARE);
        return compared ? -1 : i;
      }
      if (!before.is(Sense.FILLER)) {
        return -1;
      }
    }
    return -1;
  }

  /** 拖到次年, 移至次年办理: what stands behind a verb that moves something on. */
  private static boolean isMoved(Token token) {
    return token.is(Sense.NEXT_YEAR)
        || token.is(Sense.CARRY_OUT)
        || token.is(Sense.PROCESS)
        || token.is(Sense.ANSWER);
  }

  /** Where the words begin that it belongs to, which are taken back; itself if none do. */
  private int moved(int year) {
    Token before = out.isEmpty() ? null : out.get(out.size() - 1);
    if (before != null && before.is(Sense.CARRY_OUT) && before.end() == year) {
      out.remove(out.size() - 1);
      return before.start(); // 转下年答复
    }
    int verb = year - 2;
    if (verb < 0 || TO.indexOf(text.charAt(verb + 1)) < 0 || MOVES.indexOf(text.charAt(verb)) < 0) {
      return year;
    }
    int last = out.size();
    while (last > 0 && out.get(last - 1).end() > verb) {
      last--;
    }
    if (last == out.size() || out.get(last).isNumber() || out.get(last).kind() == Token.Kind.MARK) {
      return year;
    }
    int start = out.get(last).start();
    out.subList(last, out.size()).clear();
    return start;
  }

  /** 3件转2022年: the year tells whither. */
  private boolean isToNextYear(int i) {
    Token token = tokens.get(i);
    return year != null
        && token.end() - token.start() == 1
        && "转移留延".indexOf(text.charAt(token.start())) >= 0
        && i + 1 < tokens.size()
        && tokens.get(i + 1).kind() == Token.Kind.YEAR
        && tokens.get(i + 1).value() == year + 1;
  }

  /** 连同跨年的1件: what is added to those received came from last year. */
  private boolean isAdded(Token token) {
    if (!token.is(Sense.CARRY_OUT) || out.isEmpty()) {
      return false;
    }
    int behind = out.size() - 1;
    while (behind > 0 && (out.get(behind).is(Sense.THIS_YEAR) || out.get(behind).isMark('、'))) {
      behind--;
    }
    Token before = out.get(behind);
    String words = text.substring(before.start(), before.end());
    boolean onward = false;
    for (int i = token.start(); i < token.end(); i++) {
      onward |= ONWARD.indexOf(text.charAt(i)) >= 0;
    }
    return ADDING.contains(words) && !onward;
  }

  /** 12月底收到的2件结转下年: told of what became of them. */
  private boolean isCameAndStays(int i) {
    return tokens.get(i).is(Sense.RECEIVE)
        && i + 3 < tokens.size()
        && tokens.get(i + 1).is(Sense.FILLER)
        && tokens.get(i + 2).isNumber()
        && (tokens.get(i + 3).is(Sense.CARRY_OUT) || tokens.get(i + 3).is(Sense.CARRY));
  }
}
