package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Column;
import io.github.opengpr.model.form.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports whose whole text is the data of a program: names, texts, records. */
class ProgramDataTest {

  @ParameterizedTest
  @ValueSource(doubles = {0, 1})
  void everyCellOfRecordsIsRead(double lost) {
    for (boolean named : new boolean[] {false, true}) {
      Figures figures = figures(lost);
      Outcome outcome = Outcome.of(data(figures, named, true), figures);
      assertThat(outcome.wrong()).as("named %s", named).isEmpty();
      assertThat(outcome.exact()).as("named %s", named).isEqualTo(outcome.all());
    }
  }

  @Test
  void fieldsThatAreLeftOutAreBlankInTheirColumns() {
    Figures figures = figures(0.6);
    Outcome outcome = Outcome.of(data(figures, false, false), figures);
    assertThat(outcome.wrong()).isEmpty();
    assertThat(outcome.exact()).isGreaterThan(outcome.all() - 12);
  }

  @Test
  void dataThatBreaksOffIsNotReadWrong() {
    Figures figures = figures(0.3);
    String whole = data(figures, false, true);
    for (int end = whole.length() / 3; end < whole.length(); end += 97) {
      assertThat(Outcome.of(whole.substring(0, end), figures).wrong()).as("%s", end).isEmpty();
    }
  }

  private static Figures figures(double lost) {
    return LostCellsTest.sound(Form.FORM_2021, new Random(17), 300, lost);
  }

  /**
   * The text.
   *
   * @param named whether rows are records under the names of their labels
   * @param blanks whether blank cells are there
   */
  private static String data(Figures figures, boolean named, boolean blanks) {
    List<String> fields = new ArrayList<>();
    fields.add("\"title\": \"青石市柳桥街道办事处2022年政府信息公开工作年度报告\"");
    fields.add("\"body\": [\"一、总体情况\", \"全年公开各类信息312条。\"]");
    fields.add("\"二、主动公开政府信息情况\": " + disclosure(figures));
    fields.add(
        "\"三、收到和处理政府信息公开申请情况\": "
            + records(Sheets.requests(figures), columns(figures, 3), named, blanks));
    fields.add(
        "\"四、政府信息公开行政复议、行政诉讼情况\": "
            + records(Sheets.disputesByRow(figures), columns(figures, 4), true, true));
    fields.add("\"五、存在的主要问题及改进情况\": \"解读形式不够丰富。\"");
    return "{\n " + String.join(",\n ", fields) + "\n}\n";
  }

  private static List<String> columns(Figures figures, int table) {
    return figures.form().table(table).blocks().get(0).columns().stream()
        .map(Column::label)
        .toList();
  }

  private static String disclosure(Figures figures) {
    List<String> records = new ArrayList<>();
    List<String> head = List.of();
    for (List<Sheet.Printed> row : Sheets.disclosure(figures).rows) {
      List<String> labels = labels(row);
      if (row.stream().noneMatch(Sheet.Printed::isValue)) {
        head = labels;
        continue;
      }
      List<String> values = values(row);
      List<String> fields = new ArrayList<>(List.of(field("内容", labels.get(0), false)));
      for (int i = 0; i < values.size(); i++) {
        fields.add(field(head.get(i + 1), values.get(i), true));
      }
      records.add("{" + String.join(", ", fields) + "}");
    }
    return "[" + String.join(",\n  ", records) + "]";
  }

  private static String records(Sheet sheet, List<String> columns, boolean named, boolean blanks) {
    List<String> records = new ArrayList<>();
    for (List<Sheet.Printed> row : sheet.rows) {
      List<String> values = values(row);
      if (values.size() != columns.size()) {
        continue;
      }
      List<String> labels = labels(row);
      String label = labels.get(labels.size() - 1);
      List<String> fields = new ArrayList<>();
      if (!named) {
        fields.add(field("情形", label, false));
      }
      for (int c = 0; c < columns.size(); c++) {
        if (blanks || !values.get(c).isEmpty()) {
          fields.add(field(columns.get(c), values.get(c), named));
        }
      }
      records.add((named ? "\"" + label + "\": " : "") + "{" + String.join(", ", fields) + "}");
    }
    String joined = records.stream().collect(Collectors.joining(",\n  "));
    return named ? "{" + joined + "}" : "[" + joined + "]";
  }

  private static List<String> labels(List<Sheet.Printed> row) {
    return row.stream().filter(cell -> !cell.isValue()).map(Sheet.Printed::text).toList();
  }

  private static List<String> values(List<Sheet.Printed> row) {
    return row.stream().filter(Sheet.Printed::isValue).map(Sheet.Printed::text).toList();
  }

  /** A field, numbers with or without quotation marks. */
  private static String field(String name, String value, boolean plain) {
    boolean bare = plain && !value.isEmpty();
    return "\"" + name + "\": " + (bare ? value : plain ? "null" : "\"" + value + "\"");
  }
}
