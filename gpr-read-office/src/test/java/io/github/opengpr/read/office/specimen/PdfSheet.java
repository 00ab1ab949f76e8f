package io.github.opengpr.read.office.specimen;

import io.github.opengpr.read.office.specimen.Part.Sheet;
import io.github.opengpr.read.office.specimen.Part.Slot;
import io.github.opengpr.read.office.specimen.PdfLook.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Draws one table, over as many pages as it takes. */
final class PdfSheet {

  private static final double LEADING = 1.25;

  private final PdfWriter writer;
  private final Sheet sheet;
  private final PdfLook look;
  private final double[] columns;
  private final double[] heights;

  PdfSheet(PdfWriter writer, Sheet sheet, PdfLook look) {
    this.writer = writer;
    this.sheet = sheet;
    this.look = look;
    this.columns = columns();
    this.heights = heights();
  }

  /** The left edges of the columns, and the right edge of the last one. */
  private double[] columns() {
    double[] weights = new double[sheet.width()];
    Arrays.fill(weights, 2);
    for (List<Slot> row : sheet.rows()) {
      for (Slot slot : row) {
        if (slot.columns() == 1) {
          // Numbers are never broken, labels are.
          double wide = PdfWriter.width(slot.text(), 1);
          double weight = slot.cell() == null ? Math.min(wide, 8) : wide;
          weights[slot.column()] = Math.max(weights[slot.column()], weight);
        }
      }
    }
    double padding = 2 * look.padding() / look.size();
    double all = Arrays.stream(weights).map(weight -> weight + padding).sum();
    double[] edges = new double[weights.length + 1];
    edges[0] = PdfWriter.MARGIN;
    for (int i = 0; i < weights.length; i++) {
      double part = (weights[i] + padding) / all;
      edges[i + 1] = edges[i] + part * (look.width() - 2 * PdfWriter.MARGIN);
    }
    return edges;
  }

  private double[] heights() {
    double[] found = new double[sheet.rows().size()];
    Arrays.fill(found, look.size() * LEADING + 2 * look.padding());
    for (int span = 1; span <= found.length; span++) {
      for (int r = 0; r < found.length; r++) {
        for (Slot slot : sheet.rows().get(r)) {
          if (slot.rows() == span) {
            int last = r + span - 1;
            double others = Arrays.stream(found, r, last).sum();
            found[last] = Math.max(found[last], height(slot) - others);
          }
        }
      }
    }
    return found;
  }

  private double height(Slot slot) {
    return lines(slot).size() * look.size() * LEADING + 2 * look.padding();
  }

  private List<String> lines(Slot slot) {
    double width = columns[slot.column() + slot.columns()] - columns[slot.column()];
    if (look.vertical() && slot.cell() == null && slot.rows() > 1 && slot.text().length() <= 6) {
      return List.of(slot.text().split(""));
    }
    return PdfWriter.lines(slot.text(), width - 2 * look.padding(), look.size());
  }

  void write() {
    List<Integer> onPage = new ArrayList<>();
    int heads = heads();
    for (int r = 0; r < heights.length; r++) {
      double used = onPage.stream().mapToDouble(row -> heights[row]).sum();
      if (writer.y() + used + heights[r] > look.height() - PdfWriter.MARGIN) {
        draw(onPage);
        onPage.clear();
        writer.room(look.height());
        if (look.repeatedHeads()) {
          for (int head = 0; head < heads; head++) {
            onPage.add(head);
          }
        }
      }
      onPage.add(r);
    }
    draw(onPage);
  }

  private int heads() {
    int heads = 0;
    while (heads < sheet.rows().size()
        && sheet.rows().get(heads).stream().allMatch(slot -> slot.cell() == null)) {
      heads++;
    }
    return heads;
  }

  private void draw(List<Integer> rows) {
    double y = writer.y();
    for (int i = 0; i < rows.size(); i++) {
      int first = rows.get(i);
      for (int r = 0; r <= first; r++) {
        for (Slot slot : sheet.rows().get(r)) {
          boolean begins = r == first;
          boolean goesOn = r < first && r + slot.rows() > first && isFirstPart(rows, i, r);
          if (begins || goesOn) {
            cell(slot, y, rows.subList(i, rows.size()), r + slot.rows(), begins);
          }
        }
      }
      y += heights[first];
    }
    writer.down(y - writer.y());
  }

  /** Whether the part of a cell on this page begins with the given row. */
  private static boolean isFirstPart(List<Integer> rows, int at, int begin) {
    return at == 0 || rows.get(at - 1) != rows.get(at) - 1 || rows.get(at - 1) < begin;
  }

  private void cell(Slot slot, double top, List<Integer> rows, int end, boolean begins) {
    double bottom = top;
    int next = rows.get(0);
    for (int row : rows) {
      if (row != next || row >= end) {
        break;
      }
      bottom += heights[row];
      next++;
    }
    double left = columns[slot.column()];
    double right = columns[slot.column() + slot.columns()];
    rules(left, top, right, bottom);
    if (begins) {
      text(slot, left, top, right, bottom);
    }
  }

  private void rules(double left, double top, double right, double bottom) {
    DrawnPages pages = writer.pages();
    boolean sides = look.rules() != Rules.OPEN_SIDES;
    switch (look.rules()) {
      case BOXES -> pages.box(left, top, right, bottom, false);
      case FILLED -> {
        pages.box(left, top - 0.4, right, top + 0.4, true);
        pages.box(left, bottom - 0.4, right, bottom + 0.4, true);
        pages.box(left - 0.4, top, left + 0.4, bottom, true);
        pages.box(right - 0.4, top, right + 0.4, bottom, true);
      }
      case LINES, OPEN_SIDES -> {
        pages.line(left, top, right, top);
        pages.line(left, bottom, right, bottom);
        if (sides || left > columns[0]) {
          pages.line(left, top, left, bottom);
        }
        if (sides || right < columns[columns.length - 1]) {
          pages.line(right, top, right, bottom);
        }
      }
      case NONE -> {}
    }
  }

  private void text(Slot slot, double left, double top, double right, double bottom) {
    List<String> lines = lines(slot);
    double height = lines.size() * look.size() * LEADING;
    double y = look.middle() ? (top + bottom - height) / 2 : top + look.padding();
    double align = look.align() == 1 && slot.cell() == null ? 0 : look.align();
    for (String line : lines) {
      double room = right - left - 2 * look.padding() - PdfWriter.width(line, look.size());
      if (!line.isBlank()) {
        writer
            .pages()
            .text(line, left + look.padding() + align * room, y + look.size(), look.size());
      }
      y += look.size() * LEADING;
    }
  }
}
