package io.github.opengpr.testkit;

import io.github.opengpr.model.form.Column;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Row;
import java.util.List;

/**
 * Some applications of one kind of applicant with one fate: what table three counts. Immutable and
 * thread-safe.
 *
 * @param applicant the column of the form: {@code natural}, {@code business}, {@code research},
 *     {@code welfare}, {@code legal} or {@code other}
 * @param fate the row of the form that says what became of them: an outcome such as {@code granted}
 *     or {@code refused.stateSecret}, or {@code carriedOut}
 * @param carriedIn whether they were carried over from the year before, and not received this year
 * @param count how many, in 件; 0 or more
 */
public record Applications(String applicant, String fate, boolean carriedIn, long count) {

  private static final List<String> NO_FATES = List.of("received", "carriedIn", "handled");

  /**
   * Refuses fewer than none.
   *
   * @throws IllegalArgumentException if there are fewer than none or more than {@link
   *     Reports#MOST_APPLICATIONS}
   */
  public Applications {
    if (count < 0 || count > Reports.MOST_APPLICATIONS) {
      throw new IllegalArgumentException(
          "applications: 0 to " + Reports.MOST_APPLICATIONS + ", not " + count);
    }
  }

  /**
   * {@return the kinds of applicants of a form, in its order}
   *
   * @param form the form
   */
  public static List<String> applicants(Form form) {
    return form.requests().blocks().get(0).columns().stream()
        .map(Column::key)
        .filter(key -> !key.equals("total"))
        .toList();
  }

  /**
   * {@return the fates that a form knows, in its order: the outcomes, and {@code carriedOut}}
   *
   * @param form the form
   */
  public static List<String> fates(Form form) {
    return form.requests().rows().stream()
        .map(Row::key)
        .filter(key -> !NO_FATES.contains(key))
        .toList();
  }
}
