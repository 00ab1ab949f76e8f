package io.github.opengpr.rules.diagnosis.report;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.PlaceWords;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.diagnosis.BrokenSum;
import io.github.opengpr.rules.diagnosis.CellChange;
import io.github.opengpr.rules.diagnosis.Operation;
import io.github.opengpr.rules.diagnosis.Support;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import io.github.opengpr.rules.diagnosis.TableRepair;
import io.github.opengpr.rules.diagnosis.search.Change;
import io.github.opengpr.rules.diagnosis.search.Diagnosis;
import io.github.opengpr.rules.diagnosis.search.Repair;
import io.github.opengpr.rules.diagnosis.search.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the search found, told of the cells of a report. Lives for one diagnosis. */
final class Answer {

  private final TableSearch search;
  private final Subject subject;
  private final FiledTable filed;
  private final @Nullable LastYearsCarry carry;

  /** Whether the answer takes last year's figures for right. */
  private final boolean pinned;

  private final Testimony testimony;
  private final CellWords cells;

  Answer(
      TableSearch search,
      Subject subject,
      FiledTable filed,
      @Nullable LastYearsCarry carry,
      boolean pinned) {
    this.search = search;
    this.subject = subject;
    this.filed = filed;
    this.carry = carry;
    this.pinned = pinned;
    this.testimony = Testimony.of(subject);
    this.cells =
        new CellWords(
            subject.form(),
            PlaceWords.of(subject.form(), subject.hasPrinted() ? subject.printed() : null));
  }

  TableDiagnosis tell(Diagnosis found) {
    List<CellChange> certain = changes(found.certain());
    List<CellChange> computed = changes(found.computed());
    List<TableRepair> repairs = found.repairs().stream().map(this::repair).toList();
    List<BrokenSum> broken = found.broken().stream().map(search::sum).toList();
    DiagnosisWords words = new DiagnosisWords(found, search.table().number(), cells, filed, pinned);
    return new TableDiagnosis(
        search.table().number(),
        found.localisation(),
        broken,
        found.atLeast(),
        found.exhaustive(),
        certain,
        computed,
        repairs,
        found.found(),
        words.of(broken, certain, computed, found.repairs().stream().map(this::steps).toList()));
  }

  private TableRepair repair(Repair repair) {
    return new TableRepair(
        changes(repair.changes()),
        changes(repair.computed()),
        steps(repair).stream().map(StepWords::operation).toList(),
        repair.steps().stream()
            .flatMap(step -> step.equations().stream())
            .distinct()
            .map(search::sum)
            .toList(),
        Messages.join(steps(repair).stream().map(StepWords::words).toList(), "；", "; "));
  }

  /** The slips, those that last year's report uncovers as one. */
  private List<StepWords> steps(Repair repair) {
    List<StepWords> steps = new ArrayList<>();
    Set<Integer> known = new HashSet<>();
    for (Step step : repair.steps()) {
      if (step.operation() == Operation.KNOWN_VALUE) {
        known.addAll(step.cells());
      }
    }
    if (!known.isEmpty()) {
      steps.add(step(repair, Operation.KNOWN_VALUE, known));
    }
    for (Step step : repair.steps()) {
      if (step.operation() != Operation.KNOWN_VALUE) {
        steps.add(step(repair, step.operation(), step.cells()));
      }
    }
    return steps;
  }

  private StepWords step(Repair repair, Operation operation, Collection<Integer> cells) {
    List<Change> taken =
        repair.changes().stream().filter(change -> cells.contains(change.cell())).toList();
    return new StepWords(operation, changes(taken), this.cells);
  }

  private List<CellChange> changes(List<Change> changes) {
    return changes.stream().map(this::change).toList();
  }

  private CellChange change(Change change) {
    Cell cell = search.cells().get(change.cell());
    List<Support> support = new ArrayList<>(testimony.of(cell.address(), change.to()));
    if (carry != null && carry.isKnown(change.cell(), change.to())) {
      support.add(
          new Support(
              Support.Source.PREVIOUS_REPORT,
              new Message(
                  "与上年度报告的“结转下年度”相符", "last year's report agrees: so many were carried out"),
              null));
    }
    return new CellChange(subject.reference(cell), change.to(), support);
  }
}
