package io.github.opengpr.rules.diagnosis.search.table;

import java.util.Arrays;

/**
 * One sum the form demands: Σ coefficient · value = 0 over the cells it names.
 *
 * <p>Immutable and thread-safe. Coefficients are +1 or -1; a cell stands at most once in an
 * equation.
 */
public final class EditRule {
  private final String id;
  private final int[] cells;
  private final int[] coefficients;

  private EditRule(String id, int[] cells, int[] coefficients) {
    this.id = id;
    this.cells = cells;
    this.coefficients = coefficients;
  }

  /**
   * An equation over the given cells.
   *
   * @throws IllegalArgumentException if the arrays differ in length, a coefficient is not +1 or -1,
   *     or a cell is named twice
   */
  public static EditRule of(String id, int[] cells, int[] coefficients) {
    if (cells.length != coefficients.length) {
      throw new IllegalArgumentException(
          id + ": " + cells.length + " cells, " + coefficients.length + " coefficients");
    }
    for (int coefficient : coefficients) {
      if (coefficient != 1 && coefficient != -1) {
        throw new IllegalArgumentException(
            id + ": a coefficient must be +1 or -1, not " + coefficient);
      }
    }
    if (Arrays.stream(cells).distinct().count() != cells.length) {
      throw new IllegalArgumentException(id + ": a cell is named twice");
    }
    return new EditRule(id, cells.clone(), coefficients.clone());
  }

  /** The name under which the equation is reported. */
  public String id() {
    return id;
  }

  /** How many cells the equation names. */
  public int size() {
    return cells.length;
  }

  /** The cell at the given place, 0 to {@code size() - 1}. */
  public int cell(int place) {
    return cells[place];
  }

  /** +1 or -1, the coefficient at the given place. */
  public int coefficient(int place) {
    return coefficients[place];
  }

  /** The coefficient of a cell, 0 if the equation does not name it. */
  public int coefficientOf(int cell) {
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] == cell) {
        return coefficients[i];
      }
    }
    return 0;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(id).append(':');
    for (int i = 0; i < cells.length; i++) {
      text.append(coefficients[i] > 0 ? " +" : " -").append(cells[i]);
    }
    return text.append(" = 0").toString();
  }
}
