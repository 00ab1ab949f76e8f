package io.github.opengpr.rules;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.printed.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a rule found, as plain data. Immutable and thread-safe.
 *
 * @param ruleId the rule
 * @param severity how much it weighs here, after the user's settings
 * @param originalSeverity how much the rule itself gave it
 * @param address what it is about: the address of a cell, a row ({@code T3.otherHandling}), a table
 *     ({@code T3}), a section ({@code overview}), or {@code title}, {@code report}
 * @param cells the cells it names, those of one equation together; may be empty
 * @param place where in the document; null if there is no document or no place
 * @param excerpt the sentence or printed text it is about; null if there is none
 * @param message what is wrong, with the numbers and labels
 * @param evidence what kind of ground the rule stands on
 * @param basis the places it rests on
 */
public record Finding(
    String ruleId,
    Severity severity,
    Severity originalSeverity,
    String address,
    List<CellRef> cells,
    @Nullable Place place,
    @Nullable String excerpt,
    Message message,
    Evidence evidence,
    List<Citation> basis) {

  /**
   * Keeps unmodifiable copies.
   *
   * @param ruleId the rule
   * @param severity how much it weighs here, after the user's settings
   * @param originalSeverity how much the rule itself gave it
   * @param address what it is about: the address of a cell, a row ({@code T3.otherHandling}), a
   *     table ({@code T3}), a section ({@code overview}), or {@code title}, {@code report}
   * @param cells the cells it names, those of one equation together; may be empty
   * @param place where in the document; null if there is no document or no place
   * @param excerpt the sentence or printed text it is about; null if there is none
   * @param message what is wrong, with the numbers and labels
   * @param evidence what kind of ground the rule stands on
   * @param basis the places it rests on
   */
  public Finding {
    cells = List.copyOf(cells);
    basis = List.copyOf(basis);
  }

  /** {@return the key by which this one finding is accepted: {@code ruleId!address}} */
  public String key() {
    return ruleId + "!" + address;
  }

  /** {@return the line of the document, from 1; null where there is none} */
  public @Nullable Integer line() {
    return place == null ? null : place.line();
  }

  Finding withSeverity(Severity other) {
    return new Finding(
        ruleId, other, originalSeverity, address, cells, place, excerpt, message, evidence, basis);
  }
}
