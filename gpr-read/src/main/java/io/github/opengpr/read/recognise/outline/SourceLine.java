package io.github.opengpr.read.recognise.outline;

import io.github.opengpr.model.chinese.Ideographs;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.model.work.Work;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.GridRow;
import io.github.opengpr.read.document.Line;
import io.github.opengpr.read.recognise.token.Places;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of text or a row of a table: what a document is cut into before sections are looked for,
 * since real documents put headings into tables and tables into lines.
 *
 * @param text the line; for a row the texts of its cells, parted by tabs
 * @param place where it stands
 * @param heading whether the format calls it a heading
 * @param grid the table of a row; null for a line
 * @param row the number of the row in its table, from 0
 * @param gridNumber the number of the table in the document, from 1; 0 for a line
 */
public record SourceLine(
    String text, Place place, boolean heading, @Nullable Grid grid, int row, int gridNumber) {

  /** All pieces of a document, in reading order. */
  public static List<SourceLine> of(Document document, Work work) {
    List<SourceLine> pieces = new ArrayList<>(document.blocks().size());
    int grids = 0;
    for (Block block : document.blocks()) {
      work.step();
      if (block instanceof Line line) {
        lines(line, pieces, work);
      } else if (block instanceof Grid printed) {
        Grid grid = UprightGrid.of(printed);
        grids++;
        for (int row = 0; row < grid.rows().size(); row++) {
          pieces.add(row(grid, row, grids, work));
        }
      }
    }
    if (document.wholeCells() && !pieces.isEmpty()) {
      // A blank line at the end says that what stands before it is whole.
      pieces.add(new SourceLine("", pieces.get(pieces.size() - 1).place(), false, null, 0, 0));
    }
    return pieces;
  }

  private static void lines(Line line, List<SourceLine> pieces, Work work) {
    // Fonts of PDF files put radicals in place of characters: no date or name is written in them.
    String text = Ideographs.withoutRadicals(line.text());
    if (text.indexOf('\n') < 0) {
      line(text, line, pieces, work);
      return;
    }
    for (String part : text.split("\n", -1)) {
      line(part, line, pieces, work);
    }
  }

  private static void line(String text, Line line, List<SourceLine> pieces, Work work) {
    work.steps(text.length());
    List<int[]> fields = MarkedLine.fields(text);
    for (int[] field : fields) {
      Place place = Places.at(line.place(), field[0]);
      String content = text.substring(field[0], field[1]);
      pieces.add(new SourceLine(content, place, line.heading(), null, 0, 0));
    }
    if (!fields.isEmpty()) {
      return;
    }
    int from = 0;
    for (int to : LongLines.cuts(text)) {
      Place place = Places.at(line.place(), from);
      pieces.add(new SourceLine(text.substring(from, to), place, line.heading(), null, 0, 0));
      from = to;
    }
    Place place = from == 0 ? line.place() : Places.at(line.place(), from);
    pieces.add(new SourceLine(text.substring(from), place, line.heading(), null, 0, 0));
  }

  private static SourceLine row(Grid grid, int row, int number, Work work) {
    GridRow cells = grid.rows().get(row);
    StringBuilder text = new StringBuilder();
    Place place = grid.place();
    boolean first = true;
    boolean blank = true;
    for (GridCell cell : cells.cells()) {
      work.steps(cell.text().length() + 1L);
      if (!first) {
        text.append('\t');
      }
      if (blank) {
        place = cell.place();
      }
      first = false;
      blank = blank && cell.text().isBlank();
      text.append(cell.text().replace('\n', ' '));
    }
    return new SourceLine(text.toString(), place, false, grid, row, number);
  }

  public boolean isRow() {
    return grid != null;
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  /** Whether all but one of the cells are empty, or it is a line. */
  boolean isSingle() {
    if (grid == null) {
      return true;
    }
    return grid.rows().get(row).cells().stream().filter(cell -> !cell.text().isBlank()).count()
        == 1;
  }

  public PrintedLine printed() {
    return new PrintedLine(text.strip(), place);
  }
}
