package io.github.opengpr.rules.diagnosis.search;

import io.github.opengpr.rules.diagnosis.Localisation;
import java.util.List;

/**
 * What is known about a table whose sums fail.
 *
 * <p>Immutable and thread-safe. A repair is an answer that makes every sum hold; that it is the
 * smallest does not make it true, and nothing is applied by itself.
 *
 * @param localisation how much is known
 * @param broken the sums that fail, by id
 * @param atLeast at least so many cells are wrong: proven
 * @param exhaustive whether the list holds every mending of {@code atLeast} cells
 * @param certain the changes on which all answers agree, blanks excluded
 * @param computed the blank cells on whose value all answers agree
 * @param repairs the answers, best first; at most {@link Diagnoser#LISTED}
 * @param found how many answers there are, listed or not
 */
public record Diagnosis(
    Localisation localisation,
    List<String> broken,
    int atLeast,
    boolean exhaustive,
    List<Change> certain,
    List<Change> computed,
    List<Repair> repairs,
    int found) {

  /** The sums hold, no cell is blank and nothing known disagrees. */
  public static final Diagnosis SOUND =
      new Diagnosis(Localisation.BALANCED, List.of(), 0, true, List.of(), List.of(), List.of(), 0);

  /** Copies the lists. */
  public Diagnosis {
    broken = List.copyOf(broken);
    certain = List.copyOf(certain);
    computed = List.copyOf(computed);
    repairs = List.copyOf(repairs);
  }
}
