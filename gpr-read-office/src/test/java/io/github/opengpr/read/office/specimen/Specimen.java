package io.github.opengpr.read.office.specimen;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.Paragraph;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.form.Table;
import io.github.opengpr.model.form.TableLayout;
import io.github.opengpr.read.office.specimen.Part.Sheet;
import io.github.opengpr.read.office.specimen.Part.Slot;
import io.github.opengpr.read.office.specimen.Part.Text;
import io.github.opengpr.testkit.Reports;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A report as it is printed, and the figures that must be read of it.
 *
 * @param parts in printed order
 * @param figures the truth
 */
public record Specimen(List<Part> parts, Figures figures) {

  public Specimen {
    parts = List.copyOf(parts);
  }

  /** A report with sound figures. */
  public static Specimen sound(Form form, long seed, long applications) {
    return of(Reports.sound(form, seed, applications));
  }

  /** The report as its form prints it. */
  public static Specimen of(AnnualReport report) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Text(Objects.requireNonNull(report.title()), true));
    text(parts, report.lead());
    parts.add(new Text(Section.OVERVIEW.heading(), true));
    text(parts, report.overview());
    for (Table table : report.form().tables()) {
      parts.add(new Text(table.section().heading(), true));
      parts.add(sheet(table, report.figures()));
    }
    parts.add(new Text(Section.PROBLEMS.heading(), true));
    text(parts, report.problems());
    parts.add(new Text(Section.OTHER.heading(), true));
    text(parts, report.otherMatters());
    text(parts, report.closing());
    return new Specimen(parts, report.figures());
  }

  private static void text(List<Part> parts, Narrative narrative) {
    if (narrative != null) {
      narrative.paragraphs().stream()
          .map(Paragraph::full)
          .forEach(line -> parts.add(new Text(line, false)));
    }
  }

  private static Sheet sheet(Table table, Figures figures) {
    TableLayout layout = TableLayout.of(table);
    return new Sheet(
        layout.rows().stream()
            .map(row -> row.stream().map(box -> slot(box, figures)).toList())
            .toList(),
        layout.width());
  }

  private static Slot slot(TableLayout.Box box, Figures figures) {
    Cell cell = box.cell();
    if (cell == null) {
      return new Slot(box.label(), box.column(), box.columns(), box.rows(), null);
    }
    BigDecimal value = figures.get(cell);
    return new Slot(
        value == null ? "" : value.toPlainString(), box.column(), box.columns(), box.rows(), cell);
  }

  /** The same report with other texts in its tables. */
  public Specimen mapSlots(UnaryOperator<Slot> change) {
    return new Specimen(
        parts.stream()
            .map(
                part ->
                    part instanceof Sheet sheet
                        ? new Sheet(
                            sheet.rows().stream()
                                .map(row -> row.stream().map(change).toList())
                                .toList(),
                            sheet.width())
                        : part)
            .toList(),
        figures);
  }

  /** The report cut off after some rows of its second table, the one of requests. */
  public Specimen cutInRequests(int rows) {
    List<Part> kept = new ArrayList<>();
    int sheets = 0;
    for (Part part : parts) {
      if (part instanceof Sheet sheet && ++sheets == 2) {
        kept.add(new Sheet(sheet.rows().subList(0, rows), sheet.width()));
        break;
      }
      kept.add(part);
    }
    return new Specimen(kept, figures);
  }
}
