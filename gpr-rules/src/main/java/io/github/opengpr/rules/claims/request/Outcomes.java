package io.github.opengpr.rules.claims.request;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.mention.Parts;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads outcomes of applications and the reasons for them: 予以公开及部分公开, 因涉及第三方合法权益不予公开. */
public final class Outcomes {

  private static final Map<Sense, Message> GROUPS =
      Map.of(
          Sense.GRANTED, new Message("予以公开", "granted"),
          Sense.PARTIALLY_GRANTED, new Message("部分公开", "partially granted"),
          Sense.REFUSED, new Message("不予公开", "refused"),
          Sense.UNAVAILABLE, new Message("无法提供", "unavailable"),
          Sense.NOT_PROCESSED, new Message("不予处理", "not processed"));

  private static final Message OTHERWISE = new Message("其他处理", "otherwise handled");
  private static final Message ANY = new Message("其他", "applications with this outcome");

  private final List<Token> tokens;
  private final String text;

  public Outcomes(List<Token> tokens, String text) {
    this.tokens = tokens;
    this.text = text;
  }

  boolean before(Frame frame, Mention mention, int nearIndex) {
    boolean read = backwards(mention, nearIndex, frame.lead());
    if (mention.word != null && Rows.isGroup(mention.word) && isGapBefore(frame, nearIndex)) {
      Reasons.any(mention, mention.word, words(frame.lead(), nearIndex));
    }
    if (Frame.has(tokens, nearIndex, frame.number(), Sense.NAMELY)) {
      mention.weigh(Weight.WEAK);
    }
    for (int i = frame.lead(); i < nearIndex; i++) {
      Sense sense = tokens.get(i).sense();
      if (sense == Sense.CHANNEL) {
        mention.weigh(Weight.WEAK);
      }
    }
    return read;
  }

  /** An outcome before the noun 申请; 受理学籍查询申请1302件 are for what is asked for elsewhere. */
  boolean asked(Frame frame, Mention mention, int outcome, boolean ofDisclosure) {
    boolean read = before(frame, mention, outcome);
    Token kind = tokens.get(outcome);
    boolean taken = false;
    for (Token token : tokens.subList(frame.lead(), outcome)) {
      taken |= token.sense() != null && token.sense().isComing();
    }
    boolean elsewhere = kind.is(Sense.ADMIN_QUERY) || kind.is(Sense.PETITION) || !ofDisclosure;
    if (taken && elsewhere && kind.sense() != null && !Rows.isGroup(kind.sense())) {
      mention.weigh(Weight.WEAK);
    }
    return read;
  }

  /** 1件因需对数据加工汇总而告知无法提供: an outcome behind the number, and a reason between. */
  void between(Mention mention, int from, int outcome) {
    Sense group = mention.word;
    if (group != null && Rows.isGroup(group) && isGap(from, outcome)) {
      Reasons.any(mention, group, words(from, outcome));
    }
  }

  /** 直接提供信息的2件: the information is what the outcome is of. */
  boolean ofInformation(Frame frame, Mention mention, int near) {
    int i = near - 1;
    while (i > frame.lead() && tokens.get(i).is(Sense.FILLER)) {
      i--;
    }
    return tokens.get(near).is(Sense.INFORMATION)
        && i >= frame.lead()
        && isOutcome(tokens.get(i))
        && before(frame, mention, i);
  }

  /** Whether unknown words stand between that may tell why: more than a name or a particle. */
  private boolean isGap(int from, int to) {
    return tokens.subList(from, to).stream()
        .filter(token -> token.isForeign() && !token.is(Sense.INFORMATION))
        .anyMatch(token -> token.end() - token.start() > 1);
  }

  /** 不掌握、已告知去向的3件: what was done besides, in words that are not known. */
  boolean beforeGap(Frame frame, Mention mention, int gap) {
    int i = gap;
    while (i > frame.lead() && !tokens.get(i).isMark('、')) {
      i--;
    }
    boolean read =
        i > frame.lead()
            && isOutcome(tokens.get(i - 1))
            && tokens.get(gap).kind() == Token.Kind.GAP
            && backwards(mention, i - 1, frame.lead());
    if (read) {
      mention.weigh(Weight.LIKELY);
    }
    return read;
  }

  /** 不予处理13件（信访9件、重复3件）: what divides an outcome are its reasons. */
  boolean reasonInShort(Frame frame, Mention mention, @Nullable Parts open) {
    Sense outcome = open == null ? null : open.whole().word;
    Token near = frame.near(tokens);
    if (open == null
        || near == null
        || near.sense() != null && near.sense().isOutcome()
        || outcome == null
        || !outcome.isOutcome()
        || !Rows.isGroup(outcome)
        || open.whole().kind != Kind.TABLE
        || !open.whole().sentence.equals(mention.sentence)
        || frame.lead() == frame.number()) {
      return false;
    }
    int start = tokens.get(frame.lead()).start();
    int end = tokens.get(frame.number()).start();
    Sense reason = start < end ? Reasons.within(outcome, text.substring(start, end)) : null;
    if (reason == null) {
      return false;
    }
    mention.counts(
        Concept.OUTCOME,
        new Message(text.substring(start, end), english(reason)),
        Rows.outcome(reason));
    mention.word = reason;
    mention.weigh(Weight.LIKELY);
    return true;
  }

  /** Whether words that the reader does not know may name a reason. */
  private boolean isGapBefore(Frame frame, int index) {
    int i = index - 1;
    while (i >= frame.lead() && tokens.get(i).isTransparent()) {
      i--;
    }
    return i >= frame.lead() && tokens.get(i).isForeign();
  }

  private String words(int from, int to) {
    int start = tokens.get(from).start();
    return text.substring(start, Math.max(start, tokens.get(to).start()));
  }

  /** 不存在2件. */
  boolean notThere(Mention mention) {
    mention.counts(
        Concept.OUTCOME,
        new Message("无法提供", "unavailable"),
        Rows.outcome(Sense.UNAVAILABLE),
        Rows.outcome(Sense.NOT_HELD));
    mention.word = Sense.UNAVAILABLE;
    mention.weigh(Weight.LIKELY);
    return true;
  }

  /** 其余5件属于不予公开、不予处理和撤回等情形. */
  boolean isOfSeveral(Frame frame) {
    int outcomesTold = 0;
    for (int i = frame.number() + 1; i < frame.next(); i++) {
      Sense sense = tokens.get(i).sense();
      outcomesTold += sense != null && sense.isOutcome() ? 1 : 0;
    }
    return outcomesTold > 1;
  }

  /** The outcomes that end at a token, going left. */
  public boolean backwards(Mention mention, int last, int from) {
    List<Token> found = new ArrayList<>();
    int i = last;
    while (i >= from && (isOutcome(tokens.get(i)) || mayStandBetween(tokens.get(i)))) {
      if (isOutcome(tokens.get(i))) {
        found.add(0, tokens.get(i));
      }
      i--;
    }
    boolean more = i >= from && i < last && tokens.get(i + 1).isMark('、');
    return read(mention, found, !more);
  }

  /** The outcomes that begin at a token, going right. */
  public boolean forwards(Mention mention, int first, int to) {
    List<Token> found = new ArrayList<>();
    for (int i = first; i < to; i++) {
      Token token = tokens.get(i);
      if (isOutcome(token)) {
        found.add(token);
      } else if (!mayStandBetween(token)) {
        break;
      }
    }
    return read(mention, found, true);
  }

  /** 1件内容不明确，经通知后逾期不补正，不再处理: one of the outcomes told of the same number. */
  void more(Mention mention, int first, int end) {
    List<Measure> usages = new ArrayList<>(mention.usages);
    int told = usages.size();
    boolean gap = false;
    for (int i = first; i < tokens.size() && !isStop(i); i++) {
      Token token = tokens.get(i);
      gap |= token.isForeign() || i >= end;
      Sense sense = token.sense();
      Measure measure = gap && sense != null && sense.isOutcome() ? possible(sense) : null;
      if (measure != null && measure.takesIn(usages.get(0)) && !usages.contains(measure)) {
        mention.seldom = List.of(measure); // 1件属国家秘密，决定不予公开
        mention.weigh(Weight.LIKELY);
      } else if (measure != null && !usages.contains(measure)) {
        usages.add(measure);
      }
    }
    if (usages.size() > told) {
      mention.usages = List.copyOf(usages);
      mention.weigh(Weight.LIKELY);
    }
  }

  /** 不再处理 may end any of those handled otherwise. */
  private static Measure possible(Sense outcome) {
    return Rows.outcome(outcome == Sense.WITHDRAWN ? Sense.OTHERWISE_HANDLED : outcome);
  }

  private boolean isStop(int index) {
    Token token = tokens.get(index);
    return token.isNumber() || token.isMark('。') || token.isMark('；') || token.isMark('\n');
  }

  /** 公开 beside other outcomes is 予以公开. */
  public boolean isOutcome(Token token) {
    return token.sense() != null && token.sense().isOutcome() || isPublished(token);
  }

  boolean isPublished(Token token) {
    String words = token.is(Sense.PUBLISH) ? text.substring(token.start(), token.end()) : "";
    return words.equals("公开") || words.equals("公开了");
  }

  private static boolean mayStandBetween(Token token) {
    return token.isTransparent()
        || token.is(Sense.NARROW)
        || token.is(Sense.REST)
        || token.is(Sense.REQUEST)
        || token.is(Sense.PLAIN_REQUEST);
  }

  /** Makes it the number of some outcomes; {@code all} if no others are named beside them. */
  private boolean read(Mention mention, List<Token> found, boolean all) {
    List<Sense> groups = new ArrayList<>();
    List<Sense> reasons = new ArrayList<>();
    for (Token token : found) {
      Sense sense = isPublished(token) ? Sense.GRANTED : token.sense();
      if (sense == null) {
        continue;
      }
      List<Sense> of = Rows.isGroup(sense) ? groups : reasons;
      if (!of.contains(sense)) {
        of.add(sense);
      }
    }
    if (reasons.size() > 1) {
      reasons.remove(Sense.WITHDRAWN); // 逾期未缴费、不再处理的: the reason tells
    }
    List<Sense> own = new ArrayList<>(reasons);
    own.removeIf(reason -> groups.stream().anyMatch(group -> Rows.isReasonFor(reason, group)));
    List<Measure> usages = new ArrayList<>();
    if (groups.isEmpty()) {
      usages.add(sum(reasons));
    } else {
      boolean others = text.startsWith("等", found.get(0).end()); // 逾期不补正等其他处理7件
      boolean because =
          all && !others && reasons.size() == 1 && groups.size() == 1 && own.isEmpty();
      if (!because) {
        usages.add(sum(groups));
      } else {
        mention.seldom = List.of(sum(groups)); // 因国家秘密不予公开1件
      }
      if (!reasons.isEmpty()) {
        usages.add(sum(reasons));
      }
      if (!own.isEmpty() && !own.contains(Sense.WITHDRAWN) && !own.contains(Sense.MISC)) {
        usages.add(0, sum(groups).and(sum(own)));
      }
    }
    Sense first = groups.isEmpty() ? reasons.get(0) : groups.get(0);
    if (reasons.contains(Sense.WITHDRAWN) || reasons.contains(Sense.MISC)) {
      usages.add(Rows.outcome(Sense.OTHERWISE_HANDLED));
      mention.weight = groups.isEmpty() ? Weight.WEAK : mention.weight;
    }
    if (groups.equals(List.of(Sense.GRANTED)) && reasons.isEmpty()) {
      mention.seldom =
          List.of(Rows.outcome(Sense.GRANTED).and(Rows.outcome(Sense.PARTIALLY_GRANTED)));
    }
    mention.usages = List.copyOf(usages);
    mention.kind = Kind.TABLE;
    mention.concept = Concept.OUTCOME;
    mention.word = first;
    mention.about = words(found, first, groups.size() + reasons.size());
    return true;
  }

  private static Measure sum(List<Sense> senses) {
    Measure sum = Rows.outcome(senses.get(0));
    for (Sense sense : senses.subList(1, senses.size())) {
      sum = sum.and(Rows.outcome(sense));
    }
    return sum;
  }

  private Message words(List<Token> found, Sense first, int kinds) {
    Token last = found.get(found.size() - 1);
    String said = text.substring(found.get(0).start(), last.end());
    boolean bracketed = said.indexOf('（') >= 0; // 不予公开1件（属国家秘密）
    String zh =
        kinds == 1 && Rows.isGroup(first)
            ? name(first)
            : bracketed ? text.substring(last.start(), last.end()) : said;
    return new Message(zh, kinds == 1 ? english(first) : "applications with these outcomes");
  }

  public static String name(Sense group) {
    return GROUPS.getOrDefault(group, OTHERWISE).zh();
  }

  public static String english(Sense outcome) {
    return outcome == Sense.OTHERWISE_HANDLED
        ? OTHERWISE.en()
        : GROUPS.getOrDefault(outcome, ANY).en();
  }
}
