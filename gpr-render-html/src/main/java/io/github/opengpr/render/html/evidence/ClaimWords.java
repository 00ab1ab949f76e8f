package io.github.opengpr.render.html.evidence;

import io.github.opengpr.render.html.page.Wording;
import io.github.opengpr.rules.claims.Claim;
import io.github.opengpr.rules.claims.Verdict;

/** What became of a number of the text, in words. */
final class ClaimWords {

  private final Claim claim;
  private final Wording wording;

  ClaimWords(Claim claim, Wording wording) {
    this.claim = claim;
    this.wording = wording;
  }

  String verdict() {
    return wording.of(claim.verdict().zh(), claim.verdict().id().replace('-', ' '));
  }

  /** The verdict with what the tables say and why. */
  String explained() {
    StringBuilder words = new StringBuilder(verdict());
    if (claim.expected() != null && claim.verdict() == Verdict.CONTRADICTS) {
      words
          .append(wording.of("，表中为", ", the tables say "))
          .append(claim.expected().stripTrailingZeros().toPlainString());
    }
    if (claim.reason() != null) {
      words.append(wording.bracketed(wording.of(claim.reason())));
    }
    return words.toString();
  }
}
