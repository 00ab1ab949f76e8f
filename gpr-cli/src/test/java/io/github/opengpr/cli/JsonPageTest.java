package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The examples of docs/JSON.md are what the command prints; {@code -Dgpr.golden=write} writes them
 * anew. Every name of the schemas is explained.
 */
class JsonPageTest {

  private static final Path DOCS = Session.project().resolve("docs");
  private static final String SAMPLE = "../samples/mistakes-2021.txt";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Pattern EXAMPLE =
      Pattern.compile("(?s)<!-- (\\w+) ([^>]*?) -->\n```json\n(.*?)```\n");

  @ParameterizedTest
  @CsvSource({"JSON.md, en", "JSON.zh-CN.md, zh"})
  void theExamplesAreWhatTheCommandPrints(String page, String language) throws IOException {
    Map<String, JsonNode> printed =
        Map.of(
            "read", printed("read", SAMPLE),
            "check", printed("check", "--format", "json", "--lang", language, SAMPLE));
    Path file = DOCS.resolve(page);
    if ("write".equals(System.getProperty("gpr.golden"))) {
      Files.writeString(
          file,
          EXAMPLE
              .matcher(Files.readString(file))
              .replaceAll(found -> Matcher.quoteReplacement(anew(found, printed))));
    }
    List<MatchResult> examples = EXAMPLE.matcher(Files.readString(file)).results().toList();
    assertThat(examples).hasSizeGreaterThan(3);
    for (MatchResult example : examples) {
      assertThat(MAPPER.readTree(example.group(3)))
          .as(example.group(2))
          .isEqualTo(found(printed.get(example.group(1)), example.group(2)));
    }
  }

  @ParameterizedTest
  @CsvSource({"JSON.md", "JSON.zh-CN.md"})
  void everyNameIsExplained(String page) throws IOException {
    String text = Files.readString(DOCS.resolve(page));
    TreeSet<String> names = new TreeSet<>();
    JsonNode result = MAPPER.readTree(DOCS.resolve("schema/check-result.schema.json").toFile());
    result.findValues("properties").forEach(some -> some.fieldNames().forEachRemaining(names::add));
    for (String choice : List.of("Severity", "Verdict", "Form", "Precision", "Concept")) {
      result.at("/$defs/" + choice + "/enum").forEach(value -> names.add(value.asText()));
    }
    JsonNode report = MAPPER.readTree(DOCS.resolve("schema/report.schema.json").toFile());
    report.get("properties").fieldNames().forEachRemaining(names::add);
    report.at("/$defs/Paragraph/properties").fieldNames().forEachRemaining(names::add);
    assertThat(names).hasSizeGreaterThan(40).allMatch(name -> text.contains("`" + name + "`"));
  }

  @Test
  void bothLanguagesShowTheSameExamples() throws IOException {
    assertThat(examples("JSON.zh-CN.md")).isEqualTo(examples("JSON.md"));
  }

  private static List<String> examples(String page) throws IOException {
    return EXAMPLE
        .matcher(Files.readString(DOCS.resolve(page)))
        .results()
        .map(found -> found.group(1) + " " + found.group(2))
        .toList();
  }

  private static JsonNode printed(Object... args) throws IOException {
    return MAPPER.readTree(Session.run(args).out());
  }

  /** By a pointer, by the key of a finding, or by the rule that was skipped. */
  private static JsonNode found(JsonNode printed, String what) {
    if (what.startsWith("/")) {
      return printed.at(what);
    }
    boolean skipped = what.startsWith("skipped ");
    String key = what.substring(what.indexOf(' ') + 1);
    return StreamSupport.stream(printed.get(skipped ? "skipped" : "findings").spliterator(), false)
        .filter(
            one ->
                skipped
                    ? one.get("rule").asText().equals(key)
                    : (one.get("rule").asText() + "!" + one.get("address").asText()).equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static String anew(MatchResult example, Map<String, JsonNode> printed) {
    JsonNode node = found(printed.get(example.group(1)), example.group(2));
    return "<!-- %s %s -->\n```json\n%s\n```\n"
        .formatted(example.group(1), example.group(2), shown(node, ""));
  }

  /** A value on one line if it holds nothing but plain values, else a member on each line. */
  private static String shown(JsonNode node, String indent) {
    if (!node.isContainerNode()) {
      return node.toString();
    }
    boolean flat =
        StreamSupport.stream(node.spliterator(), false).noneMatch(JsonNode::isContainerNode)
            && node.toString().length() < 100;
    String inner = flat ? "" : indent + "  ";
    String line = flat ? "" : "\n";
    String body =
        node.isObject()
            ? node.properties().stream()
                .map(
                    member ->
                        inner + '"' + member.getKey() + "\": " + shown(member.getValue(), inner))
                .collect(Collectors.joining(flat ? ", " : ",\n"))
            : StreamSupport.stream(node.spliterator(), false)
                .map(one -> inner + shown(one, inner))
                .collect(Collectors.joining(flat ? ", " : ",\n"));
    String open = node.isObject() ? "{" : "[";
    String close = node.isObject() ? "}" : "]";
    return open + line + body + line + (flat ? "" : indent) + close;
  }
}
