package io.github.opengpr.rules.claims.grammar;

import io.github.opengpr.rules.IssuerKind;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader knows at one point of the text: what is spoken of, of which time, of whom. It moves
 * from left to right.
 */
final class Context {

  /** Of which time something is told. */
  enum Time {
    OWN,
    LAST_YEAR,
    OLDER,
    HISTORY,
    PART,
    PLAN
  }

  /** Of whom something is told. */
  enum Whose {
    OWN,
    OTHERS,
    UNCLEAR
  }

  private final Setting setting;
  private final String text;
  private Remark remark = Remark.NONE;

  /** What is spoken of; several where they are joined. */
  final List<Sense> topics = new ArrayList<>(4);

  /** What the sentence spoke of. */
  final EnumSet<Sense> told = EnumSet.noneOf(Sense.class);

  /** What the paragraph is about. */
  @Nullable Sense anchor;

  /** Whether disclosure or requests were spoken of, so that disputes are those of table four. */
  boolean disclosure;

  /** Whether the paragraph had a number yet: one that has none is a heading. */
  boolean counted;

  /** Whether something else was spoken of since. */
  boolean weak;

  Time time = Time.OWN;
  boolean ownYearNamed;
  private boolean yearOfParagraph;

  /** Whether the paragraph tells of many years together. */
  private boolean historyOfParagraph;

  Whose whose = Whose.OWN;
  boolean othersWork;
  boolean condition;
  boolean plan;
  private boolean willOnly;
  boolean compared;
  boolean excepted;
  private Time before = Time.OWN;

  /** Whether this year and another are told of in one breath: 2022年和2023年分别…. */
  boolean bothYears;

  /** Whether the sentence tells of what was done in the name of another agency. */
  boolean inAnothersName;

  @Nullable Sense verb;
  private int topicEnd = -1;

  /** The level of the heading that is in force; 0 if there is none. */
  private int heading;

  Context(Setting setting, String text) {
    this.setting = setting;
    this.text = text;
  }

  /** A new paragraph forgets what was spoken of, a new sentence of whom. */
  void sentence(boolean startsParagraph, int level) {
    boolean below = level == 0 || heading > 0 && level > heading;
    heading = startsParagraph && !below ? level : heading;
    if (startsParagraph && below && anchor == Sense.REQUEST) {
      topics.clear();
      topics.add(anchor);
      weak |= counted;
      counted = false;
      verb = null;
    } else if (startsParagraph) {
      counted = false;
      topics.clear();
      anchor = null;
      disclosure = false;
      time = Time.OWN;
      verb = null;
      yearOfParagraph = false;
      historyOfParagraph = false;
    } else if (topic() == Sense.OTHER_THING && anchor != null) {
      topics.clear();
      topics.add(anchor);
      weak = true;
    }
    time = Time.OWN;
    ownYearNamed = false;
    whose = Whose.OWN;
    compared = false;
    bothYears = false;
    inAnothersName = false;
    told.clear();
    asides.clear();
    clause(';');
  }

  private record Aside(List<Sense> topics, Time time, Whose whose, boolean weak) {}

  private final ArrayDeque<Aside> asides = new ArrayDeque<>();

  /** What is said in a bracket holds within it only. */
  void enterBracket() {
    asides.push(new Aside(List.copyOf(topics), time, whose, weak));
  }

  void leaveBracket() {
    if (!asides.isEmpty()) {
      Aside before = asides.pop();
      if (!before.topics.isEmpty()) {
        restore(before.topics, before.weak);
      }
      time = before.time;
      whose = before.whose;
    }
  }

  /** What is said of one clause only. */
  void clause(char mark) {
    othersWork = false;
    condition = false;
    time = excepted && time == Time.LAST_YEAR ? before : time; // 除上年的2件以外
    before = time;
    excepted = false;
    verb = null;
    if (mark == '；' && setting.isGovernment()) {
      whose = Whose.OWN;
    }
    if (mark == '；') {
      inAnothersName = false;
      time = time == Time.PART ? Time.OWN : time;
    }
    if (mark != '，' || willOnly) {
      plan = false;
      willOnly = false;
    }
  }

  @Nullable Sense topic() {
    return topics.isEmpty() ? null : topics.get(topics.size() - 1);
  }

  boolean isAbout(Sense sense) {
    return topics.contains(sense);
  }

  boolean isRequest() {
    return topic() == Sense.REQUEST;
  }

  /** What is named from here on is not joined with what was named before. */
  void endTopics() {
    topicEnd = -1;
  }

  /** The topic is something the form does not have. */
  void foreign() {
    topics.clear();
    topics.add(Sense.OTHER_THING);
    topicEnd = -1;
  }

  /** Goes back to what was spoken of before a part of it. */
  void restore(List<Sense> before, boolean wasWeak) {
    topics.clear();
    topics.addAll(before);
    weak = wasWeak;
  }

  void topic(Sense sense, int start, int end) {
    boolean joined = !topics.isEmpty() && topicEnd >= 0 && isJoint(topicEnd, start);
    if (!joined || !isAlike(sense, topics.get(0))) {
      topics.clear();
    }
    if (!topics.contains(sense)) {
      topics.add(sense);
    }
    told.add(sense);
    topicEnd = end;
    weak = false;
    if (sense == Sense.REQUEST || text.substring(start, end).contains("信息公开")) {
      disclosure = true;
    }
    if (sense == Sense.REQUEST || anchor == null) {
      anchor = sense;
    }
  }

  private static boolean isAlike(Sense one, Sense other) {
    return one.isDispute() && other.isDispute()
        || one.isDocument() && other.isDocument()
        || one.isDecision() && other.isDecision();
  }

  private boolean isJoint(int from, int to) {
    if (to - from > 6) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if ("、和及或与以者案件“”".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Takes in one token; {@code tokens} with its index tell what stands beside it. */
  void pass(List<Token> tokens, int index, int from, int to) {
    Token token = tokens.get(index);
    Token before = index > from ? tokens.get(index - 1) : null;
    Token after = index + 1 < to ? tokens.get(index + 1) : null;
    if (token.kind() == Token.Kind.YEAR) {
      year(token, before, after, tokens, index, to);
    } else if (token.kind() == Token.Kind.NUMERAL) {
      month(token, before, index > from + 1 ? tokens.get(index - 2) : null);
    } else if (token.kind() == Token.Kind.WORD) {
      word(token, before, after, tokens, index, from, to);
    }
  }

  private void year(
      Token token,
      @Nullable Token before,
      @Nullable Token after,
      List<Token> tokens,
      int index,
      int to) {
    Integer report = setting.year();
    if (report == null
        || isCompared(before, tokens, index, to)
        || isCarry(after)
        || (before != null && before.is(Sense.CARRY))
        || isTitle(token, after)) {
      return;
    }
    Token joined = index > 1 ? tokens.get(index - 2) : null;
    bothYears |=
        joined != null
            && joined.kind() == Token.Kind.YEAR
            && before != null
            && before.isTransparent();
    if (token.value() == report) {
      time = Time.OWN;
      ownYearNamed = true;
      yearOfParagraph = true;
    } else if (after != null && after.is(Sense.HISTORY)) {
      time = Time.HISTORY;
    } else if (token.value() == report - 1) {
      time = Time.LAST_YEAR;
    } else {
      time = token.value() > report ? Time.PLAN : Time.OLDER;
    }
  }

  /** 2021年度决算: the year of a thing, not the time told of. */
  private boolean isTitle(Token token, @Nullable Token after) {
    if (text.startsWith("版", token.end())) {
      return true; // 2019年版目录
    }
    return after != null
        && after.isForeign()
        && after.start() == token.end()
        && text.startsWith("年度", token.end() - 2);
  }

  private static boolean isCarry(@Nullable Token token) {
    return token != null
        && (token.is(Sense.CARRY) || token.is(Sense.CARRY_IN) || token.is(Sense.CARRY_OUT));
  }

  private boolean isCompared(@Nullable Token before, List<Token> tokens, int index, int to) {
    if (before != null && before.is(Sense.COMPARE)) {
      compared = true;
      return true;
    }
    if (before != null && "与和同跟".indexOf(text.charAt(before.end() - 1)) >= 0) {
      for (int i = index + 1; i < to; i++) {
        if (tokens.get(i).is(Sense.COMPARE)) {
          compared = true;
          return true;
        }
      }
    }
    return false;
  }

  /**
   * A month told of is a part of the year, unless it bounds the year or is the day of the count.
   */
  private void month(Token token, @Nullable Token before, @Nullable Token earlier) {
    int end = token.end();
    if (end >= text.length() || text.charAt(end) != '月' || isUntil(before) || isUntil(earlier)) {
      return;
    }
    int month = 0;
    for (int i = token.start(); i < end; i++) {
      char c = text.charAt(i);
      month = c >= '0' && c <= '9' && month < 100 ? month * 10 + c - '0' : month;
    }
    boolean first =
        month == 1
            && (text.startsWith("1日", end + 1)
                || text.startsWith("至12月", end + 1)
                || text.startsWith("到12月", end + 1)
                || text.startsWith("-12月", end + 1));
    boolean last =
        month == 12
            && (text.startsWith("31日", end + 1)
                || text.startsWith("底", end + 1)
                || text.startsWith("末", end + 1)
                || isBehindJanuary(token.start()));
    if (month > 0 && !first && !last) {
      time = Time.PART;
    }
  }

  private boolean isBehindJanuary(int start) {
    String before = text.substring(Math.max(0, start - 4), start);
    return before.endsWith("1-")
        || before.endsWith("1至")
        || before.endsWith("1月-")
        || before.endsWith("1月至")
        || before.endsWith("1月到")
        || before.endsWith("1日至")
        || before.endsWith("日-");
  }

  private boolean isUntil(@Nullable Token token) {
    return token != null && words(token).startsWith("截");
  }

  private void word(
      Token token,
      @Nullable Token before,
      @Nullable Token after,
      List<Token> tokens,
      int index,
      int from,
      int to) {
    Sense sense = token.sense();
    if (sense == null) {
      return;
    }
    if (sense.isComing() || sense.isGoing()) {
      verb = sense;
    }
    switch (sense) {
      case THIS_YEAR -> {
        if (before != null && before.is(Sense.CARRY)) {
          return; // 结转至今年
        }
        if (time == Time.LAST_YEAR && words(token).startsWith("当年")) {
          return; // 2021年办结19件，当年复议2件
        }
        time = Time.OWN;
        ownYearNamed = true;
        yearOfParagraph = true;
      }
      case LAST_YEAR -> {
        boolean inComparison = Frame.has(tokens, from, index, Sense.COMPARE);
        if (!isCompared(before, tokens, index, to) && !isCarry(after) && !inComparison) {
          time = Time.LAST_YEAR;
        }
      }
      case NEXT_YEAR -> time = Time.PLAN;
      case PLAN -> {
        boolean noun = words(token).equals("计划") && (after == null || after.isForeign());
        plan |= !noun;
        willOnly &= noun;
      }
      case WILL -> {
        boolean duty = "应当必须务必应于".contains(words(token));
        condition |= duty;
        willOnly |= !plan && !duty;
        plan |= !duty;
      }
      case HISTORY -> {
        boolean running = words(token).equals("累计") && !historyOfParagraph;
        boolean ownYear = ownYearNamed && !historyOfParagraph || yearOfParagraph && running;
        if (!ownYear && time != Time.LAST_YEAR) {
          time = Time.HISTORY;
        }
      }
      case OVER_YEARS -> {
        time = Time.HISTORY;
        historyOfParagraph = true;
      }
      case PART_OF_YEAR -> time = Time.PART;
      case TOTAL -> time = time == Time.PART && counted ? Time.OWN : time;
      case CONDITION -> condition = true;
      case COMPARE -> compared = true;
      case EXCEPT -> excepted = true;
      case OWN -> {
        boolean part = setting.kind() == IssuerKind.GOVERNMENT && words(token).endsWith("本级");
        whose = part ? Whose.OTHERS : Whose.OWN;
        othersWork = false;
      }
      case AREA -> whose = setting.isOwnArea(words(token)) ? Whose.OWN : Whose.OTHERS;
      case AREA_PARTS -> {
        if (!setting.isGovernment() && !words(token).equals("行政机关")) {
          whose = Whose.OTHERS;
        }
      }
      case SYSTEM -> whose = Whose.UNCLEAR;
      case BELOW -> {
        boolean besides = token.start() > 0 && "及和与、".indexOf(text.charAt(token.start() - 1)) >= 0;
        whose = besides ? whose : Whose.OTHERS; // 局机关及下属单位
      }
      case OTHER_AGENCY -> otherAgency(token, before, after);
      case OTHERS_WORK -> othersWork = true;
      default -> {
        if (sense.isDispute() && isOfOtherMatter(tokens, index, from)) {
          foreign();
        } else {
          noun(token, sense, before);
        }
      }
    }
  }

  /** 以区政府为被申请人的复议: disputes of the government are not those of its office. */
  private boolean isDefendant(int end) {
    String behind = text.substring(end, Math.min(text.length(), end + 14));
    return setting.isOffice()
        && (behind.startsWith("为被申请人") || behind.startsWith("为被告") || behind.startsWith("作为被"))
        && (behind.contains("复议") || behind.contains("诉讼"));
  }

  private void otherAgency(Token token, @Nullable Token before, @Nullable Token after) {
    boolean place =
        after != null && after.is(Sense.CHANNEL)
            || before != null && "向报经按据由通过在".indexOf(text.charAt(before.end() - 1)) >= 0;
    if (!place) {
      boolean self = setting.isSelf(words(token)) && !isDefendant(token.end());
      whose = self ? Whose.OWN : Whose.OTHERS;
    }
  }

  /** 因投诉举报引起的行政复议, 征收补偿类复议: disputes about something else than disclosure. */
  private boolean isOfOtherMatter(List<Token> tokens, int index, int from) {
    boolean caused = false;
    boolean foreign = false;
    if (isAsOrgan(tokens, index, from)) {
      return true;
    }
    for (int i = index - 1; i >= from; i--) {
      Token token = tokens.get(i);
      String words = words(token);
      if (token.kind() == Token.Kind.MARK || token.isNumber()) {
        break;
      }
      if (words.contains("信息公开")
          || words.contains("政务公开")
          || words.contains("依申请公开")
          || token.is(Sense.REQUEST)) {
        return false;
      }
      caused |=
          token.is(Sense.FILLER)
              && (words.startsWith("引")
                  || words.equals("类")
                  || words.startsWith("导致")
                  || words.startsWith("产生"));
      foreign |=
          caused && (token.isForeign() || token.sense() != null && token.sense().isDecision());
    }
    return foreign;
  }

  /** 作为复议机关收到复议申请: disputes that the agency decides. */
  private boolean isAsOrgan(List<Token> tokens, int index, int from) {
    String before = text.substring(tokens.get(from).start(), tokens.get(index).start());
    return before.contains("作为复议机") || before.contains("作为行政复议机") || before.contains("复议机构");
  }

  private void noun(Token token, Sense sense, @Nullable Token before) {
    switch (sense) {
      case REQUEST,
          RECONSIDERATION,
          LITIGATION,
          DIRECT_LITIGATION,
          LATER_LITIGATION,
          NORMATIVE,
          REGULATIONS,
          LICENSING,
          PENALTIES,
          COERCION,
          ADMINISTRATIVE_FEES,
          PROCESSING_FEE ->
          topic(sense, token.start(), token.end());
      case PLAIN_REQUEST -> {
        boolean ofAnother =
            before != null
                && before.end() == token.start()
                && (before.isForeign() || before.sense() != null && before.sense().isDecision());
        if (ofAnother) {
          foreign();
        } else if (anchor == Sense.REQUEST
            || disclosure
            || topics.isEmpty()
                && before != null
                && before.sense() != null
                && before.sense().isApplicant()) {
          topic(Sense.REQUEST, token.start(), token.end());
        }
      }
      case INFORMATION -> {
        foreign();
        if (anchor == null) {
          anchor = Sense.INFORMATION;
        }
      }
      case OTHER_THING -> {
        foreign();
        if (anchor == null && words(token).startsWith("依申请公开")) {
          anchor = Sense.REQUEST; // 依申请公开渠道畅通。全年…
          disclosure = true;
        }
      }
      case FILLER -> {
        String words = words(token);
        disclosure |= words.contains("政府信息公开") || words.contains("信息公开");
      }
      default -> {
        // says nothing of what is spoken of
      }
    }
  }

  /** What a sentence says of all its numbers. */
  Remark remark(Span sentence) {
    if (!sentence.equals(remark.sentence())) {
      remark = Remark.of(text, sentence);
    }
    return remark;
  }

  String words(Token token) {
    return text.substring(token.start(), token.end());
  }
}
