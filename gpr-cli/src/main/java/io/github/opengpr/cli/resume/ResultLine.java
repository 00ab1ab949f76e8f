package io.github.opengpr.cli.resume;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.opengpr.cli.output.Counts;
import io.github.opengpr.rules.json.CheckedReport.Provenance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line of results says that a later run needs; the line itself stays in the file.
 *
 * @param file the document
 * @param provenance what it was made from
 * @param counts how many findings of each severity it has
 * @param stale the keys of accepted findings that are there no more
 */
record ResultLine(String file, Provenance provenance, Counts counts, List<String> stale) {

  private static final JsonFactory FACTORY = new JsonFactory();

  /** The line in these bytes; null if they are no whole result with its provenance. */
  static @Nullable ResultLine parse(byte[] bytes, int length) {
    try (JsonParser json = FACTORY.createParser(bytes, 0, length)) {
      ResultLine line = json.nextToken() == JsonToken.START_OBJECT ? read(json) : null;
      return json.nextToken() == null ? line : null;
    } catch (IOException e) {
      return null;
    }
  }

  private static @Nullable ResultLine read(JsonParser json) throws IOException {
    String file = null;
    Provenance provenance = null;
    Counts counts = new Counts(0, 0, 0);
    List<String> stale = List.of();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "file" -> file = json.getText();
        case "findings" -> counts = counts(json);
        case "stale" -> stale = texts(json, "key");
        case "provenance" -> provenance = provenance(json);
        default -> json.skipChildren();
      }
    }
    return file == null || provenance == null || json.currentToken() != JsonToken.END_OBJECT
        ? null
        : new ResultLine(file, provenance, counts, stale);
  }

  private static Counts counts(JsonParser json) throws IOException {
    List<String> severities = texts(json, "severity");
    int errors = 0;
    int warnings = 0;
    for (String severity : severities) {
      errors += severity.equals("error") ? 1 : 0;
      warnings += severity.equals("warning") ? 1 : 0;
    }
    return new Counts(errors, warnings, severities.size() - errors - warnings);
  }

  /** The member of that name of each object of an array. */
  private static List<String> texts(JsonParser json, String wanted) throws IOException {
    List<String> texts = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean found = json.currentName().equals(wanted);
        json.nextToken();
        if (found) {
          texts.add(json.getText());
        } else {
          json.skipChildren();
        }
      }
    }
    return texts;
  }

  private static @Nullable Provenance provenance(JsonParser json) throws IOException {
    String sha256 = null;
    String gpr = null;
    String options = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "sha256" -> sha256 = json.getText();
        case "gpr" -> gpr = json.getText();
        case "options" -> options = json.getText();
        default -> json.skipChildren();
      }
    }
    return sha256 == null || gpr == null || options == null
        ? null
        : new Provenance(sha256, gpr, options);
  }
}
