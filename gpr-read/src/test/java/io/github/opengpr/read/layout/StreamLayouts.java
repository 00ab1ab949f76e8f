package io.github.opengpr.read.layout;

import java.util.ArrayList;
import java.util.List;

/** Sheets as libraries give the text of a page: numbers without blanks between, or out of place. */
final class StreamLayouts {

  /** Narrower rows have room for blanks. */
  private static final int WIDE = 5;

  /** So many characters have room in a cell for labels. */
  private static final int LABEL = 12;

  /** The total of every so many rows comes after the next row. */
  private static final int LATE = 12;

  private StreamLayouts() {}

  /**
   * Numbers of neighbouring cells without a blank between, one blank for blank cells; where a long
   * label wraps, none before the first number.
   */
  static String runTogether(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < sheet.rows.size(); r++) {
      StringBuilder values = new StringBuilder();
      int count = 0;
      for (Sheet.Printed cell : sheet.begun(r)) {
        if (!cell.isValue()) {
          continue;
        }
        String text = Layouts.oneLine(cell);
        values.append(text.isEmpty() ? " " : text);
        count++;
      }
      if (count < WIDE) {
        values.setLength(0);
        values.append(String.join(" ", values(sheet, r)));
      }
      String label = label(sheet, r);
      boolean wraps = count >= WIDE && label.length() > LABEL;
      for (; label.length() > LABEL && count > 0; label = label.substring(LABEL)) {
        out.append(label, 0, LABEL).append('\n');
      }
      String row = values.toString().strip().replaceAll(" +", " ");
      boolean gap = !wraps || values.toString().startsWith(" ");
      out.append(label).append(label.isEmpty() || row.isEmpty() || !gap ? "" : " ").append(row);
      out.append('\n');
    }
    return out.toString();
  }

  /** A line for each number but the last two of a row; some totals after the next row. */
  static String totalsLate(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    String late = "";
    for (int r = 0; r < sheet.rows.size(); r++) {
      List<String> values = values(sheet, r);
      String label = label(sheet, r);
      out.append(label.isEmpty() ? "" : label + "\n");
      boolean keeps = values.size() == 7 && r % LATE == 0 && r + 2 < sheet.rows.size();
      int last = values.size() - 1;
      for (int i = 0; i <= last; i++) {
        boolean pair = values.size() >= WIDE && i == last - 1 && !keeps;
        out.append(keeps && i == last ? "" : values.get(i) + (pair ? " " : "\n"));
      }
      out.append(late.isEmpty() ? "" : late + "\n");
      late = keeps ? values.get(last) : "";
    }
    return out.toString();
  }

  /**
   * Table three on two pages: the labels, then the numbers of each column one a line, those of the
   * last two columns side by side; the label of one row has its first number beside it.
   */
  static String bands(Sheet sheet) {
    int n = sheet.rows.size();
    List<Integer> rows = new ArrayList<>();
    for (int r = 0; r < n; r++) {
      if (values(sheet, r).size() == 7) {
        rows.add(r);
      }
    }
    if (rows.size() < 20) {
      return StackedLayouts.rows(sheet);
    }
    int cut = rows.get(0) + 6;
    return band(sheet, 0, cut) + band(sheet, cut, n);
  }

  private static String band(Sheet sheet, int from, int to) {
    List<String> lines = new ArrayList<>();
    for (int r = from; r < to; r++) {
      String label = label(sheet, r);
      lines.add(r == to - 2 && r > from ? label + " " + values(sheet, r).get(0) : label);
    }
    for (int c = 0; c < WIDE; c++) {
      for (int r = from; r < to; r++) {
        List<String> values = values(sheet, r);
        if (values.size() == 7 && !(c == 0 && r == to - 2)) {
          lines.add(values.get(c));
        }
      }
    }
    for (int r = from; r < to; r++) {
      List<String> values = values(sheet, r);
      if (values.size() == 7) {
        lines.add(values.get(WIDE) + " " + values.get(WIDE + 1));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String label(Sheet sheet, int row) {
    StringBuilder label = new StringBuilder();
    for (Sheet.Printed cell : sheet.begun(row)) {
      String text = cell.isValue() ? "" : Layouts.oneLine(cell);
      label.append(label.isEmpty() || text.isEmpty() ? "" : " ").append(text);
    }
    return label.toString();
  }

  private static List<String> values(Sheet sheet, int row) {
    return sheet.begun(row).stream()
        .filter(Sheet.Printed::isValue)
        .map(Layouts::oneLine)
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
