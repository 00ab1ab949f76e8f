package io.github.opengpr.rules.claims.mention;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.text.number.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that stand in a row in one sentence, or in one bracket, and may be parts of one whole; of
 * each the words before it.
 */
final class Series {

  /** No list of a report has more parts; what is longer is looked at in pieces. */
  private static final int MOST = 24;

  /** No number has more words before it. */
  private static final int LONGEST_WORDS = 500;

  private static final String MARKS = "，。；、：（）\n";
  private static final String JOINTS = "和与及";

  private final String text;
  private final List<Mention> items = new ArrayList<>();
  private final List<Set<Label>> labels = new ArrayList<>();
  private final List<Boolean> topics = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();

  private Series(String text) {
    this.text = text;
  }

  /** The rows of a section, in order. */
  static List<Series> of(List<Mention> mentions, String text) {
    List<Series> all = new ArrayList<>();
    List<Series> around = new ArrayList<>();
    Series open = new Series(text);
    int at = 0;
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.quantity == null || mention.span.start() < at) {
        continue;
      }
      for (; at < mention.span.start(); at++) {
        char c = text.charAt(at);
        if (c == '（' && !isAlone(text, mention, at)) {
          around.add(open);
          open = new Series(text);
        } else if (c == '）' && !around.isEmpty() && !isBehindAlone(text, mentions, i, at)) {
          all.add(open);
          open = around.remove(around.size() - 1);
        } else if ((c == '。' || c == '\n') && (!open.items.isEmpty() || !around.isEmpty())) {
          all.add(open);
          all.addAll(around);
          around.clear();
          open = new Series(text);
        }
      }
      if (!open.take(mention, i)) {
        all.add(open);
        open = new Series(text);
        open.take(mention, i);
      }
    }
    all.add(open);
    all.addAll(around);
    all.removeIf(one -> one.items.size() < 2);
    return all;
  }

  /** 甲局（88件）、乙局（71件）: the number is said of the words before its bracket. */
  private static boolean isAlone(String text, Mention mention, int bracket) {
    return mention.span.start() == bracket + 1 && text.startsWith("）", mention.span.end());
  }

  private static boolean isBehindAlone(String text, List<Mention> mentions, int next, int bracket) {
    Mention last = next == 0 ? null : mentions.get(next - 1);
    return last != null
        && last.span.end() == bracket
        && text.startsWith("（", last.span.start() - 1);
  }

  private boolean take(Mention mention, int place) {
    if (items.size() == MOST) {
      return false;
    }
    if (!isPossible(mention)) {
      return mention.kind == Kind.SHARE || isNumberOfOrgans(mention);
    }
    String words = words(mention);
    if (Label.isOfAll(words)) {
      return false;
    }
    if (isNumberOfOrgans(mention)) {
      return true;
    }
    Quantity quantity = mention.quantity;
    Quantity first = items.isEmpty() ? null : items.get(0).quantity;
    if (first != null && quantity != null && !first.unit().isSame(quantity.unit())) {
      return false;
    }
    items.add(mention);
    labels.add(Label.of(words));
    topics.add(words.isEmpty() || Label.isTopic(words)); // …类最多，29件
    places.add(place);
    return true;
  }

  /** 6个区局收到92件: how many there are of them. */
  private static boolean isNumberOfOrgans(Mention mention) {
    return mention.quantity != null
        && "个家".contains(mention.quantity.unit().printed())
        && !mention.quantity.unit().printed().isEmpty();
  }

  private static boolean isWhole(Mention mention) {
    return mention.concept == Concept.REQUESTS
        || mention.concept == Concept.RECEIVED
        || mention.concept == Concept.HANDLED
        || mention.concept == Concept.LITIGATION && mention.weight != Mention.Weight.CERTAIN;
  }

  private static boolean isPossible(Mention mention) {
    Quantity quantity = mention.quantity;
    return quantity != null
        && quantity.isExact()
        && quantity.isCount()
        && quantity.value().signum() > 0
        && (mention.kind == Mention.Kind.OUTSIDE
            || mention.kind == Mention.Kind.PART
            || mention.kind == Mention.Kind.UNCLEAR
            || mention.kind == Mention.Kind.TABLE && isWhole(mention));
  }

  /** The words between the last mark and the number. */
  private String words(Mention mention) {
    int number = mention.span.start();
    boolean bracket =
        number > 0 && isAlone(text, mention, number - 1) && text.charAt(number - 1) == '（';
    int start = bracket ? number - 1 : number;
    int from = start;
    int least = Math.max(0, start - LONGEST_WORDS);
    while (from > least && MARKS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    Mention last = items.isEmpty() ? null : items.get(items.size() - 1);
    int begin = last == null ? from : Math.max(from, Math.min(start, last.span.end()));
    while (begin < start && JOINTS.indexOf(text.charAt(begin)) >= 0) {
      begin++; // 13件、9件和7件
    }
    return text.substring(begin, start);
  }

  int size() {
    return items.size();
  }

  List<Mention> items(int from, int to) {
    return List.copyOf(items.subList(from, to));
  }

  /** Which number of the section one of them is. */
  int place(int index) {
    return places.get(index);
  }

  Mention item(int index) {
    return items.get(index);
  }

  /** By what all of some are told apart; empty if by nothing that they have in common. */
  Set<Label> labels(int from, int to) {
    EnumSet<Label> common = EnumSet.allOf(Label.class);
    for (int i = from; i < to; i++) {
      common.retainAll(labels.get(i));
    }
    return common;
  }

  /** Whether nothing says of some of them that they are no topics. */
  boolean areTopics(int from, int to) {
    return !topics.subList(from, to).contains(false);
  }

  BigDecimal sum(int from, int to) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = from; i < to; i++) {
      Quantity quantity = items.get(i).quantity;
      sum = quantity == null ? sum : sum.add(quantity.value());
    }
    return sum;
  }

  /** The number told right before the row, if nothing but 其中 and the like stands between. */
  boolean isRightBehind(@Nullable Mention whole) {
    if (whole == null || whole.span.end() > items.get(0).span.start()) {
      return false;
    }
    String between = text.substring(whole.span.end(), items.get(0).span.start());
    return between.indexOf('。') < 0
        && (between.contains("其中")
            || between.contains("（")
            || between.contains("：")
            || between.contains("包括"));
  }
}
