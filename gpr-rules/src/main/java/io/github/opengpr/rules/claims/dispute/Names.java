package io.github.opengpr.rules.claims.dispute;

import io.github.opengpr.rules.claims.lexicon.Sense;

/** What disputes and their results are called. */
final class Names {

  private Names() {}

  static String zh(Sense sense) {
    return switch (sense) {
      case RECONSIDERATION -> "行政复议";
      case LITIGATION -> "行政诉讼";
      case DIRECT_LITIGATION -> "未经复议直接起诉";
      case LATER_LITIGATION -> "复议后起诉";
      case UPHELD -> "结果维持";
      case CORRECTED -> "结果纠正";
      case OTHER_RESULT -> "其他结果";
      case PENDING -> "尚未审结";
      default -> "审结";
    };
  }

  static String en(Sense sense) {
    return switch (sense) {
      case RECONSIDERATION -> "reconsiderations";
      case LITIGATION -> "lawsuits";
      case DIRECT_LITIGATION -> "direct lawsuits";
      case LATER_LITIGATION -> "lawsuits after reconsideration";
      case UPHELD -> " upheld";
      case CORRECTED -> " corrected";
      case OTHER_RESULT -> " with another result";
      case PENDING -> " pending";
      default -> " concluded";
    };
  }
}
