package io.github.opengpr.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.opengpr.rules.diagnosis.CellChange;
import io.github.opengpr.rules.diagnosis.Operation;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import io.github.opengpr.rules.diagnosis.TableRepair;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** The diagnosis of a table as JSON. The names in it are a contract. */
final class DiagnosisJson {

  private DiagnosisJson() {}

  static void write(JsonGenerator json, TableDiagnosis diagnosis, Language language)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("table", diagnosis.table());
    json.writeStringField("verdict", diagnosis.verdict().id());
    json.writeNumberField("atLeast", diagnosis.atLeast());
    json.writeBooleanField("exhaustive", diagnosis.exhaustive());
    changes(json, "certain", diagnosis.certain());
    changes(json, "computed", diagnosis.computed());
    json.writeArrayFieldStart("repairs");
    for (TableRepair repair : diagnosis.repairs()) {
      json.writeStartObject();
      changes(json, "changes", repair.changes());
      json.writeStringField(
          "operation",
          repair.operations().stream().map(Operation::id).collect(Collectors.joining("+")));
      json.writeStringField("explanation", language.of(repair.explanation()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void changes(JsonGenerator json, String name, List<CellChange> changes)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (CellChange change : changes) {
      json.writeStartObject();
      json.writeStringField("address", change.address());
      json.writeFieldName("from");
      Long from = change.from();
      if (from == null) {
        json.writeNull();
      } else {
        json.writeNumber(from);
      }
      json.writeNumberField("to", change.to());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
