package io.github.opengpr.cli.output.sarif;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.opengpr.cli.input.ReadReport;
import io.github.opengpr.cli.output.ChangeWords;
import io.github.opengpr.cli.output.FindingCell;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.cli.text.Printable;
import io.github.opengpr.rules.CellRef;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Findings as results of a SARIF log, accepted ones as suppressed. Immutable and thread-safe. */
public final class SarifResults {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Integer> indexes = new HashMap<>();
  private final Severity least;
  private final Language language;

  /**
   * Results for a log with these rules.
   *
   * @param least the lowest severity to write
   */
  public SarifResults(List<Rule> rules, Severity least, Language language) {
    rules.forEach(rule -> indexes.put(rule.id(), indexes.size()));
    this.least = least;
    this.language = language;
  }

  /** The results of one report, an object each. */
  public List<String> of(ReadReport read, CheckResult result) {
    List<String> objects = new ArrayList<>();
    result.findings().forEach(finding -> add(objects, read, result, finding, null));
    result.accepted().forEach(one -> add(objects, read, result, one.finding(), one.reason()));
    return objects;
  }

  private void add(
      List<String> objects,
      ReadReport read,
      CheckResult result,
      Finding finding,
      @Nullable String accepted) {
    if (finding.severity().compareTo(least) > 0) {
      return;
    }
    ObjectNode object = JSON.createObjectNode().put("ruleId", finding.ruleId());
    Integer index = indexes.get(finding.ruleId());
    if (index != null) {
      object.put("ruleIndex", index);
    }
    object.put("level", level(finding.severity()));
    object.putObject("message").put("text", message(result, finding));
    ObjectNode location = object.putArray("locations").addObject();
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", DocumentUri.of(read.name()));
    Integer line = finding.line();
    if (line != null) {
      physical.putObject("region").put("startLine", line);
    }
    logical(location.putArray("logicalLocations"), finding);
    object.putObject("partialFingerprints").put("gprKey/v1", finding.key());
    if (accepted != null) {
      object
          .putArray("suppressions")
          .addObject()
          .put("kind", "external")
          .put("justification", accepted);
    }
    objects.add(Printable.json(object.toString()));
  }

  private String message(CheckResult result, Finding finding) {
    String message = language.of(finding.message());
    return result
        .diagnosis(finding)
        .flatMap(diagnosis -> ChangeWords.of(diagnosis, language))
        .map(change -> message + language.of("。最可能的改法：", ". Probable correction: ") + change)
        .orElse(message);
  }

  private static void logical(ArrayNode locations, Finding finding) {
    if (finding.cells().isEmpty()) {
      locations.addObject().put("fullyQualifiedName", finding.address());
    }
    for (CellRef cell : FindingCell.first(finding)) {
      locations
          .addObject()
          .put("name", cell.label())
          .put("fullyQualifiedName", cell.address())
          .put("kind", "cell");
    }
  }

  /** The level of the standard that a severity is. */
  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
