package io.github.opengpr.render.html.evidence;

import io.github.opengpr.render.html.page.Markup;
import io.github.opengpr.render.html.page.Wording;
import io.github.opengpr.rules.CellRef;
import io.github.opengpr.rules.claims.Claim;
import io.github.opengpr.rules.claims.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Every number of the text in a list: the words, what became of it, the cells it speaks of. */
final class ClaimList {

  /** More cells than these are counted. */
  private static final int MANY = 4;

  private final CheckedFiling filing;
  private final Wording wording;

  ClaimList(CheckedFiling filing) {
    this.filing = filing;
    this.wording = filing.wording();
  }

  /** The id of a number's row. */
  static String rowId(int number) {
    return "number" + number;
  }

  void write(Markup page) {
    List<Claim> claims = filing.result().claims();
    page.section("numbers", wording.of("正文中的数字", "Numbers in the text"));
    page.element(
        "p.gist", claims.isEmpty() ? wording.of("正文中没有数字。", "There are none.") : counts(claims));
    if (!claims.isEmpty()) {
      page.open("ol.claims");
      for (int i = 0; i < claims.size(); i++) {
        row(page, claims.get(i), i + 1);
      }
      page.close();
    }
    page.close();
  }

  private void row(Markup page, Claim claim, int number) {
    page.open("li", "id", rowId(number), "class", claim.verdict().id());
    page.element("span.sign", MarkedText.mark(claim.verdict()), "aria-hidden", "true");
    page.link(claim.text(), CellEvidence.claimId(number));
    page.text(" " + new ClaimWords(claim, wording).explained());
    List<CellRef> cells = claim.cells();
    if (!cells.isEmpty()) {
      page.text(wording.colon());
      for (int i = 0; i < Math.min(cells.size(), MANY); i++) {
        page.text(i == 0 ? "" : wording.of("、", ", "));
        String address = cells.get(i).address();
        page.link(filing.label(address).orElse(address), address);
      }
      if (cells.size() > MANY) {
        page.text(
            wording.of("等" + cells.size() + "格", " and " + (cells.size() - MANY) + " more cells"));
      }
    }
    page.close();
  }

  private String counts(List<Claim> claims) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    claims.forEach(claim -> counts.merge(claim.verdict(), 1, Integer::sum));
    List<String> words = new ArrayList<>();
    counts.forEach(
        (verdict, count) ->
            words.add(wording.of(count + "个" + verdict.zh(), count + " " + verdict.en())));
    return String.join(wording.of("，", ", "), words) + wording.of("。", ".");
  }
}
