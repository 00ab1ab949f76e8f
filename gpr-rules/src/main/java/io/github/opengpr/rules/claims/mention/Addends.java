package io.github.opengpr.rules.claims.mention;

import io.github.opengpr.rules.claims.measure.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers of a list add up to its whole. Those are left out that say cells of another table
 * row than the whole, or divide another part: by their cells (不予公开88件，最多的是执法案卷21件) or because they
 * add up to the part before them.
 */
final class Addends {

  private static final String ROW_OF_DISPUTES = "T4.";

  /** No report lists more; longer lists are taken as they stand. */
  private static final int MOST = 40;

  private Addends() {}

  static List<Mention> of(Mention whole, List<Mention> items) {
    if (items.size() > MOST) {
      return List.copyOf(items);
    }
    List<Mention> own = new ArrayList<>();
    for (Mention item : items) {
      if (!isOfAnotherRow(item, whole) && !isWithinOne(item, items)) {
        own.add(item);
      }
    }
    if (sum(own).compareTo(whole.value()) > 0) {
      List<Mention> undivided = undivided(own);
      if (sum(undivided).compareTo(whole.value()) == 0) {
        return undivided;
      }
    }
    return own;
  }

  /** Whether the cells of one are some of those of another. */
  private static boolean isWithinOne(Mention item, List<Mention> items) {
    Measure own = measure(item);
    if (own == null) {
      return false;
    }
    for (Mention other : items) {
      Measure all = measure(other);
      if (all != null && all.takesIn(own) && !own.equals(all)) {
        return true;
      }
    }
    return false;
  }

  /** 复议12件、诉讼6件，分别有8件和5件维持，复议被纠正2件: the last is none of the lawsuits. */
  private static boolean isOfAnotherRow(Mention item, Mention whole) {
    Measure own = measure(item);
    Measure all = measure(whole);
    return own != null
        && all != null
        && own.addresses().get(0).startsWith(ROW_OF_DISPUTES)
        && all.addresses().get(0).startsWith(ROW_OF_DISPUTES)
        && !all.takesIn(own);
  }

  private static @Nullable Measure measure(Mention mention) {
    return mention.kind == Mention.Kind.TABLE && !mention.usages.isEmpty()
        ? mention.usages.get(0)
        : null;
  }

  /** Without the runs that divide the part before them. */
  private static List<Mention> undivided(List<Mention> items) {
    List<Mention> left = new ArrayList<>();
    int i = 0;
    while (i < items.size()) {
      left.add(items.get(i));
      i = endOfDivision(items, i);
    }
    return left;
  }

  /** Behind the run that adds up to a part; behind the part itself if none does. */
  private static int endOfDivision(List<Mention> items, int part) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = part + 1; i < items.size(); i++) {
      sum = sum.add(items.get(i).value());
      if (sum.compareTo(items.get(part).value()) >= 0) {
        boolean divides = sum.compareTo(items.get(part).value()) == 0 && i > part + 1;
        return divides ? i + 1 : part + 1;
      }
    }
    return part + 1;
  }

  static BigDecimal sum(List<Mention> items) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Mention item : items) {
      sum = sum.add(item.value());
    }
    return sum;
  }
}
