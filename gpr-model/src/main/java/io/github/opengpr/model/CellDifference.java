package io.github.opengpr.model;

import io.github.opengpr.model.form.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cell in which two reports differ. Immutable and thread-safe.
 *
 * @param cell the cell, of the other report's form; of the first one's if the other has no such
 *     cell
 * @param from the value in the first report; null if it is blank or that form has no such cell
 * @param to the value in the other report; null likewise
 */
public record CellDifference(Cell cell, @Nullable BigDecimal from, @Nullable BigDecimal to) {

  static List<CellDifference> between(Figures first, Figures other) {
    List<CellDifference> differences = new ArrayList<>();
    for (Cell cell : other.form().cells()) {
      Optional<Cell> before = first.form().find(cell.address());
      add(differences, cell, before.map(first::get).orElse(null), other.get(cell));
    }
    for (Cell cell : first.form().cells()) {
      if (other.form().find(cell.address()).isEmpty()) {
        add(differences, cell, first.get(cell), null);
      }
    }
    return List.copyOf(differences);
  }

  private static void add(
      List<CellDifference> differences,
      Cell cell,
      @Nullable BigDecimal from,
      @Nullable BigDecimal to) {
    boolean same = from == null ? to == null : to != null && from.compareTo(to) == 0;
    if (!same) {
      differences.add(new CellDifference(cell, from, to));
    }
  }

  /** {@return the address of the cell, such as {@code T3.received.total}} */
  public String address() {
    return cell.address();
  }

  /** {@return address and both values on one line; a blank is shown as such} */
  @Override
  public String toString() {
    return address() + ": " + shown(from) + " -> " + shown(to);
  }

  private static String shown(@Nullable BigDecimal value) {
    return value == null ? "blank" : value.toPlainString();
  }
}
