package io.github.opengpr.rules.claims.context;

import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.token.Token;
import java.util.List;

/** 区级各机关及街镇, 各镇街和区级部门: levels of a government joined, which are all of it together. */
final class Levels {

  /** What tells all agencies of a level from one by its name. */
  private static final List<String> NAMED =
      List.of("各", "级", "部门", "机关", "街镇", "镇街", "乡镇", "街道", "单位");

  private Levels() {}

  static boolean areJoined(Context context, List<Token> tokens, int from, int last) {
    int levels = 0;
    boolean joint = false;
    boolean level = false;
    for (int i = from; i <= last; i++) {
      Token token = tokens.get(i);
      if (token.is(Sense.JOINT) || token.isMark('、')) {
        joint = true;
        level = false;
      } else if (!level && isLevel(context, token)) {
        level = true;
        levels++;
      }
    }
    return joint && levels > 1;
  }

  private static boolean isLevel(Context context, Token token) {
    return token.is(Sense.AREA_PARTS) || NAMED.stream().anyMatch(context.words(token)::contains);
  }
}
