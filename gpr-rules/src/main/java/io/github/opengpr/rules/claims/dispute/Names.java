package io.github.opengpr.rules.claims.dispute;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.lexicon.Sense;
import java.util.Map;

/** What disputes and their results are called. */
final class Names {

  private static final Map<Sense, Message> NAMES =
      Map.of(
          Sense.RECONSIDERATION, new Message("行政复议", "reconsiderations"),
          Sense.LITIGATION, new Message("行政诉讼", "lawsuits"),
          Sense.DIRECT_LITIGATION, new Message("未经复议直接起诉", "direct lawsuits"),
          Sense.LATER_LITIGATION, new Message("复议后起诉", "lawsuits after reconsideration"),
          Sense.UPHELD, new Message("结果维持", " upheld"),
          Sense.CORRECTED, new Message("结果纠正", " corrected"),
          Sense.OTHER_RESULT, new Message("其他结果", " with another result"),
          Sense.PENDING, new Message("尚未审结", " pending"));

  private static final Message CONCLUDED = new Message("审结", " concluded");

  private Names() {}

  static Message of(Sense sense) {
    return NAMES.getOrDefault(sense, CONCLUDED);
  }
}
