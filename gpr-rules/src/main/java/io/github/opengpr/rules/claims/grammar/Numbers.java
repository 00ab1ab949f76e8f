package io.github.opengpr.rules.claims.grammar;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.grammar.Mention.Kind;
import io.github.opengpr.rules.claims.grammar.Mention.Weight;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.text.Quantity;
import io.github.opengpr.rules.text.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds out what a number says from the words on both sides of it. */
final class Numbers {

  private static final int MOST_ANNOUNCED = 9;

  private final List<Token> tokens;
  private final String text;
  private final Context context;
  private final Lists lists;
  private final Shares shares;
  private final Requests requests;
  private final Disputes disputes;
  private final TableTwo tableTwo;
  private final Changes changes;
  private final Sums sums;
  private final Families unnamed;

  /** The number told last of more than the agency, such as that of a whole system. */
  private @Nullable Mention wider;

  /** The share told last, if no other number was since. */
  private @Nullable Mention lastShare;

  /** Parts of the sentence whose whole was not told yet. */
  private final List<Mention> loose = new ArrayList<>();

  Numbers(
      List<Token> tokens,
      String text,
      Setting setting,
      Context context,
      Lists lists,
      Shares shares,
      Sums sums) {
    this.tokens = tokens;
    this.text = text;
    this.context = context;
    this.lists = lists;
    this.shares = shares;
    this.requests = new Requests(tokens, text, setting, context, lists);
    this.disputes = new Disputes(tokens, context);
    this.tableTwo = new TableTwo(tokens, context);
    this.changes = new Changes(tokens, text, context);
    this.sums = sums;
    this.unnamed = new Families(tokens, text, context);
  }

  Mention read(Frame frame) {
    Quantity quantity = Objects.requireNonNull(tokens.get(frame.number()).quantity());
    Mention mention = new Mention(quantity, quantity.span(), frame.clause(), frame.sentence());
    if (quantity.isPercent() || quantity.unit().measure() == Unit.Measure.POINTS) {
      if (!changes.read(frame, mention)) {
        shares.read(frame, mention);
        lastShare = mention;
      }
      time(mention);
      return mention;
    }
    if (changes.read(frame, mention)) {
      return mention;
    }
    boolean table = table(frame, mention, quantity);
    lastShare = null;
    if (table) {
      doubt(frame, mention, quantity);
    }
    if (mention.kind == Kind.TABLE && mention.concept == Concept.CARRIED_IN) {
      if (isOfYearBefore()) {
        mention.kind = Kind.OTHER_YEAR;
      }
      widen(frame);
    }
    if (mention.kind != Kind.TABLE) {
      Sense family = table ? null : unnamed.family(frame, mention);
      if (family == null || mention.word != Sense.REST) {
        part(frame, mention, quantity);
      }
      mention.family = mention.kind == Kind.OUTSIDE ? family : null;
    }
    time(mention);
    sums.told(mention);
    changes.remember(mention);
    total(frame, mention);
    if (quantity.isCount() || quantity.unit().measure() == Unit.Measure.NONE) {
      remember(frame, mention, quantity, table);
    }
    return mention;
  }

  private boolean table(Frame frame, Mention mention, Quantity quantity) {
    Unit.Measure measure = quantity.unit().measure();
    if (measure == Unit.Measure.YUAN) {
      return again(frame, mention) || own(frame, mention) || tableTwo.money(frame, mention);
    }
    boolean people = measure == Unit.Measure.PEOPLE && quantity.unit().printed().startsWith("人");
    if (!quantity.isCount() && !people && !isBare(frame, quantity)) {
      return false;
    }
    if (context.isAbout(Sense.PROCESSING_FEE)) {
      mention.kind = Kind.FEE;
      mention.concept = Concept.PROCESSING_FEE;
      return false;
    }
    if (isClass(frame, quantity) || isKind(quantity) && isCount(frame, quantity)) {
      return false;
    }
    backToRequests(frame);
    return again(frame, mention)
        || own(frame, mention)
        || ofShare(frame, mention)
        || sums.read(frame, mention)
        || disputes.read(frame, mention)
        || tableTwo.count(frame, mention)
        || requests.read(frame, mention);
  }

  /** 予以公开占56.3%，计27件: the number behind its share. */
  private boolean ofShare(Frame frame, Mention mention) {
    Mention share = lastShare;
    if (share == null
        || share.seldom.isEmpty()
        || !share.sentence.equals(mention.sentence)
        || frame.near(tokens) != null
        || frame.from() != frame.lead()
        || frame.mark() != '，'
        || !frame.leadHas(tokens, Sense.TOTAL)
        || frame.number() != frame.lead() + 1) {
      return false;
    }
    mention.usages = share.seldom;
    mention.kind = Kind.TABLE;
    mention.concept = Concept.OUTCOME;
    mention.about = share.about;
    mention.weight = Weight.LIKELY;
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

  /** 主动公开48条、依申请公开30条、不予公开2条: how documents are classed, not requests. */
  private boolean isClass(Frame frame, Quantity quantity) {
    Parts open = lists.open();
    if (context.remark(frame.sentence()).classes()) {
      return true;
    }
    if (open == null || open.whole().kind == Kind.TABLE) {
      return false;
    }
    for (int i = frame.lead(); i < frame.number(); i++) {
      Token token = tokens.get(i);
      open.classes |= token.is(Sense.INFORMATION) && text.startsWith("主动公开", token.start());
    }
    return open.classes || quantity.unit().printed().equals("条");
  }

  /** 全系统办理许可800件，局机关12件: the agency's own share of what was told of more. */
  private boolean own(Frame frame, Mention mention) {
    Mention all = wider;
    if (all == null
        || !all.sentence.equals(mention.sentence)
        || frame.near(tokens) != null
        || all.quantity == null
        || mention.quantity == null
        || !all.quantity.unit().isSame(mention.quantity.unit())
        || context.whose != Context.Whose.OWN
        || !frame.leadHas(tokens, Sense.OWN)) {
      return false;
    }
    mention.countsAs(all);
    return true;
  }

  /** A number without a unit counts only where it ends what is said: 答复3278（含…）. */
  private boolean isBare(Frame frame, Quantity quantity) {
    int end = quantity.span().end();
    return quantity.unit().measure() == Unit.Measure.NONE
        && (end == text.length() || "，；。、（）\n".indexOf(text.charAt(end)) >= 0)
        && frame.near(tokens) != null;
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
      Requests.inAll(whole);
    }
  }

  /** Whose it is, and what else may make it the number of something else. */
  private void doubt(Frame frame, Mention mention, Quantity quantity) {
    String unit = quantity.unit().printed();
    wider = context.whose == Context.Whose.OWN ? wider : mention;
    if (context.whose == Context.Whose.OTHERS || context.othersWork) {
      mention.kind = Kind.OUTSIDE;
      return;
    }
    if (context.whose == Context.Whose.UNCLEAR) {
      mention.kind = Kind.UNCLEAR;
      mention.reason = new Message("所指范围不限于本机关，表格无从核对", "it takes in more than the agency itself");
      return;
    }
    if (context.condition) {
      mention.kind = Kind.OUTSIDE;
      return;
    }
    if (unit.startsWith("人") || unit.equals("条") || unit.equals("个") || unit.equals("篇")) {
      boolean requests = mention.concept == Concept.REQUESTS || mention.concept == Concept.RECEIVED;
      lighten(mention, unit.equals("条") && requests ? Weight.CERTAIN : Weight.WEAK);
    }
    if (frame.leadHas(tokens, Sense.OWN)) {
      context.inAnothersName = false; // 本局自己收到的
    }
    if (context.bothYears
        || isInTheNameOf(frame) && mention.concept != Concept.OUTCOME
        || isOtherThing(frame)) {
      lighten(mention, Weight.WEAK);
    }
    if (frame.frameHas(tokens, Sense.NARROW)
        && (mention.concept == Concept.REQUESTS
            || mention.concept == Concept.RECEIVED
            || mention.concept == Concept.HANDLED)
        && isNarrowed(frame)) {
      mention.kind = Kind.PART;
    }
  }

  /** 以县政府名义答复47件: whose they are counted as is not told. */
  private boolean isInTheNameOf(Frame frame) {
    for (int i = frame.lead(); i < frame.number(); i++) {
      if (tokens.get(i).is(Sense.FILLER) && context.words(tokens.get(i)).endsWith("名义")) {
        boolean own =
            context.words(tokens.get(i)).contains("本") || i > 0 && tokens.get(i - 1).is(Sense.OWN);
        context.inAnothersName = !own;
      }
    }
    return context.inAnothersName;
  }

  /** 受理申请6830件均为便民服务事项: other applications. */
  private boolean isOtherThing(Frame frame) {
    boolean are = false;
    for (int i = frame.number() + 1; i < frame.next(); i++) {
      Token token = tokens.get(i);
      are |= token.is(Sense.ALL) || token.is(Sense.BE);
      if (token.sense() != null && !token.isTransparent() && !token.isForeign()) {
        return false;
      }
      if (token.isForeign()) {
        return are;
      }
    }
    return false;
  }

  /** 延期答复4件, 涉及征地拆迁5件: only some of what is counted. */
  private boolean isNarrowed(Frame frame) {
    boolean comes = false;
    for (int i = frame.lead(); i < frame.number(); i++) {
      Sense sense = tokens.get(i).sense();
      comes |= sense != null && sense.isComing(); // 受理的12件涉及…: all of them
    }
    for (int i = frame.lead(); i < frame.next(); i++) {
      Token token = tokens.get(i);
      if (token.is(Sense.NARROW) && (i < frame.number() || !comes)) {
        Token after = i + 1 < frame.next() ? tokens.get(i + 1) : null;
        boolean ofDisclosure =
            after != null
                && (after.is(Sense.REQUEST)
                    || after.is(Sense.FILLER) && text.startsWith("政府信息公开", after.start()));
        if (!ofDisclosure) {
          return true;
        }
      }
    }
    return false;
  }

  private static void lighten(Mention mention, Weight weight) {
    if (weight.compareTo(mention.weight) > 0) {
      mention.weight = weight;
    }
  }

  /** What no table has may be a part of a whole that the text names. */
  private void part(Frame frame, Mention mention, Quantity quantity) {
    Parts parts = lists.open();
    if (mention.kind == Kind.PART && parts == null && isChannel(frame)) {
      lists.beginChannels(mention.sentence);
      parts = lists.open();
    }
    if (mention.kind == Kind.PART) {
      Mention whole = parts == null ? lists.lastWhole() : parts.whole();
      mention.whole = whole;
      mention.concept = Concept.PART;
      if (parts != null) {
        parts.add(mention, sort(frame));
      }
      return;
    }
    if (mention.kind != Kind.OUTSIDE || parts == null || parts.vague && isEnumerated(frame)) {
      return;
    }
    Unit unit = quantity.unit();
    Quantity all = parts.whole().quantity;
    boolean alike =
        all != null
            && (unit.isSame(all.unit())
                || unit.measure() == Unit.Measure.NONE
                || all.unit().measure() == Unit.Measure.NONE
                || parts.whole().kind == Kind.TABLE
                    && isRequestUnit(unit)
                    && isRequestUnit(all.unit()));
    if (all == null || !alike || !quantity.isCount() && unit.measure() != Unit.Measure.NONE) {
      if (quantity.isCount() && isCount(frame, quantity)) {
        lists.announce(quantity.value().intValue());
        parts.announced = quantity.value().intValue();
      } else if (parts.isEmpty() || unit.measure() != Unit.Measure.TIME) {
        parts.vague = true;
      }
      return;
    }
    Token near = frame.near(tokens);
    Sense word = near == null ? null : near.sense();
    if (!parts.classes
        && parts.whole().kind != Kind.TABLE
        && word != null
        && (word.isOutcome() || word.isResult() || word.isGoing() || word.isDispute())) {
      return;
    }
    if (parts.vague || endsList(frame)) {
      if (!parts.vague) {
        lists.close();
      }
      return;
    }
    if (isEnumerated(frame)) {
      parts.vague = true;
      return;
    }
    if (parts.isEmpty() && quantity.value().compareTo(all.value()) > 0) {
      lists.close();
      return;
    }
    mention.kind = Kind.PART;
    mention.concept = Concept.PART;
    mention.whole = parts.whole();
    parts.add(mention, sort(frame));
    parts.withRest |= isRest(frame);
  }

  private boolean isChannel(Frame frame) {
    return frame.leadHas(tokens, Sense.CHANNEL) && !frame.leadHas(tokens, Sense.RECEIVE);
  }

  private static boolean isRequestUnit(Unit unit) {
    return "件起宗次份件次".contains(unit.printed()) && !unit.printed().isEmpty();
  }

  /** 决算、预算、文件2份: things without numbers stand beside those with one. */
  private boolean isEnumerated(Frame frame) {
    for (int i = frame.lead(); i < frame.number(); i++) {
      if (tokens.get(i).isMark('、')) {
        return i > frame.lead()
            && lists.open() != null
            && lists.open().isEmpty()
            && frame.leadHas(tokens, Sense.INCLUDING);
      }
    }
    return false;
  }

  /** A new verb begins something new: 发布解读22条 after 其中网站60条. */
  private boolean endsList(Frame frame) {
    Parts open = lists.open();
    if (open == null || open.isEmpty()) {
      return false;
    }
    int near = frame.nearIndex(tokens);
    for (int i = frame.lead(); i < near; i++) {
      Token token = tokens.get(i);
      if (token.is(Sense.PUBLISH) && i == frame.lead()
          || token.sense() != null && token.sense().isComing()
          || token.is(Sense.ANSWER)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRest(Frame frame) {
    int near = frame.nearIndex(tokens);
    if (near < 0) {
      return false;
    }
    String words = text.substring(tokens.get(frame.lead()).start(), tokens.get(near).end());
    return words.startsWith("其他")
        || words.startsWith("其它")
        || words.startsWith("其余")
        || words.endsWith("其他")
        || words.endsWith("其他类")
        || words.endsWith("其他信息");
  }

  /** By what a part is told from the others: parts of different sorts may overlap. */
  private @Nullable Sense sort(Frame frame) {
    for (int i = frame.lead(); i < frame.next(); i++) {
      Sense sense = tokens.get(i).sense();
      if (sense == Sense.CHANNEL) {
        return sense;
      }
      if (sense != null && sense.isApplicant()) {
        return Sense.NATURAL;
      }
    }
    return null;
  }

  /** 三个渠道, 两类: how many parts are to come. */
  private boolean isCount(Frame frame, Quantity quantity) {
    BigDecimal value = quantity.value();
    return value.signum() > 0
        && value.compareTo(BigDecimal.valueOf(MOST_ANNOUNCED)) <= 0
        && value.scale() <= 0
        && isKind(quantity)
        && !frame.leadHas(tokens, Sense.REQUEST);
  }

  private static boolean isKind(Quantity quantity) {
    String unit = quantity.unit().printed();
    return unit.equals("个") || unit.equals("种") || unit.equals("类");
  }

  private void time(Mention mention) {
    if (mention.kind == Kind.OTHER_YEAR) {
      return;
    }
    Context.Time time = context.plan ? Context.Time.PLAN : context.time;
    switch (time) {
      case LAST_YEAR, OLDER, PLAN -> {
        mention.lastYear = time == Context.Time.LAST_YEAR;
        boolean carried =
            mention.lastYear
                && mention.kind == Kind.TABLE
                && mention.concept == Concept.CARRIED_OUT
                && context.whose == Context.Whose.OWN;
        if (mention.concept == Concept.CARRIED_IN
            && mention.kind == Kind.TABLE
            && time != Context.Time.PLAN) {
          return;
        }
        if (carried) {
          mention.concept = Concept.CARRIED_IN;
          mention.usages = List.of(io.github.opengpr.rules.claims.measure.Measure.CARRIED_IN);
          mention.weight = Weight.LIKELY;
          return;
        }
        if (mention.kind != Kind.PART && mention.kind != Kind.SHARE || time == Context.Time.PLAN) {
          mention.kind = Kind.OTHER_YEAR;
        }
      }
      case HISTORY, PART -> {
        if (time == Context.Time.PART && (halfOf(mention) || partOfYear(mention))) {
          return;
        }
        if (mention.kind == Kind.TABLE || mention.kind == Kind.SHARE) {
          mention.kind = Kind.OUTSIDE;
        }
      }
      default -> {
        // this year's
      }
    }
  }

  /** 网上8件、当面1件，合计收到9件: the whole stands behind its parts. */
  private void total(Frame frame, Mention mention) {
    if (!loose.isEmpty() && !loose.get(0).sentence.equals(mention.sentence)) {
      loose.clear();
    }
    if (mention.kind == Kind.PART && mention.whole == null) {
      loose.add(mention);
      return;
    }
    boolean total = false;
    for (int i = frame.lead(); i < frame.number(); i++) {
      total |= tokens.get(i).is(Sense.TOTAL) && context.words(tokens.get(i)).indexOf('计') >= 0;
    }
    if (total
        && loose.size() > 1
        && mention.parts.isEmpty()
        && mention.quantity != null
        && (loose.get(0).concept != Concept.PART || loose.size() != 3)) {
      Parts parts = new Parts(mention);
      parts.namely = true;
      loose.forEach(part -> parts.add(part, Sense.CHANNEL));
      mention.parts.add(parts);
      loose.clear();
    }
  }

  /** 上半年收到15件，下半年12件，全年合计27件: parts whose whole stands behind them. */
  private boolean partOfYear(Mention mention) {
    boolean part =
        context.isRequest()
            && (mention.kind == Kind.TABLE
                ? mention.concept == Concept.REQUESTS
                : isNameless(mention));
    if (part) {
      mention.kind = Kind.PART;
      mention.concept = Concept.PART;
    }
    return part;
  }

  /** 收到13件；上半年6件: a part of the year's number. */
  private boolean halfOf(Mention mention) {
    Mention whole = lists.lastWhole();
    boolean half =
        (mention.kind == Kind.TABLE ? mention.concept == Concept.REQUESTS : isNameless(mention))
            && whole != null
            && whole.quantity != null
            && mention.quantity != null
            && whole.kind == Kind.TABLE
            && mention.quantity.value().compareTo(whole.quantity.value()) <= 0;
    if (half) {
      mention.kind = Kind.PART;
      mention.concept = Concept.PART;
      mention.whole = whole;
    }
    return half;
  }

  private static boolean isNameless(Mention mention) {
    return mention.kind == Kind.OUTSIDE
        && mention.concept == Concept.OTHER
        && mention.quantity != null
        && mention.quantity.unit().printed().equals("件");
  }

  private void remember(Frame frame, Mention mention, Quantity quantity, boolean table) {
    boolean part = mention.kind == Kind.PART;
    boolean announced = !table && isKind(quantity) && isCount(frame, quantity);
    boolean carried =
        mention.concept == Concept.CARRIED_IN || mention.concept == Concept.CARRIED_OUT;
    boolean inBracket = lists.bracketed() != null;
    boolean item = mention.kind == Kind.TABLE && lists.open() != null && isItem(mention);
    Parts open = lists.open();
    if (item && open != null) {
      open.add(mention, mention.concept == Concept.APPLICANTS ? Sense.NATURAL : Sense.GRANTED);
    } else if (table && mention.kind == Kind.TABLE && open != null && !open.isEmpty() && !carried) {
      lists.close();
    }
    lists.counted(mention, !part && !announced && !carried && !inBracket && !item);
    boolean unknown = !table && !part && frame.near(tokens) != null;
    if (unknown && (open == null || mention.kind == Kind.OUTSIDE)) {
      Token near = frame.near(tokens);
      if (near != null
          && near.isForeign()
          && quantity.unit().counts()
          && mention.family == null
          && lists.open() == null
          && !context.isAbout(Sense.PROCESSING_FEE)) {
        context.foreign();
      }
    }
  }

  private static boolean isItem(Mention mention) {
    return !mention.sum && isSort(mention);
  }

  private static boolean isSort(Mention mention) {
    return mention.concept == Concept.OUTCOME
        || mention.concept == Concept.APPLICANTS
        || (mention.word != null && mention.word.isResult());
  }
}
