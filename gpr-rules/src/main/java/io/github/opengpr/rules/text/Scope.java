package io.github.opengpr.rules.text;

import static io.github.opengpr.rules.text.Word.COMPARE;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/**
 * What a reader knows at one point of a sentence: what is spoken of, of which time, of whom. It
 * moves from left to right; brackets are entered with a copy, so that （2020年为5件） says nothing about
 * what follows.
 */
final class Scope {

  private final @Nullable Integer reportYear;
  private @Nullable Word subject;
  private int subjectEnd = -2;
  private boolean context;
  private boolean subjectFromBefore;
  private boolean among;
  private boolean yearNamed;
  private boolean exception;
  private final EnumSet<Doubt> time = EnumSet.noneOf(Doubt.class);
  private final EnumSet<Doubt> whose = EnumSet.noneOf(Doubt.class);
  private final EnumSet<Doubt> clause = EnumSet.noneOf(Doubt.class);
  private final EnumSet<Doubt> clauseBefore = EnumSet.noneOf(Doubt.class);
  private boolean clauseHadNumber;

  Scope(@Nullable Integer reportYear) {
    this.reportYear = reportYear;
  }

  Scope copy() {
    Scope copy = new Scope(reportYear);
    copy.subject = subject;
    copy.subjectEnd = subjectEnd;
    copy.context = context;
    copy.subjectFromBefore = subjectFromBefore;
    copy.among = among;
    copy.exception = exception;
    copy.yearNamed = yearNamed;
    copy.time.addAll(time);
    copy.whose.addAll(whose);
    copy.clauseBefore.addAll(clauseBefore);
    return copy;
  }

  /**
   * A new paragraph forgets everything; a new sentence of the same one keeps what is spoken of, and
   * doubts a time it does not name.
   */
  void enter(Sentence sentence, boolean namesException) {
    exception = namesException;
    if (sentence.startsParagraph()) {
      subject = null;
      context = false;
      time.clear();
    }
    subjectFromBefore = subject != null;
    among = false;
    yearNamed = false;
    whose.clear();
    clause.clear();
    clauseBefore.clear();
    clauseHadNumber = false;
  }

  void comma() {
    if (!clauseHadNumber) {
      clauseBefore.addAll(clause);
    } else {
      clauseBefore.clear();
    }
    clause.clear();
    clauseHadNumber = false;
  }

  void number() {
    clauseHadNumber = true;
  }

  void year(int year) {
    if (reportYear != null) {
      yearNamed = year == reportYear;
      time.clear();
      if (year != reportYear) {
        time.add(Doubt.OTHER_YEAR);
      }
    }
  }

  void month(boolean wholeYear) {
    if (!wholeYear) {
      time.add(Doubt.PART_OF_YEAR);
    }
  }

  void word(Token token, String text) {
    Word word = token.word();
    if (word.isSubject()) {
      spokenOf(token, text);
      return;
    }
    switch (word) {
      case THIS_YEAR -> {
        time.clear();
        yearNamed = true;
      }
      case LAST_YEAR -> {
        if (token.start() == 0 || "较比与同跟和于".indexOf(text.charAt(token.start() - 1)) < 0) {
          time.clear();
          time.add(Doubt.OTHER_YEAR);
        }
      }
      case NEXT_YEAR -> time.add(Doubt.PLANNED);
      case PLAN -> time.add(Doubt.PLANNED);
      case WILL -> clause.add(Doubt.PLANNED);
      case TO_DATE -> {
        if (!yearNamed
            || (text.charAt(token.start()) != '累'
                && token.start() > 0
                && "年度".indexOf(text.charAt(token.start() - 1)) < 0)) {
          time.add(Doubt.TO_DATE);
        }
      }
      case PARTICLE ->
          context |=
              text.startsWith("信息公开", token.start())
                  || text.startsWith("政府信息公开", token.start())
                  || text.startsWith("政务公开", token.start());
      case PART_OF_YEAR -> time.add(Doubt.PART_OF_YEAR);
      case WIDER -> whose.add(Doubt.WIDER_AREA);
      case OTHERS_WORK -> clause.add(Doubt.OTHERS_WORK);
      case CONDITION -> clause.add(Doubt.QUALIFIED);
      case PORTION -> clause.add(Doubt.PORTION);
      case AMONG -> among = true;
      default -> {
        // says nothing about the scope
      }
    }
  }

  private void spokenOf(Token token, String text) {
    Word word = token.word();
    boolean joined =
        subject != null
            && token.start() == subjectEnd + 1
            && "、和及与或".indexOf(text.charAt(token.start() - 1)) >= 0;
    // 申请和行政复议2件 counts both together, and no cell of the form does.
    boolean other = joined && subject != word || isClassOfDocuments(text, token.start());
    subject = other ? Word.OTHER_THING : word;
    subjectEnd = token.end();
    subjectFromBefore = false;
    context |=
        word == Word.REQUEST || (isDispute(word) && text.startsWith("政府信息公开", token.start()));
  }

  /** 主动公开386件、依申请公开417件、不予公开323件: how documents are classed, not requests. */
  private static boolean isClassOfDocuments(String text, int start) {
    if (!text.startsWith("依申请公开", start)) {
      return false;
    }
    int end = back(text, start, "、，；和及为的类");
    int unit = back(text, end, "件条份篇个");
    int number = back(text, unit, "0123456789,，");
    return end < start
        && number < unit
        && text.substring(0, back(text, number, "为的类共有")).endsWith("主动公开");
  }

  private static int back(String text, int end, String over) {
    int at = end;
    while (at > 0 && over.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private static boolean isDispute(Word word) {
    return word == Word.RECONSIDERATION || word == Word.LITIGATION;
  }

  @Nullable Word subject() {
    return subject;
  }

  /** Whether the last sentences or the heading speak of disclosure on request. */
  boolean hasContext() {
    return context;
  }

  boolean isSubjectFromBefore() {
    return subjectFromBefore;
  }

  /** Whether the sentence names something left out or not finished. */
  boolean hasException() {
    return exception;
  }

  boolean isAmong() {
    return among;
  }

  /** The doubts of time and person that hold here. */
  EnumSet<Doubt> doubts() {
    EnumSet<Doubt> doubts = EnumSet.copyOf(time);
    doubts.addAll(whose);
    doubts.addAll(clause);
    doubts.addAll(clauseBefore);
    return doubts;
  }

  /** Whether a year named here is only compared with: 较2020年, 与2020年相比. */
  static boolean isCompared(String text, int start) {
    return start > 0 && "较比与同跟".indexOf(text.charAt(start - 1)) >= 0;
  }

  /**
   * Whether the words before a number compare it with another, or say by how much something
   * changed.
   */
  static boolean isComparison(Tokens tokens, int from, int to) {
    return tokens.has(from, to, COMPARE, Word.CHANGE, Word.SHARE, Word.REGULARLY);
  }
}
