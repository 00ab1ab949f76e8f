package io.github.opengpr.render.office.list;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of lists that is made row by row, in bounded memory: rows wait in temporary files. The
 * head of each sheet stays when it is scrolled, and has a filter. Used by one thread.
 *
 * <pre>{@code
 * ListSheet sheet =
 *     new ListSheet("问题", List.of(new ListColumn("机关", 28), new ListColumn("问题", 60)));
 * try (ListWorkbook workbook = new ListWorkbook(List.of(sheet))) {
 *   for (Finding finding : result.findings()) {
 *     workbook.add(0, Arrays.asList(report.agency(), finding.message().zh()));
 *   }
 *   workbook.writeTo(Files.newOutputStream(path));
 * }
 * }</pre>
 *
 * <p>A text is always a text: one that begins with {@code =} or {@code +} is no formula. A sheet
 * that is full goes on in another.
 */
public final class ListWorkbook implements Closeable {

  private final ListFile file;

  /**
   * A workbook without rows.
   *
   * @param sheets the sheets, in order; no two of one name
   * @throws IOException if no temporary file can be made
   */
  public ListWorkbook(List<ListSheet> sheets) throws IOException {
    this.file = new ListFile(sheets);
  }

  /**
   * Adds a row.
   *
   * @param sheet the number of the sheet, from 0
   * @param cells texts and numbers, a cell for each column; null for an empty one
   * @throws IOException if it cannot be kept
   * @throws IllegalArgumentException if there are more or fewer cells than columns
   */
  public void add(int sheet, List<? extends @Nullable Object> cells) throws IOException {
    file.add(sheet, cells);
  }

  /**
   * Writes the workbook; no row can be added afterwards.
   *
   * @param out where to; is closed
   * @throws IOException if it cannot be written
   */
  public void writeTo(OutputStream out) throws IOException {
    file.writeTo(out);
  }

  /**
   * Removes the temporary files.
   *
   * @throws IOException if they cannot be removed
   */
  @Override
  public void close() throws IOException {
    file.close();
  }
}
