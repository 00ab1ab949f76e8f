package io.github.opengpr.cli.output.sarif;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.opengpr.cli.output.rule.RuleWords;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.cli.text.Printable;
import io.github.opengpr.model.Message;
import io.github.opengpr.rules.Rule;
import java.util.List;
import java.util.Locale;

/**
 * A log of one run after SARIF 2.1.0 (OASIS, 2020), around results that are written as they come:
 * the rules before them, what could not be read after them. Used by one thread.
 */
public final class SarifLog {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BEGIN =
      "{\n\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n"
          + "\"version\": \"2.1.0\",\n\"runs\": [{\n\"tool\": {\"driver\": {\"name\": \"gpr\"";

  private final List<Rule> rules;
  private final Language language;
  private final ArrayNode notifications = JSON.createArrayNode();
  private boolean begun;

  /** The log of a run with these rules. */
  public SarifLog(List<Rule> rules, Language language) {
    this.rules = List.copyOf(rules);
    this.language = language;
  }

  /** What every log begins with. */
  public String mark() {
    return BEGIN;
  }

  /** What stands before all results. */
  public String head() {
    StringBuilder head = new StringBuilder(BEGIN);
    String version = SarifLog.class.getPackage().getImplementationVersion();
    if (version != null) {
      head.append(", \"version\": \"").append(version).append('"');
    }
    head.append(", \"informationUri\": \"https://github.com/opengpr/gpr\", \"rules\": [");
    for (int i = 0; i < rules.size(); i++) {
      head.append(i == 0 ? "\n" : ",\n").append(Printable.json(rule(rules.get(i)).toString()));
    }
    return head.append("\n]}},\n")
        .append("\"language\": \"")
        .append(language.of("zh-CN", "en"))
        .append("\",\n\"columnKind\": \"utf16CodeUnits\",\n\"results\": [")
        .toString();
  }

  private ObjectNode rule(Rule rule) {
    ObjectNode object = JSON.createObjectNode().put("id", rule.id());
    object.putObject("shortDescription").put("text", language.of(rule.summary()));
    object.putObject("defaultConfiguration").put("level", SarifResults.level(rule.severity()));
    RuleWords words = new RuleWords(language);
    String basis = words.basis(rule);
    if (!basis.isEmpty()) {
      object.putObject("help").put("text", basis);
    }
    object
        .putObject("properties")
        .put("evidence", rule.evidence().name().toLowerCase(Locale.ROOT))
        .put("binding", rule.evidence().isBinding());
    return object;
  }

  /** A result, with what parts it from the one before. */
  public String next(String result) {
    String separated = (begun ? ",\n" : "\n") + result;
    begun = true;
    return separated;
  }

  /** Notes a document that could not be read. */
  public void unread(String name, Message why) {
    ObjectNode notification = notifications.addObject().put("level", "error");
    notification
        .putObject("message")
        .put("text", Printable.name(name) + language.of("：", ": ") + language.of(why));
    notification
        .putArray("locations")
        .addObject()
        .putObject("physicalLocation")
        .putObject("artifactLocation")
        .put("uri", DocumentUri.of(name));
  }

  /** What stands after all results. */
  public String tail() {
    ArrayNode invocations = JSON.createArrayNode();
    ObjectNode invocation =
        invocations.addObject().put("executionSuccessful", notifications.isEmpty());
    if (!notifications.isEmpty()) {
      invocation.set("toolExecutionNotifications", notifications);
    }
    return "\n],\n\"invocations\": " + Printable.json(invocations.toString()) + "\n}]\n}\n";
  }
}
