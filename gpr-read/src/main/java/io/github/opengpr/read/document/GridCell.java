package io.github.opengpr.read.document;

import io.github.opengpr.model.printed.Place;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table. Immutable and thread-safe.
 *
 * @param text the text, as found; line breaks inside the cell are kept as {@code \n}
 * @param stored the number the file keeps behind the text, where it keeps numbers, as spreadsheets
 *     do; null otherwise. It counts; a text that shows another number makes the cell unsure
 * @param column the column it begins in, from 0; in a table whose positions are not exact, its
 *     position among the cells of the row
 * @param columns how many columns it spans, at least 1
 * @param rows how many rows it spans, at least 1
 * @param place where it stands
 * @param recognition how surely its text was read; null where the document says it plainly
 */
public record GridCell(
    String text,
    @Nullable BigDecimal stored,
    int column,
    int columns,
    int rows,
    Place place,
    @Nullable Recognition recognition) {

  /**
   * A cell of a document that keeps numbers behind their texts.
   *
   * @param text the text, as found; line breaks inside the cell are kept as {@code \n}
   * @param stored the number the file keeps behind the text; null if it keeps none
   * @param column the column it begins in, from 0
   * @param columns how many columns it spans, at least 1
   * @param rows how many rows it spans, at least 1
   * @param place where it stands
   */
  public GridCell(
      String text, @Nullable BigDecimal stored, int column, int columns, int rows, Place place) {
    this(text, stored, column, columns, rows, place, null);
  }

  /**
   * A cell that is nothing but its text.
   *
   * @param text the text, as found; line breaks inside the cell are kept as {@code \n}
   * @param column the column it begins in, from 0
   * @param columns how many columns it spans, at least 1
   * @param rows how many rows it spans, at least 1
   * @param place where it stands
   */
  public GridCell(String text, int column, int columns, int rows, Place place) {
    this(text, null, column, columns, rows, place, null);
  }

  /**
   * {@return the same cell, with how surely its text was read}
   *
   * @param read how it was read
   */
  public GridCell recognised(Recognition read) {
    return new GridCell(text, stored, column, columns, rows, place, read);
  }
}
