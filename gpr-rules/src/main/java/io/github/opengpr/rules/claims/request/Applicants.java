package io.github.opengpr.rules.claims.request;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Lists;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import io.github.opengpr.rules.text.passage.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Reads who asked: natural persons, businesses and the other kinds of applicants. */
public final class Applicants {

  private static final List<Sense> KINDS =
      List.of(Sense.BUSINESS, Sense.RESEARCH, Sense.WELFARE, Sense.LEGAL, Sense.OTHER_APPLICANT);

  /** Words for the people an agency works for. */
  private static final Set<String> PEOPLE =
      Set.of("居民", "村民", "农民", "牧民", "渔民", "老百姓", "百姓", "当地村民", "当地居民", "普通群众", "家长", "学生家长");

  private static final Map<Sense, Message> WORDS =
      Map.of(
          Sense.NATURAL, new Message("自然人提出的申请", "applications by natural persons"),
          Sense.BUSINESS, new Message("商业企业提出的申请", "applications by businesses"),
          Sense.RESEARCH, new Message("科研机构提出的申请", "applications by research institutions"),
          Sense.WELFARE, new Message("社会公益组织提出的申请", "applications by welfare organisations"),
          Sense.LEGAL, new Message("法律服务机构提出的申请", "applications by legal services"),
          Sense.OTHER_APPLICANT, new Message("其他申请人提出的申请", "applications by others"));

  private static final Message ORGANISATIONS =
      new Message("法人或者其他组织提出的申请", "applications by organisations");

  private static final String ASKED = "提出的申请";
  private static final String BY = "applications by ";

  private final List<Token> tokens;
  private final String text;
  private final Lists lists;
  private final ApplicantRows rows;

  /** The kinds told in a sentence so far. */
  private final List<Sense> told = new ArrayList<>();

  private @Nullable Span toldIn;

  Applicants(List<Token> tokens, String text, Lists lists) {
    this.tokens = tokens;
    this.text = text;
    this.lists = lists;
    this.rows = new ApplicantRows(tokens, text, lists);
  }

  boolean read(Mention mention, Sense sense, Frame frame) {
    List<Measure> usages = new ArrayList<>();
    List<Sense> kinds = kinds(frame);
    if (kinds.isEmpty()) {
      kinds.add(sense);
    }
    if (kinds.equals(List.of(Sense.NATURAL)) && isOfPeople(frame)) {
      Measure natural = sum("received", kinds);
      mention.counts(
          Concept.REQUESTS, TableThree.ALL_IN_ALL, Measure.RECEIVED, natural, Measure.TO_DO);
      return true;
    }
    List<Measure> ofRow = rows.of(frame, mention, kinds);
    usages.addAll(ofRow.isEmpty() ? rowNamed(frame, kinds) : ofRow);
    if (ofRow.isEmpty() || !rows.areSure()) {
      for (String row : List.of("received", "handled")) {
        usages.add(sum(row, kinds));
      }
      usages.add(sum("received", kinds).and(sum("carriedIn", kinds)));
    }
    List<Sense> rest = rest(mention, kinds);
    if (!rest.isEmpty()) {
      usages.add(sum("received", rest));
    }
    mention.usages = usages;
    mention.isOf(Concept.APPLICANTS, words(sense));
    mention.word = sense;
    boolean named = rows.named(frame.number()) != null;
    if (!named && !areSure(List.of(sense)) || frame.frameHas(tokens, Sense.CHANNEL)) {
      mention.weigh(Weight.LIKELY);
    }
    for (int i = frame.lead(); i < frame.next(); i++) {
      Sense one = tokens.get(i).sense();
      if (one != null && one.isOutcome() || tokens.get(i).isForeign()) {
        mention.weigh(Weight.WEAK);
      }
    }
    return true;
  }

  /** 其余均由自然人提出，计74件: the clause before says who asked, and its number follows. */
  boolean ofAll(Frame frame, Mention mention) {
    int comma = frame.from() - 1;
    if (frame.mark() != '，'
        || frame.near(tokens) != null
        || frame.tailIndex(tokens) >= 0
        || !frame.leadHas(tokens, Sense.TOTAL)) {
      return false;
    }
    int start = comma;
    Sense kind = null;
    boolean all = false;
    while (start > 0 && isWithin(tokens.get(start - 1))) {
      start--;
      Token token = tokens.get(start);
      Sense sense = token.sense();
      all |= token.is(Sense.ALL) || token.is(Sense.REST) || isOfAll(token);
      kind = sense != null && sense.isApplicant() ? sense : kind;
      if (token.isNumber() || token.is(Sense.NEG)) {
        return false;
      }
    }
    Frame before =
        new Frame(
            start,
            start,
            comma,
            frame.number(),
            frame.to(),
            frame.clause(),
            frame.sentence(),
            frame.mark());
    return all && kind != null && read(mention, kind, before);
  }

  /** 均由. */
  private boolean isOfAll(Token token) {
    return text.substring(token.start(), token.end()).indexOf('均') >= 0;
  }

  private static boolean isWithin(Token token) {
    return token.kind() != Token.Kind.MARK || token.isMark('、');
  }

  /** 收到居民提出的申请3件: the people round about, and so all applications there were. */
  private boolean isOfPeople(Frame frame) {
    boolean received = false;
    boolean people = false;
    for (int i = frame.lead(); i < frame.number(); i++) {
      Token token = tokens.get(i);
      if (token.is(Sense.AMONG) || token.is(Sense.CHANNEL) || token.is(Sense.CARRY_IN)) {
        return false;
      }
      people |= received && PEOPLE.contains(text.substring(token.start(), token.end()));
      received |= token.is(Sense.RECEIVE) || token.is(Sense.NEW);
      if (people && token.is(Sense.REQUEST)) {
        return !lists.isOfRequests(frame.sentence());
      }
    }
    return false;
  }

  /** 自然人、企业…, 其他主体7件: all kinds that the sentence did not tell of; empty if it is not that. */
  private List<Sense> rest(Mention mention, List<Sense> kinds) {
    if (!mention.sentence.equals(toldIn)) {
      told.clear();
      toldIn = mention.sentence;
    }
    List<Sense> rest = new ArrayList<>();
    if (kinds.equals(List.of(Sense.OTHER_APPLICANT)) && told.contains(Sense.NATURAL)) {
      rest.addAll(KINDS);
      rest.removeAll(told);
    }
    told.addAll(kinds);
    return rest;
  }

  /** 上年结转的企业申请1件, 答复企业申请9件: words beside the number name a row; not 5件中予以公开. */
  private List<Measure> rowNamed(Frame frame, List<Sense> kinds) {
    int behind = tokens.get(frame.number()).end();
    boolean ofThem = text.startsWith("中", behind) || text.startsWith("里", behind);
    int end = ofThem ? frame.number() : frame.next();
    for (int i = frame.lead(); i < end; i++) {
      Sense sense = tokens.get(i).sense();
      boolean all = // 企业申请5件，均已答复
          sense != null && sense.isGoing() && Frame.has(tokens, frame.number(), i, Sense.ALL);
      List<Measure> named = all ? List.of() : Rows.named(sense);
      Mention last = sense == Sense.REST ? lists.last() : null;
      if (last != null && last.concept == Concept.HANDLED) {
        named = List.of(Measure.CARRIED_OUT); // 办结9件，余1件为企业所提
      }
      if (!named.isEmpty()) {
        return Rows.of(named, kinds);
      }
    }
    return List.of();
  }

  /** 其他4件 after other applicants: those that are left. */
  boolean others(Frame frame, Mention mention, Mention last) {
    List<Sense> applicants = kinds(frame);
    if (last.concept != Concept.APPLICANTS && applicants.isEmpty()) {
      return false;
    }
    applicants.add(Sense.OTHER_APPLICANT);
    List<Measure> usages = new ArrayList<>(rows.of(frame, mention, applicants));
    boolean ofRow = !usages.isEmpty() && rows.areSure();
    if (!ofRow) {
      usages.add(sum("received", applicants));
      usages.add(sum("handled", applicants));
    }
    if (applicants.size() == 1) {
      usages.addAll(rows.of(List.of(Sense.ORGANISATION))); // 自然人8件、其他4件
      if (!ofRow) {
        usages.add(Rows.applicants("received", Sense.ORGANISATION));
      }
    }
    mention.usages = usages;
    mention.isOf(Concept.APPLICANTS, words(Sense.OTHER_APPLICANT));
    mention.word = Sense.OTHER_APPLICANT;
    mention.weigh(applicants.size() == 1 && !ofRow ? Weight.WEAK : Weight.LIKELY);
    return true;
  }

  /** 公民、法人和其他组织: everybody there is. */
  boolean isAnybody(Frame frame) {
    boolean noun = frame.leadHas(tokens, Sense.REQUEST) || frame.tailHas(tokens, Sense.REQUEST);
    return frame.leadHas(tokens, Sense.NATURAL)
        && (frame.leadHas(tokens, Sense.ORGANISATION)
            || noun && frame.leadHas(tokens, Sense.BUSINESS));
  }

  /** 企业和律师事务所: all kinds of applicants that a number is of. */
  private List<Sense> kinds(Frame frame) {
    List<Sense> kinds = new ArrayList<>();
    for (int i = frame.lead(); i < frame.next(); i++) {
      if (i == frame.number() && !kinds.isEmpty()) {
        break;
      }
      Sense one = tokens.get(i).sense();
      if (one != null && one.isApplicant() && !kinds.contains(one)) {
        kinds.add(one);
      }
    }
    return kinds;
  }

  private static Measure sum(String row, List<Sense> kinds) {
    Measure sum = Rows.applicants(row, kinds.get(0));
    for (Sense kind : kinds) {
      sum = sum.and(Rows.applicants(row, kind));
    }
    return sum;
  }

  /** Whether words for some kinds name no others in the table: 公司 may be filed among others. */
  public static boolean areSure(List<Sense> kinds) {
    return kinds.stream().allMatch(one -> one == Sense.NATURAL || one == Sense.ORGANISATION);
  }

  /** What the applications of several kinds are called. */
  public static Message words(List<Sense> kinds) {
    Message first = words(kinds.get(0));
    if (kinds.size() == 1) {
      return first;
    }
    StringJoiner zh = new StringJoiner("、");
    StringJoiner en = new StringJoiner(", ");
    for (Sense kind : kinds) {
      zh.add(words(kind).zh().replace(ASKED, ""));
      en.add(words(kind).en().replace(BY, ""));
    }
    return new Message(zh + ASKED, BY + en);
  }

  public static Message words(Sense sense) {
    return WORDS.getOrDefault(sense, ORGANISATIONS);
  }
}
