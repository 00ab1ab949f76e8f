package io.github.opengpr.rules;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.work.Work;
import io.github.opengpr.rules.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Rules made ready to check reports with. Immutable and thread-safe: make it once and share it;
 * {@link #without}, {@link #withSeverity}, {@link #accepting}, {@link #withLimits} and {@link
 * #with} give another one.
 *
 * <pre>{@code
 * CheckResult result = RuleSet.standard().check(filing);
 * }</pre>
 *
 * <p>No report makes the standard rules throw. A rule of the user's own that throws ends the check
 * with an {@link IllegalStateException} whose message names the rule and whose cause is what was
 * thrown: a report must not pass because a rule broke off. So does a report that costs more than
 * the {@link CheckLimits} allow, with a {@link io.github.opengpr.model.work.WorkLimitException}.
 *
 * @see <a href="https://github.com/opengpr/gpr/blob/main/docs/guide/judging.md">The guide:
 *     judging</a>
 */
public final class RuleSet {

  private static final RuleSet STANDARD = of(Catalogue.rules());

  private final List<Rule> rules;
  private final Map<String, Severity> severities;
  private final Baseline baseline;
  private final CheckLimits limits;
  private final Map<Form, CompiledRules> compiled;

  private RuleSet(
      List<Rule> rules,
      Map<String, Severity> severities,
      Baseline baseline,
      CheckLimits limits,
      Map<Form, CompiledRules> compiled) {
    this.rules = rules;
    this.severities = severities;
    this.baseline = baseline;
    this.limits = limits;
    this.compiled = compiled;
  }

  /** {@return all rules of the catalogue, as they are declared} */
  public static RuleSet standard() {
    return STANDARD;
  }

  /**
   * {@return the given rules}
   *
   * @param rules the rules, in the order of their findings
   * @throws IllegalArgumentException if two have the same id
   */
  public static RuleSet of(List<Rule> rules) {
    Objects.requireNonNull(rules, "rules");
    return compile(List.copyOf(rules), Map.of(), Baseline.empty(), CheckLimits.standard());
  }

  private static RuleSet compile(
      List<Rule> rules, Map<String, Severity> severities, Baseline baseline, CheckLimits limits) {
    Set<String> ids = new HashSet<>();
    for (Rule rule : rules) {
      if (!ids.add(rule.id())) {
        throw new IllegalArgumentException(
            "规则编号重复：" + rule.id() + " / two rules have the id " + rule.id());
      }
    }
    Map<Form, CompiledRules> compiled = new EnumMap<>(Form.class);
    for (Form form : Form.values()) {
      compiled.put(form, CompiledRules.of(form, rules));
    }
    return new RuleSet(rules, severities, baseline, limits, compiled);
  }

  /** {@return the rules, in the order of the catalogue, own ones last} */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * {@return the rule with the given id}
   *
   * @param id such as {@code T3-BALANCE}
   */
  public Optional<Rule> rule(String id) {
    Objects.requireNonNull(id, "id");
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /**
   * {@return all equations over cells that the rules demand on a form, in the order of the rules}
   *
   * @param form a form
   */
  public List<Equation> equations(Form form) {
    Objects.requireNonNull(form, "form");
    return compile(form).equations().equations();
  }

  /**
   * {@return the same set without some rules}
   *
   * @param ids the ids of the rules
   * @throws IllegalArgumentException if it has no such rule
   */
  public RuleSet without(String... ids) {
    Objects.requireNonNull(ids, "ids");
    Set<String> out = new HashSet<>(Arrays.asList(ids));
    out.forEach(this::require);
    return keeping(rule -> !out.contains(rule.id()));
  }

  /**
   * {@return the same set with only the rules that the condition holds for}
   *
   * @param condition which rules stay
   */
  public RuleSet keeping(Predicate<Rule> condition) {
    Objects.requireNonNull(condition, "condition");
    return compile(rules.stream().filter(condition).toList(), severities, baseline, limits);
  }

  /**
   * {@return the same set with rules of the user's own, after the others}
   *
   * @param own the rules
   */
  public RuleSet with(Rule... own) {
    Objects.requireNonNull(own, "own");
    List<Rule> all = new ArrayList<>(rules);
    all.addAll(Arrays.asList(own));
    return compile(List.copyOf(all), severities, baseline, limits);
  }

  /**
   * {@return the same set, with all findings of a rule weighed otherwise}. A finding keeps its
   * original severity beside the new one.
   *
   * @param id the id of the rule
   * @param severity the new weight
   * @throws IllegalArgumentException if it has no such rule
   */
  public RuleSet withSeverity(String id, Severity severity) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(severity, "severity");
    require(id);
    Map<String, Severity> changed = new HashMap<>(severities);
    changed.put(id, severity);
    return new RuleSet(rules, Map.copyOf(changed), baseline, limits, compiled);
  }

  /**
   * {@return the same set, accepting these findings too}
   *
   * @param accepted the findings that are known
   */
  public RuleSet accepting(Baseline accepted) {
    Objects.requireNonNull(accepted, "accepted");
    return new RuleSet(rules, severities, baseline.and(accepted), limits, compiled);
  }

  /**
   * {@return the same set with other limits}
   *
   * @param other what checking one report may cost
   */
  public RuleSet withLimits(CheckLimits other) {
    Objects.requireNonNull(other, "other");
    return new RuleSet(rules, severities, baseline, other, compiled);
  }

  /** {@return what checking one report may cost} */
  public CheckLimits limits() {
    return limits;
  }

  /**
   * Checks a report whose document is not known: rules on structure and on the form of cells are
   * skipped.
   *
   * @param report the report
   * @return findings, diagnosis, and what was checked and skipped
   * @throws IllegalStateException if a rule of the user's own throws; names the rule
   * @throws io.github.opengpr.model.work.WorkLimitException if the report costs more than the
   *     limits allow; names the limit
   */
  public CheckResult check(AnnualReport report) {
    return check(report, CheckContext.none());
  }

  /**
   * Checks a report whose document is not known, in the given circumstances.
   *
   * @param report the report
   * @param context what is known beside it
   * @return findings, diagnosis, and what was checked and skipped
   * @throws IllegalStateException if a rule of the user's own throws; names the rule
   * @throws io.github.opengpr.model.work.WorkLimitException if the report costs more than the
   *     limits allow; names the limit
   */
  public CheckResult check(AnnualReport report, CheckContext context) {
    return check(report, context, limits.work());
  }

  /**
   * Checks a report whose document is not known, at the expense of a budget that was begun before,
   * such as that of reading and checking together.
   *
   * @param report the report
   * @param context what is known beside it
   * @param work what it may still cost; takes the place of the time of the limits
   * @return findings, diagnosis, and what was checked and skipped
   * @throws IllegalStateException if a rule of the user's own throws; names the rule
   * @throws io.github.opengpr.model.work.WorkLimitException if the budget is spent; names the limit
   */
  public CheckResult check(AnnualReport report, CheckContext context, Work work) {
    return check(Subject.of(report, context, work));
  }

  /**
   * Checks a report and what its document printed.
   *
   * @param filing the report and its document
   * @return findings, diagnosis, and what was checked and skipped
   * @throws IllegalStateException if a rule of the user's own throws; names the rule
   * @throws io.github.opengpr.model.work.WorkLimitException if the report costs more than the
   *     limits allow; names the limit
   */
  public CheckResult check(Filing filing) {
    return check(filing, CheckContext.none());
  }

  /**
   * Checks a report and what its document printed, in the given circumstances.
   *
   * @param filing the report and its document
   * @param context what is known beside it
   * @return findings, diagnosis, and what was checked and skipped
   * @throws IllegalStateException if a rule of the user's own throws; names the rule
   * @throws io.github.opengpr.model.work.WorkLimitException if the report costs more than the
   *     limits allow; names the limit
   */
  public CheckResult check(Filing filing, CheckContext context) {
    return check(filing, context, limits.work());
  }

  /**
   * Checks a report and what its document printed, at the expense of a budget that was begun
   * before, such as that of reading and checking together.
   *
   * @param filing the report and its document
   * @param context what is known beside it
   * @param work what it may still cost; takes the place of the time of the limits
   * @return findings, diagnosis, and what was checked and skipped
   * @throws IllegalStateException if a rule of the user's own throws; names the rule
   * @throws io.github.opengpr.model.work.WorkLimitException if the budget is spent; names the limit
   */
  public CheckResult check(Filing filing, CheckContext context, Work work) {
    return check(Subject.of(filing, context, work));
  }

  private CheckResult check(Subject subject) {
    CheckRun run = new CheckRun(compile(subject.form()), subject, limits);
    List<Finding> findings = new ArrayList<>();
    List<CheckResult.Accepted> accepted = new ArrayList<>();
    for (Finding finding : run.found()) {
      Severity severity = severities.get(finding.ruleId());
      Finding weighed = severity == null ? finding : finding.withSeverity(severity);
      baseline
          .accepting(finding)
          .ifPresentOrElse(
              entry -> accepted.add(new CheckResult.Accepted(weighed, entry.reason())),
              () -> findings.add(weighed));
    }
    if (findings.size() > 1) {
      findings.sort(FormOrder.on(subject.form()));
    }
    return new CheckResult(findings, accepted, stale(run), run);
  }

  private List<Baseline.Entry> stale(CheckRun run) {
    if (baseline.entries().isEmpty()) {
      return List.of();
    }
    return baseline.entries().stream()
        .filter(entry -> run.found().stream().noneMatch(entry::accepts))
        .filter(entry -> rule(entry.ruleId()).isEmpty() || run.checkedInFull(entry.ruleId()))
        .toList();
  }

  private CompiledRules compile(Form form) {
    CompiledRules found = compiled.get(form);
    if (found == null) {
      throw new IllegalStateException("form " + form.id() + " is not compiled");
    }
    return found;
  }

  private void require(String id) {
    if (rule(id).isEmpty()) {
      throw new IllegalArgumentException(
          "没有规则 " + id + "；`gpr rules` 列出全部规则 / no such rule: " + id + "; `gpr rules` lists all");
    }
  }

  /** {@return how many rules there are, on one line} */
  @Override
  public String toString() {
    return rules.size() + " rules";
  }
}
