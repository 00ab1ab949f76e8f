package io.github.opengpr.rules.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An invented report with every number of its text labelled: one file of the folder {@code corpus},
 * whose README says what its fields mean.
 *
 * @param group {@code base} and {@code decoy} are sound, {@code planted} was spoilt in one place
 * @param base of a planted one: the sound report it was made from
 * @param planted of a planted one: what was spoilt; else missing
 * @param kind {@code government}, {@code department}, {@code township} or {@code other}
 * @param cells the cells that are not 0
 * @param sections the text of {@code overview}, {@code problems} and {@code other}
 */
record LabelledReport(
    String name,
    String group,
    String base,
    JsonNode planted,
    String agency,
    String kind,
    int year,
    Map<String, BigDecimal> cells,
    Map<String, String> sections,
    List<LabelledNumber> numbers) {

  static final Path FOLDER = Path.of("src/test/resources/io/github/opengpr/rules/claims/corpus");
  private static final JsonMapper JSON = new JsonMapper();

  /** All reports of the corpus by name. */
  static Map<String, LabelledReport> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      Map<String, LabelledReport> all = new LinkedHashMap<>();
      for (Path file : files.filter(one -> one.toString().endsWith(".json")).sorted().toList()) {
        LabelledReport report = of(JSON.readTree(Files.readString(file)));
        if (!file.getFileName().toString().equals(report.name() + ".json")) {
          throw new IllegalStateException(file + " calls itself " + report.name());
        }
        all.put(report.name(), report);
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledReport of(JsonNode node) {
    Map<String, BigDecimal> cells = new LinkedHashMap<>();
    node.get("cells")
        .properties()
        .forEach(cell -> cells.put(cell.getKey(), cell.getValue().decimalValue()));
    Map<String, String> sections = new LinkedHashMap<>();
    for (String section : List.of("overview", "problems", "other")) {
      sections.put(section, node.get(section).textValue());
    }
    List<LabelledNumber> numbers = new ArrayList<>();
    node.get("numbers").forEach(number -> numbers.add(LabelledNumber.of(number)));
    return new LabelledReport(
        node.get("name").textValue(),
        node.get("group").textValue(),
        node.path("base").asText(),
        node.path("planted"),
        node.get("agency").textValue(),
        node.get("kind").textValue(),
        node.get("year").intValue(),
        cells,
        sections,
        List.copyOf(numbers));
  }

  static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(one -> strings.add(one.textValue()));
    return List.copyOf(strings);
  }

  boolean isSound() {
    return !group.equals("planted");
  }

  /** What a cell holds. */
  BigDecimal cell(String address) {
    return cells.getOrDefault(address, BigDecimal.ZERO);
  }

  /** The report as a value. */
  AnnualReport report() {
    Figures.Builder figures = Figures.builder(Form.FORM_2021);
    for (Cell cell : Form.FORM_2021.cells()) {
      figures.put(cell, cell(cell.address()));
    }
    return AnnualReport.of(figures.build())
        .withYear(year)
        .withAgency(agency)
        .withOverview(paragraphs("overview"))
        .withProblems(paragraphs("problems"))
        .withOtherMatters(paragraphs("other"));
  }

  private Narrative paragraphs(String section) {
    return Narrative.of(sections.get(section).split("\n", -1));
  }

  @Override
  public String toString() {
    return name;
  }
}
