package io.github.opengpr.rules.json;

import io.github.opengpr.rules.diagnosis.Localisation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which cells of a table are probably wrong. A repair makes every sum hold; that does not make it
 * true.
 *
 * @param key its name in the result, such as {@code diagnosis!T3}
 * @param table the number of the table, 3 or 4
 * @param findings the keys of the findings about the sums that fail, those too that are left out of
 *     the result for their weight
 * @param verdict how much is known
 * @param atLeast at least so many cells are wrong: proven
 * @param exhaustive whether all answers of so many cells were found
 * @param certain the changes on which all answers agree
 * @param computed the blank cells on whose value all answers agree: computed, not filed
 * @param repairs the answers, the most plausible first
 */
public record CheckedDiagnosis(
    String key,
    int table,
    List<String> findings,
    Localisation verdict,
    int atLeast,
    boolean exhaustive,
    List<Change> certain,
    List<Change> computed,
    List<Repair> repairs) {

  /** Keeps unmodifiable copies. */
  public CheckedDiagnosis {
    findings = List.copyOf(findings);
    certain = List.copyOf(certain);
    computed = List.copyOf(computed);
    repairs = List.copyOf(repairs);
  }

  /**
   * One complete answer: with these changes every sum of the table holds.
   *
   * @param changes the cells to change
   * @param operation the slips of the hand that would explain it, joined by +
   * @param explanation the same in words
   * @param values the numbers, labels and words behind the explanation
   */
  public record Repair(
      List<Change> changes, String operation, String explanation, List<CheckedValue> values) {

    /** Keeps an unmodifiable copy. */
    public Repair {
      values = List.copyOf(values);
      changes = List.copyOf(changes);
    }
  }

  /**
   * A cell and the value with which the sums hold.
   *
   * @param address the cell
   * @param label row and column as the form prints them
   * @param place where in the document; null if there is no document or it has no such cell
   * @param from what was filed; null if the cell is blank
   * @param to the value with which the sums hold
   */
  public record Change(
      String address, String label, @Nullable CheckedPlace place, @Nullable Long from, long to) {}
}
