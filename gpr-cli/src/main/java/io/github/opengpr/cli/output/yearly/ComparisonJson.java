package io.github.opengpr.cli.output.yearly;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.opengpr.cli.text.Printable;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.rules.yearly.CarriedOver;
import io.github.opengpr.rules.yearly.CellPair;
import io.github.opengpr.rules.yearly.SectionLikeness;
import io.github.opengpr.rules.yearly.YearComparison;
import java.math.BigDecimal;

/** Two years beside each other as one JSON object on one line; what is not known is null. */
public final class ComparisonJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ComparisonJson() {}

  /** The object, with its line end. */
  public static String of(YearComparison comparison) {
    ObjectNode json = JSON.createObjectNode();
    report(json.putObject("last"), comparison.last());
    report(json.putObject("current"), comparison.current());
    ArrayNode cells = json.putArray("cells");
    for (CellPair pair : comparison.cells()) {
      cells
          .addObject()
          .put("address", pair.cell().address())
          .put("label", pair.cell().label())
          .put("last", pair.last())
          .put("current", pair.current())
          .put("change", pair.change())
          .put("inLast", pair.inLast())
          .put("inCurrent", pair.inCurrent());
    }
    ArrayNode carriedOver = json.putArray("carriedOver");
    for (CarriedOver carried : comparison.carriedOver()) {
      carriedOver
          .addObject()
          .put("address", carried.cell().address())
          .put("out", carried.out())
          .put("in", carried.in())
          .put("broken", carried.isBroken());
    }
    ArrayNode sections = json.putArray("sections");
    for (SectionLikeness section : comparison.sections()) {
      Double similarity = section.similarity();
      ObjectNode likeness =
          sections
              .addObject()
              .put("address", section.section().address())
              .put("similarity", similarity == null ? null : BigDecimal.valueOf(similarity))
              .put("sentences", section.sentences());
      section.takenOver().forEach(likeness.putArray("takenOver")::add);
    }
    return Printable.json(json.toString()) + "\n";
  }

  private static void report(ObjectNode json, AnnualReport report) {
    json.put("agency", report.agency()).put("year", report.year()).put("form", report.form().id());
  }
}
