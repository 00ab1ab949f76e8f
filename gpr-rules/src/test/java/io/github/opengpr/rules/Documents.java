package io.github.opengpr.rules;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Block;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.form.Table;
import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.Printed;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.model.printed.PrintedLabel;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.model.printed.PrintedSection;
import io.github.opengpr.model.printed.PrintedTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Documents as an attentive agency prints them, and the ways to spoil them. */
final class Documents {

  private Documents() {}

  /** The report printed to the letter of the form. */
  static Filing of(AnnualReport report) {
    Form form = report.form();
    List<PrintedSection> sections = new ArrayList<>();
    for (Section section : Section.values()) {
      sections.add(section(section, lines(narrative(report, section))));
    }
    List<PrintedCell> cells =
        form.cells().stream().map(cell -> cell(cell, report.get(cell))).toList();
    String title = report.title();
    Printed printed =
        Printed.builder()
            .title(title == null ? List.of() : List.of(line(title)))
            .lead(
                List.of(
                    line(
                        "本报告所列数据的统计期限自" + report.year() + "年1月1日起至" + report.year() + "年12月31日止。")))
            .sections(sections)
            .tables(form.tables().stream().map(table -> table(form, table)).toList())
            .cells(cells)
            .build();
    return new Filing(report, printed);
  }

  static PrintedSection section(Section section, List<PrintedLine> lines) {
    return new PrintedSection(
        section, section.numeral(), section.title(), line(section.heading()), lines);
  }

  private static @Nullable Narrative narrative(AnnualReport report, Section section) {
    return switch (section) {
      case OVERVIEW -> report.overview();
      case PROBLEMS -> report.problems();
      case OTHER -> report.otherMatters();
      default -> null;
    };
  }

  private static List<PrintedLine> lines(@Nullable Narrative narrative) {
    return narrative == null
        ? List.of()
        : narrative.paragraphs().stream().map(paragraph -> line(paragraph.full())).toList();
  }

  static PrintedLine line(String text) {
    return new PrintedLine(text, new Place.InText(7, 1));
  }

  private static PrintedCell cell(Cell cell, @Nullable BigDecimal value) {
    return value == null
        ? PrintedCell.blank("", place(cell))
        : PrintedCell.ok(value.toPlainString(), place(cell));
  }

  private static Place place(Cell cell) {
    return new Place.InText(100 + cell.index(), 1);
  }

  private static PrintedTable table(Form form, Table table) {
    Form origin =
        table.number() == 2
            ? form.disclosureOrigin()
            : table.number() == 3 ? form.requestsOrigin() : form.disclosureOrigin();
    List<PrintedLabel> rows = new ArrayList<>();
    List<PrintedLabel> columns = new ArrayList<>();
    List<PrintedLabel> groups = new ArrayList<>();
    for (Block block : table.blocks()) {
      block.rows().forEach(row -> rows.add(label(row.key(), row.label())));
      block.columns().forEach(column -> columns.add(label(column.key(), column.label())));
      block.rows().stream()
          .flatMap(row -> row.labels().subList(0, row.labels().size() - 1).stream())
          .distinct()
          .forEach(group -> groups.add(label(group, group)));
    }
    return new PrintedTable(
        table.number(),
        origin,
        new Place.InText(99, 1),
        table.blocks().get(0).corner(),
        rows,
        columns,
        groups,
        List.of());
  }

  static PrintedLabel label(String key, String text) {
    return new PrintedLabel(key, text, text, new Place.InText(98, 1));
  }

  /** The filing with something else printed in a cell; the value follows. */
  static Filing with(
      Filing filing,
      String address,
      CellStatus status,
      @Nullable String raw,
      @Nullable String value,
      String... readings) {
    Cell cell = filing.report().form().cell(address);
    List<PrintedCell> cells = new ArrayList<>(filing.printed().cells());
    cells.set(
        cell.index(),
        new PrintedCell(
            status,
            raw,
            status == CellStatus.MISSING ? null : place(cell),
            Arrays.stream(readings).map(BigDecimal::new).toList(),
            doubt(status, raw, readings),
            null));
    return new Filing(
        filing.report().with(cell, value == null ? null : new BigDecimal(value)),
        filing.printed().withCells(cells));
  }

  private static @Nullable CellDoubt doubt(
      CellStatus status, @Nullable String raw, String... readings) {
    return switch (status) {
      case OK, BLANK -> null;
      case MISSING -> CellDoubt.NOT_PRINTED;
      case UNSURE -> unsure(String.valueOf(raw), readings);
      case UNREADABLE -> CellDoubt.NOT_A_NUMBER;
    };
  }

  /** As the reader doubts such texts: a plain number may belong elsewhere. */
  private static CellDoubt unsure(String raw, String... readings) {
    if (readings.length == 0 || raw.equals(readings[0])) {
      return CellDoubt.COLUMN_UNKNOWN;
    }
    if (raw.matches("[0-9Ol]+")) {
      return CellDoubt.LETTER_FOR_DIGIT;
    }
    return raw.contains("件") ? CellDoubt.OTHER_UNIT : CellDoubt.SEVERAL_NUMBERS;
  }

  /** The filing with another document around the same values. */
  static Filing printed(Filing filing, UnaryOperator<Printed> change) {
    return new Filing(filing.report(), change.apply(filing.printed()));
  }

  /** The filing with another printing of one table. */
  static Filing table(Filing filing, int number, UnaryOperator<PrintedTable> change) {
    return printed(
        filing,
        printed ->
            printed.withTables(
                printed.tables().stream()
                    .map(table -> table.number() == number ? change.apply(table) : table)
                    .toList()));
  }
}
