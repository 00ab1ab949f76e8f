package io.github.opengpr.cli.schema;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.rules.diagnosis.Operation;
import io.github.opengpr.rules.json.CheckedDiagnosis;
import io.github.opengpr.rules.json.CheckedFinding;
import io.github.opengpr.rules.json.CheckedReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What JSON this project promises, and where its schemas are kept: in the module that writes it, so
 * that it is published, and in docs.
 */
enum Contract {
  /** A report, read and written. */
  REPORT("report", AnnualReport.class, "gpr-model", "model"),
  /** What checking a report found, only written. */
  CHECK_RESULT("check-result", CheckedReport.class, "gpr-rules", "rules/json"),
  /** One finding of it. */
  FINDING("finding", CheckedFinding.class, "gpr-rules", "rules/json"),
  /** The diagnosis of one table of it. */
  DIAGNOSIS("diagnosis", CheckedDiagnosis.class, "gpr-rules", "rules/json");

  /**
   * Raised with a change that breaks what reads or writes the JSON, and written into every result;
   * see {@link SchemaChange}.
   */
  static final int VERSION = CheckedReport.CONTRACT;

  private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final String id;
  private final Class<?> type;
  private final String module;
  private final String folder;

  Contract(String id, Class<?> type, String module, String folder) {
    this.id = id;
    this.type = type;
    this.module = module;
    this.folder = folder;
  }

  /** The schema that the types and the form give today. */
  String generated() {
    return written(schema(this == REPORT));
  }

  /** The same, refusing every member that it does not name. */
  String generatedClosed() {
    return written(schema(true));
  }

  /** The schema as it is published with the module. */
  Path published() {
    return PROJECT.resolve(module).resolve("src/main/resources/META-INF/gpr").resolve(fileName());
  }

  /** The same for whoever reads the documentation. */
  Path documented() {
    return PROJECT.resolve("docs/schema").resolve(fileName());
  }

  String fileName() {
    return id + ".schema.json";
  }

  private ObjectNode schema(boolean closed) {
    try {
      ObjectNode schema = TypeSchema.of(type, closed);
      if (this == REPORT) {
        FormFacts.addToReport(schema);
      } else {
        addresses(schema);
        operations(schema);
      }
      Path java = PROJECT.resolve(module).resolve("src/main/java/io/github/opengpr");
      ParamTags.addTo(schema, type.getSimpleName(), java.resolve(folder));
      referAlone(schema);
      ObjectNode named = MAPPER.createObjectNode();
      named.set("$schema", schema.get("$schema"));
      named.put("$id", "urn:gpr:schema:" + id + ":" + VERSION);
      named.setAll(schema);
      return named;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Cells are named by their addresses and by nothing else. */
  private static void addresses(ObjectNode schema) {
    ObjectNode definitions = (ObjectNode) schema.get("$defs");
    ArrayNode known =
        definitions
            .putObject("Address")
            .put("type", "string")
            .put("title", "Address")
            .putArray("enum");
    FormFacts.addresses().forEach(known::add);
    for (String type : new String[] {"Cell", "Change"}) {
      if (definitions.path(type).path("properties") instanceof ObjectNode members) {
        members.putObject("address").put("$ref", "#/$defs/Address");
      }
    }
  }

  /**
   * A reference with words beside it becomes a choice of one: generators of types in other
   * languages take it for the type itself then, and not for another one of the same shape.
   */
  private static void referAlone(JsonNode node) {
    node.forEach(Contract::referAlone);
    if (node instanceof ObjectNode member && member.has("$ref") && member.size() > 1) {
      JsonNode ref = member.remove("$ref");
      member.putArray("allOf").addObject().set("$ref", ref);
    }
  }

  private static void operations(ObjectNode schema) {
    String any =
        Arrays.stream(Operation.values()).map(Operation::id).collect(Collectors.joining("|"));
    if (schema.at("/$defs/Repair/properties/operation") instanceof ObjectNode operation) {
      operation.put("pattern", "^(" + any + ")(\\+(" + any + "))*$");
    }
  }

  static JsonNode parse(String json) {
    return MAPPER.readTree(json);
  }

  static String stored(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String written(JsonNode schema) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    return MAPPER.writer().with(printer).writeValueAsString(schema) + "\n";
  }
}
