package io.github.opengpr.render.html.evidence;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.Printed;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.rules.CellRef;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Equation;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.diagnosis.CellChange;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What checking found, arranged by the cells of the form. */
final class EvidenceByCell {

  private final Figures figures;
  private final @Nullable Printed printed;
  private final Map<String, List<Integer>> findings = new HashMap<>();
  private final Map<String, List<Equation>> broken = new HashMap<>();
  private final Map<String, List<Equation>> sums = new HashMap<>();
  private final Map<String, List<Integer>> claims = new HashMap<>();
  private final Map<String, CellChange> certain = new HashMap<>();
  private final Map<String, CellChange> computed = new HashMap<>();
  private final Map<String, List<CellChange>> alternatives = new HashMap<>();
  private final Set<String> wrong = new HashSet<>();

  EvidenceByCell(AnnualReport report, @Nullable Printed printed, CheckResult result) {
    this.figures = report.figures();
    this.printed = printed;
    for (int i = 0; i < result.findings().size(); i++) {
      find(result, result.findings().get(i), i + 1);
    }
    for (int i = 0; i < result.claims().size(); i++) {
      for (CellRef cell : result.claims().get(i).cells()) {
        add(claims, cell.address(), i + 1);
      }
    }
    result.diagnosis().forEach(this::diagnose);
  }

  private void find(CheckResult result, Finding finding, int number) {
    finding.cells().forEach(cell -> add(findings, cell.address(), number));
    result
        .equation(finding)
        .ifPresent(sum -> finding.cells().forEach(cell -> add(sums, cell.address(), sum)));
    if (figures.form().find(finding.address()).isEmpty()) {
      return;
    }
    add(findings, finding.address(), number);
    result.equation(finding).ifPresent(equation -> add(broken, finding.address(), equation));
    Optional<TableDiagnosis> diagnosis = result.diagnosis(finding);
    // Where a sum fails is not where the mistake is, once it is known which cells may be to blame.
    boolean blamesOthers = diagnosis.isPresent() && !diagnosis.get().repairs().isEmpty();
    if (finding.severity() == Severity.ERROR && !blamesOthers) {
      wrong.add(finding.address());
    }
  }

  private void diagnose(TableDiagnosis diagnosis) {
    diagnosis.certain().forEach(change -> certain.put(change.address(), change));
    diagnosis.computed().forEach(change -> computed.put(change.address(), change));
    diagnosis.repairs().stream()
        .flatMap(repair -> repair.changes().stream())
        .filter(change -> !certain.containsKey(change.address()))
        .forEach(change -> add(alternatives, change.address(), change));
  }

  private static <V> void add(Map<String, List<V>> lists, String address, V value) {
    List<V> list = lists.computeIfAbsent(address, unused -> new ArrayList<>());
    if (!list.contains(value)) {
      list.add(value);
    }
  }

  CellEvidence of(Cell cell) {
    String address = cell.address();
    BigDecimal value = figures.get(cell);
    PrintedCell print = printed == null ? null : printed.cell(cell);
    return new CellEvidence(
        cell,
        value,
        print,
        state(address, value, print),
        findings.getOrDefault(address, List.of()),
        broken.getOrDefault(address, List.of()),
        sums.getOrDefault(address, List.of()),
        claims.getOrDefault(address, List.of()),
        certain.get(address),
        computed.get(address),
        alternatives.getOrDefault(address, List.of()));
  }

  private CellState state(String address, @Nullable BigDecimal value, @Nullable PrintedCell print) {
    if (certain.containsKey(address)) {
      return CellState.CERTAIN;
    }
    if (wrong.contains(address)) {
      return CellState.WRONG;
    }
    if (alternatives.containsKey(address)) {
      return CellState.ALTERNATIVE;
    }
    if (print != null) {
      return CellState.of(print.status());
    }
    return value == null ? CellState.BLANK : CellState.OK;
  }
}
