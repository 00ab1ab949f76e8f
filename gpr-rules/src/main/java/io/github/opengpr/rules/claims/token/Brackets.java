package io.github.opengpr.rules.claims.token;

import io.github.opengpr.rules.claims.lexicon.Sense;
import java.util.List;

/** Puts what stands in a bracket where it is meant: 河道采砂（6件）, 29件（自然人）, 驳回（维持）4件, 140件（2023年）. */
final class Brackets {

  private final List<Token> tokens;
  private final List<Token> out;

  Brackets(List<Token> tokens, List<Token> out) {
    this.tokens = tokens;
    this.out = out;
  }

  /**
   * Writes a bracket in the order in which it is meant; {@code i} if it is to be read as it stands.
   */
  int read(int i) {
    if (isNumberAt(i + 1) && isMark(i + 2, '）') && names(lastNumber())) {
      out.add(tokens.get(i + 1));
      return i + 3;
    }
    int end = close(i);
    boolean apposed =
        end > 0
            && (isNumberAt(end + 1)
                || end + 1 < tokens.size()
                    && (tokens.get(end + 1).is(Sense.BE) || tokens.get(end + 1).is(Sense.FILLER))
                    && isNumberAt(end + 2)
                || end + 1 < tokens.size()
                    && (tokens.get(end + 1).is(Sense.SHARE) || tokens.get(end + 1).is(Sense.TOTAL))
                || isMark(end + 1, '：')
                || isMark(end + 1, '、') && isSort(i + 1, end));
    if (apposed && isBehindWord() && isKnown(i + 1, end)) {
      out.addAll(tokens.subList(i + 1, end));
      return end + 1;
    }
    if (end > 0 && isNumberAt(end + 1) && !out.isEmpty() && isDecision(out.get(out.size() - 1))) {
      return end + 1; // 行政许可（防雷等）36件
    }
    if (end == i + 2
        && tokens.get(i + 1).kind() == Token.Kind.YEAR
        && !out.isEmpty()
        && out.get(out.size() - 1).isNumber()) {
      out.add(out.size() - 1, tokens.get(i + 1));
      return end + 1; // 140件（2023年）
    }
    if (end > 0 && isSort(i + 1, end) && isApplicant(out)) {
      return end + 1; // 法律服务机构（律师事务所）提出8件
    }
    if (end > 0 && isReasonOf(end + 1)) {
      return end + 1; // 属执法案卷（多为执法档案）不公开3件
    }
    int last = out.size() - 1;
    if (end > 0 && last >= 0 && out.get(last).isNumber() && isSort(i + 1, end)) {
      out.addAll(last, tokens.subList(i + 1, end));
      return end + 1;
    }
    return i;
  }

  private boolean isNumberAt(int i) {
    return i < tokens.size() && tokens.get(i).isNumber();
  }

  private boolean isMark(int i, char mark) {
    return i < tokens.size() && tokens.get(i).isMark(mark);
  }

  private boolean isBehindWord() {
    if (out.isEmpty()) {
      return false;
    }
    Token before = out.get(out.size() - 1);
    return before.isWord() || before.kind() == Token.Kind.GAP || before.kind() == Token.Kind.YEAR;
  }

  /** The last number of the clause that is being written; -1 if it has none yet. */
  private int lastNumber() {
    for (int i = out.size() - 1; i >= 0; i--) {
      Token token = out.get(i);
      if (token.isNumber()) {
        return i;
      }
      if (token.kind() == Token.Kind.MARK) {
        break;
      }
    }
    return -1;
  }

  /** Whether words that name something new stand behind a token: 12件申请涉及河道采砂. */
  private boolean names(int number) {
    if (!isBehindWord()) {
      return false;
    }
    for (int i = number + 1; number >= 0 && i < out.size(); i++) {
      Token token = out.get(i);
      Sense sense = token.sense();
      boolean applicant = sense != null && sense.isApplicant(); // 个人（8件）和企业（2件）
      if (applicant || token.isForeign() || token.is(Sense.OTHERS) || token.is(Sense.REST)) {
        return true;
      }
    }
    return number < 0;
  }

  /** Where a bracket without a number in it ends; -1 if there is none. */
  private int close(int open) {
    for (int i = open + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isMark('）')) {
        return i;
      }
      if (token.isNumber() || token.kind() == Token.Kind.MARK && !token.isMark('、')) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isDecision(Token token) {
    return token.sense() != null && token.sense().isDecision();
  }

  /** Only words that do not change what a number before them counts. */
  private boolean isKnown(int from, int to) {
    boolean any = false;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.isForeign()
          || token.is(Sense.NARROW)
          || token.is(Sense.NOT_INCLUDING)
          || token.is(Sense.CARRY_IN)
          || token.is(Sense.CARRY_OUT)) {
        return false;
      }
      any |= token.isWord();
    }
    return any;
  }

  /** Whether a reason stands before the bracket, and more words of the outcome behind it. */
  private boolean isReasonOf(int behind) {
    Sense before = out.isEmpty() ? null : out.get(out.size() - 1).sense();
    if (before == null || !before.isOutcome() || behind >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(behind);
    Sense sense = next.sense();
    return next.kind() == Token.Kind.GAP
        || sense != null && (sense.isOutcome() || sense == Sense.NEG || sense == Sense.NOT_OF);
  }

  private static boolean isApplicant(List<Token> before) {
    Sense sense = before.isEmpty() ? null : before.get(before.size() - 1).sense();
    return sense != null && sense.isApplicant();
  }

  /** Only what sorts applications or disputes: 自然人, 予以公开, 复议后起诉. */
  private boolean isSort(int from, int to) {
    boolean sort = false;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      Sense sense = token.sense();
      boolean sorts =
          sense != null && (sense.isApplicant() || sense.isOutcome() || sense.isDispute());
      if (!sorts && !token.isTransparent() || token.is(Sense.ALL)) {
        return false;
      }
      sort |= sorts;
    }
    return sort;
  }
}
