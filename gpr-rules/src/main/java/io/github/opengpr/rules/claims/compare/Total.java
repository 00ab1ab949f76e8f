package io.github.opengpr.rules.claims.compare;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.claims.measure.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the tables have for a measure.
 *
 * @param cells the cells; empty if the form has none of the kind
 * @param value their sum; null if one of them is blank
 * @param filled the sum of those that are filled
 * @param unsure whether one of them was not read for sure
 */
public record Total(
    List<Cell> cells, @Nullable BigDecimal value, BigDecimal filled, boolean unsure) {

  private static final String ANY = "*";

  /** Where the name of a group begins in an address: behind {@code T3.}. */
  private static final int GROUP = 3;

  /** Each column of each group of rows of table three, by its address with the sign. */
  private static final Map<Form, Map<String, List<Cell>>> GROUPS = groups();

  /** Looks a measure up. */
  public static Total of(Subject subject, Measure measure) {
    List<Cell> cells = cells(subject.form(), measure.addresses());
    BigDecimal filled = BigDecimal.ZERO;
    boolean blank = cells.isEmpty();
    boolean unsure = false;
    for (Cell cell : cells) {
      BigDecimal value = subject.value(cell);
      blank |= value == null;
      filled = value == null ? filled : filled.add(value);
      unsure |= subject.hasPrinted() && subject.printed().cell(cell).status() == CellStatus.UNSURE;
    }
    return new Total(cells, blank ? null : filled, filled, unsure);
  }

  private static List<Cell> cells(Form form, List<String> addresses) {
    Map<String, List<Cell>> groups = GROUPS.getOrDefault(form, Map.of());
    if (addresses.size() == 1 && addresses.get(0).contains(ANY)) {
      return groups.getOrDefault(addresses.get(0), List.of());
    }
    List<Cell> cells = new ArrayList<>(addresses.size());
    for (String address : addresses) {
      Cell cell = form.find(address).orElse(null);
      if (cell != null) {
        cells.add(cell);
      } else if (address.contains(ANY)) {
        cells.addAll(groups.getOrDefault(address, List.of()));
      } else if (address.startsWith("T3.otherHandling.")) {
        return List.of();
      }
    }
    return List.copyOf(cells);
  }

  private static Map<Form, Map<String, List<Cell>>> groups() {
    Map<Form, Map<String, List<Cell>>> all = new EnumMap<>(Form.class);
    for (Form form : Form.values()) {
      Map<String, List<Cell>> groups = new HashMap<>();
      for (Cell cell : form.requests().cells()) {
        String group = cell.address().substring(0, cell.address().indexOf('.', GROUP) + 1) + ANY;
        String column = cell.column().key();
        String address = column.equals("total") ? group : group + '.' + column;
        groups.computeIfAbsent(address, none -> new ArrayList<>()).add(cell);
      }
      groups.replaceAll((group, cells) -> List.copyOf(cells));
      all.put(form, Map.copyOf(groups));
    }
    return all;
  }

  public boolean is(@Nullable BigDecimal number) {
    return value != null && number != null && value.compareTo(number) == 0;
  }

  public boolean isKnown() {
    return value != null && !unsure;
  }
}
