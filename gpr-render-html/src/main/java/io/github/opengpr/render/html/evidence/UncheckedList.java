package io.github.opengpr.render.html.evidence;

import io.github.opengpr.model.printed.Note;
import io.github.opengpr.render.html.page.Markup;
import io.github.opengpr.render.html.page.Wording;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Skipped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was not checked and why, and what the reader of the document had to say. */
final class UncheckedList {

  private final CheckedFiling filing;
  private final Wording wording;

  UncheckedList(CheckedFiling filing) {
    this.filing = filing;
    this.wording = filing.wording();
  }

  void write(Markup page) {
    int checked = filing.result().checked().size();
    page.section("unchecked", wording.of("未核对的事项", "What was not checked"));
    page.element(
        "p.gist",
        wording.of(
            "核对了规则" + checked + "条。以下各项没有核对，不等于没有问题。",
            wording.count(checked, "", "", "rule")
                + " were checked. What follows was not: that is not the same as passed."));
    rules(page);
    notes(page);
    page.close();
  }

  private void rules(Markup page) {
    Map<String, List<Skipped>> byReason = new LinkedHashMap<>();
    for (Skipped skipped : filing.result().skipped()) {
      byReason
          .computeIfAbsent(wording.of(skipped.reason()), unused -> new ArrayList<>())
          .add(skipped);
    }
    if (byReason.isEmpty()) {
      page.element("p", wording.of("没有跳过的规则。", "No rule was skipped."));
    }
    byReason.forEach(
        (reason, skipped) -> {
          page.open("details.skipped");
          page.element("summary", reason + wording.bracketed(String.valueOf(skipped.size())));
          page.open("ul");
          skipped.forEach(one -> rule(page, one));
          page.close().close();
        });
  }

  private void rule(Markup page, Skipped skipped) {
    page.open("li").element("code", skipped.ruleId());
    filing
        .result()
        .rule(skipped.ruleId())
        .map(Rule::summary)
        .ifPresent(summary -> page.text(" " + wording.of(summary)));
    String address = skipped.address();
    if (address != null && filing.report().form().find(address).isPresent()) {
      page.text(" ").element("a", address, "href", "#" + address);
    }
    page.close();
  }

  private void notes(Markup page) {
    if (filing.printed() == null || filing.printed().notes().isEmpty()) {
      return;
    }
    page.element("h3", wording.of("读取文件时的说明", "Notes on reading the document"));
    page.open("ul.notes");
    for (Note note : filing.printed().notes()) {
      page.element(
          "li",
          wording.of(note.message())
              + (note.place() == null ? "" : wording.bracketed(filing.at(note.place()))));
    }
    page.close();
  }
}
