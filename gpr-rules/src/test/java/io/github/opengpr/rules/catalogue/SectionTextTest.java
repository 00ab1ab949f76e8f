package io.github.opengpr.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.Printed;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.model.printed.PrintedSection;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.catalogue.narrative.NarrativeContentRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where findings about text stand in the document. */
class SectionTextTest {

  private static PrintedLine line(String text, int number) {
    return new PrintedLine(text, new Place.InText(number, 1));
  }

  private static Filing filing(PrintedLine... lines) {
    AnnualReport report =
        WordedReports.saying("", "T3.received.total=8")
            .withOverview(Narrative.of("依法公开信息。", "全年新收政府信息公开申请9件。"));
    Printed printed =
        Printed.nothing(report.form())
            .withSections(
                new PrintedSection(
                    Section.OVERVIEW, "一", "总体情况", line("一、总体情况", 5), List.of(lines)));
    return new Filing(report, printed);
  }

  private static Finding only(RuleSet rules, Filing filing) {
    return rules.check(filing).findings().get(0);
  }

  @Test
  void aSentenceStandsOnTheLineOfItsParagraph() {
    Filing filing = filing(line("依法公开信息。", 7), line("全年新收政府信息公开申请9件。", 9));
    assertThat(only(RuleSet.of(Together.REQUESTS), filing).line()).isEqualTo(9);
  }

  @Test
  void noPlaceIsBetterThanAWrongOne() {
    Filing filing = filing(line("全年新收政府信息公开申请9件。", 9));
    assertThat(only(RuleSet.of(Together.REQUESTS), filing).place()).isNull();
  }

  @Test
  void aFindingAboutTheWholeStandsAtTheHeading() {
    Filing filing = filing(line("依法公开信息。", 7), line("全年新收政府信息公开申请9件。", 9));
    assertThat(only(RuleSet.of(List.of(NarrativeContentRules.OVERVIEW_TOPICS)), filing).line())
        .isEqualTo(5);
  }

  @Test
  void anUnsureCellIsNotHeldAgainstTheText() {
    Filing filing = filing(line("依法公开信息。", 7), line("全年新收政府信息公开申请9件。", 9));
    List<PrintedCell> cells = new ArrayList<>(filing.printed().cells());
    int received = filing.report().form().cell("T3.received.total").index();
    cells.set(
        received,
        PrintedCell.unsure(
            "8\n9",
            new Place.InText(20, 1),
            List.of(BigDecimal.valueOf(8), BigDecimal.valueOf(9)),
            CellDoubt.SEVERAL_NUMBERS));
    CheckResult result =
        RuleSet.of(Together.REQUESTS)
            .check(new Filing(filing.report(), filing.printed().withCells(cells)));
    assertThat(result.findings()).isEmpty();
    assertThat(result.skipped().get(0).reason().zh()).contains("不确定");
  }
}
