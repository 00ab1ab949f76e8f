package io.github.opengpr.rules.claims.mention;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import io.github.opengpr.rules.text.number.Quantity;
import io.github.opengpr.rules.text.passage.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads sums of numbers told before: 予以公开4件、部分公开1件，两项合计5件; 合计占比28%. */
public final class Subtotals {

  private static final int MOST_NAMED = 3;
  private static final int MOST = 8;
  private static final List<String> SUMS =
      List.of("合计", "共计", "总计", "合共", "共", "相加", "加起来", "之和", "正好", "占", "分别", "依次");
  private static final Message TOGETHER = new Message("以上合计", "the numbers before, together");

  private final List<Token> tokens;
  private final String text;
  private final Lists lists;

  /** The numbers of the sentence that cells are known for, or those of the sentence before it. */
  private final List<Mention> items = new ArrayList<>();

  private Span sentence = new Span(0, 0);

  public Subtotals(List<Token> tokens, String text, Lists lists) {
    this.lists = lists;
    this.tokens = tokens;
    this.text = text;
  }

  /** Keeps a number that a sum may be told of. */
  public void told(Mention mention) {
    if (!mention.sentence.equals(sentence)) {
      items.clear();
      sentence = mention.sentence;
    }
    Quantity quantity = mention.quantity;
    if (quantity != null && isHowMany(quantity)) {
      mention.kind = Kind.OUTSIDE;
      mention.family = null;
    }
    if (quantity != null
        && !quantity.isPercent()
        && mention.kind == Kind.TABLE
        && !mention.usages.isEmpty()) {
      items.add(mention);
    }
  }

  /** 两项合计96件: tells how many numbers are added up, and is none of them. */
  private boolean isHowMany(Quantity quantity) {
    int end = quantity.span().end();
    return "项类者".contains(quantity.unit().printed())
        && !quantity.unit().printed().isEmpty()
        && quantity.value().compareTo(BigDecimal.valueOf(MOST)) <= 0
        && SUMS.stream().anyMatch(word -> text.startsWith(word, end));
  }

  /** Whether a number is called the sum of those before it. */
  public boolean read(Frame frame, Mention mention) {
    boolean follows = mention.sentence.equals(sentence) || isNextSentence(frame);
    if (!follows
        || frame.near(tokens) != null
        || !frame.leadHas(tokens, Sense.TOTAL)
        || TopicClause.isBefore(tokens, text, lists, frame)) {
      return false;
    }
    int told = count(frame);
    List<Measure> sums = sums(told);
    if (sums.isEmpty()) {
      return false;
    }
    Mention last = items.get(items.size() - 1);
    mention.concept = last.concept;
    List<Measure> all = new ArrayList<>();
    if (told == 0 && mention.concept == Concept.APPLICANTS) {
      all.add(Rows.ofAll(last.usages.get(0))); // “予以公开”一行，自然人8、商业企业3，总计11
    }
    if (told == 0 && mention.concept == Concept.CARRIED_IN) {
      all.add(Measure.TO_DO); // 结转上年30件，合计857件
      mention.concept = Concept.REQUESTS;
    }
    all.addAll(sums);
    if (told == 0 && mention.concept == Concept.OUTCOME) {
      all.add(Measure.HANDLED);
    }
    if (told == 0 && isOfRequests()) {
      all.addAll(List.of(Measure.RECEIVED, Measure.TO_DO));
    }
    int undivided = undivided().size();
    if (undivided > 1 && undivided < items.size() && isOfRequests() || items.size() == 1) {
      mention.concept = Concept.REQUESTS; // no applicants of the row of those received
    }
    mention.usages = List.copyOf(all);
    mention.kind = Kind.TABLE;
    mention.about = TOGETHER;
    mention.sum = true;
    mention.weight = told > 0 || isOfRow() ? Weight.CERTAIN : Weight.LIKELY;
    return true;
  }

  /** Whether all are applicants of whom it is certain which row they are of. */
  private boolean isOfRow() {
    return items.size() > 1
        && items.stream()
            .allMatch(one -> one.concept == Concept.APPLICANTS && one.weight == Weight.CERTAIN);
  }

  /** 新收2件。合计3件。: the sentence begins with its sum. */
  private boolean isNextSentence(Frame frame) {
    return frame.from() == frame.lead()
        && frame.mark() == '。'
        && frame.sentence().start() == sentence.end();
  }

  private boolean isOfRequests() {
    return items.stream()
        .allMatch(
            one ->
                one.concept == Concept.RECEIVED
                    || one.concept == Concept.REQUESTS
                    || one.concept == Concept.CARRIED_IN
                    || one.concept == Concept.APPLICANTS
                    || one.concept == Concept.OUTCOME);
  }

  /** The sums that a share without a number of its own may be one of; empty if none is told. */
  public List<Measure> shared(Frame frame, int share) {
    boolean together =
        share == frame.lead() && count(frame) > 0
            || Frame.has(tokens, frame.lead(), share, Sense.TOTAL)
            || text.startsWith("合", tokens.get(share).start());
    return frame.sentence().equals(sentence) && together ? sums(count(frame)) : List.of();
  }

  /** 两项, 两者, 三项: how many; 0 if that is not told. */
  private int count(Frame frame) {
    int from = frame.lead();
    if (from > 0 && tokens.get(from - 1).isNumber()) {
      Quantity before = tokens.get(from - 1).quantity();
      int value = before == null ? 0 : before.value().intValue();
      return before != null && "项类".contains(before.unit().printed()) && value > 1 && value <= MOST
          ? value
          : 0;
    }
    for (int i = from; i < frame.number(); i++) {
      char first = text.charAt(tokens.get(i).start());
      if (tokens.get(i).is(Sense.TOTAL) && "两二三".indexOf(first) >= 0) {
        return first == '三' ? MOST_NAMED : MOST_NAMED - 1;
      }
    }
    return 0;
  }

  private List<Measure> sums(int count) {
    Set<Measure> sums = new LinkedHashSet<>();
    if (items.size() == 1 && count != MOST_NAMED && items.get(0).concept == Concept.CARRIED_IN) {
      sums.add(Measure.TO_DO); // 新收46件。上年结转3件，两项总计49件
    }
    if (count == 0 && alike() > 1) {
      sums.add(last(items, alike()));
    }
    for (List<Mention> some : List.of(items, undivided())) {
      int known = Math.min(count > 0 ? count : MOST, some.size());
      for (int i = count > 0 ? count : 2; i <= known; i++) {
        sums.add(last(some, i));
      }
    }
    return List.copyOf(sums);
  }

  /** 转入2件，新收7件（个人6件、企业1件），两者合计9件: without what divides a number before it. */
  private List<Mention> undivided() {
    Set<Mention> parts = Collections.newSetFromMap(new IdentityHashMap<>());
    items.forEach(one -> one.parts.forEach(list -> parts.addAll(list.items())));
    return items.stream().filter(one -> !parts.contains(one)).toList();
  }

  /** How many of the last numbers are of one concept. */
  private int alike() {
    if (items.isEmpty()) {
      return 0;
    }
    int count = 1;
    int last = items.size() - 1;
    while (count < items.size()
        && items.get(last - count).concept == items.get(last).concept
        && count < MOST) {
      count++;
    }
    return count;
  }

  private static Measure last(List<Mention> told, int count) {
    List<Mention> some = told.subList(told.size() - count, told.size());
    Measure sum = some.get(0).usages.get(0);
    for (Mention one : some) {
      sum = sum.and(one.usages.get(0));
    }
    return sum;
  }
}
