package io.github.opengpr.read.layout;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.testkit.Reports;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** How a document of the corpus is made: a sound report, a layout, and what befalls it. */
final class Recipe {

  /** What a document says of a cell. */
  enum Says {
    /** The value. */
    OK,
    /** That there is none. */
    BLANK,
    /** Nothing: it has no such cell. */
    MISSING,
    /** Not surely: the value may stand in another cell, or be another number. */
    OPEN
  }

  /**
   * A cell of the document.
   *
   * @param value the value of the report it was made from, whatever became of it; null for a blank
   */
  record Expected(Says says, BigDecimal value) {}

  private final String name;
  private final String about;
  private Form form = Form.FORM_2021;
  private double blanks;
  private long applications = 600;
  private Layouts layout = Layouts.TABS;
  private Pages page;
  private Damage damage = Damage.NONE;
  private boolean disputesByRow;
  private String charset = "UTF-8";
  private boolean mark;
  private UnaryOperator<String> change = text -> text;
  private UnaryOperator<Sheet> arrangement = sheet -> sheet;
  private int cutTable;
  private int cutRows;
  private int cutValues;

  Recipe(String name, String about) {
    this.name = name;
    this.about = about;
  }

  Recipe form(Form value) {
    form = value;
    return this;
  }

  /** A share of the cells is blank. */
  Recipe blanks(double share) {
    blanks = share;
    return this;
  }

  Recipe applications(long number) {
    applications = number;
    return this;
  }

  Recipe layout(Layouts value) {
    layout = value;
    return this;
  }

  Recipe page(Pages value) {
    page = value;
    return this;
  }

  Recipe damage(Damage value) {
    damage = value;
    return this;
  }

  /** Table four in three rows of five. */
  Recipe disputesByRow() {
    disputesByRow = true;
    return this;
  }

  Recipe charset(String value) {
    charset = value;
    return this;
  }

  /** The file begins with a byte order mark. */
  Recipe mark() {
    mark = true;
    return this;
  }

  /** Something befalls the text that leaves its values as they are. */
  Recipe change(UnaryOperator<String> value) {
    change = value;
    return this;
  }

  /** The cells of each sheet stand otherwise than on the form. */
  Recipe arranged(UnaryOperator<Sheet> value) {
    arrangement = value;
    return this;
  }

  /**
   * The document ends in a table, after so many rows of its sheet and so many values of the next.
   */
  Recipe cut(int table, int rows, int values) {
    cutTable = table;
    cutRows = rows;
    cutValues = values;
    return this;
  }

  String name() {
    return name;
  }

  String about() {
    return about;
  }

  byte[] bytes() {
    Random random = new Random(name.hashCode());
    if (page != null) {
      return page.write(figures(), random, disputesByRow);
    }
    String text = change.apply(text(sheets(figures(), random)));
    Charset encoding = Charset.forName(charset);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(mark ? "\uFEFF".getBytes(encoding) : new byte[0]);
    bytes.writeBytes(text.getBytes(encoding));
    return bytes.toByteArray();
  }

  private AnnualReport report() {
    return Reports.sound(form, name.hashCode(), applications);
  }

  Figures figures() {
    Random random = new Random(name.hashCode() + 1L);
    Figures sound = report().figures();
    Figures.Builder figures = sound.toBuilder();
    for (Cell cell : form.cells()) {
      if (random.nextDouble() < blanks) {
        figures.put(cell, null);
      }
    }
    return figures.build();
  }

  private List<Sheet> sheets(Figures figures, Random random) {
    List<Sheet> sheets = new ArrayList<>();
    for (Sheet sheet :
        List.of(
            Sheets.disclosure(figures),
            Sheets.requests(figures),
            disputesByRow ? Sheets.disputesByRow(figures) : Sheets.disputes(figures))) {
      sheets.add(damage.apply(sheet, random));
    }
    if (cutTable > 0) {
      sheets.subList(cutTable - 1, sheets.size()).clear();
      sheets.get(cutTable - 2).cut(cutRows, cutValues);
    }
    return sheets;
  }

  private String text(List<Sheet> sheets) {
    AnnualReport report = report();
    List<String> text = new ArrayList<>();
    text.add(report.title() + "\n");
    text.add("一、总体情况");
    text.add(report.overview().text());
    String[] titles = {"二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况"};
    for (int i = 0; i < sheets.size(); i++) {
      text.add(titles[i]);
      text.add(layout.write(arrangement.apply(sheets.get(i))));
    }
    if (cutTable > 0) {
      String cut = String.join("\n", text);
      return cutValues > 0 ? cut.stripTrailing() : cut;
    }
    text.add("五、存在的主要问题及改进情况");
    text.add(report.problems().text());
    text.add("六、其他需要报告的事项");
    text.add(report.otherMatters().text());
    return String.join("\n", text) + "\n";
  }

  /** What the document says of each cell of the form. */
  Map<String, Expected> expected() {
    Figures figures = figures();
    Map<String, Expected> expected = new LinkedHashMap<>();
    for (Cell cell : form.cells()) {
      BigDecimal value = figures.get(cell);
      expected.put(cell.address(), new Expected(value == null ? Says.BLANK : Says.OK, value));
    }
    if (page == null) {
      List<Sheet> sound =
          List.of(
              Sheets.disclosure(figures),
              Sheets.requests(figures),
              disputesByRow ? Sheets.disputesByRow(figures) : Sheets.disputes(figures));
      List<Sheet> printed = sheets(figures, new Random(name.hashCode()));
      for (int i = 0; i < sound.size(); i++) {
        compare(sound.get(i), i < printed.size() ? printed.get(i) : new Sheet(1), expected);
      }
    }
    return expected;
  }

  private void compare(Sheet sound, Sheet printed, Map<String, Expected> expected) {
    for (int r = 0; r < sound.rows.size(); r++) {
      List<Sheet.Printed> row = sound.rows.get(r);
      List<Sheet.Printed> found = r < printed.rows.size() ? printed.rows.get(r) : List.of();
      boolean saysLess = !damage.harmless || damage == Damage.RUINED_LABEL;
      boolean changed = saysLess && !row.equals(found);
      boolean dropped =
          // In stacked columns the sums do not hold then, and only they tell the order.
          (layout.isStacked() && (blanks > 0 || cutTable > 0))
              || (!layout.keepsBlanks
                  && row.stream().anyMatch(cell -> cell.isValue() && cell.text().isEmpty()));
      for (int c = 0; c < row.size(); c++) {
        Cell cell = row.get(c).cell();
        if (cell == null) {
          continue;
        }
        BigDecimal value = expected.get(cell.address()).value();
        boolean there = found.size() > c;
        boolean last = cutValues > 0 && there && found.size() == c + 1 && found.size() < row.size();
        if (!there) {
          expected.put(cell.address(), new Expected(Says.MISSING, null));
        } else if (changed || dropped || last) {
          expected.put(cell.address(), new Expected(Says.OPEN, value));
        }
      }
    }
  }

  /** The expected cells, one a line: address, what the document says, value. */
  String cells() {
    StringBuilder out = new StringBuilder();
    expected()
        .forEach(
            (address, cell) ->
                out.append(address)
                    .append('\t')
                    .append(cell.says().name().toLowerCase(java.util.Locale.ROOT))
                    .append('\t')
                    .append(cell.value() == null ? "" : cell.value().toPlainString())
                    .append('\n'));
    return out.toString();
  }

  static Expected parse(String line) {
    List<String> fields = Arrays.asList(line.split("\t", -1));
    Says says = Says.valueOf(fields.get(1).toUpperCase(java.util.Locale.ROOT));
    return new Expected(says, fields.get(2).isEmpty() ? null : new BigDecimal(fields.get(2)));
  }
}
