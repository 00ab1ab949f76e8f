package io.github.opengpr.rules.claims.context;

import io.github.opengpr.rules.IssuerKind;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.token.Token;
import org.jspecify.annotations.Nullable;

/** Takes in words that say whose work is told of: the agency's own, or that of others. */
final class Agencies {

  private static final int MOST_BEFORE_NAME = 16;

  private final Context context;
  private final Setting setting;
  private final String text;

  Agencies(Context context, Setting setting, String text) {
    this.context = context;
    this.setting = setting;
    this.text = text;
  }

  /** Takes in a word; one that names no agency says nothing here. */
  void word(Token token, @Nullable Token before, @Nullable Token after) {
    Sense sense = token.sense();
    if (sense == null) {
      return;
    }
    switch (sense) {
      case OWN -> {
        boolean part =
            setting.kind() == IssuerKind.GOVERNMENT && context.words(token).endsWith("本级");
        context.whose = part ? Context.Whose.OTHERS : Context.Whose.OWN;
        context.othersWork = false;
      }
      case AREA ->
          context.whose =
              setting.isOwnArea(context.words(token)) ? Context.Whose.OWN : Context.Whose.OTHERS;
      case AREA_PARTS -> {
        if (!setting.isGovernment() && !context.words(token).equals("行政机关")) {
          context.whose = Context.Whose.OTHERS;
        }
      }
      case SYSTEM -> context.whose = Context.Whose.UNCLEAR;
      case BELOW -> {
        boolean besides = token.start() > 0 && "及和与、".indexOf(text.charAt(token.start() - 1)) >= 0;
        context.whose = besides ? context.whose : Context.Whose.OTHERS; // 局机关及下属单位
      }
      case OTHER_AGENCY -> otherAgency(token, before, after);
      case OTHERS_WORK -> context.othersWork = true;
      default -> {
        // names no agency
      }
    }
  }

  private void otherAgency(Token token, @Nullable Token before, @Nullable Token after) {
    boolean place =
        after != null && after.is(Sense.CHANNEL)
            || isNameOfAct(token)
            || after != null && isDecisionOn(after)
            || before != null && "向报经按据由通过在".indexOf(text.charAt(before.end() - 1)) >= 0;
    if (!place) {
      boolean self = setting.isSelf(context.words(token)) && !isDefendant(token.end());
      context.whose = self ? Context.Whose.OWN : Context.Whose.OTHERS;
    }
  }

  /** 复议2件，区政府维持1件: the one that decides on the disputes of the agency. */
  private boolean isDecisionOn(Token after) {
    Sense topic = context.topic();
    return topic != null && topic.isDispute() && after.result() != null;
  }

  /** 以县政府及其办公室名义印发: told of by the one in whose name it is. */
  private boolean isNameOfAct(Token token) {
    int limit = Math.min(text.length(), token.end() + MOST_BEFORE_NAME);
    int name = text.substring(token.end(), limit).indexOf("名义");
    return name >= 0 && text.substring(token.end(), token.end() + name).indexOf('，') < 0;
  }

  /** 以区政府为被申请人的复议: disputes of the government are not those of its office. */
  private boolean isDefendant(int end) {
    String behind = text.substring(end, Math.min(text.length(), end + 14));
    return setting.isOffice()
        && (behind.startsWith("为被申请人") || behind.startsWith("为被告") || behind.startsWith("作为被"))
        && (behind.contains("复议") || behind.contains("诉讼"));
  }
}
