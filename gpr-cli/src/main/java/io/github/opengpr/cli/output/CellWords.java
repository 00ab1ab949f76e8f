package io.github.opengpr.cli.output;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.CellRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cells a finding names: label, value, what is printed there, and where. */
final class CellWords {

  /** From so many cells on, those that are 0 are only counted. */
  private static final int MANY = 5;

  private static final int RAW = 24;

  private final Form form;
  private final Language language;

  CellWords(Form form, Language language) {
    this.form = form;
    this.language = language;
  }

  /** The cells of one finding, in a phrase. */
  String of(List<CellRef> cells) {
    List<CellRef> shown = cells;
    if (cells.size() >= MANY) {
      CellRef last = cells.get(cells.size() - 1);
      shown = cells.stream().filter(cell -> !isPlainZero(cell) || cell == last).toList();
    }
    boolean sameRow = same(cells, true);
    boolean sameColumn = same(cells, false);
    boolean samePlace = cells.size() > 1 && atOnePlace(shown);
    List<String> words = new ArrayList<>();
    for (CellRef cell : shown) {
      words.add(label(cell, sameRow, sameColumn) + " " + value(cell, !samePlace));
    }
    StringBuilder text = new StringBuilder(String.join(language.of("；", "; "), words));
    int zeros = cells.size() - shown.size();
    if (zeros > 0) {
      text.append(language.of("；其余" + zeros + "格为0", "; the other " + zeros + " are 0"));
    }
    if (samePlace) {
      text.append(language.bracketed(place(shown.get(0))));
    }
    return text.toString();
  }

  /** One cell with its full label, without its value. */
  String labelled(CellRef cell) {
    String place = place(cell);
    return cell.label() + (place.isEmpty() ? "" : language.bracketed(place));
  }

  private String label(CellRef reference, boolean sameRow, boolean sameColumn) {
    Optional<Cell> cell = form.find(reference.address());
    if (cell.isEmpty() || sameRow == sameColumn) {
      return reference.label();
    }
    return sameRow ? cell.get().column().label() : row(cell.get());
  }

  private static String row(Cell cell) {
    List<String> labels = cell.row().labels();
    // 三、本年度办理结果 stands over every outcome and tells none from another.
    boolean outcome = cell.table() == 3 && labels.size() > 1;
    return String.join("/", outcome ? labels.subList(1, labels.size()) : labels);
  }

  private String value(CellRef cell, boolean withPlace) {
    List<String> remarks = new ArrayList<>();
    String place = place(cell);
    if (withPlace && !place.isEmpty()) {
      remarks.add(place);
    }
    String raw = raw(cell);
    if (!raw.isEmpty()) {
      remarks.add(language.of("原文", "printed: ") + language.quoted(raw));
    }
    BigDecimal value = cell.value();
    String plain = value == null ? language.of("空白", "blank") : value.toPlainString();
    return remarks.isEmpty()
        ? plain
        : plain + language.bracketed(String.join(language.of("，", ", "), remarks));
  }

  /** What is printed in the cell, where it is not just the value. */
  private static String raw(CellRef cell) {
    String raw = cell.raw();
    if (raw == null) {
      return "";
    }
    String text = raw.strip().replaceAll("\\s*\\R\\s*", "⏎");
    BigDecimal value = cell.value();
    if (text.equals(value == null ? "" : value.toPlainString())) {
      return "";
    }
    return text.length() <= RAW ? text : text.substring(0, RAW) + "…";
  }

  private String place(CellRef cell) {
    return cell.place() == null ? "" : language.of(cell.place());
  }

  private boolean same(List<CellRef> cells, boolean row) {
    List<Object> keys = new ArrayList<>();
    for (CellRef reference : cells) {
      Optional<Cell> cell = form.find(reference.address());
      if (cell.isEmpty()) {
        return false;
      }
      keys.add(row ? cell.get().row() : cell.get().column());
    }
    return keys.size() > 1 && keys.stream().distinct().count() == 1;
  }

  private boolean atOnePlace(List<CellRef> cells) {
    String first = place(cells.get(0));
    return !first.isEmpty() && cells.stream().allMatch(cell -> place(cell).equals(first));
  }

  private static boolean isPlainZero(CellRef cell) {
    return cell.value() != null && cell.value().signum() == 0 && raw(cell).isEmpty();
  }
}
