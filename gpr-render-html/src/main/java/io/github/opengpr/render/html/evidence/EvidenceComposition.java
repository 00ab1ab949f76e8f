package io.github.opengpr.render.html.evidence;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.chinese.Ideographs;
import io.github.opengpr.render.html.page.Markup;
import io.github.opengpr.render.html.page.ReportText;
import io.github.opengpr.render.html.page.Stylesheet;
import io.github.opengpr.render.html.page.WebPage;
import io.github.opengpr.render.html.page.Wording;
import io.github.opengpr.rules.diagnosis.CellChange;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Puts the parts of one page of evidence together. */
public final class EvidenceComposition {

  private final CheckedFiling filing;
  private final Wording wording;
  private final Answer answer;
  private final UnsureList unsure;

  public EvidenceComposition(CheckedFiling filing) {
    this.filing = filing;
    this.wording = filing.wording();
    this.unsure = new UnsureList(filing);
    this.answer = new Answer(filing.report().form(), filing.result(), wording);
  }

  public String html() {
    return WebPage.of(wording, title(), Stylesheet.EVIDENCE, !unsure.isEmpty(), this::body);
  }

  private String title() {
    return agency() + " " + year() + " · " + wording.of("校核结果", "check");
  }

  private String agency() {
    String agency = filing.report().agency();
    return agency == null
        ? wording.of("机关不明", "Agency unknown")
        : Ideographs.withoutRadicals(agency);
  }

  private String year() {
    Integer year = filing.report().year();
    return year == null
        ? wording.of("年度不明", "year unknown")
        : wording.of(year + "年度", year.toString());
  }

  private void body(Markup page) {
    page.element("a.skip", wording.of("跳到结论", "Skip to the answer"), "href", "#answer");
    header(page);
    page.open("main");
    answer(page);
    unsure.write(page);
    report(page);
    new FindingList(filing, anchors()).write(page);
    new ClaimList(filing).write(page);
    new UncheckedList(filing).write(page);
    page.close();
  }

  private void header(Markup page) {
    page.open("header.masthead");
    page.element(
        "p.kind",
        wording.of(
            "政府信息公开工作年度报告 · 校核结果", "Annual report on government information disclosure · check"));
    page.open("h1").element("bdi", agency(), "lang", "zh-CN").text(" " + year()).close();
    page.open("p.about");
    String document = filing.beside().document();
    if (document != null) {
      page.element("bdi.document", document).text(" · ");
    }
    page.text(
        wording.of(filing.report().form().id() + "年表式", "form " + filing.report().form().id()));
    page.close();
    page.open("nav", "aria-label", wording.of("本页内容", "On this page")).open("ul");
    if (filing.beside().index() != null) {
      link(page, filing.beside().index(), wording.of("全部报告", "All reports"));
    }
    link(page, "#answer", wording.of("结论", "Answer"));
    if (!unsure.isEmpty()) {
      link(page, "#unsure", wording.of("对照原图", "Compare"));
    }
    link(page, "#report", wording.of("报告", "Report"));
    int findings = filing.result().findings().size();
    link(page, "#findings", wording.of("问题 ", "Findings ") + findings);
    int claims = filing.result().claims().size();
    link(page, "#numbers", wording.of("正文数字 ", "Numbers in the text ") + claims);
    link(page, "#unchecked", wording.of("未核对", "Not checked"));
    page.close().close().close();
  }

  private static void link(Markup page, String address, String words) {
    page.open("li").element("a", words, "href", address).close();
  }

  private void answer(Markup page) {
    String weight =
        filing.result().hasErrors()
            ? "errors"
            : filing.result().findings().isEmpty() ? "sound" : "remarks";
    page.open(
        "section",
        "id",
        "answer",
        "class",
        "answer " + weight,
        "aria-labelledby",
        "answer-heading");
    page.element("h2", answer.headline(), "id", "answer-heading");
    List<CellChange> certain = answer.certain();
    if (!certain.isEmpty()) {
      page.open("ul.changes");
      certain.forEach(change -> change(page, change));
      page.close();
    }
    page.element("p.counts", answer.counts());
    for (TableDiagnosis diagnosis : filing.result().diagnosis()) {
      page.open("div.diagnosis");
      for (Message line : diagnosis.words()) {
        page.element("p", wording.of(line));
      }
      page.close();
    }
    page.close();
  }

  private void change(Markup page, CellChange change) {
    page.open("li");
    page.link(answer.label(change.address()), change.address());
    page.text(" ").element("s", answer.from(change)).text(" → ");
    page.element("strong", String.valueOf(change.to())).close();
  }

  private void report(Markup page) {
    String title = filing.report().title();
    MarkedText text = new MarkedText(filing);
    CellBox box = new CellBox(filing);
    page.section("report", wording.of("报告", "The report"));
    new Legend(wording).write(page);
    page.open("div.paper", "lang", "zh-CN");
    page.element(
        "p",
        title == null ? wording.of("（没有标题）", "(no title)") : title,
        "id",
        "title",
        "class",
        "report-title");
    new ReportText(filing.report(), 3, wording.of("（报告没有这一部分）", "(not in the report)"))
        .write(
            page,
            (address, narrative) -> text.write(page, address, narrative),
            table ->
                table.write(
                    page,
                    wording,
                    (cell, heads) -> box.write(page, cell, table.columns(cell), heads)));
    page.close().close();
  }

  /** The parts of the report that the page has, by their addresses. */
  private Set<String> anchors() {
    Set<String> anchors =
        new TreeSet<>(Set.of("title", "overview", "T2", "T3", "T4", "problems", "otherMatters"));
    if (filing.report().lead() != null) {
      anchors.add("lead");
    }
    if (filing.report().closing() != null) {
      anchors.add("closing");
    }
    return anchors;
  }
}
