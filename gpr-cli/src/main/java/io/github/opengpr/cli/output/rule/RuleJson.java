package io.github.opengpr.cli.output.rule;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.opengpr.model.Message;
import io.github.opengpr.rules.Rule;
import java.util.List;
import java.util.Locale;

/** Rules as JSON, in both languages: an array with a rule on each line, or one object. */
public final class RuleJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private RuleJson() {}

  /** The rules as an array. */
  public static String list(List<Rule> rules) {
    StringBuilder text = new StringBuilder("[\n");
    for (int i = 0; i < rules.size(); i++) {
      text.append(object(rules.get(i))).append(i + 1 < rules.size() ? ",\n" : "\n");
    }
    return text.append("]\n").toString();
  }

  /** One rule as an object. */
  public static String one(Rule rule) {
    return object(rule) + "\n";
  }

  private static String object(Rule rule) {
    ObjectNode json = JSON.createObjectNode().put("id", rule.id());
    json.put("scope", rule.scope().en()).put("severity", rule.severity().en());
    rule.severityNote().ifPresent(note -> message(json, "severityNote", note));
    ArrayNode forms = json.putArray("forms");
    rule.forms().forEach(form -> forms.add(form.id()));
    rule.fromYear().ifPresent(year -> json.put("fromYear", year));
    json.put("evidence", rule.evidence().name().toLowerCase(Locale.ROOT));
    message(json, "evidenceMeaning", rule.evidence().meaning());
    json.put("binding", rule.evidence().isBinding());
    message(json, "summary", rule.summary());
    ArrayNode basis = json.putArray("basis");
    rule.basis().forEach(citation -> message(basis.addObject(), citation.message()));
    ArrayNode needs = json.putArray("needs");
    rule.needs().forEach(need -> needs.add(need.name().toLowerCase(Locale.ROOT)));
    ArrayNode examples = json.putArray("examples");
    for (RuleExamples.Example example : RuleExamples.of(rule.id())) {
      ObjectNode shown = examples.addObject().put("name", example.name());
      message(shown.put("fails", example.fails()), "shows", example.shows());
    }
    return json.toString();
  }

  private static void message(ObjectNode json, String name, Message message) {
    message(json.putObject(name), message);
  }

  private static void message(ObjectNode json, Message message) {
    json.put("zh", message.zh()).put("en", message.en());
  }
}
