package io.github.opengpr.cli.output;

import io.github.opengpr.cli.text.Language;
import io.github.opengpr.cli.text.OneLine;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.PlaceWords;
import io.github.opengpr.model.printed.Printed;
import io.github.opengpr.rules.CellRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cells a finding names: label, value, what is printed there, and where. */
final class CellWords {

  /** From so many cells of a sum on, those that are 0 are only counted. */
  private static final int MANY = 5;

  /** At most so many cells are told one by one. */
  private static final int TOLD = 8;

  private static final int RAW = 24;

  private final Form form;
  private final Language language;
  private final boolean hasDocument;
  private final PlaceWords places;

  /**
   * Words for cells of a form.
   *
   * @param printed what the document printed, in which a cell without a place is one that the
   *     document does not have; null if there is no document
   */
  CellWords(Form form, @Nullable Printed printed, Language language) {
    this.form = form;
    this.hasDocument = printed != null;
    this.places = PlaceWords.of(form, printed);
    this.language = language;
  }

  /** The cells of one finding, in a phrase. */
  String of(List<CellRef> cells) {
    return of(cells, cells.subList(0, Math.min(cells.size(), TOLD)));
  }

  /**
   * The cells of a sum, the total last; where there are many, those that add nothing are counted.
   */
  String ofSum(List<CellRef> cells) {
    return of(cells, worthShowing(cells));
  }

  private String of(List<CellRef> cells, List<CellRef> shown) {
    boolean onePlace = shown.size() > 1 && atOnePlace(shown);
    boolean sameRow = same(cells, true);
    boolean sameColumn = same(cells, false);
    List<String> words = new ArrayList<>();
    for (CellRef cell : shown) {
      words.add(label(cell, sameRow, sameColumn) + " " + value(cell, !onePlace));
    }
    return String.join(language.semicolon(), words)
        + rest(cells, shown)
        + (onePlace ? language.bracketed(place(shown.get(0))) : "");
  }

  /** One cell with its full label and its place, without its value. */
  String labelled(CellRef cell) {
    String place = place(cell);
    return cell.label() + (place.isEmpty() ? "" : language.bracketed(place));
  }

  private static List<CellRef> worthShowing(List<CellRef> cells) {
    if (cells.size() < MANY) {
      return cells;
    }
    CellRef last = cells.get(cells.size() - 1);
    List<CellRef> shown =
        cells.stream().filter(cell -> cell.equals(last) || !isPlainZero(cell)).toList();
    return shown.size() <= TOLD ? shown : shown.subList(0, TOLD);
  }

  private String rest(List<CellRef> cells, List<CellRef> shown) {
    int rest = cells.size() - shown.size();
    if (rest == 0) {
      return "";
    }
    boolean zeros = cells.stream().allMatch(cell -> shown.contains(cell) || isPlainZero(cell));
    return zeros
        ? language.of("；其余" + rest + "格为0", "; the other " + rest + " are 0")
        : language.of("；等共" + cells.size() + "格", "; " + cells.size() + " cells in all");
  }

  private String label(CellRef reference, boolean sameRow, boolean sameColumn) {
    Optional<Cell> cell = form.find(reference.address());
    if (cell.isEmpty() || sameRow == sameColumn) {
      return reference.label();
    }
    return sameRow ? cell.get().column().label() : cell.get().row().shortPath();
  }

  private String value(CellRef cell, boolean withPlace) {
    if (hasDocument && cell.place() == null) {
      return language.of("没有这一格", "is not there");
    }
    List<String> remarks = new ArrayList<>();
    if (withPlace && !place(cell).isEmpty()) {
      remarks.add(place(cell));
    }
    String raw = raw(cell);
    if (!raw.isEmpty()) {
      remarks.add(language.of("原文", "printed: ") + language.quoted(raw));
    }
    String value = plain(cell);
    return (value.isEmpty() ? language.of("空白", "blank") : value)
        + (remarks.isEmpty()
            ? ""
            : language.bracketed(String.join(language.of("，", ", "), remarks)));
  }

  /** What is printed in the cell, where it is more than the value and space around it. */
  private static String raw(CellRef cell) {
    String raw = cell.raw();
    if (raw == null) {
      return "";
    }
    String line = OneLine.of(OneLine.trimmed(raw), RAW + 1, "⏎");
    if (line.equals(plain(cell))) {
      return "";
    }
    return line.length() <= RAW ? line : line.substring(0, RAW) + "…";
  }

  private static String plain(CellRef cell) {
    BigDecimal value = cell.value();
    return value == null ? "" : value.toPlainString();
  }

  private String place(CellRef cell) {
    return cell.place() == null ? "" : language.of(places.of(cell.place()));
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
