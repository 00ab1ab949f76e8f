package io.github.opengpr.read.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Sheets as text in which signs, heads or blank lines say where a cell ends. */
final class ToldLayouts {

  private ToldLayouts() {}

  /** A semicolon after each cell but the last, spans leave nothing. */
  static String semicolons(Sheet sheet) {
    return rows(sheet, false, "；", "");
  }

  /** As typesetters write tables: an ampersand between cells, two strokes at the end of a row. */
  static String ampersands(Sheet sheet) {
    return rows(sheet, true, " & ", " \\\\");
  }

  /** The commas of enumerations between all cells, labels too. */
  static String dotted(Sheet sheet) {
    return rows(sheet, false, "、", "");
  }

  /** A list of lists, as programs print it. */
  static String nestedLists(Sheet sheet) {
    List<String> rows = new ArrayList<>();
    for (int r = 0; r < sheet.rows.size(); r++) {
      rows.add(
          sheet.full(r).stream()
              .map(cell -> cell == null ? "None" : "'" + Layouts.oneLine(cell) + "'")
              .collect(Collectors.joining(", ", "[", "]")));
    }
    return "[" + String.join(",\n ", rows) + "]\n";
  }

  /** The label, a colon, the numbers with the commas of enumerations between. */
  static String listed(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < sheet.rows.size(); r++) {
      List<String> labels = texts(sheet.begun(r), false);
      List<String> values = texts(sheet.begun(r), true);
      out.append(String.join(" ", labels));
      out.append(values.isEmpty() ? "" : "：" + String.join("、", values)).append('\n');
    }
    return out.toString();
  }

  /** The same with the commas of sentences, which may also part thousands. */
  static String withCommas(String listed) {
    return listed
        .lines()
        .map(
            line -> {
              int colon = line.lastIndexOf('：') + 1;
              return line.substring(0, colon)
                  + line.substring(colon).replace('、', colon > 0 ? '，' : '、');
            })
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** In table three a line for each number, after the head of its column and a colon. */
  static String headed(Sheet sheet) {
    List<String> heads = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < sheet.rows.size(); r++) {
      texts(sheet.begun(r), false).forEach(label -> out.append(label).append('\n'));
      List<String> values = texts(sheet.begun(r), true);
      boolean requests = values.size() == heads.size();
      for (int c = 0; c < values.size(); c++) {
        out.append(requests ? heads.get(c) + "：" : "").append(values.get(c)).append('\n');
      }
    }
    return out.toString();
  }

  /** A paragraph for each cell, an empty one too. */
  static String paragraphs(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < sheet.rows.size(); r++) {
      for (Sheet.Printed cell : sheet.begun(r)) {
        out.append(Layouts.oneLine(cell)).append("\n\n");
      }
    }
    return out.toString();
  }

  /** A line for each cell, an empty one too, a blank line after each row. */
  static String linesAndGaps(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < sheet.rows.size(); r++) {
      for (Sheet.Printed cell : sheet.begun(r)) {
        out.append(Layouts.oneLine(cell)).append('\n');
      }
      out.append('\n');
    }
    return out.toString();
  }

  /** As Markdown, each cell a paragraph: no bar between the rows, a rule below the first. */
  static String markdownParagraphs(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < sheet.rows.size(); r++) {
      List<Sheet.Printed> row = sheet.begun(r);
      List<String> texts = row.stream().map(Layouts::oneLine).toList();
      out.append(String.join("\n\n| \n\n", texts)).append("  \n  \n");
      out.append(r > 0 ? "" : "---" + "|---".repeat(row.size() - 1) + "  \n  \n");
    }
    return out.toString();
  }

  private static String rows(Sheet sheet, boolean full, String between, String after) {
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < sheet.rows.size(); r++) {
      List<Sheet.Printed> row = full ? sheet.full(r) : sheet.begun(r);
      out.append(row.stream().map(Layouts::oneLine).collect(Collectors.joining(between)));
      out.append(after).append('\n');
    }
    return out.toString();
  }

  private static List<String> texts(List<Sheet.Printed> row, boolean values) {
    return row.stream().filter(cell -> cell.isValue() == values).map(Layouts::oneLine).toList();
  }
}
