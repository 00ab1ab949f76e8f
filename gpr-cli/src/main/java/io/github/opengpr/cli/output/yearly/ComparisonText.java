package io.github.opengpr.cli.output.yearly;

import io.github.opengpr.cli.output.ReportWords;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.cli.text.OneLine;
import io.github.opengpr.cli.text.Page;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.rules.yearly.CarriedOver;
import io.github.opengpr.rules.yearly.CellPair;
import io.github.opengpr.rules.yearly.SectionLikeness;
import io.github.opengpr.rules.yearly.YearComparison;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two years beside each other, for people. Immutable and thread-safe. */
public final class ComparisonText {

  private final Language language;
  private final int width;

  /** Text in one language whose lines fit the given number of columns. */
  public ComparisonText(Language language, int width) {
    this.language = language;
    this.width = width;
  }

  public String of(YearComparison comparison) {
    Page page = new Page(width);
    page.line(0, about(comparison.last()) + " → " + about(comparison.current()));
    for (int table = 2; table <= 4; table++) {
      page.gap();
      table(comparison, table, page);
    }
    page.gap();
    page.line(0, language.of("结转", "carried over"));
    comparison.carriedOver().forEach(carried -> carried(carried, page));
    page.gap();
    page.line(0, language.of("正文", "text"));
    comparison.sections().forEach(section -> section(section, page));
    return page.toString();
  }

  private String about(AnnualReport report) {
    String agency = ReportWords.agency(report);
    String year =
        report.year() == null
            ? language.of("年度不明", "year unknown")
            : language.of(report.year() + "年度", report.year().toString());
    return (agency == null ? "" : OneLine.of(agency, 100, "⏎") + " ") + year;
  }

  private void table(YearComparison comparison, int table, Page page) {
    List<CellPair> here =
        comparison.cells().stream().filter(pair -> pair.cell().table() == table).toList();
    List<CellPair> all = here.stream().filter(CellPair::isComparable).toList();
    List<CellPair> changed = all.stream().filter(CellPair::isChanged).toList();
    List<CellPair> ofOne = here.stream().filter(pair -> !pair.isComparable()).toList();
    String others =
        ofOne.isEmpty()
            ? ""
            : language.of(
                "；另有" + ofOne.size() + "格只有一年的表式才有，不比较",
                "; " + Language.plural(ofOne.size(), "more cell") + " only one of the forms has");
    page.line(
        0,
        language.of(
                "表" + "〇一二三四".charAt(table) + "：共" + all.size() + "格，" + changed.size() + "格有变化",
                "table "
                    + table
                    + ": "
                    + changed.size()
                    + " of "
                    + Language.plural(all.size(), "cell")
                    + " changed")
            + others);
    changed.forEach(pair -> pair(pair, page));
    ofOne.stream()
        .filter(pair -> pair.last() != null || pair.current() != null)
        .forEach(pair -> pair(pair, page));
  }

  private void pair(CellPair pair, Page page) {
    String last =
        pair.inLast()
            ? value(pair.last())
            : ComparisonList.notInForm(language, "上年", "last year's");
    String current =
        pair.inCurrent()
            ? value(pair.current())
            : ComparisonList.notInForm(language, "本年", "this year's");
    page.line(
        2,
        pair.cell().label()
            + " "
            + last
            + " → "
            + current
            + (pair.change() == null ? "" : language.bracketed(signed(pair.change()))));
  }

  private void carried(CarriedOver carried, Page page) {
    boolean nothing = isNothing(carried.out()) && isNothing(carried.in());
    if (nothing && !carried.cell().column().key().equals("total")) {
      return;
    }
    page.line(
        2,
        carried.cell().column().path()
            + language.of("：上年结转下年度", ": carried out ")
            + value(carried.out())
            + language.of("，本年上年结转", ", carried in ")
            + value(carried.in())
            + (carried.isBroken() ? language.of("，不一致", ", not the same") : ""));
  }

  private static boolean isNothing(@Nullable BigDecimal value) {
    return value == null || value.signum() == 0;
  }

  private void section(SectionLikeness section, Page page) {
    Double similarity = section.similarity();
    int taken = section.takenOver().size();
    String wordForWord =
        language.of(
            section.sentences() + "句中" + taken + "句与上年相同",
            taken + " of " + Language.plural(section.sentences(), "sentence") + " word for word");
    String alike =
        similarity != null
            ? language.of("相似度", "similarity ")
                + shown(similarity)
                + language.of("；", "; ")
                + wordForWord
            : taken > 0
                ? wordForWord
                : language.of("文字缺少或过短，不比较", "missing or too short to compare");
    page.line(2, section.section().heading() + language.of("：", ": ") + alike);
    section.takenOver().forEach(sentence -> page.line(4, language.quoted(sentence)));
  }

  /** Cut off, not rounded: 0.996 is not 1.00. */
  private static String shown(double similarity) {
    return BigDecimal.valueOf(similarity).setScale(2, RoundingMode.FLOOR).toPlainString();
  }

  private String value(@Nullable BigDecimal value) {
    return value == null ? language.of("空白", "blank") : value.toPlainString();
  }

  private static String signed(BigDecimal change) {
    return (change.signum() > 0 ? "+" : "") + change.toPlainString();
  }
}
