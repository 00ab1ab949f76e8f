package io.github.opengpr.read.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sheets as the lines of text that converters of PDF give. */
final class PdfLines {

  private PdfLines() {}

  static String valuesFirst(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < sheet.rows.size(); r++) {
      List<String> texts =
          sheet.begun(r).stream()
              .sorted(Comparator.comparing(cell -> !cell.isValue()))
              .map(Layouts::oneLine)
              .filter(text -> !text.isEmpty())
              .toList();
      out.append(String.join(" ", texts)).append('\n');
    }
    return out.toString();
  }

  /** The same, tabs between cells, blank ones too. */
  static String valuesFirstTabs(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < sheet.rows.size(); r++) {
      List<String> texts =
          sheet.begun(r).stream()
              .sorted(Comparator.comparing(cell -> !cell.isValue()))
              .map(Layouts::oneLine)
              .toList();
      out.append(String.join("\t", texts)).append('\n');
    }
    return out.toString();
  }

  /** The values of each row in a line, its labels in the line below. */
  static String valuesAbove(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < sheet.rows.size(); r++) {
      for (boolean values : new boolean[] {true, false}) {
        List<String> texts =
            sheet.begun(r).stream()
                .filter(cell -> cell.isValue() == values)
                .map(Layouts::oneLine)
                .filter(text -> !text.isEmpty())
                .toList();
        out.append(texts.isEmpty() ? "" : String.join(" ", texts) + "\n");
      }
    }
    return out.toString();
  }

  static String labelLines(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < sheet.rows.size(); r++) {
      List<Sheet.Printed> row = sheet.begun(r);
      for (Sheet.Printed cell : row) {
        if (!cell.isValue()) {
          out.append(Layouts.oneLine(cell)).append('\n');
        }
      }
      List<String> values =
          row.stream()
              .filter(Sheet.Printed::isValue)
              .map(Layouts::oneLine)
              .filter(text -> !text.isEmpty())
              .toList();
      if (!values.isEmpty()) {
        out.append(String.join(" ", values)).append('\n');
      }
    }
    return out.toString();
  }

  static String wrapped(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < sheet.rows.size(); r++) {
      List<Sheet.Printed> row = sheet.begun(r);
      List<String> labels =
          row.stream().filter(cell -> !cell.isValue()).map(Layouts::oneLine).toList();
      List<String> values =
          row.stream()
              .filter(Sheet.Printed::isValue)
              .map(Layouts::oneLine)
              .filter(text -> !text.isEmpty())
              .toList();
      String label = String.join(" ", labels);
      List<String> pieces = new ArrayList<>();
      for (int i = 0; i < label.length(); i += 13) {
        pieces.add(label.substring(i, Math.min(label.length(), i + 13)));
      }
      if (label.isEmpty()) {
        pieces.add("");
      }
      int middle = values.isEmpty() ? -1 : (pieces.size() - 1) / 2;
      for (int i = 0; i < pieces.size(); i++) {
        out.append(pieces.get(i))
            .append(i == middle ? " " + String.join(" ", values) : "")
            .append('\n');
      }
    }
    return out.toString();
  }
}
