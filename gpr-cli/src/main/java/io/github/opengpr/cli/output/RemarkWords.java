package io.github.opengpr.cli.output;

import io.github.opengpr.cli.text.Language;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.office.annotate.Remark;
import io.github.opengpr.rules.CellRef;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Citation;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.diagnosis.CellChange;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is to be said in the margin of the user's own file. */
public final class RemarkWords {

  private final Language language;

  /** Words in a language. */
  public RemarkWords(Language language) {
    this.language = language;
  }

  /** A remark for each finding of at least the severity, and for each table diagnosed. */
  public List<Remark> of(CheckResult result, Severity severity) {
    List<Remark> remarks = new ArrayList<>();
    for (TableDiagnosis diagnosis : result.diagnosis()) {
      remarks.add(of(diagnosis));
    }
    for (Finding finding : result.findings()) {
      if (finding.severity().compareTo(severity) <= 0) {
        remarks.add(of(finding));
      }
    }
    return remarks;
  }

  private Remark of(TableDiagnosis diagnosis) {
    List<String> lines = new ArrayList<>();
    lines.add(
        diagnosis.broken().isEmpty()
            ? language.of("推算", "worked out")
            : DiagnosisText.heading(language));
    diagnosis.words().stream().map(language::of).forEach(lines::add);
    Stream<CellChange> changes =
        Stream.of(
                diagnosis.certain().stream(),
                diagnosis.computed().stream(),
                diagnosis.repairs().stream().flatMap(repair -> repair.changes().stream()))
            .flatMap(some -> some);
    return new Remark(first(changes.map(CellChange::cell)), lines);
  }

  private Remark of(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add(
        language.of(finding.severity()) + language.of("：", ": ") + language.of(finding.message()));
    if (finding.excerpt() != null && !finding.message().zh().contains(finding.excerpt())) {
      lines.add(language.of("原文：", "text: ") + finding.excerpt());
    }
    if (!finding.basis().isEmpty()) {
      lines.add(
          language.of("依据：", "basis: ")
              + language.of(finding.basis().stream().map(Citation::message)));
    }
    lines.add(language.of("编号：", "key: ") + finding.key());
    return new Remark(place(finding), lines);
  }

  /** Where a finding stands, or else the cell it is about; null if nothing of it is printed. */
  static @Nullable Place place(Finding finding) {
    return finding.place() == null ? first(FindingCell.first(finding).stream()) : finding.place();
  }

  private static @Nullable Place first(Stream<CellRef> cells) {
    return cells.map(CellRef::place).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
