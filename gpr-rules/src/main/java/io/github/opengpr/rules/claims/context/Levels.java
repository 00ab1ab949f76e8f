package io.github.opengpr.rules.claims.context;

import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.token.Token;
import io.github.opengpr.rules.text.passage.Words;
import java.util.List;

/** 区级各机关及街镇, 各镇街和区级部门: levels of a government joined, which are all of it together. */
final class Levels {

  /** What the agencies below are called. */
  private static final Words UNITS = Words.of("系统", "直属", "所属", "下属", "各", "分局", "市（州）局");

  private static final Words NOT_SUMMED = Words.of("不", "未", "仅", "只");

  /** What tells all agencies of a level from one by its name. */
  private static final Words NAMED = Words.of("各", "级", "部门", "机关", "街镇", "镇街", "乡镇", "街道", "单位");

  private Levels() {}

  static boolean areJoined(Context context, List<Token> tokens, int from, int last) {
    int joint = last;
    while (joint >= from && !isJoint(tokens.get(joint))) {
      joint--;
    }
    int levels = 0;
    boolean level = false;
    for (int i = from; joint >= from && i <= last; i++) {
      if (isJoint(tokens.get(i))) {
        level = false;
      } else if (!level && isLevel(context, tokens.get(i))) {
        level = true;
        levels++;
      }
    }
    return levels > 1;
  }

  private static boolean isJoint(Token token) {
    return token.is(Sense.JOINT) || token.isMark('、');
  }

  private static boolean isLevel(Context context, Token token) {
    return token.is(Sense.AREA_PARTS) || NAMED.areIn(context.words(token));
  }

  /** Whether a report says that it adds them up: 本报告数据为机关及直属单位汇总数. */
  static boolean areSummed(String text) {
    int at = text.indexOf("汇总");
    while (at >= 0) {
      int start = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1;
      int end = text.indexOf('。', at);
      String said = text.substring(start, end < 0 ? text.length() : end);
      if (said.contains("报告")
          && said.contains("数据")
          && UNITS.areIn(said)
          && !NOT_SUMMED.areIn(said)) {
        return true;
      }
      at = end < 0 ? -1 : text.indexOf("汇总", end);
    }
    return false;
  }
}
