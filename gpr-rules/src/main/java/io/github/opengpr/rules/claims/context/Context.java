package io.github.opengpr.rules.claims.context;

import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.token.Token;
import io.github.opengpr.rules.text.passage.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader knows at one point of the text: what is spoken of, of which time, of whom. It moves
 * from left to right.
 */
public final class Context {

  /** Of which time something is told. */
  public enum Time {
    OWN,
    LAST_YEAR,
    OLDER,
    HISTORY,
    PART,
    PLAN
  }

  /** Of whom something is told. */
  public enum Whose {
    OWN,
    OTHERS,
    UNCLEAR
  }

  private final Setting setting;
  private final String text;
  private final Times times;
  private final Agencies agencies;
  private final Topics nouns;
  public final Order order = new Order(this); // 前者, 后者
  private final Asides asides = new Asides(this);
  private final Matter matter;
  private Remark remark = Remark.NONE;
  private OtherMatter otherMatter = OtherMatter.NONE;

  /** What is spoken of; several where they are joined. */
  public final List<Sense> topics = new ArrayList<>(4);

  /** What the sentence spoke of. */
  public final EnumSet<Sense> told = EnumSet.noneOf(Sense.class);

  /** What the paragraph is about. */
  public @Nullable Sense anchor;

  /** Whether disclosure or requests were spoken of, so that disputes are those of table four. */
  public boolean disclosure;

  /** Whether 申请 without more are applications for disclosure in this paragraph. */
  boolean applications;

  /** Whether the paragraph had a number yet: one that has none is a heading. */
  public boolean counted;

  /** Whether something else was spoken of since. */
  public boolean weak;

  public Time time = Time.OWN;
  public boolean ownYearNamed;

  /** Whether the sentence gave a number of this year: 许可203件，2021年231件；处罚18件. */
  public boolean ownTold;

  boolean yearOfParagraph;

  /** Whether the paragraph tells of many years together. */
  boolean historyOfParagraph;

  public Whose whose = Whose.OWN;
  public boolean othersWork;
  public boolean condition;
  public boolean plan;
  boolean willOnly;
  public boolean compared;
  public boolean excepted;
  boolean nothingCarried;

  boolean historyOfClause; // 合并以来文件
  private Time before = Time.OWN;

  /** Whether this year and another are told of in one breath: 2022年和2023年分别…. */
  public boolean bothYears;

  /** Whether the sentence tells of what was done in the name of another agency. */
  public boolean inAnothersName;

  public @Nullable Sense verb;

  private int topicEnd = -1;

  /** The level of the heading that is in force; 0 if there is none. */
  private int heading;

  /** The level of the lines of a list that a colon opened: 其中：1.… 2.…. */
  private int list;

  public Context(Setting setting, String text, List<Token> tokens) {
    this.matter = new Matter(tokens, text);
    this.setting = setting;
    this.text = text;
    this.times = new Times(this, setting, text);
    this.agencies = new Agencies(this, setting, text);
    this.nouns = new Topics(this, text);
  }

  /** A new paragraph forgets what was spoken of, a new sentence of whom. */
  public void sentence(Span sentence, boolean startsParagraph, int level) {
    boolean other = startsParagraph && Heading.isOfOther(text, sentence);
    boolean opened = level > 0 && sentence.start() > 1 && text.charAt(sentence.start() - 2) == '：';
    list = opened ? level : level == 0 || level == list ? list : 0;
    boolean below = !other && (level == 0 || level == list || heading > 0 && level > heading);
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
    if (startsParagraph || startsLine(sentence)) {
      line(sentence.start());
    }
    if (Heading.isOfRequests(text, sentence, startsLine(sentence))) {
      restore(List.of(Sense.REQUEST), false);
      anchor = Sense.REQUEST;
      disclosure = true;
    }
    otherMatter = OtherMatter.of(text, sentence);
    time = Time.OWN;
    ownTold = false;
    ownYearNamed = false;
    agencies.sentence();
    compared = false;
    bothYears = false;
    nouns.sentence(startsParagraph);
    inAnothersName = false;
    told.clear();
    asides.sentence();
    clause(';');
  }

  private void line(int start) {
    matter.line(start);
    applications = matter.isApplications();
    if (matter.isOutcomes()) {
      restore(List.of(Sense.REQUEST), false);
      anchor = Sense.REQUEST;
    }
  }

  private boolean startsLine(Span sentence) {
    return sentence.start() == 0 || text.charAt(sentence.start() - 1) == '\n';
  }

  /** What is said in a bracket holds within it only. */
  public void enterBracket() {
    asides.enter(List.copyOf(topics), time, whose, weak);
  }

  public void leaveBracket() {
    asides.leave();
  }

  /** Goes back to what was spoken of before a clause that denies something else. */
  public void leaveDenied() {
    asides.leaveDenied();
  }

  /** What is said of one clause only. */
  public void clause(char mark) {
    asides.clause();
    othersWork = false;
    condition = false;
    boolean clauseOnly = excepted || nothingCarried; // 除上年的2件以外, 上年无结转
    boolean over = clauseOnly && time == Time.LAST_YEAR || historyOfClause && time == Time.HISTORY;
    time = over ? before : time;
    historyOfClause = false;
    nothingCarried = false;
    before = time;
    excepted = false;
    verb = null;
    if (mark == '；') {
      agencies.semicolon();
      inAnothersName = false;
      boolean contrasted = ownTold && (time == Time.LAST_YEAR || time == Time.OLDER);
      time = time == Time.PART || contrasted ? Time.OWN : time;
    }
    if (mark != '，' || willOnly) {
      plan = false;
      willOnly = false;
    }
  }

  public @Nullable Sense topic() {
    return topics.isEmpty() ? null : topics.get(topics.size() - 1);
  }

  public boolean isAbout(Sense sense) {
    return topics.contains(sense);
  }

  public boolean isRequest() {
    return topic() == Sense.REQUEST;
  }

  /** What is named from here on is not joined with what was named before. */
  public void endTopics() {
    topicEnd = -1;
    asides.number();
  }

  /** The disputes spoken of: 直接起诉4件，复议后起诉2件 are lawsuits of both kinds. */
  public List<Sense> disputes() {
    if (told.contains(Sense.DIRECT_LITIGATION) && told.contains(Sense.LATER_LITIGATION)) {
      return List.of(Sense.LITIGATION);
    }
    return topics.stream().filter(Sense::isDispute).toList();
  }

  /** The topic is something the form does not have. */
  public void foreign() {
    topics.clear();
    topics.add(Sense.OTHER_THING);
    topicEnd = -1;
  }

  /** Goes back to what was spoken of before a part of it. */
  public void restore(List<Sense> before, boolean wasWeak) {
    topics.clear();
    topics.addAll(before);
    weak = wasWeak;
  }

  public void topic(Sense sense, int start, int end) {
    boolean joined = !topics.isEmpty() && topicEnd >= 0 && nouns.areJoint(topicEnd, start);
    if (!joined || !sense.isAlike(topics.get(0)) || topics.contains(sense)) {
      topics.clear(); // 复议诉讼 as a heading, 行政复议10件 below it
    }
    topics.add(sense);
    agencies.topic(sense);
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

  /** Takes in one token; {@code tokens} with its index tell what stands beside it. */
  public void pass(List<Token> tokens, int index, int from, int to) {
    Token token = tokens.get(index);
    Token before = index > from ? tokens.get(index - 1) : null;
    Token after = index + 1 < to ? tokens.get(index + 1) : null;
    if (token.kind() == Token.Kind.YEAR) {
      times.year(token, before, after, tokens, index, to);
    } else if (token.kind() == Token.Kind.NUMERAL) {
      times.month(token, before, index > from + 1 ? tokens.get(index - 2) : null);
    } else if (token.sense() != null) {
      verb = token.sense().isComing() || token.sense().isGoing() ? token.sense() : verb;
      agencies.subject(tokens, index, from);
      times.word(tokens, index, from, to);
      agencies.word(token, before, after);
      if (token.is(Sense.INCLUDING) && isRequest()) {
        asides.matter();
      }
      nouns.word(tokens, index, from);
    }
  }

  /** Whether one of the names in 以…名义 is the agency's own: 县政府及县政府办公室. */
  public boolean isOwnName(String names) {
    return setting.isOwnName(names);
  }

  /** Whether a common word names the agency itself: 中心 for that of a centre. */
  public boolean isCalled(Token token) {
    return setting.isCalled(words(token));
  }

  /** Whether it is the year before the report's in figures. */
  public boolean isYearBefore(Token token) {
    return token.kind() == Token.Kind.YEAR
        && setting.year() != null
        && token.value() == setting.year() - 1;
  }

  public boolean isOwnYear(Token token) {
    return token.kind() == Token.Kind.YEAR
        && setting.year() != null
        && token.value() == setting.year();
  }

  /** Whether a part of the government is told of whose report it is. */
  public boolean isOfPart() {
    return agencies.isPart();
  }

  public boolean isGovernment() {
    return setting.isGovernment();
  }

  /** Whether disputes told of at a place are about something else than disclosure. */
  public boolean isOfOtherMatter(int at) {
    return otherMatter.has(at);
  }

  /** What a sentence says of all its numbers. */
  public Remark remark(Span sentence) {
    if (!sentence.equals(remark.sentence())) {
      remark = Remark.of(text, sentence);
    }
    return remark;
  }

  public String words(Span span) {
    return text.substring(span.start(), span.end());
  }

  public String words(Token token) {
    return text.substring(token.start(), token.end());
  }

  public boolean is(Token token, String words) {
    return token.end() - token.start() == words.length() && begins(token, words);
  }

  public boolean begins(Token token, String words) {
    return token.end() - token.start() >= words.length() && text.startsWith(words, token.start());
  }

  public boolean ends(Token token, String words) {
    int start = token.end() - words.length();
    return start >= token.start() && text.startsWith(words, start);
  }
}
