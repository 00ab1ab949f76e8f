package io.github.opengpr.rules.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.opengpr.rules.Severity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a rule found.
 *
 * @param key the key by which it is accepted: rule and address, joined by !
 * @param rule the id of the rule
 * @param severity how much it weighs here
 * @param originalSeverity how much the rule itself gave it; only there if that differs
 * @param address what it is about: a cell, a row, a column, a table, a section, the title or the
 *     report
 * @param cells the cells it names, those of one sum together; may be empty
 * @param place where in the document; null if there is no document or no place
 * @param line the line of the document, from 1; null if it has none
 * @param message what is wrong, with numbers and labels
 * @param values the numbers, labels and words behind the message, in the order of the rule; a list
 *     has an entry for each of its values, all of one name
 * @param basis the places in law or form that it rests on
 * @param diagnosis the table whose entry under {@code diagnosis} says which cells make this sum
 *     fail; only there for a sum that fails
 */
public record CheckedFinding(
    String key,
    String rule,
    Severity severity,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Severity originalSeverity,
    String address,
    List<Cell> cells,
    @Nullable CheckedPlace place,
    @Nullable Integer line,
    String message,
    List<CheckedValue> values,
    List<String> basis,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer diagnosis) {

  /** Keeps unmodifiable copies. */
  public CheckedFinding {
    cells = List.copyOf(cells);
    values = List.copyOf(values);
    basis = List.copyOf(basis);
  }

  /**
   * A cell that a finding names.
   *
   * @param address its name for ever, such as T3.received.total
   * @param label row and column as the form prints them
   * @param value the value filed, exact; null if the cell is blank
   * @param place where in the document; null if there is no document or it has no such cell
   * @param line the line of the document, from 1; null if it has none
   */
  public record Cell(
      String address,
      String label,
      @Nullable BigDecimal value,
      @Nullable CheckedPlace place,
      @Nullable Integer line) {}
}
