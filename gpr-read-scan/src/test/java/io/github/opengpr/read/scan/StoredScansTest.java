package io.github.opengpr.read.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Reads the pages that are kept with the tests. What is expected is what they were printed from.
 */
class StoredScansTest {

  @Test
  void aCleanPageIsReadAndMostOfItIsSure() {
    Map<String, String> printed = cells("clean");
    Filing read = read("clean.png");

    assertNothingSureIsWrong(printed, read);
    assertThat(exact(printed, read)).isGreaterThanOrEqualTo(98 * printed.size() / 100);
    assertThat(count(printed, read, CellStatus.OK)).isGreaterThan(90 * printed.size() / 100);
    assertThat(RuleSet.standard().check(read).errors())
        .extracting(finding -> finding.ruleId())
        .doesNotContain("T3-ROW-SUM", "T3-COLUMN-SUM", "T3-BALANCE", "T4-SUM");
  }

  @Test
  void aMistakeThatWasPrintedIsReadAsItStandsAndReported() {
    Map<String, String> printed = cells("broken-sum");
    Filing read = read("broken-sum.png");
    Cell total = read.report().form().cell("T3.granted.total");

    assertNothingSureIsWrong(printed, read);
    assertThat(read.report().figures().get(total))
        .isEqualByComparingTo(printed.get(total.address()));
    assertThat(read.printed().cell(total).status()).isEqualTo(CellStatus.OK);
    CheckResult result = RuleSet.standard().check(read);
    assertThat(result.errors())
        .filteredOn(finding -> finding.ruleId().equals("T3-ROW-SUM"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.cells())
                    .anySatisfy(cell -> assertThat(cell.address()).isEqualTo(total.address())));
  }

  @Test
  void anOfficeScanIsReadWithItsHeadingsAndItsPlaces() {
    Map<String, String> printed = cells("office");
    Filing read = read("office.jpg");

    assertNothingSureIsWrong(printed, read);
    assertThat(exact(printed, read)).isGreaterThanOrEqualTo(95 * printed.size() / 100);
    assertThat(read.report().year()).isNotNull();
    assertThat(read.report().overview()).isNotNull();
    assertThat(read.report().overview().text()).contains("收到申请均在期限内答复");
    Place place = read.printed().place(read.report().form().cell("T2.licensing.decisions"));
    assertThat(place)
        .isInstanceOfSatisfying(
            Place.OnPage.class,
            on -> {
              assertThat(on.page()).isEqualTo(1);
              assertThat(on.x()).isBetween(60f, 560f);
            });
  }

  /** As a scanner files it: the pages are JPEG, a page that is bare paper a fax. */
  @Test
  void aScanInsideAPdfIsReadAndBarePaperBeforeItIsPassedOver() throws IOException {
    Map<String, String> printed = cells("office");
    Filing read = read(ScannedPdf.of(bytes("office.jpg")), "office.pdf");

    assertNothingSureIsWrong(printed, read);
    assertThat(exact(printed, read)).isGreaterThanOrEqualTo(95 * printed.size() / 100);
    assertThat(read.printed().place(read.report().form().cell("T2.licensing.decisions")))
        .isInstanceOfSatisfying(Place.OnPage.class, on -> assertThat(on.page()).isEqualTo(2));
  }

  @Test
  void aScanInsideAnOfdIsReadAsThePictureIs() throws IOException {
    Map<String, String> printed = cells("office");
    Filing read = read(ScannedOfd.of(bytes("office.jpg")), "office.ofd");

    assertNothingSureIsWrong(printed, read);
    assertThat(exact(printed, read)).isGreaterThanOrEqualTo(95 * printed.size() / 100);
  }

  private static void assertNothingSureIsWrong(Map<String, String> printed, Filing read) {
    List<String> wrong = new ArrayList<>();
    printed.forEach(
        (address, text) -> {
          Cell cell = read.report().form().cell(address);
          PrintedCell as = read.printed().cell(cell);
          BigDecimal value = read.report().figures().get(cell);
          boolean sure = as.status() == CellStatus.OK || as.status() == CellStatus.BLANK;
          if (sure && !isSame(text, value)) {
            wrong.add(address + " is " + text + ", read " + value);
          }
        });
    assertThat(wrong).isEmpty();
  }

  private static boolean isSame(String text, BigDecimal value) {
    return text.isEmpty()
        ? value == null
        : value != null && value.compareTo(new BigDecimal(text)) == 0;
  }

  private static int exact(Map<String, String> printed, Filing read) {
    int exact = 0;
    for (Map.Entry<String, String> entry : printed.entrySet()) {
      Cell cell = read.report().form().cell(entry.getKey());
      exact += isSame(entry.getValue(), read.report().figures().get(cell)) ? 1 : 0;
    }
    return exact;
  }

  private static int count(Map<String, String> printed, Filing read, CellStatus status) {
    int count = 0;
    for (String address : printed.keySet()) {
      Cell cell = read.report().form().cell(address);
      count += read.printed().cell(cell).status() == status ? 1 : 0;
    }
    return count;
  }

  private static Filing read(String name) {
    return read(bytes(name), name);
  }

  private static Filing read(byte[] document, String name) {
    try {
      return ReportReader.of(ScanFormats.all())
          .withLimits(ScanFormats.limits())
          .read(document, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> cells(String name) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (String line : new String(bytes(name + ".tsv"), StandardCharsets.UTF_8).lines().toList()) {
      String[] parts = line.split("\t", -1);
      cells.put(parts[0], parts[1]);
    }
    return cells;
  }

  private static byte[] bytes(String name) {
    try (InputStream in = StoredScansTest.class.getResourceAsStream("stored/" + name)) {
      assertThat(in).as(name).isNotNull();
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
