package io.github.opengpr.read.office.docx;

import io.github.opengpr.read.office.grid.Edges;
import io.github.opengpr.read.office.packed.Xml;
import io.github.opengpr.read.office.word.WordTables;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which columns the cells of a table stand.
 *
 * @param starts the first column of each cell, row by row
 * @param spans how many columns each cell takes, row by row
 */
record Columns(List<List<Integer>> starts, List<List<Integer>> spans) {

  /** No table of a report is wider; more is a broken or a hostile file. */
  static final int MOST = 200;

  /** Rows whose widths differ by less than this part of the whole are equally wide. */
  private static final double SAME_WIDTH = 0.02;

  /**
   * By the spans the file gives; if the rows do not add up to the same number of columns and their
   * cells' widths do, by those.
   */
  static Columns of(Xml table, List<Xml> rows, List<List<Xml>> cells) {
    List<List<Integer>> spans =
        cells.stream().map(row -> row.stream().map(WordTable::span).toList()).toList();
    List<List<Integer>> starts = new ArrayList<>();
    List<Integer> totals = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int column = skipped(rows.get(i), "w:gridBefore");
      List<Integer> line = new ArrayList<>();
      for (int span : spans.get(i)) {
        line.add(column);
        column += span;
      }
      starts.add(line);
      totals.add(column + skipped(rows.get(i), "w:gridAfter"));
    }
    boolean even = totals.stream().distinct().count() <= 1;
    Columns byWidth = even ? null : byWidth(rows, cells);
    return byWidth == null ? new Columns(starts, spans) : byWidth;
  }

  private static int skipped(Xml row, String which) {
    return Math.max(0, Math.min(MOST, row.childOrNone("w:trPr").childNumber(which, 0)));
  }

  private static @Nullable Columns byWidth(List<Xml> rows, List<List<Xml>> cells) {
    List<List<Double>> edges = new ArrayList<>();
    List<Double> all = new ArrayList<>();
    double widest = 0;
    double narrowest = Double.MAX_VALUE;
    for (int i = 0; i < rows.size(); i++) {
      Xml properties = rows.get(i).childOrNone("w:trPr");
      double at = Math.max(0, width(properties, "w:wBefore"));
      List<Double> line = new ArrayList<>(List.of(at));
      for (Xml cell : cells.get(i)) {
        double width = width(cell.childOrNone("w:tcPr"), "w:tcW");
        if (width <= WordTables.SAME_EDGE) {
          return null;
        }
        at += width;
        line.add(at);
      }
      double whole = at + Math.max(0, width(properties, "w:wAfter"));
      widest = Math.max(widest, whole);
      narrowest = Math.min(narrowest, whole);
      edges.add(line);
      all.addAll(line);
    }
    if (widest - narrowest > widest * SAME_WIDTH) {
      return null;
    }
    return byEdges(edges, Edges.of(all, WordTables.SAME_EDGE));
  }

  private static @Nullable Columns byEdges(List<List<Double>> edges, Edges columns) {
    List<List<Integer>> starts = new ArrayList<>();
    List<List<Integer>> spans = new ArrayList<>();
    for (List<Double> line : edges) {
      List<Integer> start = new ArrayList<>();
      List<Integer> span = new ArrayList<>();
      for (int i = 0; i + 1 < line.size(); i++) {
        int from = columns.nearest(line.get(i));
        int to = columns.nearest(line.get(i + 1));
        if (to <= from) {
          return null;
        }
        start.add(from);
        span.add(to - from);
      }
      starts.add(start);
      spans.add(span);
    }
    return new Columns(starts, spans);
  }

  /** A width in twentieths of a point; -1 if it is not given so. */
  private static double width(Xml properties, String which) {
    Xml width = properties.child(which);
    if (width == null || !"dxa".equals(width.attribute("type", "dxa"))) {
      return -1;
    }
    return width.number("w", -1);
  }
}
