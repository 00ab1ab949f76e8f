package io.github.opengpr.benchmarks.peers;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.opengpr.model.json.GprJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/**
 * The types and ranges of the cells by the published JSON Schema, checked by networknt's validator.
 * JSON Schema cannot add: a broken sum goes unseen. Immutable.
 */
final class JsonSchema {

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(published());

  private static String published() {
    try (InputStream in = GprJson.class.getResourceAsStream("/META-INF/gpr/report.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("the schema of reports is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many values are not of their type or out of their range. */
  int wrong(JsonNode report) {
    return schema.validate(report).size();
  }
}
