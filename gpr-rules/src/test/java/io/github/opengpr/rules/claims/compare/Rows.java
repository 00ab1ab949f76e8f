package io.github.opengpr.rules.claims.compare;

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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Tables of sentences, the cells they are beside, and what is expected. */
final class Rows {

  private Rows() {}

  static Stream<Arguments> of(String file) throws IOException {
    try (InputStream in = Rows.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> Arguments.of((Object[]) line.replace("\\n", "\n").split("\t", -1)))
              .toList()
              .stream();
    }
  }

  /** A report of which all cells are 0 but those given. */
  static AnnualReport report(String text, String cells) {
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
        .withOverview(Narrative.of(text.split("\n", -1)));
  }

  /** What the numbers of a report are held for: {@code 14 agrees, all contradicts}. */
  static String held(String text, String cells, Function<Claim, String> more) {
    return Claims.of(report(text, cells)).stream()
        .map(claim -> number(claim) + " " + claim.verdict().id() + more.apply(claim))
        .collect(Collectors.joining(", "));
  }

  private static String number(Claim claim) {
    BigDecimal value = claim.value();
    return value == null ? "all" : value.stripTrailingZeros().toPlainString();
  }
}
