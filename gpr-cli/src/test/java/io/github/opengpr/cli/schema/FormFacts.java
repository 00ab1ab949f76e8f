package io.github.opengpr.cli.schema;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.ValueKind;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the form knows of the cells and the types cannot say. */
final class FormFacts {

  private static final List<Form> OFFICIAL = List.of(Form.FORM_2021, Form.FORM_2019);

  private final ObjectNode schema;
  private final IdentityHashMap<ObjectNode, Set<String>> labels = new IdentityHashMap<>();
  private final IdentityHashMap<ObjectNode, String> kinds = new IdentityHashMap<>();

  private FormFacts(ObjectNode schema) {
    this.schema = schema;
  }

  /**
   * Adds the official labels and units of rows and columns, and which table goes with which form.
   */
  static void addToReport(ObjectNode schema) {
    FormFacts facts = new FormFacts(schema);
    OFFICIAL.forEach(form -> form.cells().forEach(facts::label));
    facts.labels.forEach((member, said) -> member.put("description", String.join(" | ", said)));
    facts.kinds.forEach(
        (member, kind) ->
            member.put("description", member.get("description").asString() + "; " + kind));
    facts.tablesOfEachForm();
  }

  /** The addresses of all cells of all forms, in the order of the forms. */
  static Set<String> addresses() {
    Set<String> addresses = new LinkedHashSet<>();
    OFFICIAL.forEach(form -> form.cells().forEach(cell -> addresses.add(cell.address())));
    return addresses;
  }

  private void label(Cell cell) {
    List<String> keys = Arrays.asList(cell.address().split("\\."));
    // A row has a key for itself and for its innermost group at most; its labels go further out.
    List<String> rows = cell.row().labels();
    int depth = keys.size() - 2;
    ObjectNode table = property(schema, keys.get(0));
    say(table, cell.form().table(cell.table()).section().heading());
    ObjectNode at = table;
    for (int i = 1; i <= depth; i++) {
      at = property(definition(at, cell), keys.get(i));
      say(at, String.join("/", rows.subList(0, rows.size() - depth + i)));
    }
    ObjectNode leaf = property(definition(at, cell), keys.get(keys.size() - 1));
    say(leaf, cell.column().path());
    String kind = kind(cell.kind());
    if (!kind.isEmpty()) {
      kinds.put(leaf, kind);
    }
  }

  private static String kind(ValueKind kind) {
    return switch (kind) {
      case COUNT -> "";
      case SIGNED_COUNT -> "may be negative";
      case TEN_THOUSAND_YUAN -> "in 万元 (10 000 yuan), exact";
      case MONEY_WITHOUT_UNIT -> "exact; the form prints no unit";
    };
  }

  private void say(ObjectNode member, String label) {
    labels.computeIfAbsent(member, any -> new LinkedHashSet<>()).add(label);
  }

  private static ObjectNode property(ObjectNode type, String key) {
    JsonNode member = type.path("properties").path(key);
    if (!(member instanceof ObjectNode found)) {
      throw new IllegalStateException("the types have no " + key + ", the form has");
    }
    return found;
  }

  private ObjectNode definition(ObjectNode member, Cell cell) {
    return (ObjectNode) schema.at(ref(member, cell.form()).substring(1));
  }

  /** The type behind a member; of two, the first is of the form of 2021, the other of the trial. */
  private static String ref(ObjectNode member, Form origin) {
    JsonNode either = member.path("anyOf");
    JsonNode one = either.isMissingNode() ? member : either.get(origin == Form.FORM_2021 ? 0 : 1);
    return one.path("$ref").asString();
  }

  private void tablesOfEachForm() {
    ObjectNode disclosure = property(schema, "T2");
    ObjectNode requests =
        (ObjectNode) schema.at(ref(property(schema, "T3"), Form.FORM_2021).substring(1));
    ObjectNode otherHandling = property(requests, "otherHandling");
    // One choice within the other: of several conditions side by side, generators of types in
    // other languages make types of their own.
    ObjectNode one = schema;
    for (Form form : Form.values()) {
      one = one.has("if") ? one.putObject("else").put("type", "object") : one;
      object(one.putObject("if")).putObject("form").put("const", form.id());
      ObjectNode then = object(one.putObject("then"));
      then.putObject("T2").put("$ref", ref(disclosure, form.disclosureOrigin()));
      ObjectNode rows = object(then.putObject("T3")).putObject("otherHandling");
      rows.put("$ref", ref(otherHandling, form.requestsOrigin()));
    }
  }

  /** The members of what is an object. */
  private static ObjectNode object(ObjectNode type) {
    return type.put("type", "object").putObject("properties");
  }
}
