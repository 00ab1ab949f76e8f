package io.github.opengpr.rules.yearly;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Column;
import io.github.opengpr.model.form.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Last year's report and this year's, compared. Immutable and thread-safe.
 *
 * <pre>{@code
 * for (CellPair pair : YearComparison.of(lastYear, report).changed()) {
 *   System.out.println(pair.cell().address() + " " + pair.last() + " " + pair.current());
 * }
 * }</pre>
 *
 * @param last last year's report
 * @param current this year's report
 * @param cells every cell of this year's form in its order, then those that only last year's has;
 *     cells are matched by their addresses
 * @param carriedOver 二、上年结转 against last year's 四、结转下年度继续办理, by kind of applicant, the total last
 * @param sections the sections that are told in words (一, 五, 六)
 */
public record YearComparison(
    AnnualReport last,
    AnnualReport current,
    List<CellPair> cells,
    List<CarriedOver> carriedOver,
    List<SectionLikeness> sections) {

  /** Copies the lists. */
  public YearComparison {
    Objects.requireNonNull(last, "last");
    Objects.requireNonNull(current, "current");
    cells = List.copyOf(Objects.requireNonNull(cells, "cells"));
    carriedOver = List.copyOf(Objects.requireNonNull(carriedOver, "carriedOver"));
    sections = List.copyOf(Objects.requireNonNull(sections, "sections"));
  }

  /**
   * {@return the comparison of two reports} Neither years nor agencies are looked at: whoever asks
   * knows that the reports belong together.
   *
   * @param last last year's report
   * @param current this year's report
   */
  public static YearComparison of(AnnualReport last, AnnualReport current) {
    Objects.requireNonNull(last, "last");
    Objects.requireNonNull(current, "current");
    return new YearComparison(
        last, current, cells(last, current), carriedOver(last, current), sections(last, current));
  }

  /** {@return the cells in which the years differ} */
  public List<CellPair> changed() {
    return cells.stream().filter(CellPair::isChanged).toList();
  }

  private static List<CellPair> cells(AnnualReport last, AnnualReport current) {
    List<CellPair> cells = new ArrayList<>();
    for (Cell cell : current.form().cells()) {
      cells.add(
          new CellPair(
              cell,
              value(last, cell.address()),
              current.get(cell),
              last.form().find(cell.address()).isPresent(),
              true));
    }
    for (Cell cell : last.form().cells()) {
      if (current.form().find(cell.address()).isEmpty()) {
        cells.add(new CellPair(cell, last.get(cell), null, true, false));
      }
    }
    return cells;
  }

  private static List<CarriedOver> carriedOver(AnnualReport last, AnnualReport current) {
    List<CarriedOver> carried = new ArrayList<>();
    for (Column column : current.form().requests().blocks().get(0).columns()) {
      Cell in = current.form().cell("T3.carriedIn." + column.key());
      carried.add(
          new CarriedOver(in, value(last, "T3.carriedOut." + column.key()), current.get(in)));
    }
    return carried;
  }

  private static List<SectionLikeness> sections(AnnualReport last, AnnualReport current) {
    return List.of(
        SectionLikeness.of(Section.OVERVIEW, last.overview(), current.overview()),
        SectionLikeness.of(Section.PROBLEMS, last.problems(), current.problems()),
        SectionLikeness.of(Section.OTHER, last.otherMatters(), current.otherMatters()));
  }

  private static @Nullable BigDecimal value(AnnualReport report, String address) {
    return report.form().find(address).map(report::get).orElse(null);
  }
}
