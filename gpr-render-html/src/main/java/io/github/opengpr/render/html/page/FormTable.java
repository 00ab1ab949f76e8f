package io.github.opengpr.render.html.page;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Table;
import io.github.opengpr.model.form.TableLayout;
import io.github.opengpr.model.form.TableLayout.Box;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table as the official form prints it, every value cell with the heads it stands under.
 * Immutable and thread-safe.
 */
public final class FormTable {

  private static final Map<Form, List<FormTable>> ALL = all();

  private final Table table;
  private final TableLayout layout;

  // Every report has the same tables, so what only the form decides is worked out once.
  private final List<List<Box>> rows;
  private final Set<Integer> rowsOfValues;
  private final Map<Cell, Box> values = new HashMap<>();
  private final Map<Cell, String> heads = new HashMap<>();

  private FormTable(Table table) {
    this.table = table;
    this.layout = TableLayout.of(table);
    this.rows = layout.rows();
    for (Box box : layout.boxes()) {
      if (box.cell() != null) {
        values.put(box.cell(), box);
      }
    }
    this.rowsOfValues = values.values().stream().map(Box::row).collect(Collectors.toSet());
    values.forEach((cell, box) -> heads.put(cell, heads(box)));
  }

  /** The three tables of a form. */
  public static List<FormTable> of(Form form) {
    return ALL.getOrDefault(form, List.of());
  }

  private static Map<Form, List<FormTable>> all() {
    Map<Form, List<FormTable>> all = new EnumMap<>(Form.class);
    for (Form form : Form.values()) {
      all.put(form, form.tables().stream().map(FormTable::new).toList());
    }
    return all;
  }

  public Table table() {
    return table;
  }

  /**
   * Draws the table in a region of its own that scrolls where the screen is too narrow.
   *
   * @param value writes the element {@code td} of a value cell; told the cell and the ids of its
   *     heads
   */
  public void write(Markup page, Wording wording, BiConsumer<Cell, String> value) {
    String caption = "caption" + table.number();
    page.scroll(caption);
    page.open("table.form form" + table.number());
    page.open("caption", "id", caption)
        .text(wording.table(table.number()) + " ")
        .element("span", table.section().title(), "lang", "zh-CN")
        .close();
    page.open("tbody", "lang", "zh-CN");
    for (List<Box> row : rows) {
      page.open("tr");
      for (Box box : row) {
        Cell cell = box.cell();
        if (cell != null) {
          value.accept(cell, heads.getOrDefault(cell, ""));
        } else {
          label(page, box);
        }
      }
      page.close();
    }
    page.close().close().close();
  }

  /** How many columns a value cell takes, as an attribute; null for one. */
  public @Nullable String columns(Cell cell) {
    Box box = values.get(cell);
    if (box != null) {
      return span(box.columns());
    }
    throw new IllegalArgumentException(cell + " is of another table");
  }

  private void label(Markup page, Box box) {
    String label = box.label() == null ? "" : box.label();
    @Nullable String rows = span(box.rows());
    @Nullable String columns = span(box.columns());
    if (isCorner(box) && box.rows() > 1) {
      page.element("td.corner", label, "rowspan", rows, "colspan", columns);
      return;
    }
    boolean beside = isBeside(box);
    String scope =
        beside
            ? box.rows() > 1 ? "rowgroup" : "row"
            : box.columns() > 1 && !isCorner(box) ? "colgroup" : "col";
    page.element(
        "th",
        label,
        "id",
        id(box),
        "class",
        beside ? "row" : isItem(box) ? "item" : "column",
        "scope",
        scope,
        "rowspan",
        rows,
        "colspan",
        columns);
  }

  private static @Nullable String span(int places) {
    return places == 1 ? null : String.valueOf(places);
  }

  private String id(Box box) {
    return "h" + table.number() + "." + (box.row() + 1) + "." + (box.column() + 1);
  }

  /** The labels beside and above a value cell, within its block. */
  private String heads(Box value) {
    int block =
        layout.boxes().stream()
            .filter(box -> isItem(box) && box.row() < value.row())
            .mapToInt(Box::row)
            .max()
            .orElse(0);
    List<String> ids = new ArrayList<>();
    for (Box box : layout.boxes()) {
      boolean above =
          box.row() >= block
              && box.row() < value.row()
              && covers(box.column(), box.columns(), value.column());
      boolean beside =
          isBeside(box)
              && box.column() < value.column()
              && covers(box.row(), box.rows(), value.row());
      if (box.cell() == null && (above || beside)) {
        ids.add(id(box));
      }
    }
    return String.join(" ", ids);
  }

  private static boolean covers(int first, int size, int place) {
    return first <= place && place < first + size;
  }

  /** The title of a block, as wide as the table. */
  private boolean isItem(Box box) {
    return box.cell() == null && box.columns() == layout.width();
  }

  /** The label above the labels of rows. */
  private boolean isCorner(Box box) {
    return box.column() == 0
        && !isItem(box)
        && !isBeside(box)
        && table.blocks().get(0).corner() != null;
  }

  /** Whether a label stands beside values rather than above them. */
  private boolean isBeside(Box box) {
    return box.cell() == null && rowsOfValues.contains(box.row());
  }
}
