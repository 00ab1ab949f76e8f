package io.github.opengpr.render.html.evidence;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.render.html.page.Markup;
import io.github.opengpr.render.html.page.Wording;
import io.github.opengpr.rules.diagnosis.CellChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value cell in the table: its value, its marks, the sums that fail there, what is known of it.
 */
final class CellBox {

  private static final int RAW = 12;

  private final CheckedFiling filing;
  private final Wording wording;
  private final EvidencePanel panel;

  CellBox(CheckedFiling filing) {
    this.filing = filing;
    this.wording = filing.wording();
    this.panel = new EvidencePanel(filing);
  }

  void write(Markup page, Cell cell, @Nullable String columns, String heads) {
    CellEvidence evidence = filing.cells().of(cell);
    page.open(
        "td",
        "id",
        cell.address(),
        "class",
        evidence.state().htmlClass() + (evidence.broken().isEmpty() ? "" : " broken"),
        "headers",
        heads,
        "colspan",
        columns,
        "data-address",
        cell.address(),
        "data-value",
        evidence.shown());
    page.open(
        "a.value",
        "href",
        "#" + CellEvidence.evidenceId(cell.address()),
        "title",
        summary(evidence));
    value(page, evidence);
    page.close();
    sums(page, evidence);
    panel.write(page, evidence);
    page.close();
  }

  private void value(Markup page, CellEvidence evidence) {
    CellState state = evidence.state();
    CellChange change = evidence.certain() != null ? evidence.certain() : evidence.computed();
    String shown = evidence.shown().isEmpty() ? raw(evidence) : evidence.shown();
    if (state == CellState.CERTAIN && !shown.isEmpty()) {
      page.element("s", shown);
    } else {
      page.text(shown);
    }
    if (change != null) {
      page.element("b.should", " → " + change.to());
    }
    if (!state.mark(wording).isEmpty()) {
      page.element("span.mark", state.mark(wording), "aria-hidden", "true");
      page.spoken(wording.bracketed(state.words(wording)));
    }
  }

  /** What stands there, where it is no number. */
  private static String raw(CellEvidence evidence) {
    if (evidence.printed() == null
        || evidence.printed().raw() == null
        || evidence.state() == CellState.BLANK) {
      return "";
    }
    String raw = evidence.printed().raw().strip();
    return raw.length() <= RAW ? raw : raw.substring(0, RAW) + "…";
  }

  private void sums(Markup page, CellEvidence evidence) {
    if (evidence.broken().isEmpty()) {
      return;
    }
    page.open("ul.sums");
    evidence
        .broken()
        .forEach(
            equation -> {
              String difference = filing.difference(equation.sums());
              page.open("li").text(equation.sums().inNumbers(filing.figures()) + " ");
              page.element("b.difference", wording.of("差", "off by ") + difference);
              page.close();
            });
    page.close();
  }

  /** What a pointer that rests on the cell is told. */
  private @Nullable String summary(CellEvidence evidence) {
    List<String> words = new ArrayList<>();
    Place place = evidence.printed() == null ? null : evidence.printed().place();
    if (place != null) {
      words.add(filing.at(place));
    }
    if (evidence.state() != CellState.OK) {
      words.add(evidence.state().words(wording));
    }
    if (evidence.certain() != null) {
      words.add(wording.of("应为", "should be ") + evidence.certain().to());
    }
    if (!evidence.alternatives().isEmpty()) {
      words.add(
          wording.of("可能为", "perhaps ")
              + evidence.alternatives().stream()
                  .map(change -> String.valueOf(change.to()))
                  .distinct()
                  .collect(Collectors.joining(wording.of("、", ", "))));
    }
    int findings = evidence.findings().size();
    if (findings > 0) {
      words.add(wording.of(findings + "个问题涉及这一格", "named by " + findings + " findings"));
    }
    return words.isEmpty() ? null : String.join(wording.semicolon(), words);
  }
}
