package io.github.opengpr.rules.claims.grammar;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.context.Setting;
import io.github.opengpr.rules.claims.disclosure.Fees;
import io.github.opengpr.rules.claims.disclosure.TableTwo;
import io.github.opengpr.rules.claims.dispute.Disputes;
import io.github.opengpr.rules.claims.dispute.Jurisdiction;
import io.github.opengpr.rules.claims.dispute.SomeDisputes;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.mention.Breakdown;
import io.github.opengpr.rules.claims.mention.Divisions;
import io.github.opengpr.rules.claims.mention.Lists;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.mention.Parts;
import io.github.opengpr.rules.claims.mention.Subtotals;
import io.github.opengpr.rules.claims.request.NotPaidFor;
import io.github.opengpr.rules.claims.request.Requests;
import io.github.opengpr.rules.claims.request.TableThree;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import io.github.opengpr.rules.text.number.Quantity;
import io.github.opengpr.rules.text.number.Unit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds out what a number says from the words on both sides of it. */
final class Numbers {

  private final List<Token> tokens;
  private final String text;

  private final Context context;
  private final Lists lists;

  private final Shares shares;
  private final Requests requests;

  private final Disputes disputes;
  private final TableTwo tableTwo;
  private final Fees fees;
  private final Changes changes;

  private final Subtotals subtotals;
  private final Divisions divisions;
  private final Families unnamed;

  private final Jurisdiction jurisdiction;
  private final Breakdown breakdown;

  private final Dating dating;
  private final SomeDisputes someDisputes;
  private final CountedShares counted;
  private final Classes classes;

  /** The share told last, if no other number was since. */
  private @Nullable Mention lastShare;

  Numbers(
      List<Token> tokens,
      String text,
      Setting setting,
      Context context,
      Lists lists,
      Shares shares,
      Subtotals subtotals,
      Divisions divisions) {
    this.tokens = tokens;
    this.text = text;
    this.context = context;
    this.lists = lists;
    this.shares = shares;
    this.requests = new Requests(tokens, text, setting, context, lists);
    this.disputes = new Disputes(tokens, context);
    this.tableTwo = new TableTwo(tokens, context);
    this.fees = new Fees(tokens, context);
    this.changes = new Changes(tokens, text, context);
    this.subtotals = subtotals;
    this.divisions = divisions;
    this.unnamed = new Families(tokens, text, context);
    this.jurisdiction = new Jurisdiction(tokens, text, context);
    this.breakdown = new Breakdown(tokens, text, context, lists);
    this.counted = new CountedShares(tokens, context);
    this.dating = new Dating(context, lists);
    this.someDisputes = new SomeDisputes(tokens, text, lists);
    this.classes = new Classes(tokens, text, context, lists);
  }

  Mention read(Frame frame) {
    Quantity quantity = Objects.requireNonNull(tokens.get(frame.number()).quantity());
    Mention mention = new Mention(quantity, quantity.span(), frame.clause(), frame.sentence());
    if (quantity.isPercent() || quantity.unit().measure() == Unit.Measure.POINTS) {
      if (!changes.read(frame, mention)) {
        shares.read(frame, mention);
        lastShare = mention;
        if (isOfLastYear(frame)) {
          mention.kind = Kind.OTHER_YEAR;
        }
      }
      if (mention.kind != Kind.CHANGE || context.time != Context.Time.LAST_YEAR) {
        dating.date(mention); // 上年为47件，同比增长23%: the change is this year's
      }
      return mention;
    }
    if (changes.read(frame, mention)) {
      return mention;
    }
    boolean table = table(frame, mention, quantity);
    lastShare = null;
    if (table) {
      jurisdiction.doubt(frame, mention, quantity);
      someDisputes.doubt(mention);
    }
    Token near = frame.near(tokens);
    boolean carried = // 余下的2件次年办理
        frame.tailHas(tokens, Sense.NEXT_YEAR) || frame.tailHas(tokens, Sense.CARRY_OUT);
    if (table && !carried && near != null && near.is(Sense.REST) && breakdown.hasRest()) {
      mention.kind = Kind.OUTSIDE; // 征地46件、教育29件，其余21件
      mention.concept = Concept.OTHER;
      mention.usages = List.of();
    }
    if (mention.kind == Kind.TABLE
        && (breakdown.isLevel(frame, mention, quantity) || isSomeOfThem(mention))) {
      mention.kind = Kind.PART;
    }
    if (table && someDisputes.isDisclosureAmong(frame, mention)) {
      someDisputes.disown();
    }
    someDisputes.told(frame, mention);
    if (mention.kind == Kind.TABLE && mention.concept == Concept.CARRIED_IN) {
      if (isOfYearBefore()) {
        mention.kind = Kind.OTHER_YEAR;
      }
      widen(frame);
    }
    if (mention.kind != Kind.TABLE) {
      Sense family = table ? null : unnamed.family(frame, mention);
      boolean ofAgency = // 县住建局收到42件，办结40件: the 40 are no part of all applications
          table && context.isOfPart() && isBehindReceipt(mention.concept);
      if (!ofAgency && (family == null || mention.word != Sense.REST || breakdown.hasRest())) {
        breakdown.part(frame, mention, quantity);
      }
      mention.family = mention.kind == Kind.OUTSIDE ? family : null;
    }
    dating.date(mention);
    context.ownTold |= mention.kind != Kind.OTHER_YEAR && context.time == Context.Time.OWN;
    subtotals.told(mention);
    shares.told(mention);
    changes.remember(mention);
    breakdown.total(frame, mention);
    divisions.told(frame, mention);
    if (quantity.isCount()
        || quantity.unit().measure() == Unit.Measure.NONE
        || quantity.unit().measure() == Unit.Measure.PEOPLE
        || mention.concept == Concept.ADMINISTRATIVE_FEES) {
      breakdown.remember(frame, mention, quantity, table);
    }
    return mention;
  }

  /** 上年该比例为71.4%: last year stands beside the percentage. */
  private boolean isOfLastYear(Frame frame) {
    boolean last = false;
    for (int i = frame.lead(); i < frame.number(); i++) {
      Token token = tokens.get(i);
      if (token.is(Sense.THIS_YEAR)
          || token.kind() == Token.Kind.YEAR && context.isOwnYear(token)) {
        return false;
      }
      last |= token.is(Sense.LAST_YEAR);
    }
    return last && context.time == Context.Time.LAST_YEAR;
  }

  /** 废止文件9件，其中宣布失效4件: fewer of what the cell counts. */
  private boolean isSomeOfThem(Mention mention) {
    Parts open = lists.open();
    return open != null
        && mention.concept == Concept.DOCUMENTS
        && open.whole().usages.equals(mention.usages)
        && open.whole().value().compareTo(mention.value()) > 0;
  }

  /** What becomes of applications, and not how many there are. */
  private static boolean isBehindReceipt(Concept concept) {
    return concept == Concept.HANDLED
        || concept == Concept.OUTCOME
        || concept == Concept.CARRIED_IN
        || concept == Concept.CARRIED_OUT
        || concept == Concept.RECONSIDERATION
        || concept == Concept.LITIGATION;
  }

  private boolean table(Frame frame, Mention mention, Quantity quantity) {
    Unit.Measure measure = quantity.unit().measure();
    if (measure == Unit.Measure.YUAN) {
      return again(frame, mention)
          || jurisdiction.own(frame, mention)
          || ofThisYear(frame, mention)
          || fees.money(frame, mention);
    }
    boolean people = measure == Unit.Measure.PEOPLE && isApplicants(frame, quantity);
    if (!quantity.isCount() && !people && !isBare(frame, quantity)
        || "批类种".contains(quantity.unit().printed()) && !people && quantity.isCount()) {
      return false; // 废止一批文件, 不予公开三类文件
    }
    if (context.isAbout(Sense.PROCESSING_FEE)) {
      if (quantity.isCount() && NotPaidFor.read(tokens, text, frame, mention)) {
        return true;
      }
      mention.kind = Kind.FEE;
      mention.concept = Concept.PROCESSING_FEE;
      return false;
    }
    if (breakdown.isBound(frame, quantity)
        || classes.has(frame, quantity)
        || breakdown.announces(frame, quantity)
        || isOfOtherParts(frame)) {
      return false;
    }
    backToRequests(frame);
    return counted.inBracket(frame, mention, lastShare)
        || again(frame, mention)
        || jurisdiction.own(frame, mention)
        || counted.behind(frame, mention, lastShare)
        || requests.ofAll(frame, mention)
        || subtotals.read(frame, mention)
        || !someDisputes.isSomeOfDisputes(frame) && disputes.read(frame, mention)
        || ofTableTwo(frame, mention)
        || requests.read(frame, mention);
  }

  /** 大气类402件、噪声类287件、其他91件: the last of parts that no table has. */
  private boolean isOfOtherParts(Frame frame) {
    Token near = frame.near(tokens);
    return near != null && near.is(Sense.OTHERS) && breakdown.hasRest();
  }

  /** 收到申请6人次, 自然人10名: those who applied, one by one. */
  private boolean isApplicants(Frame frame, Quantity quantity) {
    Token near = frame.near(tokens);
    boolean named = near != null && near.sense() != null && near.sense().isApplicant();
    return quantity.unit().printed().startsWith("人") || named && context.isRequest();
  }

  /** 林地审批7件，采伐许可3件: in a list of matters, or of applications, a licence is one of them. */
  private boolean ofTableTwo(Frame frame, Mention mention) {
    if (!tableTwo.count(frame, mention)) {
      return false;
    }
    Parts open = lists.open();
    Mention of = open != null ? open.whole() : lists.last();
    boolean asked =
        of != null
            && (open != null || frame.leadHas(tokens, Sense.NARROW)) // 收到19件，涉及许可6件
            && (of.concept == Concept.REQUESTS || of.concept == Concept.RECEIVED)
            && of.sentence.equals(mention.sentence)
            && of.value().compareTo(mention.value()) >= 0;
    if (mention.weight == Weight.WEAK && breakdown.hasRest()
        || mention.weight != Weight.CERTAIN && asked) {
      mention.kind = Kind.OUTSIDE;
      mention.weight = Weight.CERTAIN;
      mention.usages = List.of();
      return false;
    }
    return true;
  }

  /** 累计处罚151件，其中2025年62件: this year's of what was told of many. */
  private boolean ofThisYear(Frame frame, Mention mention) {
    Mention whole = lists.lastWhole();
    Token near = frame.near(tokens);
    boolean year =
        near != null && context.isOwnYear(near)
            || near == null && frame.leadHas(tokens, Sense.THIS_YEAR);
    if (!year
        || !frame.leadHas(tokens, Sense.AMONG)
        || whole == null
        || whole.kind != Kind.OUTSIDE
        || whole.usages.isEmpty()
        || !whole.sentence.equals(mention.sentence)) {
      return false;
    }
    mention.countsAs(whole);
    return true;
  }

  /** 申请十四件（14件）: a bracket that says the number once more. */
  private boolean again(Frame frame, Mention mention) {
    Mention whole = lists.bracketed();
    boolean alone =
        frame.from() == frame.number() && frame.to() == frame.number() + 1 && frame.mark() == '（';
    if (whole == null
        || !alone
        || whole.kind != Kind.TABLE
        || whole.quantity == null
        || mention.quantity == null
        || whole.quantity.unit().measure() != mention.quantity.unit().measure()
        || mention.quantity.unit().measure() == Unit.Measure.NONE) {
      return false;
    }
    mention.countsAs(whole);
    return true;
  }

  /** 行政复议3件；2022年度：新收22件: words that are said of applications only. */
  private void backToRequests(Frame frame) {
    Sense topic = context.topic();
    Token near = frame.near(tokens);
    if (topic == null || !topic.isDispute() || context.anchor != Sense.REQUEST || near == null) {
      return;
    }
    boolean outcome =
        near.is(Sense.GRANTED)
            || near.is(Sense.PARTIALLY_GRANTED)
            || near.is(Sense.REFUSED)
            || near.is(Sense.UNAVAILABLE)
            || near.is(Sense.NOT_PROCESSED);
    boolean anew = near.is(Sense.NEW) && (frame.mark() == '：' || frame.mark() == '；');
    if (outcome || anew) {
      context.restore(List.of(Sense.REQUEST), context.weak);
    }
  }

  /** A number without a unit counts only where it ends what is said: 答复3278（含…）. */
  private boolean isBare(Frame frame, Quantity quantity) {
    int end = quantity.span().end();
    return quantity.unit().measure() == Unit.Measure.NONE
        && (end == text.length() || "，；。、（）\n|".indexOf(text.charAt(end)) >= 0)
        && (frame.near(tokens) != null || frame.leadHas(tokens, Sense.TOTAL));
  }

  /** 结转3件（去年结转8件）: what was carried the year before. */
  private boolean isOfYearBefore() {
    Mention whole = lists.bracketed();
    return whole != null
        && (whole.concept == Concept.CARRIED_IN || whole.concept == Concept.CARRIED_OUT);
  }

  /** 受理9件（含上年结转1件）: the nine are not only the new ones. */
  private void widen(Frame frame) {
    boolean among = frame.leadHas(tokens, Sense.AMONG) || frame.leadHas(tokens, Sense.INCLUDING);
    Mention whole = lists.bracketed() == null ? lists.lastWhole() : lists.bracketed();
    if (among && whole != null && whole.concept == Concept.RECEIVED && whole.word == Sense.ACCEPT) {
      TableThree.inAll(whole);
    }
  }
}
