package io.github.opengpr.testkit;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.Paragraph;
import io.github.opengpr.model.form.Block;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Column;
import io.github.opengpr.model.form.Row;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.form.Table;
import io.github.opengpr.model.form.TableLayout;
import io.github.opengpr.model.form.TableLayout.Box;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prints a report line by line, a row of a table on one line, and notes where everything stands.
 */
final class FlawlessPrint {

  private final AnnualReport report;
  private final Figures figures;
  private final PrintedCell[] cells;
  private final List<PrintedSection> sections = new ArrayList<>();
  private final List<PrintedTable> tables = new ArrayList<>();
  private int line;

  FlawlessPrint(AnnualReport report) {
    this.report = report;
    this.figures = report.figures();
    this.cells = new PrintedCell[report.form().cells().size()];
  }

  Printed printed() {
    List<PrintedLine> title = report.title() == null ? List.of() : List.of(next(report.title()));
    List<PrintedLine> lead = lines(report.lead());
    section(Section.OVERVIEW, report.overview());
    for (Table table : report.form().tables()) {
      section(table.section(), Narrative.empty());
      tables.add(table(table));
    }
    section(Section.PROBLEMS, report.problems());
    section(Section.OTHER, report.otherMatters());
    List<PrintedLine> closing = lines(report.closing());
    return Printed.builder()
        .title(title)
        .lead(lead)
        .sections(sections)
        .tables(tables)
        .cells(Arrays.asList(cells))
        .closing(closing)
        .build();
  }

  private PrintedLine next(String text) {
    return new PrintedLine(text, new Place.InText(++line, 1));
  }

  private List<PrintedLine> lines(@Nullable Narrative narrative) {
    return narrative == null
        ? List.of()
        : narrative.paragraphs().stream().map(Paragraph::full).map(this::next).toList();
  }

  private void section(Section section, @Nullable Narrative narrative) {
    if (narrative != null) {
      PrintedLine heading = next(section.heading());
      sections.add(
          new PrintedSection(
              section, section.numeral(), section.title(), heading, lines(narrative)));
    }
  }

  private PrintedTable table(Table table) {
    TableLayout layout = TableLayout.of(table);
    Place begin = new Place.InText(line + 1, 1);
    Labels labels = new Labels(table);
    for (List<Box> row : layout.rows()) {
      line++;
      int column = 1;
      for (Box box : row) {
        Place place = new Place.InText(line, column);
        Cell cell = box.cell();
        String label = box.label();
        if (cell != null) {
          column += print(cell, place).length() + 1;
        } else if (label != null) {
          labels.add(label, place);
          column += label.length() + 1;
        }
      }
    }
    return new PrintedTable(
        table.number(),
        table.number() == 2 ? report.form().disclosureOrigin() : report.form().requestsOrigin(),
        begin,
        balanceNote(table),
        labels.rows,
        labels.columns,
        labels.groups,
        List.of());
  }

  private static @Nullable String balanceNote(Table table) {
    Block first = table.blocks().get(0);
    return first.item() == null ? first.corner() : null;
  }

  private String print(Cell cell, Place place) {
    BigDecimal value = figures.get(cell);
    String raw = value == null ? "" : value.toPlainString();
    cells[cell.index()] =
        value == null ? PrintedCell.blank(raw, place) : PrintedCell.ok(raw, place);
    return raw;
  }

  /** Sorts the labels of a table into rows, columns and groups. */
  private static final class Labels {

    private final List<PrintedLabel> rows = new ArrayList<>();
    private final List<PrintedLabel> columns = new ArrayList<>();
    private final List<PrintedLabel> groups = new ArrayList<>();
    private final Map<String, List<String>> rowKeys = new LinkedHashMap<>();
    private final Map<String, String> columnKeys = new LinkedHashMap<>();
    private final Map<String, @Nullable String> groupKeys = new LinkedHashMap<>();

    private Labels(Table table) {
      for (Block block : table.blocks()) {
        if (block.item() != null) {
          groupKeys.put(block.item(), null);
        }
        for (Row row : block.rows()) {
          rowKeys.computeIfAbsent(row.label(), label -> new ArrayList<>()).add(row.key());
          outer(row.labels())
              .forEach(label -> groupKeys.put(label, label.startsWith("（") ? parent(row) : null));
        }
        for (Column column : block.columns()) {
          columnKeys.put(column.label(), column.key());
          outer(column.labels()).forEach(label -> groupKeys.put(label, null));
        }
      }
    }

    private static List<String> outer(List<String> labels) {
      return labels.subList(0, labels.size() - 1);
    }

    private static String parent(Row row) {
      return row.key().substring(0, Math.max(0, row.key().indexOf('.')));
    }

    private void add(String label, Place place) {
      List<String> keys = rowKeys.get(label);
      if (keys != null && !keys.isEmpty()) {
        rows.add(new PrintedLabel(keys.remove(0), label, label, place));
      } else if (columnKeys.containsKey(label)) {
        columns.add(new PrintedLabel(columnKeys.get(label), label, label, place));
      } else if (groupKeys.containsKey(label)) {
        groups.add(new PrintedLabel(groupKeys.get(label), label, label, place));
      }
    }
  }
}
