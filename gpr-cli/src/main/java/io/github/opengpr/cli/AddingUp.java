package io.github.opengpr.cli;

import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.cli.text.Printable;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.rollup.Blanks;
import io.github.opengpr.rules.rollup.RollUp;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sum of reports in the making, and what must be said about it. Keeps the sums and the names of
 * agencies, up to a limit; the reports themselves go by. Used by one thread.
 */
final class AddingUp {

  /** Names are kept to find agencies that report twice; so many are enough for any province. */
  private static final int MOST_NAMES = 200_000;

  /** No agency has a longer name. */
  private static final int LONGEST_NAME = 100;

  private static final int SHOWN = 5;

  private final Blanks blanks;
  private final @Nullable Form onlyForm;
  private final @Nullable Integer onlyYear;
  private final Consumer<String> say;
  private final Set<String> agencies = new HashSet<>();

  /** In how many reports a cell was not read, or not for sure. */
  private final Map<Cell, Long> unread = new HashMap<>();

  private @Nullable RollUp sums;
  private @Nullable SureReport first;
  private @Nullable SureReport dated;
  private long leftOut;

  AddingUp(
      Blanks blanks, @Nullable Form onlyForm, @Nullable Integer onlyYear, Consumer<String> say) {
    this.blanks = blanks;
    this.onlyForm = onlyForm;
    this.onlyYear = onlyYear;
    this.say = say;
  }

  /**
   * Adds a report, or says why not.
   *
   * @throws RefusedException if it cannot be added to those before it
   */
  void add(SureReport next) {
    Form form = next.report().form();
    Integer year = next.report().year();
    if (onlyForm != null && form != onlyForm) {
      leaveOut(next, form.id() + "年表式", "form " + form.id());
      return;
    }
    if (onlyYear != null && !onlyYear.equals(year)) {
      leaveOut(
          next,
          year == null ? "年度不明" : year + "年度",
          year == null ? "its year is not known" : "report year " + year);
      return;
    }
    requireAlike(next);
    RollUp sum = sums == null ? RollUp.on(form, blanks) : sums;
    sums = sum;
    first = first == null ? next : first;
    dated = dated == null && year != null ? next : dated;
    try {
      sum.add(next.report());
    } catch (ArithmeticException e) {
      throw new RefusedException(
          next.name() + "：加上这份报告后，数值超出18位",
          next.name() + ": with it a sum has more than 18 digits");
    }
    next.unread().forEach(cell -> unread.merge(cell, 1L, Long::sum));
    String agency = next.report().agency();
    if (agency != null
        && agency.length() <= LONGEST_NAME
        && agencies.size() < MOST_NAMES
        && !agencies.add(agency)) {
      say.accept(
          Printable.name(next.name())
              + ": “"
              + agency
              + "”已有报告，重复相加 / a second report of this agency, added too");
    }
  }

  private void requireAlike(SureReport next) {
    if (first != null && first.report().form() != next.report().form()) {
      String one = first.report().form().id();
      String other = next.report().form().id();
      throw new RefusedException(
          "表式不同，不能相加："
              + first.name()
              + "（"
              + one
              + "年表式），"
              + next.name()
              + "（"
              + other
              + "年表式）；可用 --form 只汇总一种",
          "on different forms: "
              + first.name()
              + " ("
              + one
              + "), "
              + next.name()
              + " ("
              + other
              + "); --form takes one of them");
    }
    Integer year = next.report().year();
    if (dated != null && year != null && !year.equals(dated.report().year())) {
      throw new RefusedException(
          "年度不同，不能相加："
              + dated.name()
              + "（"
              + dated.report().year()
              + "年度），"
              + next.name()
              + "（"
              + year
              + "年度）；可用 --year 只汇总一年",
          "of different years: "
              + dated.name()
              + " ("
              + dated.report().year()
              + "), "
              + next.name()
              + " ("
              + year
              + "); --year takes one of them");
    }
  }

  private void leaveOut(SureReport next, String zh, String en) {
    leftOut++;
    say.accept(Printable.name(next.name()) + ": 未计入，" + zh + " / left out, " + en);
  }

  /**
   * The sum.
   *
   * @throws RefusedException if nothing was added
   */
  AnnualReport report() {
    if (sums == null) {
      throw new RefusedException("没有可以汇总的报告", "there is no report to add up");
    }
    return sums.report().withYear(dated == null ? null : dated.report().year());
  }

  /** Says how many were added, and what to bear in mind. */
  void sayNotes(int unreadable) {
    RollUp sum = sums;
    if (sum == null) {
      return;
    }
    say.accept(
        "汇总 "
            + sum.reports()
            + " 份报告"
            + (leftOut + unreadable == 0 ? "" : "，" + (leftOut + unreadable) + " 份未计入")
            + " / "
            + Language.plural(sum.reports(), "report")
            + " added up"
            + (leftOut + unreadable == 0 ? "" : ", " + (leftOut + unreadable) + " left out"));
    sayLeftOut(sum, cell -> sum.blanks(cell) - unread(cell), "未填", "blank");
    sayLeftOut(sum, this::unread, "读取不确定", "not read for sure");
    if (sum.form().disclosureOrigin() == Form.FORM_2021 && hasDocuments(sum)) {
      say.accept(
          "规章、规范性文件为各份报告之和，联合发文可能重复计数 / documents issued jointly may be counted more than once");
    }
    if (sum.form().disclosureOrigin() == Form.FORM_2019) {
      say.accept(
          "采购总金额未印单位，各份报告的单位可能不同 / the amount of procurement has no unit; the reports may differ");
    }
  }

  private long unread(Cell cell) {
    return unread.getOrDefault(cell, 0L);
  }

  private void sayLeftOut(RollUp sum, ToLongFunction<Cell> times, String zh, String en) {
    List<Cell> cells =
        sum.form().cells().stream().filter(cell -> times.applyAsLong(cell) > 0).toList();
    if (cells.isEmpty()) {
      return;
    }
    String shown =
        cells.stream()
            .limit(SHOWN)
            .map(cell -> cell.address() + " (" + times.applyAsLong(cell) + ")")
            .collect(Collectors.joining(", "));
    boolean keep = blanks == Blanks.KEEP;
    say.accept(
        cells.size()
            + " 个单元格有报告"
            + zh
            + (keep ? "，汇总留空（--blank skip 按其余报告相加）" : "，按其余报告相加")
            + " / "
            + Language.plural(cells.size(), "cell")
            + (cells.size() == 1 ? " is " : " are ")
            + en
            + (keep
                ? " in some report and so blank in the sum (--blank skip adds up the others): "
                : " in some report; the others were added up: ")
            + shown
            + (cells.size() > SHOWN ? ", …" : ""));
  }

  private static boolean hasDocuments(RollUp sum) {
    return sum.form().disclosure().cells().stream()
        .filter(cell -> cell.address().matches("T2[.](regulations|normativeDocuments)[.].*"))
        .anyMatch(
            cell -> {
              BigDecimal value = sum.figures().get(cell);
              return value != null && value.signum() > 0;
            });
  }
}
