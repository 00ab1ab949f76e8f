package io.github.opengpr.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.rules.yearly.CarriedOver;
import io.github.opengpr.rules.yearly.CellPair;
import io.github.opengpr.rules.yearly.SectionLikeness;
import io.github.opengpr.rules.yearly.YearComparison;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Two years beside each other as one JSON object on one line; what is not known is null. */
public final class ComparisonJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private ComparisonJson() {}

  /** The object, with its line end. */
  public static String of(YearComparison comparison) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      report(json, "last", comparison.last());
      report(json, "current", comparison.current());
      json.writeArrayFieldStart("cells");
      for (CellPair pair : comparison.cells()) {
        json.writeStartObject();
        json.writeStringField("address", pair.cell().address());
        json.writeStringField("label", pair.cell().label());
        number(json, "last", pair.last());
        number(json, "current", pair.current());
        number(json, "change", pair.change());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("carriedOver");
      for (CarriedOver carried : comparison.carriedOver()) {
        json.writeStartObject();
        json.writeStringField("address", carried.cell().address());
        number(json, "out", carried.out());
        number(json, "in", carried.in());
        json.writeBooleanField("broken", carried.isBroken());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("sections");
      for (SectionLikeness section : comparison.sections()) {
        section(json, section);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string can always be written to", e);
    }
    return Printable.json(text.toString()) + "\n";
  }

  private static void report(JsonGenerator json, String name, AnnualReport report)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("agency", report.agency());
    Integer year = report.year();
    number(json, "year", year == null ? null : BigDecimal.valueOf(year));
    json.writeStringField("form", report.form().id());
    json.writeEndObject();
  }

  private static void section(JsonGenerator json, SectionLikeness section) throws IOException {
    json.writeStartObject();
    json.writeStringField("address", section.section().address());
    Double similarity = section.similarity();
    number(json, "similarity", similarity == null ? null : BigDecimal.valueOf(similarity));
    json.writeNumberField("sentences", section.sentences());
    json.writeArrayFieldStart("takenOver");
    for (String sentence : section.takenOver()) {
      json.writeString(sentence);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, String name, @Nullable BigDecimal value)
      throws IOException {
    json.writeFieldName(name);
    json.writeNumber(value);
  }
}
