package io.github.opengpr.render.html.evidence;

import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.Paragraph;
import io.github.opengpr.render.html.page.Markup;
import io.github.opengpr.render.html.page.Wording;
import io.github.opengpr.rules.claims.Claim;
import io.github.opengpr.rules.claims.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The text of a section, every number in it marked with what became of it. */
final class MarkedText {

  /** Keeps the sign on the line of its number. */
  private static final String JOINED = "\u2060";

  private final List<Claim> claims;
  private final Wording wording;

  MarkedText(CheckedFiling filing) {
    this.claims = filing.result().claims();
    this.wording = filing.wording();
  }

  /** A number of the text with its number in the list of all. */
  private record Numbered(int number, Claim claim) {}

  void write(Markup page, String section, Narrative narrative) {
    for (int i = 0; i < narrative.paragraphs().size(); i++) {
      page.open("p");
      paragraph(page, narrative.paragraphs().get(i), of(section, i + 1));
      page.close();
    }
  }

  /** The sign of a verdict, which tells it from the others without colour. */
  static String mark(Verdict verdict) {
    return switch (verdict) {
      case AGREES -> "✓";
      case CONTRADICTS -> "✗";
      case BREAKDOWN -> "∑";
      case OTHER_YEAR -> "↷";
      case OUTSIDE -> "○";
      case UNCLEAR -> "？";
    };
  }

  private List<Numbered> of(String section, int paragraph) {
    List<Numbered> found = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      if (claim.section().equals(section) && claim.paragraph() == paragraph) {
        found.add(new Numbered(i + 1, claim));
      }
    }
    found.sort(Comparator.comparingInt((Numbered one) -> one.claim().start()));
    return found;
  }

  /** Numbers that share characters are marked one after the other, each with what is left to it. */
  private void paragraph(Markup page, Paragraph paragraph, List<Numbered> marked) {
    String text = paragraph.full();
    int heading = paragraph.heading() == null ? 0 : paragraph.heading().length();
    int at = 0;
    for (Numbered one : marked) {
      int start = within(at, one.claim().start(), text.length());
      int end = within(start, one.claim().end(), text.length());
      plain(page, text, at, start, heading);
      claim(page, one, text.substring(start, end));
      at = end;
    }
    plain(page, text, at, text.length(), heading);
  }

  private static int within(int least, int place, int most) {
    return Math.max(least, Math.min(place, most));
  }

  private static void plain(Markup page, String text, int from, int to, int heading) {
    int middle = within(from, heading, to);
    if (middle > from) {
      page.element("b", text.substring(from, middle));
    }
    page.text(text.substring(middle, to));
  }

  private void claim(Markup page, Numbered one, String printed) {
    Claim claim = one.claim();
    page.open(
        "a",
        "id",
        CellEvidence.claimId(one.number()),
        "class",
        "claim " + claim.verdict().id(),
        "data-verdict",
        claim.verdict().id(),
        "href",
        "#" + ClaimList.rowId(one.number()),
        "title",
        new ClaimWords(claim, wording).explained());
    page.text(printed);
    page.element("sup", JOINED + mark(claim.verdict()), "aria-hidden", "true");
    page.open("span.spoken", "lang", wording.code());
    page.text(wording.bracketed(wording.of(claim.verdict().zh(), claim.verdict().en()))).close();
    page.close();
  }
}
