package io.github.opengpr.cli.output;

import io.github.opengpr.cli.input.ReadReport;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.cli.text.OneLine;
import io.github.opengpr.cli.text.Page;
import io.github.opengpr.cli.text.Paint;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.printed.PlaceWords;
import io.github.opengpr.rules.CellRef;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Citation;
import io.github.opengpr.rules.Equation;
import io.github.opengpr.rules.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One finding for a clerk: what is wrong, the sum with its numbers, the cells, where, what is
 * printed, why, and the key by which it can be accepted.
 */
final class FindingText {

  private static final int INDENT = 2;
  private static final int EXCERPT = 90;

  private final Figures figures;
  private final Language language;
  private final Paint paint;
  private final CellWords cells;
  private final CheckResult result;
  private final PlaceWords places;

  FindingText(ReadReport read, CheckResult result, Language language, Paint paint) {
    this.result = result;
    this.figures = read.report().figures();
    this.language = language;
    this.paint = paint;
    this.cells = new CellWords(figures.form(), read.printed(), language);
    this.places = PlaceWords.of(figures.form(), read.printed());
  }

  void write(Finding finding, Page page) {
    heading(finding, language.of(finding.message()), page);
    Optional<Equation> equation = result.equation(finding);
    equation.ifPresent(sum -> field(page, "算式", "sum", sum.sums().inNumbers(figures)));
    if (!finding.cells().isEmpty()) {
      String words = equation.isEmpty() ? cells.of(finding.cells()) : cells.ofSum(finding.cells());
      field(page, "单元格", "cells", words);
    } else if (finding.place() != null) {
      field(page, "位置", "place", language.of(places.of(finding.place())));
    }
    String excerpt = excerpt(finding);
    if (!excerpt.isEmpty()) {
      field(page, "原文", "text", excerpt);
    }
    if (!finding.basis().isEmpty()) {
      field(page, "依据", "basis", basis(finding));
    }
    if (result.diagnosis(finding).isPresent()) {
      field(
          page,
          "参见",
          "see",
          language.of("上方“", "“") + DiagnosisText.heading(language) + language.of("”", "” above"));
    }
    field(page, "编号", "key", key(finding));
  }

  /** Findings of one rule that say the same of many places, told once. */
  void writeAlike(List<Finding> alike, Page page) {
    Finding first = alike.get(0);
    heading(
        first,
        language.of("同类问题还有", "the same in ")
            + alike.size()
            + language.of("处", " more places")
            + language.bracketed(first.ruleId()),
        page);
    field(
        page,
        "位置",
        "places",
        alike.stream().map(this::where).collect(Collectors.joining(language.semicolon())));
  }

  private void heading(Finding finding, String words, Page page) {
    String severity = language.of(finding.severity());
    page.labelled(
        INDENT, paint.severity(finding.severity(), severity), severity, labelWidth(), words);
  }

  private void field(Page page, String zh, String en, String words) {
    String label = language.of(zh, en);
    int width = language.of(8, 7);
    page.labelled(INDENT + labelWidth(), paint.faint(label), label, width, words);
  }

  private int labelWidth() {
    return language.of(6, 9);
  }

  private String where(Finding finding) {
    CellRef cell = FindingCell.of(finding);
    if (cell != null) {
      return cells.labelled(cell);
    }
    String place = place(finding);
    return place == null ? finding.address() : place;
  }

  private @Nullable String place(Finding finding) {
    return finding.place() == null ? null : language.of(places.of(finding.place()));
  }

  private String basis(Finding finding) {
    String places = language.of(finding.basis().stream().map(Citation::message));
    if (finding.evidence().isBinding()) {
      return places;
    }
    String evidence = language.of(finding.evidence().zh(), finding.evidence().en());
    return places + language.bracketed(evidence + language.of("，无强制力", ", not binding"));
  }

  private String key(Finding finding) {
    if (finding.severity() == finding.originalSeverity()) {
      return finding.key();
    }
    String original = language.of(finding.originalSeverity());
    return finding.key() + language.bracketed(language.of("原为", "originally ") + original);
  }

  /** The sentence it is about, unless the message quotes it already. */
  private static String excerpt(Finding finding) {
    if (finding.excerpt() == null) {
      return "";
    }
    String line = OneLine.of(finding.excerpt().strip(), EXCERPT + 1, " ");
    if (finding.message().zh().contains("“" + line + "”")) {
      return "";
    }
    return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
  }
}
