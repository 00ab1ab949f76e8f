package io.github.opengpr.rules.claims.mention;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import io.github.opengpr.rules.text.number.Quantity;
import io.github.opengpr.rules.text.number.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the whole that a number is a part of: what the text breaks down, and into what. */
public final class Breakdown {

  private static final int MOST_ANNOUNCED = 9;
  private final List<Token> tokens;

  private final String text;
  private final Context context;

  private final Lists lists;
  private final Partition partition;

  /** Parts of the sentence whose whole was not told yet. */
  private final List<Mention> loose = new ArrayList<>();

  public Breakdown(List<Token> tokens, String text, Context context, Lists lists) {
    this.tokens = tokens;
    this.text = text;
    this.context = context;
    this.lists = lists;
    this.partition = new Partition(tokens, text, context, lists);
  }

  /** What no table has may be a part of a whole that the text names. */
  public void part(Frame frame, Mention mention, Quantity quantity) {
    if (partition.isTopicInBracket(frame, mention, quantity)) {
      mention.kind = Kind.PART;
      mention.concept = Concept.PART;
      mention.whole = lists.lastRequests();
      return;
    }
    Parts parts = lists.open();
    if (mention.kind == Kind.PART && parts == null && isChannel(frame)) {
      lists.beginChannels(mention.sentence);
      parts = lists.open();
    }
    if (partition.isLevel(frame, mention, quantity)
        || mention.kind == Kind.OUTSIDE
            && parts == null
            && (partition.isTopic(frame, mention, quantity)
                || partition.isClass(mention, quantity))) {
      parts = lists.open();
    }
    if (mention.kind == Kind.PART) {
      Mention last = mention.whole == null ? lists.lastWhole() : mention.whole;
      mention.whole = parts == null ? last : parts.whole();
      mention.concept = Concept.PART;
      if (parts != null) {
        parts.add(mention, sort(frame));
      }
      return;
    }
    if (mention.kind != Kind.OUTSIDE
        || parts == null
        || isOfYearBefore(frame)
        || parts.vague && isEnumerated(frame)
        || context.remark(mention.sentence).decides()) {
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
                    && Partition.isRequestUnit(unit)
                    && Partition.isRequestUnit(all.unit()));
    boolean counts =
        quantity.isCount()
            || unit.measure() == Unit.Measure.NONE
            || unit.measure() == Unit.Measure.PEOPLE
            || parts.whole().concept == Concept.ADMINISTRATIVE_FEES;
    if (all == null || !alike || !counts) {
      if (quantity.isCount() && announces(frame, quantity) && !isMostly(frame)) {
        lists.announce(quantity.value().intValue());
        // 38件、6件，两类合计: told behind some, it says nothing of those to come.
        parts.announced = parts.isEmpty() ? quantity.value().intValue() : parts.announced;
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
    if (near == null && parts.items().size() > 1 && isSum(frame)) {
      mention.kind = Kind.PART;
      mention.concept = Concept.PART;
      mention.whole = parts.whole();
      parts.sumOf(mention);
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
    Mention last = lists.last();
    int end = last == null ? 0 : last.span.end();
    parts.broken |= end < mention.span.start() && !parts.isEmpty() && hasComma(end, mention);
    parts.some |= parts.isEmpty() && Portions.isSome(text, parts.whole().span.end(), mention);
    mention.kind = Kind.PART;
    mention.concept = Concept.PART;
    mention.whole = parts.whole();
    parts.add(mention, sort(frame));
    parts.withRest |= isRest(frame);
  }

  private boolean hasComma(int end, Mention mention) {
    return text.substring(end, mention.span.start()).indexOf('，') >= 0;
  }

  /** Whether a number is that of a level or branch, and so a part of the applications. */
  public boolean isLevel(Frame frame, Mention mention, Quantity quantity) {
    return partition.isLevel(frame, mention, quantity);
  }

  /** 网上8件、当面1件，合计收到9件: the whole stands behind its parts. */
  public void total(Frame frame, Mention mention) {
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

  public void remember(Frame frame, Mention mention, Quantity quantity, boolean table) {
    boolean part = mention.kind == Kind.PART;
    boolean announced = !table && announces(frame, quantity);
    boolean carried =
        mention.concept == Concept.CARRIED_IN || mention.concept == Concept.CARRIED_OUT;
    boolean inBracket = lists.bracketed() != null;
    if (endsReasons(mention)) {
      lists.close();
    }
    boolean item = mention.kind == Kind.TABLE && lists.open() != null && isItem(mention);
    Parts open = lists.open();
    if (item && open != null) {
      open.add(mention, mention.concept == Concept.APPLICANTS ? Sense.NATURAL : Sense.GRANTED);
    } else if (table && mention.kind == Kind.TABLE && open != null && !open.isEmpty() && !carried) {
      lists.close();
    }
    lists.counted(
        mention,
        !part && mention.kind != Kind.OTHER_YEAR && !announced && !carried && !inBracket && !item);
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

  /** 不予公开56件，其中42件为执法案卷；不掌握32件: the last is no reason for the first. */
  private boolean endsReasons(Mention mention) {
    Parts open = lists.open();
    Sense of = open == null ? null : open.whole().word;
    Sense word = mention.word;
    return mention.kind == Kind.TABLE
        && mention.concept == Concept.OUTCOME
        && of != null
        && word != null
        && of.isOutcome()
        && word.isOutcome()
        && lists.bracketed() == null
        && Rows.isGroup(of)
        && !Rows.isReasonFor(word, of);
  }

  /** 三个渠道, 两类: how many parts are to come. */
  public boolean announces(Frame frame, Quantity quantity) {
    BigDecimal value = quantity.value();
    Token near = frame.near(tokens);
    Sense said = near == null ? null : near.sense();
    if (said != null
        && (said.isDocument()
            || said.isDocumentVerb()
            || said.isDecision()
            || said == Sense.DECIDED)) {
      return false; // 制发规范性文件3个, 行政强制决定3个
    }
    return value.signum() > 0
        && value.compareTo(BigDecimal.valueOf(MOST_ANNOUNCED)) <= 0
        && value.scale() <= 0
        && isKind(quantity)
        && !frame.leadHas(tokens, Sense.REQUEST);
  }

  /** 同一申请人提出5件以上的86件: the first only says which are counted. */
  public boolean isBound(Frame frame, Quantity quantity) {
    int end = quantity.span().end();
    return frame.next() < frame.to()
        && (text.startsWith("以上的", end)
            || text.startsWith("以下的", end)
            || text.startsWith("以内的", end));
  }

  /** 征地46件、教育29件，其余21件: the rest of a list that no table has. */
  public boolean hasRest() {
    Parts open = lists.open();
    return open != null && open.isOfParts();
  }

  /** 新收11件（2024年为6件）: the bracket tells of another year. */
  private boolean isOfYearBefore(Frame frame) {
    boolean earlier = context.time == Context.Time.LAST_YEAR || context.time == Context.Time.OLDER;
    for (int i = frame.lead(); earlier && i < frame.number(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.YEAR || token.is(Sense.LAST_YEAR)) {
        return lists.bracketed() != null;
      }
    }
    return false;
  }

  /** 甲局16件、乙局8件，合计24件: the parts together, and not one more. */
  private boolean isSum(Frame frame) {
    for (int i = frame.lead(); i < frame.number(); i++) {
      if (tokens.get(i).is(Sense.TOTAL) && context.begins(tokens.get(i), "合计")) {
        return true;
      }
    }
    return false;
  }

  private boolean isChannel(Frame frame) {
    return frame.leadHas(tokens, Sense.CHANNEL) && !frame.leadHas(tokens, Sense.RECEIVE);
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
      if (token.isForeign() || token.sense() != null && token.sense().isApplicant()) {
        return false; // 企业登记档案20件
      }
    }
    return false;
  }

  /** 主要集中在征地、拆迁两类: there are others. */
  private boolean isMostly(Frame frame) {
    String words = text.substring(frame.clause().start(), frame.clause().end());
    return words.contains("主要") || words.contains("集中") || words.contains("最多");
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
    Parts open = lists.open();
    for (int i = frame.lead(); i < frame.next(); i++) {
      Sense sense = tokens.get(i).sense();
      if (sense == Sense.CHANNEL || open != null && open.levels) {
        return Sense.CHANNEL;
      }
      boolean information = open != null && open.whole().concept == Concept.OTHER; // 组织机构信息6条
      if (sense != null && sense.isApplicant() && !information) {
        return Sense.NATURAL;
      }
    }
    return null;
  }

  private static boolean isKind(Quantity quantity) {
    String unit = quantity.unit().printed();
    return unit.equals("个") || unit.equals("种") || unit.equals("类");
  }

  private static boolean isItem(Mention mention) {
    boolean sort =
        mention.concept == Concept.OUTCOME
            || mention.concept == Concept.APPLICANTS
            || mention.word != null && mention.word.isResult();
    return sort && !mention.sum;
  }
}
