package io.github.opengpr.rules.claims.token;

import io.github.opengpr.rules.text.passage.Words;
import java.util.List;

/** Words that say by what numbers are divided: 从内容看, 按途径, 以申请事项区分, 申请涉及. */
final class Division {

  private static final int LONGEST = 12;

  /** By what applications, documents and the like are divided. */
  private static final Words ASPECTS =
      Words.of(
          "渠道", "方式", "途径", "内容", "类别", "类型", "身份", "主体", "结果", "来源", "事项", "领域", "用途", "地域", "层级",
          "区域", "对象", "申请人", "性质", "题材", "主题", "分布", "去向", "单位", "部门", "形式", "种类", "情形", "类");

  private static final List<String> BEGINNINGS = List.of("按照", "依照", "从", "按", "以", "就", "依");
  private static final List<String> ENDINGS =
      List.of("来看", "上看", "看", "而言", "来说", "来讲", "上讲", "区分", "划分", "细分", "分", "统计", "归类", "上");

  private Division() {}

  /** Where words that divide end; {@code start} if none stand there. */
  static int end(String text, int start) {
    String beginning = beginning(text, start);
    int from = start + beginning.length();
    int limit = Math.min(text.length(), from + LONGEST);
    int mark = mark(text, from, limit);
    if (mark < 0 || beginning.isEmpty() && !text.startsWith("上", mark - 1)) {
      return start; // as nearly every clause
    }
    String words = text.substring(from, mark);
    String ending = ending(words);
    boolean bare = beginning.startsWith("按") || beginning.startsWith("依");
    if (ending.isEmpty() && !bare || beginning.isEmpty() && !ending.equals("上")) {
      return start;
    }
    String stem = words.substring(0, words.length() - ending.length());
    return ASPECTS.end(stem) ? mark : start;
  }

  /** Where a comma or a colon ends the words; -1 if a number or another mark comes before. */
  private static int mark(String text, int from, int limit) {
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c >= '\u4E00' && c <= '\u9FFF') {
        continue; // as nearly all of them
      }
      if ("，：:,".indexOf(c) >= 0) {
        return i;
      }
      if ("。；、（）\n《".indexOf(c) >= 0 || Character.isDigit(c)) {
        return -1;
      }
    }
    return -1;
  }

  private static String beginning(String text, int start) {
    for (String one : BEGINNINGS) {
      if (text.startsWith(one, start)) {
        return one;
      }
    }
    return "";
  }

  private static String ending(String words) {
    for (String one : ENDINGS) {
      if (words.endsWith(one)) {
        return one;
      }
    }
    return "";
  }
}
