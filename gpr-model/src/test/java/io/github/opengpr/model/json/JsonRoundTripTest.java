package io.github.opengpr.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.Paragraph;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;

class JsonRoundTripTest {

  private static final JsonMapper STRICT = GprJson.mapper();
  private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
      tools.jackson.databind.json.JsonMapper.builder()
          .enable(tools.jackson.core.StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  @Property(tries = 300)
  void whatIsWrittenIsReadBack(@ForAll("reports") AnnualReport report) throws IOException {
    String json = GprJson.write(report);
    assertThat(GprJson.read(json)).isEqualTo(report);
    assertThat(GprJson.write(GprJson.read(json))).isEqualTo(json);
    assertThat(GprJson.read(STRICT.writerWithDefaultPrettyPrinter().writeValueAsString(report)))
        .isEqualTo(report);
    assertThat(AnnualReport.of(report.figures()).figures()).isEqualTo(report.figures());
  }

  @Property(tries = 100)
  void bothJacksonsReadAndWriteTheSame(@ForAll("reports") AnnualReport report) throws IOException {
    String json = GprJson.write(report);
    assertThat(JACKSON_3.writeValueAsString(report)).isEqualTo(json);
    assertThat(boundByJackson3(json, report)).isEqualTo(report);
  }

  /**
   * A mapper that keeps amounts as doubles keeps fifteen digits of them and no zeros at the end;
   * beyond, the report is refused or the same to a double. All else is the same.
   */
  private static AnnualReport boundByJackson3(String json, AnnualReport report) {
    AnnualReport bound;
    try {
      bound = JACKSON_3.readValue(json, AnnualReport.class);
    } catch (tools.jackson.core.JacksonException refused) {
      assertThat(refused).hasMessageContaining("位数过多");
      return report;
    }
    for (Cell cell : report.form().cells()) {
      BigDecimal filed = report.get(cell);
      BigDecimal kept = bound.get(cell);
      if (cell.kind().isDecimal() && filed != null && kept != null) {
        if (filed.precision() <= 15) {
          assertThat(kept).isEqualByComparingTo(filed);
        }
        assertThat(kept.doubleValue()).isEqualTo(filed.doubleValue());
        bound = bound.with(cell, filed);
      }
    }
    return bound;
  }

  @Provide
  Arbitrary<AnnualReport> reports() {
    Arbitrary<Narrative> narratives =
        Combinators.combine(texts().ofMaxLength(9).injectNull(0.5), texts())
            .as(Paragraph::new)
            .list()
            .ofMaxSize(4)
            .map(Narrative::new)
            .injectNull(0.2);
    Arbitrary<String> texts = texts().injectNull(0.2);
    return Combinators.combine(
            figures(),
            Arbitraries.integers().between(1000, 9999).injectNull(0.2),
            texts.tuple2(),
            narratives.list().ofSize(5))
        .as(
            (figures, year, names, sections) ->
                withText(AnnualReport.of(figures), sections)
                    .withYear(year)
                    .withAgency(names.get1())
                    .withTitle(names.get2()));
  }

  /** Whole characters, also such as take two in Java: half of one is refused. */
  private static StringArbitrary texts() {
    return Arbitraries.strings().withCharRange('\0', '\uD7FF').withChars('\uE000', '\uFFFD');
  }

  private static AnnualReport withText(AnnualReport report, List<Narrative> sections) {
    return report
        .withLead(sections.get(0))
        .withOverview(sections.get(1))
        .withProblems(sections.get(2))
        .withOtherMatters(sections.get(3))
        .withClosing(sections.get(4));
  }

  private static Arbitrary<Figures> figures() {
    BigInteger limit = BigInteger.TEN.pow(18).subtract(BigInteger.ONE);
    Arbitrary<BigDecimal> counts =
        Arbitraries.bigIntegers()
            .between(limit.negate(), limit)
            .map(BigDecimal::new)
            .injectNull(0.2);
    Arbitrary<BigDecimal> amounts =
        Combinators.combine(
                Arbitraries.bigIntegers().between(limit.negate(), limit),
                Arbitraries.integers().between(0, 18))
            .as(BigDecimal::new)
            .injectNull(0.2);
    return Arbitraries.of(Form.values())
        .flatMap(
            form ->
                Combinators.combine(
                        counts.list().ofSize(form.cells().size()), amounts.list().ofSize(2))
                    .as((values, money) -> figures(form, values, money)));
  }

  private static Figures figures(Form form, List<BigDecimal> values, List<BigDecimal> money) {
    Figures.Builder figures = Figures.builder(form);
    for (Cell cell : form.cells()) {
      boolean decimal = cell.kind().isDecimal();
      figures.put(cell, decimal ? money.get(cell.index() % 2) : values.get(cell.index()));
    }
    return figures.build();
  }
}
