package io.github.opengpr.rules.rollup;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.ValueKind;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;

/**
 * Adds up reports on one form, cell by cell. Keeps the sums and nothing else, whatever the number
 * of reports.
 *
 * <pre>{@code
 * RollUp rollUp = RollUp.on(Form.FORM_2021, Blanks.LEAVE_OUT);
 * for (AnnualReport report : reports) {
 *   rollUp.add(report);
 * }
 * AnnualReport sum = rollUp.report();
 * }</pre>
 *
 * <p>A document issued jointly is counted by every agency that issued it, so the sums of 制发件数, 废止件数
 * and 现行有效件数 may count it more than once; nothing printed tells which ones were. Cases with
 * co-defendants are counted by the original actor only (国办公开办函〔2016〕201号) and need no care.
 *
 * <p>Not thread-safe: give each thread one and {@link #merge} them. It can be sent between
 * processes of one version, so that each process adds up its share.
 *
 * @see <a href="https://github.com/opengpr/gpr/blob/main/docs/guide/roll-up.md">The guide:
 *     roll-up</a>
 */
public final class RollUp implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The largest count a report can hold. */
  private static final long LARGEST = 999_999_999_999_999_999L;

  /** No amount has more digits before its point. */
  private static final BigDecimal BEYOND = BigDecimal.TEN.pow(ValueKind.MAX_DIGITS);

  /** The form of all the reports. */
  private final Form form;

  /** What becomes of blanks. */
  private final Blanks blanks;

  /** The sums of counts in 件, by the index of their cells. */
  private final long[] counts;

  /** The sums of amounts, by the index of their cells; 0 for counts. */
  private final BigDecimal[] amounts;

  /** How many reports left each cell blank. */
  private final long[] blank;

  /** How many reports were added up. */
  private long reports;

  private RollUp(Form form, Blanks blanks) {
    int cells = form.cells().size();
    this.form = form;
    this.blanks = blanks;
    this.counts = new long[cells];
    this.amounts = new BigDecimal[cells];
    this.blank = new long[cells];
    Arrays.fill(amounts, BigDecimal.ZERO);
  }

  /**
   * {@return a sum of no reports yet}
   *
   * @param form the form of the reports and of the sum
   * @param blanks what a blank cell makes of a sum
   */
  public static RollUp on(Form form, Blanks blanks) {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(blanks, "blanks");
    return new RollUp(form, blanks);
  }

  /**
   * {@return the sum of the given reports; a sum is blank where one of them is}
   *
   * @param reports the reports, at least one
   * @throws IllegalArgumentException if there is none, or they are on different forms
   * @throws ArithmeticException if a sum leaves the range of a count
   */
  public static RollUp of(Collection<AnnualReport> reports) {
    Objects.requireNonNull(reports, "reports");
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("没有要汇总的报告 / no reports to add up");
    }
    RollUp sum = on(reports.iterator().next().form(), Blanks.KEEP);
    reports.forEach(sum::add);
    return sum;
  }

  /**
   * Adds a report.
   *
   * @param report the report
   * @return this roll-up
   * @throws IllegalArgumentException if it is on another form; convert it explicitly first
   * @throws ArithmeticException if a sum leaves the range of a count or an amount; nothing is added
   *     then
   */
  public RollUp add(AnnualReport report) {
    Objects.requireNonNull(report, "report");
    if (report.form() != form) {
      throw new IllegalArgumentException(
          "表单 "
              + report.form().id()
              + " 的报告不能汇总到表单 "
              + form.id()
              + " / a report on form "
              + report.form().id()
              + " cannot be added to a sum on form "
              + form.id());
    }
    return add(report.figures());
  }

  private RollUp add(Figures figures) {
    for (int i = 0; i < counts.length; i++) {
      if (isDecimal(i)) {
        BigDecimal amount = figures.get(form.cells().get(i));
        requireAmount(amount == null ? amounts[i] : amounts[i].add(amount));
      } else if (!figures.isBlank(i)) {
        requireCount(Math.addExact(counts[i], figures.count(i)));
      }
    }
    for (int i = 0; i < counts.length; i++) {
      if (figures.isBlank(i)) {
        blank[i]++;
      } else if (isDecimal(i)) {
        BigDecimal amount = figures.get(form.cells().get(i));
        amounts[i] = amount == null ? amounts[i] : amounts[i].add(amount);
      } else {
        counts[i] += figures.count(i);
      }
    }
    reports++;
    return this;
  }

  /**
   * Adds the sums of another roll-up.
   *
   * @param other the other one; it is not changed
   * @return this roll-up
   * @throws IllegalArgumentException if it is on another form or treats blanks otherwise
   * @throws ArithmeticException if a sum leaves the range of a count or an amount; nothing is added
   *     then
   */
  public RollUp merge(RollUp other) {
    Objects.requireNonNull(other, "other");
    if (other.form != form || other.blanks != blanks) {
      throw new IllegalArgumentException(
          "只有表单相同、空白处理相同的汇总才能合并"
              + " / only roll-ups on one form that treat blanks alike can be merged");
    }
    for (int i = 0; i < counts.length; i++) {
      requireCount(Math.addExact(counts[i], other.counts[i]));
      requireAmount(amounts[i].add(other.amounts[i]));
    }
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
      amounts[i] = amounts[i].add(other.amounts[i]);
      blank[i] += other.blank[i];
    }
    reports += other.reports;
    return this;
  }

  /** {@return the form of the reports} */
  public Form form() {
    return form;
  }

  /** {@return how many reports were added} */
  public long reports() {
    return reports;
  }

  /**
   * In how many of them the cell is blank.
   *
   * @param cell a cell of the form
   * @return how many
   */
  public long blanks(Cell cell) {
    Objects.requireNonNull(cell, "cell");
    return blank[cell.index()];
  }

  /** {@return the sums}. A cell that is blank in every report is blank. */
  public Figures figures() {
    Figures.Builder sums = Figures.builder(form);
    for (Cell cell : form.cells()) {
      int i = cell.index();
      boolean unknown = blanks == Blanks.KEEP ? blank[i] > 0 : blank[i] == reports;
      if (!unknown) {
        sums.put(cell, isDecimal(i) ? amounts[i] : BigDecimal.valueOf(counts[i]));
      }
    }
    return sums.build();
  }

  /** {@return a report with the sums in its tables and no text} */
  public AnnualReport report() {
    return AnnualReport.of(figures());
  }

  private static void requireCount(long sum) {
    if (Math.abs(sum) > LARGEST) {
      throw new ArithmeticException("合计超过 18 位 / a sum has more than 18 digits");
    }
  }

  private static void requireAmount(BigDecimal sum) {
    if (sum.abs().compareTo(BEYOND) >= 0) {
      throw new ArithmeticException("合计超过 18 位 / a sum has more than 18 digits");
    }
  }

  private boolean isDecimal(int index) {
    return form.cells().get(index).kind().isDecimal();
  }

  /** {@return how many reports were added, on one line} */
  @Override
  public String toString() {
    return reports + " reports on form " + form.id();
  }
}
