package io.github.opengpr.rules.diagnosis;

import io.github.opengpr.model.Message;
import java.util.List;

/**
 * What is known about one table whose sums fail, whose blanks the sums determine, or that disagrees
 * with last year's report. Immutable and thread-safe.
 *
 * <pre>{@code
 * for (TableDiagnosis diagnosis : result.diagnosis()) {
 *   show(diagnosis.summary().in(Locale.CHINA));
 *   for (CellChange change : diagnosis.certain()) {
 *     show(change.address() + ": " + change.from() + " -> " + change.to());
 *   }
 * }
 * }</pre>
 *
 * <p>A repair makes every sum hold; that it is the smallest does not make it true, and nothing is
 * applied by itself. The sums are those that the catalogue's rules declare for the table; rules
 * left out of the rule set are not known here either. Nothing here is null.
 *
 * @param table the number of the table, 3 or 4
 * @param localisation how much is known
 * @param broken the sums that fail, in the order of the rules; empty if none does
 * @param atLeast at least so many cells are wrong: proven
 * @param exhaustive whether all answers of {@code atLeast} cells were found
 * @param certain the changes on which all answers agree
 * @param computed the blank cells on whose value all answers agree: computed, not filed
 * @param repairs the answers, the most plausible first
 * @param found how many answers there are, listed in {@code repairs} or not
 * @param words all of this in words, line by line; never empty
 * @see <a href="https://github.com/opengpr/gpr/blob/main/docs/guide/diagnosis.md">The guide:
 *     diagnosis</a>
 */
public record TableDiagnosis(
    int table,
    Localisation localisation,
    List<BrokenSum> broken,
    int atLeast,
    boolean exhaustive,
    List<CellChange> certain,
    List<CellChange> computed,
    List<TableRepair> repairs,
    int found,
    List<Message> words) {

  /** Keeps unmodifiable copies. */
  public TableDiagnosis {
    broken = List.copyOf(broken);
    certain = List.copyOf(certain);
    computed = List.copyOf(computed);
    repairs = List.copyOf(repairs);
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a diagnosis needs words");
    }
  }

  /**
   * {@return the first line of {@link #words}: the whole answer for a unique cell, else the gist of
   * it}
   */
  public Message summary() {
    return words.get(0);
  }

  /** {@return the keys of the findings about the sums that fail, {@code ruleId!address}} */
  public List<String> findingKeys() {
    return broken.stream().map(BrokenSum::key).toList();
  }

  /**
   * {@return whether a finding with the given key ({@code ruleId!address}) is about one of the
   * sums}
   *
   * @param findingKey the key of a finding
   */
  public boolean concerns(String findingKey) {
    return broken.stream().anyMatch(sum -> sum.key().equals(findingKey));
  }

  /** {@return table, verdict and first words, on one line} */
  @Override
  public String toString() {
    return "table " + table + ", " + localisation.id() + ": " + summary().en();
  }
}
