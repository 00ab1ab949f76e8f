package io.github.opengpr.rules.claims.grammar;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets shares told behind numbers of some applicants be shares of what is theirs, or of the row.
 */
final class ApplicantShares {

  private ApplicantShares() {}

  /**
   * Adds what a share may be of.
   *
   * @param last the number told last; null if there is none
   */
  static void widen(Mention share, @Nullable Mention last) {
    Mention told = share.part == null ? last : share.part;
    if (share.kind != Kind.SHARE
        || told == null
        || told.kind != Kind.TABLE
        || !told.sentence.equals(share.sentence)
        || told.usages.isEmpty()
        || !Rows.areOfApplicants(told.usages.get(0))) {
      return;
    }
    Measure said = told.usages.get(0);
    if (share.concept == Concept.RATE) {
      share.weigh(Weight.WEAK); // 个人申请办结41件，办结率95%: of theirs
    } else if (told.concept == Concept.APPLICANTS && share.part != null) {
      share.usages = with(share.usages, List.of(Rows.ofAll(said))); // 结转4件，自然人3件，占75%
    } else if (told.concept == Concept.OUTCOME || !Rows.areReceived(said)) {
      share.usages = with(Rows.like(share.usages, said), share.usages); // 企业公开6件，占66.7%
      share.usages = with(share.usages, share.part == null ? List.of() : List.of(Rows.ofAll(said)));
      share.seldom = with(share.seldom, Rows.like(share.seldom, said));
    }
  }

  private static List<Measure> with(List<Measure> some, List<Measure> more) {
    List<Measure> all = new ArrayList<>(some);
    for (Measure one : more) {
      if (!all.contains(one)) {
        all.add(one);
      }
    }
    return List.copyOf(all);
  }
}
