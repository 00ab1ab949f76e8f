package io.github.opengpr.render.html.evidence;

import io.github.opengpr.model.MessageValue.CellValue;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.render.html.page.Markup;
import io.github.opengpr.render.html.page.Wording;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.claims.Claim;
import io.github.opengpr.rules.diagnosis.CellChange;
import io.github.opengpr.rules.diagnosis.Support;
import java.util.List;

/**
 * What is known of one cell, shown when the reader asks for it: value and original, place, what it
 * should be, the sums, the text and the findings that speak of it.
 */
final class EvidencePanel {

  private final CheckedFiling filing;
  private final Wording wording;

  EvidencePanel(CheckedFiling filing) {
    this.filing = filing;
    this.wording = filing.wording();
  }

  void write(Markup page, CellEvidence evidence) {
    String address = evidence.cell().address();
    String label = new CellValue(evidence.cell()).zh();
    page.open(
        "div.evidence",
        "id",
        CellEvidence.evidenceId(address),
        "role",
        "group",
        "tabindex",
        "-1",
        "lang",
        wording.code(),
        "aria-label",
        wording.of("单元格依据：", "Evidence of the cell ") + label);
    page.element("p.cell-label", label, "lang", "zh-CN");
    page.open("dl");
    value(page, evidence);
    shouldBe(page, evidence);
    evidence
        .sums()
        .forEach(
            equation -> field(page, wording.of("算式", "Sum"), filing.inNumbers(equation.sums())));
    claims(page, evidence);
    findings(page, evidence);
    page.element("dt", wording.of("地址", "Address")).open("dd").element("code", address).close();
    page.close();
    page.open("p.back");
    page.element("a", wording.of("关闭，回到单元格", "Close, back to the cell"), "href", "#" + address);
    page.close().close();
  }

  private void value(Markup page, CellEvidence evidence) {
    String shown = evidence.shown();
    field(page, wording.of("所填", "Filed"), shown.isEmpty() ? wording.of("空白", "blank") : shown);
    PrintedCell printed = evidence.printed();
    if (printed == null) {
      return;
    }
    if (printed.raw() != null && !printed.raw().isBlank() && !printed.raw().equals(shown)) {
      page.element("dt", wording.of("原文", "Printed")).open("dd");
      page.element("bdi", printed.raw(), "lang", "zh-CN", "class", "raw").close();
    }
    if (printed.place() != null) {
      field(page, wording.of("位置", "Place"), filing.at(printed.place()));
    }
    if (printed.note() != null) {
      field(page, wording.of("读取", "Reading"), wording.of(printed.note()));
    }
    if (evidence.state() != CellState.OK) {
      field(page, wording.of("状态", "State"), evidence.state().words(wording));
    }
  }

  private void shouldBe(Markup page, CellEvidence evidence) {
    if (evidence.certain() != null) {
      change(page, wording.of("应为", "Should be"), evidence.certain());
    }
    if (evidence.computed() != null) {
      change(page, wording.of("推算", "Worked out"), evidence.computed());
    }
    for (CellChange change : evidence.alternatives()) {
      change(page, wording.of("可能为", "Perhaps"), change);
    }
  }

  private void change(Markup page, String name, CellChange change) {
    StringBuilder words = new StringBuilder(String.valueOf(change.to()));
    for (Support support : change.support()) {
      words.append(wording.bracketed(wording.of(support.words())));
    }
    field(page, name, words.toString());
  }

  private void claims(Markup page, CellEvidence evidence) {
    List<Claim> claims = filing.result().claims();
    for (int number : evidence.claims()) {
      Claim claim = claims.get(number - 1);
      page.element("dt", wording.of("正文", "Text")).open("dd");
      page.link(claim.text(), CellEvidence.claimId(number));
      page.text(" " + wording.of(claim.verdict().zh(), claim.verdict().en())).close();
    }
  }

  private void findings(Markup page, CellEvidence evidence) {
    for (int number : evidence.findings()) {
      Finding finding = filing.result().findings().get(number - 1);
      page.element("dt", wording.of(finding.severity().zh(), finding.severity().en())).open("dd");
      page.element(
          "a", wording.of(finding.message()), "href", "#" + CellEvidence.findingId(number));
      page.close();
    }
  }

  private static void field(Markup page, String name, String words) {
    page.element("dt", name).element("dd", words);
  }
}
