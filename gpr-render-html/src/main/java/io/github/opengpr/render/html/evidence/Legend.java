package io.github.opengpr.render.html.evidence;

import io.github.opengpr.render.html.page.Markup;
import io.github.opengpr.render.html.page.Wording;
import io.github.opengpr.rules.claims.Verdict;

/** What the marks of cells and of numbers in the text mean. */
final class Legend {

  private final Wording wording;

  Legend(Wording wording) {
    this.wording = wording;
  }

  void write(Markup page) {
    page.open("div.legend");
    page.element("h3", wording.of("标记", "Marks"));
    page.open("ul.states");
    for (CellState state : CellState.values()) {
      if (state != CellState.OK) {
        page.open("li");
        page.element(
            "span.swatch " + state.htmlClass(), state.mark(wording), "aria-hidden", "true");
        page.text(" " + state.words(wording)).close();
      }
    }
    page.close().open("ul.verdicts");
    for (Verdict verdict : Verdict.values()) {
      page.open("li");
      page.element("span.sign " + verdict.id(), MarkedText.mark(verdict), "aria-hidden", "true");
      page.text(" " + wording.of(verdict.zh(), verdict.id().replace('-', ' '))).close();
    }
    page.close();
    page.element(
        "p.hint",
        wording.of(
            "点按表中任一单元格（或用 Tab 键移到后按回车），可看它的依据；窗口够宽时，指着单元格就能看到。",
            "Tap a cell, or move to it with Tab and press Enter, to see its evidence;"
                + " in a wide window pointing at it is enough."));
    page.close();
  }
}
