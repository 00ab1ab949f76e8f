package io.github.opengpr.rules;

import io.github.opengpr.model.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of one check, as many as {@link CheckLimits} allow. What is not listed is counted,
 * and said in a finding of its rule: nothing is dropped without a word.
 */
final class FoundList {

  private final CheckLimits limits;
  private final List<Finding> listed = new ArrayList<>();
  private final Map<Rule, Unlisted> unlisted = new LinkedHashMap<>();
  private final Map<Rule, Integer> perRule = new LinkedHashMap<>();

  /** How many findings of a rule are not listed, and how much the worst of them weighs. */
  private record Unlisted(long count, Severity severity) {

    Unlisted and(Severity other) {
      return new Unlisted(count + 1, other.compareTo(severity) < 0 ? other : severity);
    }
  }

  FoundList(CheckLimits limits) {
    this.limits = limits;
  }

  void add(Rule rule, Finding finding) {
    int before = perRule.merge(rule, 1, Integer::sum) - 1;
    if (before < limits.findingsOfRule() && listed.size() < limits.findings()) {
      listed.add(finding);
    } else {
      Unlisted known = unlisted.getOrDefault(rule, new Unlisted(0, finding.severity()));
      unlisted.put(rule, known.and(finding.severity()));
    }
  }

  /** The findings, then for each rule that has more than are listed one that counts the others. */
  List<Finding> all() {
    List<Finding> all = new ArrayList<>(listed);
    unlisted.forEach((rule, more) -> all.add(counting(rule, more)));
    return all;
  }

  private static Finding counting(Rule rule, Unlisted more) {
    return new Finding(
        rule,
        more.severity(),
        "report",
        List.of(),
        null,
        null,
        new Message(
            "同类问题还有" + more.count() + "处，未逐条列出：" + rule.summary().zh(),
            more.count() + " more findings of this kind are not listed: " + rule.summary().en()));
  }
}
