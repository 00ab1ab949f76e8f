package io.github.opengpr.rules.json;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Message;
import io.github.opengpr.model.printed.Note;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.rules.CellRef;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.Skipped;
import io.github.opengpr.rules.claims.Claim;
import io.github.opengpr.rules.diagnosis.CellChange;
import io.github.opengpr.rules.diagnosis.Operation;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import io.github.opengpr.rules.diagnosis.TableRepair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The way from a result to its JSON form, in one language. */
final class CheckedResult {

  private final CheckResult result;
  private final String language;
  private final Map<String, Optional<String>> headings = new HashMap<>();

  CheckedResult(CheckResult result, String language) {
    this.result = result;
    this.language = language;
  }

  CheckedReport of(String file, AnnualReport report) {
    return new CheckedReport(
        CheckedReport.CONTRACT,
        file,
        report.form(),
        report.year(),
        report.agency(),
        result.findings().stream().map(this::finding).toList(),
        result.accepted().stream()
            .map(one -> new CheckedReport.Accepted(one.finding().key(), one.reason()))
            .toList(),
        result.stale().stream()
            .map(entry -> new CheckedReport.Accepted(entry.key(), entry.reason()))
            .toList(),
        result.diagnosis().stream().map(this::diagnosis).toList(),
        result.checked().size(),
        result.skipped().stream().map(this::skipped).toList(),
        result.claims().stream().map(this::claim).toList(),
        result.notes().stream().map(this::note).toList(),
        null);
  }

  private CheckedClaim claim(Claim claim) {
    Place place = claim.place();
    Message reason = claim.reason();
    return new CheckedClaim(
        claim.section() + "!" + claim.paragraph() + ":" + claim.start(),
        claim.section(),
        claim.paragraph(),
        claim.start(),
        claim.end(),
        CheckedPlace.of(place, place == null ? null : heading(claim.section())),
        place == null ? null : place.line(),
        claim.text(),
        claim.value(),
        claim.precision(),
        claim.unit(),
        claim.concept(),
        claim.verdict().id(),
        addresses(claim.cells()),
        claim.expected(),
        reason == null ? null : reason.in(language),
        reason == null ? List.of() : CheckedValues.of(reason, language));
  }

  private static List<String> addresses(List<CellRef> cells) {
    List<String> addresses = new ArrayList<>(cells.size());
    for (CellRef cell : cells) {
      addresses.add(cell.address());
    }
    return addresses;
  }

  /** The heading of a section, looked up once for all claims of it. */
  private @Nullable String heading(String section) {
    return headings.computeIfAbsent(section, result::heading).orElse(null);
  }

  private CheckedFinding finding(Finding finding) {
    return new CheckedFinding(
        finding.key(),
        finding.ruleId(),
        finding.severity(),
        finding.severity() == finding.originalSeverity() ? null : finding.originalSeverity(),
        finding.address(),
        finding.cells().stream().map(this::cell).toList(),
        place(finding.place(), finding.address()),
        finding.line(),
        finding.message().in(language),
        CheckedValues.of(finding.message(), language),
        finding.basis().stream().map(citation -> citation.message().in(language)).toList(),
        result.diagnosis(finding).map(TableDiagnosis::table).orElse(null));
  }

  private CheckedFinding.Cell cell(CellRef cell) {
    return new CheckedFinding.Cell(
        cell.address(), cell.label(), cell.value(), place(cell), cell.line());
  }

  private @Nullable CheckedPlace place(CellRef cell) {
    return place(cell.place(), cell.address());
  }

  private @Nullable CheckedPlace place(@Nullable Place place, String address) {
    return CheckedPlace.of(place, result.heading(address).orElse(null));
  }

  private CheckedDiagnosis diagnosis(TableDiagnosis diagnosis) {
    return new CheckedDiagnosis(
        "diagnosis!T" + diagnosis.table(),
        diagnosis.table(),
        diagnosis.findingKeys(),
        diagnosis.localisation(),
        diagnosis.atLeast(),
        diagnosis.exhaustive(),
        changes(diagnosis.certain()),
        changes(diagnosis.computed()),
        diagnosis.repairs().stream().map(this::repair).toList());
  }

  private CheckedDiagnosis.Repair repair(TableRepair repair) {
    return new CheckedDiagnosis.Repair(
        changes(repair.changes()),
        repair.operations().stream().map(Operation::id).collect(Collectors.joining("+")),
        repair.explanation().in(language),
        CheckedValues.of(repair.explanation(), language));
  }

  private List<CheckedDiagnosis.Change> changes(List<CellChange> changes) {
    return changes.stream()
        .map(
            change ->
                new CheckedDiagnosis.Change(
                    change.address(),
                    change.cell().label(),
                    place(change.cell()),
                    change.from(),
                    change.to()))
        .toList();
  }

  private CheckedReport.Note note(Note note) {
    return new CheckedReport.Note(note.message().in(language), CheckedPlace.of(note.place(), null));
  }

  private CheckedReport.Skipped skipped(Skipped skipped) {
    return new CheckedReport.Skipped(
        skipped.ruleId(), skipped.address(), skipped.reason().in(language));
  }
}
