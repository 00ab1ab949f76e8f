package io.github.opengpr.rules.claims.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.claims.Claim;
import io.github.opengpr.rules.claims.Claims;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of numbers that the first reading does not find in the tables: readings.tsv. */
class SecondReadingsTest {

  static Stream<Arguments> readings() throws IOException {
    try (InputStream in = SecondReadingsTest.class.getResourceAsStream("readings.tsv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> Arguments.of((Object[]) line.split("\t", -1)))
              .toList()
              .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("readings")
  void isHeldFor(String text, String cells, String expected) {
    String held =
        Claims.of(report(text, cells)).stream()
            .map(SecondReadingsTest::shown)
            .collect(Collectors.joining(", "));
    assertThat(held).isEqualTo(expected);
  }

  private static String shown(Claim claim) {
    BigDecimal value = claim.value();
    String number = value == null ? "all" : value.stripTrailingZeros().toPlainString();
    return number + " " + claim.verdict().id();
  }

  /** A report of which all cells are 0 but those given. */
  private static AnnualReport report(String text, String cells) {
    Figures.Builder figures = Figures.builder(Form.FORM_2021);
    for (Cell cell : Form.FORM_2021.cells()) {
      figures.put(cell, BigDecimal.ZERO);
    }
    for (String assignment : cells.split(" ", -1)) {
      List<String> parts = List.of(assignment.split("=", 2));
      figures.put(Form.FORM_2021.cell(parts.get(0)), new BigDecimal(parts.get(1)));
    }
    return AnnualReport.of(figures.build())
        .withYear(2021)
        .withAgency("青石湾市数据局")
        .withOverview(Narrative.of(text));
  }
}
