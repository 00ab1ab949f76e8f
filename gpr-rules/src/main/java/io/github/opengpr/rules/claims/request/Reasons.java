package io.github.opengpr.rules.claims.request;

import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reasons named in short where an outcome is divided: 不予处理13件（信访9件、重复3件）. Elsewhere the same words
 * are no reasons: 信访 is other business, 重复 tells of anything.
 */
final class Reasons {

  private record Hint(String word, Sense reason) {}

  private static final List<Hint> HINTS =
      List.of(
          new Hint("信访", Sense.PETITION),
          new Hint("投诉", Sense.PETITION),
          new Hint("举报", Sense.PETITION),
          new Hint("重复", Sense.DUPLICATE),
          new Hint("出版物", Sense.PUBLICATION),
          new Hint("反复", Sense.EXCESSIVE),
          new Hint("大量", Sense.EXCESSIVE),
          new Hint("重新出具", Sense.REISSUE),
          new Hint("确认", Sense.REISSUE),
          new Hint("秘密", Sense.STATE_SECRET),
          new Hint("三方", Sense.THIRD_PARTY),
          new Hint("隐私", Sense.THIRD_PARTY),
          new Hint("内部", Sense.INTERNAL),
          new Hint("过程", Sense.PROCESS_INFO),
          new Hint("案卷", Sense.ENFORCEMENT_FILE),
          new Hint("查询", Sense.ADMIN_QUERY),
          new Hint("法律", Sense.OTHER_LAW),
          new Hint("不存在", Sense.NOT_HELD),
          new Hint("没有", Sense.NOT_HELD),
          new Hint("加工", Sense.NEEDS_CREATION),
          new Hint("制作", Sense.NEEDS_CREATION),
          new Hint("不明", Sense.UNCLEAR_AFTER),
          new Hint("补正", Sense.NOT_SUPPLEMENTED),
          new Hint("缴费", Sense.FEE_UNPAID),
          new Hint("费用", Sense.FEE_UNPAID));

  private Reasons() {}

  /** 属他人秘密不予公开3件, 名为公开的举报、不予处理4件: a reason in words that are not known. */
  static void any(Mention mention, Sense group, String words) {
    List<Measure> usages = new ArrayList<>();
    Sense hinted = within(group, words);
    if (hinted != null) {
      usages.add(Rows.outcome(hinted));
    }
    usages.addAll(mention.usages);
    for (Sense reason : Rows.reasons()) {
      if (reason != hinted && Rows.isReasonFor(reason, group)) {
        usages.add(Rows.outcome(reason));
      }
    }
    if (usages.size() > mention.usages.size()) {
      mention.usages = List.copyOf(usages);
      mention.weigh(Weight.LIKELY);
    }
  }

  /** The reason for an outcome that some words hint at; null if they hint at none. */
  static @Nullable Sense within(Sense outcome, String words) {
    for (Hint hint : HINTS) {
      if (words.contains(hint.word()) && Rows.isReasonFor(hint.reason(), outcome)) {
        return hint.reason();
      }
    }
    return null;
  }
}
