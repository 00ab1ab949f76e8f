package io.github.opengpr.render.html;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.chinese.Ideographs;
import io.github.opengpr.render.html.page.Markup;
import io.github.opengpr.render.html.page.Stylesheet;
import io.github.opengpr.render.html.page.WebPage;
import io.github.opengpr.render.html.page.Wording;
import io.github.opengpr.rules.yearly.CarriedOver;
import io.github.opengpr.rules.yearly.CellPair;
import io.github.opengpr.rules.yearly.SectionLikeness;
import io.github.opengpr.rules.yearly.YearComparison;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Two years of one agency as a self-contained web page: every cell last year, this year and the
 * change; what was carried over; how alike the text is, with the sentences that were taken over.
 * Keeps no state; threads may share it.
 *
 * <pre>{@code
 * String page = ComparisonPage.of(YearComparison.of(lastYear, report), Locale.CHINA);
 * }</pre>
 */
public final class ComparisonPage {

  private final YearComparison comparison;
  private final Wording wording;

  private ComparisonPage(YearComparison comparison, Wording wording) {
    this.comparison = comparison;
    this.wording = wording;
  }

  /**
   * {@return the comparison as a whole page, with line ends {@code \n}}
   *
   * @param comparison the two reports, compared
   * @param locale English for English locales, Chinese for all others; the reports stay as they are
   */
  public static String of(YearComparison comparison, Locale locale) {
    ComparisonPage page = new ComparisonPage(comparison, Wording.of(locale));
    return WebPage.of(page.wording, page.title(), Stylesheet.COMPARISON, page::body);
  }

  private String title() {
    return wording.of("两年对照：", "Two years: ")
        + about(comparison.last())
        + " → "
        + about(comparison.current());
  }

  private String about(AnnualReport report) {
    String agency =
        report.agency() == null ? "" : Ideographs.withoutRadicals(report.agency()) + " ";
    return agency
        + (report.year() == null
            ? wording.of("年度不明", "year unknown")
            : wording.of(report.year() + "年度", report.year().toString()));
  }

  private void body(Markup page) {
    page.open("main").element("h1", title());
    carriedOver(page);
    text(page);
    for (int table = 2; table <= 4; table++) {
      cells(page, table);
    }
    page.close();
  }

  private void carriedOver(Markup page) {
    page.open("section").element("h2", wording.of("结转", "Carried over"));
    begin(
        page,
        "carried",
        wording.of("上年“四、结转下年度继续办理”与本年“二、上年结转”", "Carried out last year, carried in this year"),
        List.of(wording.of("申请人", "Applicant")),
        List.of(wording.of("上年结转下年度", "Carried out"), wording.of("本年上年结转", "Carried in")),
        List.of(wording.of("是否一致", "The same")));
    for (CarriedOver carried : comparison.carriedOver()) {
      page.open("tr", "class", carried.isBroken() ? "changed" : null);
      page.element("th", carried.cell().column().path(), "scope", "row", "lang", "zh-CN");
      number(page, true, carried.out());
      number(page, true, carried.in());
      boolean known = carried.out() != null && carried.in() != null;
      page.element(
          "td",
          !known
              ? wording.of("无从比较", "not known")
              : carried.isBroken() ? wording.of("不一致", "no") : wording.of("一致", "yes"));
      page.close();
    }
    end(page);
  }

  private void text(Markup page) {
    page.open("section").element("h2", wording.of("正文", "Text"));
    for (SectionLikeness section : comparison.sections()) {
      page.element("h3", section.section().heading(), "lang", "zh-CN");
      page.element("p.gist", likeness(section));
      if (!section.takenOver().isEmpty()) {
        page.open("ul.taken", "lang", "zh-CN");
        section.takenOver().forEach(sentence -> page.element("li", sentence));
        page.close();
      }
    }
    page.close();
  }

  private String likeness(SectionLikeness section) {
    Double similarity = section.similarity();
    int taken = section.takenOver().size();
    String wordForWord =
        wording.of(
            section.sentences() + "句中" + taken + "句与上年相同",
            taken + " of " + section.sentences() + " sentences word for word");
    if (similarity == null) {
      return taken > 0 ? wordForWord : wording.of("文字缺少或过短，不比较", "missing or too short to compare");
    }
    return wording.of("相似度", "similarity ")
        // Cut off, not rounded: 0.996 is not 1.00.
        + BigDecimal.valueOf(similarity).setScale(2, RoundingMode.FLOOR).toPlainString()
        + wording.semicolon()
        + wordForWord;
  }

  private void cells(Markup page, int table) {
    List<CellPair> cells =
        comparison.cells().stream().filter(pair -> pair.cell().table() == table).toList();
    long comparable = cells.stream().filter(CellPair::isComparable).count();
    long ofOne = cells.size() - comparable;
    long changed = cells.stream().filter(CellPair::isChanged).count();
    page.open("section").element("h2", wording.table(table));
    begin(
        page,
        "cells" + table,
        wording.of(
                "共" + comparable + "格，" + changed + "格有变化",
                changed + " of " + comparable + " cells changed")
            + (ofOne == 0
                ? ""
                : wording.of(
                    "；另有" + ofOne + "格只有一年的表式才有，不比较",
                    "; " + ofOne + " more are in one of the forms only and not compared")),
        List.of(wording.of("单元格", "Cell")),
        List.of(
            wording.of("上年", "Last year"),
            wording.of("本年", "This year"),
            wording.of("增减", "Change")),
        List.of());
    for (CellPair pair : cells) {
      page.open(
          "tr",
          "class",
          pair.isChanged() ? "changed" : null,
          "data-address",
          pair.cell().address());
      page.element("th", pair.cell().label(), "scope", "row", "lang", "zh-CN");
      number(page, pair.inLast(), pair.last());
      number(page, pair.inCurrent(), pair.current());
      BigDecimal change = pair.change();
      boolean rise = change != null && change.signum() > 0;
      page.element("td.number", (rise ? "+" : "") + (change == null ? "" : change.toPlainString()));
      page.close();
    }
    end(page);
  }

  /** The head of a table: words, then numbers, then words again. */
  private static void begin(
      Markup page,
      String id,
      String caption,
      List<String> words,
      List<String> numbers,
      List<String> more) {
    page.scroll(id);
    page.open("table.comparison").element("caption", caption, "id", id);
    page.open("thead").open("tr");
    words.forEach(head -> page.element("th", head, "scope", "col"));
    numbers.forEach(head -> page.element("th.number", head, "scope", "col"));
    more.forEach(head -> page.element("th", head, "scope", "col"));
    page.close().close().open("tbody");
  }

  private static void end(Markup page) {
    page.close().close().close().close();
  }

  private void number(Markup page, boolean inForm, @Nullable BigDecimal value) {
    String none = inForm ? wording.of("空白", "blank") : wording.of("表式无此格", "not in the form");
    page.element(
        "td",
        value == null ? none : value.toPlainString(),
        "class",
        value == null ? "number none" : "number");
  }
}
