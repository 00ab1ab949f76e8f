package io.github.opengpr.rules.diagnosis.report;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.diagnosis.BrokenSum;
import io.github.opengpr.rules.diagnosis.CellChange;
import io.github.opengpr.rules.diagnosis.Support;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import io.github.opengpr.rules.diagnosis.TableRepair;
import io.github.opengpr.rules.diagnosis.search.Change;
import io.github.opengpr.rules.diagnosis.search.Diagnosis;
import io.github.opengpr.rules.diagnosis.search.Repair;
import io.github.opengpr.rules.diagnosis.search.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the search found, told of the cells of a report. Lives for one diagnosis. */
final class Answer {

  private final TableSearch search;
  private final Subject subject;
  private final FiledTable filed;
  private final @Nullable LastYearsCarry carry;
  private final Testimony testimony;

  Answer(TableSearch search, Subject subject, FiledTable filed, @Nullable LastYearsCarry carry) {
    this.search = search;
    this.subject = subject;
    this.filed = filed;
    this.carry = carry;
    this.testimony = Testimony.of(subject);
  }

  TableDiagnosis tell(Diagnosis found) {
    List<CellChange> certain = changes(found.certain());
    List<CellChange> computed = changes(found.computed());
    List<TableRepair> repairs = found.repairs().stream().map(this::repair).toList();
    List<BrokenSum> broken = found.broken().stream().map(search::sum).toList();
    Words words = new Words(found, search.table().number(), subject.form(), filed);
    return new TableDiagnosis(
        search.table().number(),
        found.verdict(),
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
        repair.steps().stream().map(Step::operation).toList(),
        repair.steps().stream()
            .flatMap(step -> step.equations().stream())
            .distinct()
            .map(search::sum)
            .toList(),
        Messages.join(steps(repair).stream().map(StepWords::words).toList(), "；", "; "));
  }

  private List<StepWords> steps(Repair repair) {
    List<StepWords> steps = new ArrayList<>();
    for (Step step : repair.steps()) {
      List<Change> taken =
          repair.changes().stream().filter(change -> step.cells().contains(change.cell())).toList();
      steps.add(new StepWords(step.operation(), changes(taken), subject.form()));
    }
    return steps;
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
