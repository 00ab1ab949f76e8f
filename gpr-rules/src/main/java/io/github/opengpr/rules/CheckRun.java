package io.github.opengpr.rules;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Message;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.Paragraph;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.ReportPart;
import io.github.opengpr.model.form.ValueKind;
import io.github.opengpr.model.printed.Note;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.model.work.WorkLimitException;
import io.github.opengpr.rules.claims.Claim;
import io.github.opengpr.rules.claims.Claims;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One run of a rule set over a subject. */
final class CheckRun {

  /** A rule looks at so many characters in the time of a step. */
  private static final int CHARACTERS_PER_STEP = 8;

  private final CompiledRules rules;
  private final Subject subject;
  private final Set<Need> met;
  private final EquationTable.Outcome sums;
  private final List<Finding> found;
  private final List<Skipped> told;

  CheckRun(CompiledRules rules, Subject subject, CheckLimits limits) {
    this.rules = rules;
    this.subject = subject;
    this.met = met(rules.needs(), subject);
    this.sums = rules.equations().judge(subject.figures());
    Findings findings = new Findings(subject, limits);
    reportBroken(findings);
    long perRule = 1 + characters(subject) / CHARACTERS_PER_STEP;
    for (Rule rule : rules.checks()) {
      if (applies(rule) && isReady(rule)) {
        findings.of(rule);
        subject.work().steps(perRule);
        try {
          checkOf(rule).check(subject, findings);
          findings.done();
        } catch (WorkLimitException e) {
          throw e;
        } catch (RuntimeException e) {
          throw failed(rule, e);
        }
      }
    }
    subject.work().checkTime();
    this.found = findings.found();
    this.told = findings.skipped();
  }

  /** All that a rule may look at. */
  private static long characters(Subject subject) {
    AnnualReport report = subject.report();
    long characters = 0;
    for (Narrative text :
        Arrays.asList(
            report.lead(),
            report.overview(),
            report.problems(),
            report.otherMatters(),
            report.closing())) {
      characters += text == null ? 0 : length(text);
    }
    if (subject.hasPrinted()) {
      for (PrintedLine line : subject.printed().leftovers()) {
        characters += line.text().length();
      }
      for (PrintedCell cell : subject.printed().cells()) {
        characters += cell.raw() == null ? 0 : cell.raw().length();
      }
    }
    return characters;
  }

  private static long length(Narrative text) {
    long length = 0;
    for (Paragraph paragraph : text.paragraphs()) {
      String heading = paragraph.heading();
      length += (heading == null ? 0 : heading.length()) + paragraph.text().length();
    }
    return length;
  }

  /** A rule that throws must not end as a report without findings, nor without a name. */
  private static IllegalStateException failed(Rule rule, RuntimeException e) {
    return new IllegalStateException("rule " + rule.id() + " failed: " + e, e);
  }

  private static Check checkOf(Rule rule) {
    Check check = rule.check();
    if (check == null) {
      throw new IllegalStateException(rule.id() + " has no check");
    }
    return check;
  }

  private void reportBroken(Findings findings) {
    if (sums.broken() == null) {
      return;
    }
    for (int i = sums.broken().nextSetBit(0); i >= 0; i = sums.broken().nextSetBit(i + 1)) {
      Equation equation = rules.equations().equation(i);
      Rule rule = rules.equations().rule(i);
      findings.of(rule);
      if (UnsureCells.canHold(equation.sums(), subject)) {
        findings.skip(
            equation.anchor().address(),
            "其中有读取不确定的单元格，不能断定关系不成立",
            "a cell was not read for sure; the sums may hold");
        continue;
      }
      findings
          .at(equation.anchor().address())
          .place(subject.place(equation.anchor()))
          .cells(equation.cells())
          .despiteDoubts()
          .says(rule.broken(new BrokenEquation(equation, subject)))
          .add();
    }
  }

  /** The sum of a rule that does not hold and is named by the given cell. */
  Optional<Equation> broken(String ruleId, String anchor) {
    return sums.broken() == null
        ? Optional.empty()
        : sums.broken().stream()
            .mapToObj(rules.equations()::equation)
            .filter(one -> one.ruleId().equals(ruleId) && one.anchor().address().equals(anchor))
            .findFirst();
  }

  /** The rule with the given id. */
  Optional<Rule> rule(String id) {
    return rules.all().stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** Every number of the text. */
  List<Claim> claims() {
    return Claims.of(subject);
  }

  /** What the reader had to say. */
  List<Note> notes() {
    return subject.hasPrinted() ? subject.printed().notes() : List.of();
  }

  /** The heading of the section an address lies in, as printed. */
  Optional<String> heading(String address) {
    return subject.hasPrinted()
        ? ReportPart.of(address)
            .flatMap(ReportPart::section)
            .flatMap(section -> subject.printed().section(section))
            .map(printed -> printed.heading().text().strip())
            .filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  /** What was found, with the severities the rules gave. */
  List<Finding> found() {
    return found;
  }

  /**
   * What is known about the cells that make sums fail. Sound reports are passed over without a
   * search: no sum fails or has a blank, nothing is negative, and nothing is known of last year.
   */
  List<TableDiagnosis> diagnose() {
    boolean plain =
        sums.broken() == null
            && sums.blank() == null
            && subject.context().previous().isEmpty()
            && !hasNegative();
    return plain ? List.of() : rules.diagnoser().diagnose(subject);
  }

  private boolean hasNegative() {
    for (Cell cell : subject.form().cells()) {
      if (cell.kind() == ValueKind.COUNT
          && !subject.figures().isBlank(cell)
          && subject.figures().count(cell.index()) < 0) {
        return true;
      }
    }
    return false;
  }

  List<String> checked() {
    return rules.all().stream()
        .filter(rule -> applies(rule) && isReady(rule))
        .map(Rule::id)
        .toList();
  }

  /**
   * Whether the rule was checked with nothing left out, so that what it did not find is not there.
   */
  boolean checkedInFull(String ruleId) {
    Set<String> skippedIds =
        skipped().stream().map(Skipped::ruleId).collect(Collectors.toCollection(HashSet::new));
    return checked().contains(ruleId) && !skippedIds.contains(ruleId);
  }

  List<Skipped> skipped() {
    List<Skipped> skipped = new ArrayList<>(told);
    for (Rule rule : rules.all()) {
      if (applies(rule)) {
        rule.missing(subject)
            .ifPresent(need -> skipped.add(new Skipped(rule.id(), null, subject.missing(need))));
      }
    }
    if (sums.blank() != null) {
      for (int i = sums.blank().nextSetBit(0); i >= 0; i = sums.blank().nextSetBit(i + 1)) {
        skipped.add(blank(rules.equations().equation(i)));
      }
    }
    Map<String, Integer> order = rules.order();
    skipped.sort(Comparator.comparingInt(one -> order.getOrDefault(one.ruleId(), order.size())));
    return List.copyOf(skipped);
  }

  private Skipped blank(Equation equation) {
    List<Cell> blanks =
        equation.cells().stream().filter(cell -> subject.figures().isBlank(cell)).toList();
    String zh = blanks.stream().map(Cell::label).collect(Collectors.joining("；"));
    String en = blanks.stream().map(Cell::address).collect(Collectors.joining(", "));
    return new Skipped(
        equation.ruleId(), equation.anchor().address(), new Message("空白单元格：" + zh, "blank: " + en));
  }

  private boolean applies(Rule rule) {
    Integer year = subject.report().year();
    Optional<Integer> from = rule.fromYear();
    return year == null || from.isEmpty() || year >= from.get();
  }

  private boolean isReady(Rule rule) {
    return rule.needsOnly(met);
  }

  /** Asked once for all rules: what kind of agency it is takes reading its name. */
  private static Set<Need> met(Set<Need> needs, Subject subject) {
    Set<Need> met = EnumSet.noneOf(Need.class);
    for (Need need : needs) {
      if (subject.meets(need)) {
        met.add(need);
      }
    }
    return met;
  }
}
