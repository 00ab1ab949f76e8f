package io.github.opengpr.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.Printed;
import io.github.opengpr.model.printed.PrintedLabel;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports as they are found: the layouts, figures and slips of real ones, in words of our own. */
class AsFoundTest {

  private static final Path FOLDER = Path.of("../samples/as-found");

  private static final Map<String, Map<String, Long>> NOT_ZERO =
      Map.of(
          "residue-2020",
              Map.of("T2.procurement.projects", 20L, "T2.procurement.amount", 32_123_000L),
          "tabs-2021", Map.of(),
          "cut-heads-2021", Map.of(),
          "bare-title-2021", Map.of(),
          "two-numbers-2021",
              Map.of(
                      "T3.received.natural", 8L,
                      "T3.received.business", 1L,
                      "T3.partiallyGranted.natural", 1L,
                      "T3.partiallyGranted.total", 1L,
                      "T3.unavailable.notHeld.natural", 8L,
                      "T3.unavailable.notHeld.total", 8L,
                      "T3.handled.natural", 9L,
                      "T3.handled.total", 9L,
                      "T4.reconsideration.upheld", 1L)
                  .entrySet()
                  .stream()
                  .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));

  private static Filing read(String name) throws ReportReadException {
    return ReportReader.standard().read(FOLDER.resolve(name + ".txt"));
  }

  @ParameterizedTest
  @CsvSource({
    "residue-2020, 2019, 2020, 临溪街道, 198",
    "tabs-2021, 2021, 2021, 青川市柳塘区北坡街, 200",
    "cut-heads-2021, 2021, 2021, 松原河市东岸区石桥街道办事处, 200",
    "bare-title-2021, 2021, 2021, 杏林街道办事处, 200",
    "two-numbers-2021, 2021, 2021, 海堤街道办事处, 192"
  })
  void formYearAgencyAndCells(String name, String form, int year, String agency, int certain)
      throws Exception {
    Filing filing = read(name);
    AnnualReport report = filing.report();
    assertThat(report.form().id()).isEqualTo(form);
    assertThat(report.year()).isEqualTo(year);
    assertThat(report.agency()).isEqualTo(agency);
    assertThat(
            filing.printed().cells().stream()
                .filter(cell -> cell.status() == CellStatus.OK)
                .count())
        .isEqualTo(certain);
    for (Cell cell : report.form().cells()) {
      Long expected = expected(name, cell.address());
      BigDecimal found = report.get(cell);
      if (expected == null) {
        assertThat(found).as(cell.address()).isNull();
      } else {
        assertThat(found).as(cell.address()).isEqualByComparingTo(BigDecimal.valueOf(expected));
      }
    }
  }

  private static Long expected(String name, String address) {
    if (name.equals("two-numbers-2021")) {
      if (address.equals("T3.otherHandling.misc.total")) {
        return null;
      }
      if (address.equals("T4.reconsideration.corrected")) {
        return 1L;
      }
      if (address.equals("T4.reconsideration.total")) {
        return 2L;
      }
    }
    return NOT_ZERO.get(name).getOrDefault(address, 0L);
  }

  @Test
  void theNumberPrintedTwiceAndTheRowOfSixAreNotCertain() throws Exception {
    Filing filing = read("two-numbers-2021");
    Printed printed = filing.printed();
    Cell twice = filing.report().form().cell("T3.unavailable.notHeld.natural");
    assertThat(printed.cell(twice).status()).isEqualTo(CellStatus.UNSURE);
    assertThat(printed.cell(twice).raw()).isEqualTo("8\n8");
    assertThat(printed.cell(twice).readings())
        .containsExactly(BigDecimal.valueOf(8), BigDecimal.valueOf(88));
    assertThat(printed.place(twice).line()).isEqualTo(323);
    Cell same = filing.report().form().cell("T2.regulations.issued");
    assertThat(printed.cell(same).status()).isEqualTo(CellStatus.OK);
    assertThat(printed.cell(same).note()).isNotNull();
    for (String column :
        new String[] {"natural", "business", "research", "welfare", "legal", "other"}) {
      Cell cell = filing.report().form().cell("T3.otherHandling.misc." + column);
      assertThat(printed.cell(cell).status()).isEqualTo(CellStatus.UNSURE);
    }
    assertThat(printed.cell(filing.report().form().cell("T3.otherHandling.misc.total")).status())
        .isEqualTo(CellStatus.MISSING);
  }

  @Test
  void damagedHeadingsAndLabelsAreKeptAsPrinted() throws Exception {
    Printed printed = read("two-numbers-2021").printed();
    assertThat(printed.section(Section.OVERVIEW).orElseThrow().ordinal()).isEqualTo("—");
    assertThat(printed.section(Section.REQUESTS).orElseThrow().ordinal()).isEqualTo("3");
    assertThat(printed.section(Section.DISPUTES).orElseThrow().heading().text())
        .isEqualTo("[bookmark: bookmark15]四、政府信息公开行政复议、行政诉讼情况");
    assertThat(printed.section(Section.OTHER)).isEmpty();
    assertThat(printed.tables().get(1).groups())
        .filteredOn(group -> "（三）不予公开".equals(group.official()))
        .extracting(PrintedLabel::text)
        .containsExactly("（二）不丁么幵");
    assertThat(printed.tables().get(1).corner()).contains("勾稽关系");
    assertThat(printed.closing()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "residue-2020, T3.carriedOut.total, 355",
    "residue-2020, T2.procurement.amount, 91",
    "tabs-2021, T3.refused.internalAffairs.natural, 48",
    "cut-heads-2021, T4.reconsideration.upheld, 495",
    "bare-title-2021, T3.granted.natural, 110",
    "bare-title-2021, T4.postReconsiderationLitigation.total, 399",
    "two-numbers-2021, T4.reconsideration.corrected, 564"
  })
  void everyCellKnowsItsLine(String name, String address, int line) throws Exception {
    Filing filing = read(name);
    assertThat(filing.printed().place(filing.report().form().cell(address)).line()).isEqualTo(line);
  }

  @Test
  void aTitleOnSeveralLinesIsOne() throws Exception {
    assertThat(read("cut-heads-2021").report().title())
        .isEqualTo("松原河市东岸区石桥街道办事处2021年政府信息公开工作年度报告");
    assertThat(read("tabs-2021").printed().title()).hasSize(3);
    assertThat(read("tabs-2021").report().overview().paragraphs()).hasSize(3);
    assertThat(read("bare-title-2021").printed().leftovers())
        .extracting("text")
        .containsExactly("2");
  }
}
