package io.github.opengpr.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.Citation;
import io.github.opengpr.rules.Need;
import io.github.opengpr.rules.Rule;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Rules as JSON, in both languages: an array with a rule on each line, or one object. */
public final class RuleJson {

  private static final JsonFactory FACTORY = new JsonFactory();

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
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      json.writeStringField("scope", rule.scope().en());
      json.writeStringField("severity", rule.severity().en());
      if (rule.severityNote().isPresent()) {
        message(json, "severityNote", rule.severityNote().get());
      }
      json.writeArrayFieldStart("forms");
      for (Form form : rule.forms()) {
        json.writeString(form.id());
      }
      json.writeEndArray();
      if (rule.fromYear().isPresent()) {
        json.writeNumberField("fromYear", rule.fromYear().get());
      }
      json.writeStringField("evidence", rule.evidence().name().toLowerCase(Locale.ROOT));
      message(json, "evidenceMeaning", rule.evidence().meaning());
      json.writeBooleanField("binding", rule.evidence().isBinding());
      message(json, "summary", rule.summary());
      json.writeArrayFieldStart("basis");
      for (Citation citation : rule.basis()) {
        json.writeStartObject();
        json.writeStringField("zh", citation.message().zh());
        json.writeStringField("en", citation.message().en());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("needs");
      for (Need need : rule.needs()) {
        json.writeString(need.name().toLowerCase(Locale.ROOT));
      }
      json.writeEndArray();
      json.writeArrayFieldStart("examples");
      for (RuleExamples.Example example : RuleExamples.of(rule.id())) {
        json.writeStartObject();
        json.writeStringField("name", example.name());
        json.writeBooleanField("fails", example.fails());
        message(json, "shows", example.shows());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string can always be written to", e);
    }
    return text.toString();
  }

  private static void message(JsonGenerator json, String name, Message message) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("zh", message.zh());
    json.writeStringField("en", message.en());
    json.writeEndObject();
  }
}
