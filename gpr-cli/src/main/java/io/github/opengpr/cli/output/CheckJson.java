package io.github.opengpr.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.opengpr.cli.input.ReadReport;
import io.github.opengpr.rules.CellRef;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Citation;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.Skipped;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What checking a report found, as one JSON object on one line. The names in it are a contract.
 * Immutable and thread-safe.
 */
public final class CheckJson {

  private final JsonFactory factory =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
  private final Severity least;
  private final Language language;

  /**
   * A writer of results.
   *
   * @param least the lowest severity to write
   */
  public CheckJson(Severity least, Language language) {
    this.least = least;
    this.language = language;
  }

  /** The object for one report, with its line end. */
  public String of(ReadReport read, CheckResult result) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("file", read.name());
      json.writeStringField("form", read.report().form().id());
      number(json, "year", read.report().year());
      string(json, "agency", read.report().agency());
      json.writeArrayFieldStart("findings");
      for (Finding finding : result.findings()) {
        if (finding.severity().compareTo(least) <= 0) {
          finding(json, finding);
        }
      }
      json.writeEndArray();
      json.writeArrayFieldStart("diagnosis");
      for (TableDiagnosis diagnosis : result.diagnosis()) {
        DiagnosisJson.write(json, diagnosis, language);
      }
      json.writeEndArray();
      json.writeNumberField("checked", result.checked().size());
      skipped(json, result.skipped());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string can always be written to", e);
    }
    return text.append('\n').toString();
  }

  private void finding(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.ruleId());
    json.writeStringField("severity", finding.severity().en());
    if (finding.severity() != finding.originalSeverity()) {
      json.writeStringField("originalSeverity", finding.originalSeverity().en());
    }
    json.writeStringField("address", finding.address());
    json.writeArrayFieldStart("cells");
    for (CellRef cell : finding.cells()) {
      json.writeStartObject();
      json.writeStringField("address", cell.address());
      json.writeStringField("label", cell.label());
      json.writeFieldName("value");
      if (cell.value() == null) {
        json.writeNull();
      } else {
        json.writeNumber(cell.value());
      }
      number(json, "line", cell.line());
      json.writeEndObject();
    }
    json.writeEndArray();
    number(json, "line", finding.line());
    json.writeStringField("message", language.of(finding.message()));
    json.writeArrayFieldStart("basis");
    for (Citation citation : finding.basis()) {
      json.writeString(language.of(citation.message()));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void skipped(JsonGenerator json, List<Skipped> skipped) throws IOException {
    json.writeArrayFieldStart("skipped");
    for (Skipped one : skipped) {
      json.writeStartObject();
      json.writeStringField("rule", one.ruleId());
      string(json, "address", one.address());
      json.writeStringField("reason", language.of(one.reason()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void string(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value);
    }
  }

  private static void number(JsonGenerator json, String name, @Nullable Integer value)
      throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value);
    }
  }
}
