package io.github.opengpr.render.html.evidence;

import io.github.opengpr.render.html.page.Markup;
import io.github.opengpr.render.html.page.Wording;
import io.github.opengpr.rules.CellRef;
import io.github.opengpr.rules.Citation;
import io.github.opengpr.rules.Equation;
import io.github.opengpr.rules.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every finding: what is wrong, the sum, the cells, the words it is about, its ground, its key. */
final class FindingList {

  /** More cells than these are counted. */
  private static final int MANY = 12;

  private final CheckedFiling filing;
  private final Wording wording;
  private final Set<String> anchors;

  /**
   * A list of the findings.
   *
   * @param anchors the ids of the parts of the report that the page has
   */
  FindingList(CheckedFiling filing, Set<String> anchors) {
    this.filing = filing;
    this.wording = filing.wording();
    this.anchors = Set.copyOf(anchors);
  }

  void write(Markup page) {
    List<Finding> findings = filing.result().findings();
    page.section("findings", wording.of("问题", "Findings") + " " + findings.size());
    if (findings.isEmpty()) {
      page.element("p.gist", wording.of("没有发现问题。", "Nothing was found."));
    } else {
      page.open("ol.findings");
      for (int i = 0; i < findings.size(); i++) {
        write(page, findings.get(i), i + 1);
      }
      page.close();
    }
    accepted(page);
    page.close();
  }

  private void write(Markup page, Finding finding, int number) {
    page.open(
        "li",
        "id",
        CellEvidence.findingId(number),
        "class",
        finding.severity().name().toLowerCase(Locale.ROOT),
        "data-key",
        finding.key());
    page.open("p.message");
    page.element("span.severity", wording.of(finding.severity().zh(), finding.severity().en()));
    page.text(" " + wording.of(finding.message())).close();
    page.open("dl");
    Optional<Equation> equation = filing.result().equation(finding);
    if (equation.isPresent()) {
      field(page, wording.of("算式", "Sum"), filing.inNumbers(equation.get().sums()));
    }
    where(page, finding);
    if (finding.excerpt() != null && !finding.message().zh().contains(finding.excerpt())) {
      page.element("dt", wording.of("原文", "Text")).open("dd");
      page.element("bdi", finding.excerpt(), "lang", "zh-CN").close();
    }
    if (!finding.basis().isEmpty()) {
      field(page, wording.of("依据", "Basis"), basis(finding));
    }
    page.element("dt", wording.of("编号", "Key")).open("dd").element("code", finding.key()).close();
    page.close().close();
  }

  private void where(Markup page, Finding finding) {
    List<CellRef> cells = finding.cells();
    if (!cells.isEmpty()) {
      page.element("dt", wording.of("单元格", "Cells")).open("dd");
      for (int i = 0; i < Math.min(cells.size(), MANY); i++) {
        page.text(i == 0 ? "" : wording.semicolon());
        cell(page, cells.get(i));
      }
      if (cells.size() > MANY) {
        page.text(wording.of("；等共" + cells.size() + "格", "; " + cells.size() + " cells in all"));
      }
      page.close();
      return;
    }
    String part = anchor(finding.address());
    page.element("dt", wording.of("位置", "Place")).open("dd");
    String place =
        finding.place() == null ? wording.of("所在部分", "the part") : filing.at(finding.place());
    page.element("a", place, "href", "#" + part).close();
  }

  /** The smallest part of the page that a finding is about. */
  private String anchor(String address) {
    if (filing.report().form().find(address).isPresent()) {
      return address;
    }
    String part = address.contains(".") ? address.substring(0, address.indexOf('.')) : address;
    return anchors.contains(part) ? part : "report";
  }

  private void cell(Markup page, CellRef cell) {
    Optional<String> label = filing.label(cell.address());
    if (label.isPresent()) {
      page.link(label.get(), cell.address());
    } else {
      page.element("span", cell.label(), "lang", "zh-CN");
    }
    page.text(
        " "
            + (cell.value() == null ? wording.of("空白", "blank") : cell.value().toPlainString())
            + (cell.place() == null ? "" : wording.bracketed(filing.at(cell.place()))));
  }

  private String basis(Finding finding) {
    String places =
        finding.basis().stream()
            .map(Citation::message)
            .map(wording::of)
            .collect(Collectors.joining(wording.semicolon()));
    String evidence = wording.of(finding.evidence().zh(), finding.evidence().en());
    return places
        + wording.bracketed(
            finding.evidence().isBinding()
                ? evidence
                : evidence + wording.of("，无强制力", ", not binding"));
  }

  /** What was found and accepted beforehand. */
  private void accepted(Markup page) {
    if (filing.result().accepted().isEmpty()) {
      return;
    }
    page.element("h3", wording.of("已接受的问题", "Accepted beforehand")).open("ul");
    filing
        .result()
        .accepted()
        .forEach(
            one -> {
              page.open("li").text(wording.of(one.finding().message()) + " ");
              page.element("code", one.finding().key());
              page.text(one.reason().isEmpty() ? "" : wording.colon() + one.reason()).close();
            });
    page.close();
  }

  private static void field(Markup page, String name, String words) {
    page.element("dt", name).element("dd", words);
  }
}
