package io.github.opengpr.read.office.doc;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.office.grid.Edges;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.word.CellText;
import io.github.opengpr.read.office.word.Remarks;
import io.github.opengpr.read.office.word.TableRows;
import io.github.opengpr.read.office.word.WordTables;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * Reads a table, which the format keeps as rows of cells with their edges: a grid, or the lines and
 * grids inside it where it only lays out the page.
 */
final class DocTable {

  private final DocBody body;
  private final Budget budget;
  private final int level;
  private final TableRows rows;
  private boolean placed = true;

  /** Reads tables that stand at the given level of nesting, from 1. */
  DocTable(DocBody body, Budget budget, Remarks remarks, int level) {
    this.body = body;
    this.budget = budget;
    this.level = level;
    this.rows = new TableRows(body::nextTable, body::add, remarks);
  }

  void read(Table table) {
    List<List<TableCell>> cells = new ArrayList<>();
    List<Double> found = new ArrayList<>();
    for (int i = 0; i < table.numRows(); i++) {
      List<TableCell> row = cells(table.getRow(i));
      cells.add(row);
      for (TableCell cell : row) {
        budget.cell();
        found.add((double) cell.getLeftEdge());
        found.add((double) cell.getLeftEdge() + cell.getWidth());
        placed &= cell.getWidth() > 0;
      }
    }
    Edges edges = Edges.of(found, WordTables.SAME_EDGE);
    boolean frame = cells.stream().allMatch(row -> row.size() <= 1);
    for (List<TableCell> row : cells) {
      if (frame || row.stream().anyMatch(this::isLayout)) {
        rows.layOut(placed);
        row.forEach(cell -> body.walk(cell, level));
      } else {
        row(row, edges);
      }
    }
    rows.finish(placed);
  }

  private static List<TableCell> cells(TableRow row) {
    List<TableCell> cells = new ArrayList<>();
    for (int i = 0; i < row.numCells(); i++) {
      cells.add(row.getCell(i));
    }
    return cells;
  }

  private boolean isLayout(TableCell cell) {
    int length = 0;
    for (int i = 0; i < cell.numParagraphs(); i++) {
      Paragraph paragraph = cell.getParagraph(i);
      if (paragraph.getTableLevel() > level) {
        return true;
      }
      length += paragraph.text().length();
    }
    return length > WordTables.LONG_TEXT;
  }

  private void row(List<TableCell> cells, Edges edges) {
    rows.row();
    int begin = 0;
    while (begin < cells.size()) {
      int end = begin + 1;
      while (end < cells.size() && cells.get(end).isMerged()) {
        end++;
      }
      cell(cells.subList(begin, end), begin, edges);
      begin = end;
    }
  }

  /** A cell, with those to its right that are merged into it. */
  private void cell(List<TableCell> merged, int index, Edges edges) {
    TableCell cell = merged.get(0);
    TableCell end = merged.get(merged.size() - 1);
    int column = placed ? edges.nearest(cell.getLeftEdge()) : index;
    int columns =
        placed
            ? Math.max(1, edges.nearest(end.getLeftEdge() + end.getWidth()) - column)
            : merged.size();
    Place place = rows.next();
    boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
    rows.cell(text(cell, place), column, columns, goesOn, place);
  }

  private CellText text(TableCell cell, Place place) {
    CellText lines = new CellText();
    for (int i = 0; i < cell.numParagraphs(); i++) {
      lines.add(body.text(cell.getParagraph(i), place));
    }
    return lines;
  }
}
