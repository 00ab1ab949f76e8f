package io.github.opengpr.rules.claims.compare.second;

import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.Verdict;
import io.github.opengpr.rules.claims.compare.Judged;
import io.github.opengpr.rules.claims.compare.Total;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Mention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Another kind or result of disputes that a number may be said of, where the words name it or the
 * numbers beside it are of it: 复议26件、诉讼11件，合计37件；复议维持19件.
 */
public final class OtherDisputes {

  private static final List<Sense> KINDS =
      List.of(
          Sense.RECONSIDERATION, Sense.LITIGATION, Sense.DIRECT_LITIGATION, Sense.LATER_LITIGATION);

  /** How disputes end, or that they have ended. */
  static final List<Sense> RESULTS =
      List.of(Sense.UPHELD, Sense.CORRECTED, Sense.OTHER_RESULT, Sense.PENDING, Sense.CONCLUDED);

  /** The numbers that stand so near are looked at. */
  private static final int NEAR = 4;

  /** So many beside it of one row are no chance. */
  private static final int SEVERAL = 2;

  private final Subject subject;
  private final List<Judged> all;

  OtherDisputes(Subject subject, List<Judged> all) {
    this.subject = subject;
    this.all = all;
  }

  public static boolean isOf(Mention mention) {
    return mention.concept() == Concept.RECONSIDERATION || mention.concept() == Concept.LITIGATION;
  }

  /** The cells that say the number and that words or neighbours speak for; null if none do. */
  @Nullable Total of(int index, BigDecimal value) {
    Judged one = all.get(index);
    Measure first = one.mention().usages().get(0);
    Wording words = Wording.of(one);
    Set<Sense> named = named(near(index));
    if (named.isEmpty()) {
      named = named(words);
    }
    named.removeIf(kind -> isWithin(first, kind)); // 败诉 is said of direct lawsuits, too
    for (Sense kind : KINDS) {
      for (@Nullable Sense result : results(one, words, first)) {
        Total total = Total.of(subject, Rows.disputes(kind, result));
        boolean other = !total.cells().equals(one.cells());
        if (other
            && total.isKnown()
            && total.is(value)
            && (named.contains(kind) || isBeside(index, kind))
            && (!isOfFirst(index, first) || named.contains(kind))) {
          return total;
        }
      }
    }
    return null;
  }

  /** The kind the words name, where the first reading took both; null if it did not. */
  @Nullable Total named(Judged one) {
    Measure first = one.mention().usages().get(0);
    Sense result = resultOf(first);
    Set<Sense> named = named(Wording.of(one));
    if (named.size() != 1 || result == null) {
      return null;
    }
    Measure narrow = Rows.disputes(named.iterator().next(), result);
    boolean both = !narrow.equals(first) && first.takesIn(narrow);
    Total total = Total.of(subject, narrow);
    return both && total.isKnown() ? total : null;
  }

  /** Whether the first reading is of some of a kind. */
  private static boolean isWithin(Measure first, Sense kind) {
    Sense result = resultOf(first);
    Measure all = Rows.disputes(kind, result);
    return !all.equals(first) && all.takesIn(first);
  }

  /** The kinds that the words name. */
  private static Set<Sense> named(Wording words) {
    Set<Sense> named = EnumSet.noneOf(Sense.class);
    for (Sense kind : KINDS) {
      if (words.has(kind)) {
        named.add(kind);
      }
    }
    if (words.says("法院") || words.says("判") || words.says("胜诉") || words.says("败诉")) {
      named.add(Sense.LITIGATION);
    }
    if (named.isEmpty() && words.says("复议")) {
      named.add(Sense.RECONSIDERATION);
    }
    boolean order = words.says("前者") || words.says("后者");
    return order ? EnumSet.copyOf(KINDS) : named;
  }

  /** The result of the first reading, and those the words name. */
  private static List<@Nullable Sense> results(Judged one, Wording words, Measure first) {
    List<@Nullable Sense> results = new ArrayList<>();
    results.add(resultOf(first));
    Wording wide = one.doubtful() ? Wording.ofSentence(one) : words;
    for (Sense result : RESULTS) {
      if (wide.has(result) && !results.contains(result)) {
        results.add(result);
      }
    }
    return results;
  }

  private static @Nullable Sense resultOf(Measure first) {
    for (Sense result : RESULTS) {
      if (columns(Rows.disputes(Sense.RECONSIDERATION, result)).equals(columns(first))) {
        return result;
      }
    }
    return null;
  }

  private static Set<String> columns(Measure measure) {
    Set<String> columns = new HashSet<>();
    for (String address : measure.addresses()) {
      columns.add(address.substring(address.lastIndexOf('.')));
    }
    return columns;
  }

  /** 复议纠错1件、诉讼败诉1件: the words between the numbers beside it. */
  private Wording near(int index) {
    Judged one = all.get(index);
    int from = one.mention().clause().start();
    int to = one.mention().clause().end();
    if (index > 0 && isBefore(all.get(index - 1), one)) {
      from = Math.max(from, all.get(index - 1).mention().span().end());
    }
    if (index + 1 < all.size() && isBefore(one, all.get(index + 1))) {
      to = Math.min(to, all.get(index + 1).mention().span().start());
    }
    return Wording.between(one, from, to);
  }

  private static boolean isBefore(Judged one, Judged next) {
    return one.section().address().equals(next.section().address())
        && one.mention().span().end() <= next.mention().span().start();
  }

  /** Whether several numbers beside it, read as of its own kind, say cells of another. */
  private boolean isBeside(int index, Sense kind) {
    int beside = 0;
    for (int i = Math.max(0, index - NEAR); i < all.size() && i <= index + NEAR; i++) {
      Judged one = all.get(i);
      if (i != index
          && one.mention().quantity() != null
          && isOf(one.mention())
          && isAlike(one, all.get(index))
          && one.mention().sentence().equals(all.get(index).mention().sentence())) {
        Measure measure = Rows.disputes(kind, resultOf(one.mention().usages().get(0)));
        beside += Total.of(subject, measure).is(one.mention().quantity().value()) ? 1 : 0;
      }
    }
    return beside >= SEVERAL;
  }

  private static boolean isAlike(Judged one, Judged other) {
    return rows(one.mention().usages().get(0)).equals(rows(other.mention().usages().get(0)));
  }

  private static Set<String> rows(Measure measure) {
    Set<String> rows = new HashSet<>();
    measure.addresses().forEach(address -> rows.add(row(address)));
    return rows;
  }

  /** Whether a number beside it agrees with cells of the row of the first reading. */
  private boolean isOfFirst(int index, Measure first) {
    String row = row(first.addresses().get(0));
    for (int i = Math.max(0, index - 1); i < all.size() && i <= index + 1; i++) {
      Judged one = all.get(i);
      if (i != index
          && one.verdict() == Verdict.AGREES
          && one.mention().quantity() != null
          && one.mention().sentence().equals(all.get(index).mention().sentence())
          && !one.cells().isEmpty()
          && row.equals(row(one.cells().get(0).address()))) {
        return true;
      }
    }
    return false;
  }

  private static String row(String address) {
    return address.substring(0, address.lastIndexOf('.'));
  }
}
