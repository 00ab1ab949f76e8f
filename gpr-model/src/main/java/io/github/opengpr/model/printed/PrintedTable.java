package io.github.opengpr.model.printed;

import io.github.opengpr.model.form.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of the form as the document prints it. Immutable and thread-safe.
 *
 * @param number the table's number on the form: 2, 3 or 4
 * @param form the official form whose rows and columns it follows
 * @param place where it begins; null if unknown
 * @param corner the text of the corner cell (the balance note of table three); null if there is
 *     none
 * @param rows the labels of its rows in printed order, those the form does not have among them
 * @param columns the labels of its columns in printed order, those the form does not have among
 *     them; an item head of table two is not a column
 * @param groups the labels of groups of rows or columns, such as {@code （三）不予公开}
 * @param groupValues values printed in the row of a group, where none belongs: label, then raw text
 */
public record PrintedTable(
    int number,
    Form form,
    @Nullable Place place,
    @Nullable String corner,
    List<PrintedLabel> rows,
    List<PrintedLabel> columns,
    List<PrintedLabel> groups,
    List<GroupValues> groupValues) {

  /** Keeps unmodifiable copies. */
  public PrintedTable {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
    groupValues = List.copyOf(groupValues);
  }

  /**
   * Values printed in the row of a group.
   *
   * @param group the group's label
   * @param raw the texts of its cells, left to right; empty strings for empty cells
   */
  public record GroupValues(PrintedLabel group, List<String> raw) {
    /** Keeps an unmodifiable copy. */
    public GroupValues {
      raw = List.copyOf(raw);
    }
  }
}
