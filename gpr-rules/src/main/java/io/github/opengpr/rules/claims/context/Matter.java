package io.github.opengpr.rules.claims.context;

import java.util.List;

/**
 * What a paragraph is about, by words that only applications for disclosure have, where neither a
 * heading nor a noun says so: 全年新收申请101件，其中自然人87件; 累计答复96件，部分公开9件，不予公开6件.
 */
final class Matter {

  private static final String NOUN = "申请";

  /** Needs no other words beside it, and is found where it stands. */
  private static final String OF_DISCLOSURE = "信息公开申请";

  private static final int SOME = 2;
  private static final int MANY = 3;

  private static final List<String> OUTCOMES =
      List.of("予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "不掌握", "重复申请", "其他处理");

  private Matter() {}

  /** Whether the outcomes of applications are told, whatever they are called. */
  static boolean isOutcomes(String text, int start, int end) {
    return count(text, start, end) >= MANY;
  }

  /** Whether 申请 means applications for disclosure: who asked, or what came of it, is told too. */
  static boolean isApplications(String text, int start, int end) {
    return has(text, start, end, NOUN)
        && !has(text, start, end, OF_DISCLOSURE)
        && (has(text, start, end, "自然人") || count(text, start, end) >= SOME);
  }

  private static int count(String text, int start, int end) {
    int count = 0;
    for (String one : OUTCOMES) {
      count += has(text, start, end, one) ? 1 : 0;
    }
    return count;
  }

  private static boolean has(String text, int start, int end, String words) {
    int at = text.indexOf(words, start);
    return at >= 0 && at + words.length() <= end;
  }
}
