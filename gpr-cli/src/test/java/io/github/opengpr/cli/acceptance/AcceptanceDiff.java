package io.github.opengpr.cli.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a change does to the findings of real reports: compares what two versions of {@code gpr
 * check --format json} printed and writes Markdown. {@code .ci/acceptance} runs it; one file with
 * Jackson on the class path, so that it needs no build.
 */
public final class AcceptanceDiff {

  /** What happened to a finding. */
  private enum Fate {
    APPEARED,
    WENT,
    CHANGED
  }

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Map<String, JsonNode> before;
  private final Map<String, JsonNode> after;
  private final Map<String, Map<Fate, Integer>> byRule = new TreeMap<>();
  private final StringBuilder files = new StringBuilder();
  private int same;

  private AcceptanceDiff(Map<String, JsonNode> before, Map<String, JsonNode> after) {
    this.before = before;
    this.after = after;
  }

  /** Compares two files of results, an object a line: the old one, then the new one. */
  public static void main(String[] args) throws IOException {
    String report = compare(Files.readString(Path.of(args[0])), Files.readString(Path.of(args[1])));
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(report);
  }

  /** The differences in Markdown. */
  static String compare(String old, String now) throws IOException {
    return new AcceptanceDiff(results(old), results(now)).report();
  }

  private static Map<String, JsonNode> results(String lines) throws IOException {
    Map<String, JsonNode> results = new LinkedHashMap<>();
    for (String line : lines.lines().toList()) {
      JsonNode result = MAPPER.readTree(line);
      results.put(result.get("file").asText(), result);
    }
    return results;
  }

  private String report() {
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      compareFile(name);
    }
    StringBuilder text = new StringBuilder("# What changed in the findings\n\n");
    text.append(names.size()).append(" reports; ");
    for (Fate fate : Fate.values()) {
      int count = byRule.values().stream().mapToInt(counts -> count(counts, fate)).sum();
      text.append(count).append(' ').append(word(fate)).append(", ");
    }
    text.append(same).append(" as before.\n");
    if (!byRule.isEmpty()) {
      text.append("\n| rule | appeared | went | changed |\n| --- | --- | --- | --- |\n");
      byRule.forEach(
          (rule, counts) ->
              text.append(
                  "| %s | %d | %d | %d |\n"
                      .formatted(
                          rule,
                          count(counts, Fate.APPEARED),
                          count(counts, Fate.WENT),
                          count(counts, Fate.CHANGED))));
    }
    return text.append(files).toString();
  }

  private void compareFile(String name) {
    JsonNode old = before.get(name);
    JsonNode now = after.get(name);
    List<String> lines = new ArrayList<>();
    if (old == null || now == null) {
      lines.add(old == null ? "- **read** now, was not" : "- **not read** any more");
    } else {
      compareFindings(old.get("findings"), now.get("findings"), lines);
      compareDiagnosis(old.get("diagnosis"), now.get("diagnosis"), lines);
    }
    if (!lines.isEmpty()) {
      files.append("\n## ").append(name).append("\n\n");
      lines.forEach(line -> files.append(line).append('\n'));
    }
  }

  private void compareFindings(JsonNode old, JsonNode now, List<String> lines) {
    Map<String, List<JsonNode>> went = byKey(old);
    Map<String, List<JsonNode>> appeared = byKey(now);
    Set<String> keys = new LinkedHashSet<>(went.keySet());
    keys.addAll(appeared.keySet());
    for (String key : keys) {
      List<JsonNode> gone = new ArrayList<>(went.getOrDefault(key, List.of()));
      List<JsonNode> fresh = new ArrayList<>();
      // A key may name several findings: first those that say the same as before.
      for (JsonNode one : appeared.getOrDefault(key, List.of())) {
        if (removeOne(gone, one)) {
          same++;
        } else {
          fresh.add(one);
        }
      }
      while (!gone.isEmpty() && !fresh.isEmpty()) {
        JsonNode was = gone.remove(0);
        JsonNode is = fresh.remove(0);
        lines.add(told(Fate.CHANGED, is) + "\n  - was: " + words(was) + "\n  - is: " + words(is));
      }
      fresh.forEach(one -> lines.add(told(Fate.APPEARED, one) + ": " + words(one)));
      gone.forEach(one -> lines.add(told(Fate.WENT, one) + ": " + words(one)));
    }
  }

  private void compareDiagnosis(JsonNode old, JsonNode now, List<String> lines) {
    Map<String, String> was = byTable(old);
    Map<String, String> is = byTable(now);
    Set<String> tables = new LinkedHashSet<>(was.keySet());
    tables.addAll(is.keySet());
    for (String table : tables) {
      String then = was.getOrDefault(table, "none");
      String today = is.getOrDefault(table, "none");
      if (!then.equals(today)) {
        lines.add(
            "- **diagnosis** of table " + table + "\n  - was: " + then + "\n  - is: " + today);
      }
    }
  }

  private String told(Fate fate, JsonNode finding) {
    byRule
        .computeIfAbsent(finding.get("rule").asText(), rule -> new EnumMap<>(Fate.class))
        .merge(fate, 1, Integer::sum);
    return "- **" + word(fate) + "** `" + key(finding) + "`";
  }

  private static int count(Map<Fate, Integer> counts, Fate fate) {
    return counts.getOrDefault(fate, 0);
  }

  private static String word(Fate fate) {
    return switch (fate) {
      case APPEARED -> "appeared";
      case WENT -> "went";
      case CHANGED -> "changed";
    };
  }

  private static Map<String, List<JsonNode>> byKey(JsonNode findings) {
    Map<String, List<JsonNode>> byKey = new LinkedHashMap<>();
    findings.forEach(one -> byKey.computeIfAbsent(key(one), key -> new ArrayList<>()).add(one));
    return byKey;
  }

  private static Map<String, String> byTable(JsonNode diagnosis) {
    Map<String, String> byTable = new LinkedHashMap<>();
    diagnosis.forEach(
        one ->
            byTable.put(
                one.get("table").asText(),
                "%s, at least %s, certain %s, %d repairs"
                    .formatted(
                        one.get("verdict").asText(),
                        one.get("atLeast").asText(),
                        one.get("certain"),
                        one.get("repairs").size())));
    return byTable;
  }

  private static String key(JsonNode finding) {
    return finding.get("rule").asText() + "!" + finding.get("address").asText();
  }

  private static boolean removeOne(List<JsonNode> findings, JsonNode one) {
    for (int i = 0; i < findings.size(); i++) {
      if (words(findings.get(i)).equals(words(one))) {
        findings.remove(i);
        return true;
      }
    }
    return false;
  }

  private static String words(JsonNode finding) {
    return finding.get("severity").asText() + ", " + finding.get("message").asText();
  }
}
