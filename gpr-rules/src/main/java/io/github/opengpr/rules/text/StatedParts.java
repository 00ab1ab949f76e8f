package io.github.opengpr.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sentence that tells how many parts the report has: 本报告由总体情况、…等六部分组成.
 *
 * @param number the stated number of parts
 * @param listed the sections of the form it names, 1 to 6; a name that is none of theirs is not in
 *     it
 * @param span the number with 部分
 * @param sentence the sentence
 */
public record StatedParts(int number, Set<Integer> listed, Span span, Span sentence) {

  private static final List<List<String>> NAMES =
      List.of(
          List.of("总体情况", "总体工作情况", "总体概述", "概述", "基本情况"),
          List.of("主动公开"),
          List.of("收到和处理", "依申请公开", "公开申请", "申请情况"),
          List.of("行政复议", "行政诉讼"),
          List.of("问题", "改进"),
          List.of("其他需要报告", "需要报告的其他", "其他事项", "需要报告的事项"));

  /** Copies the listed sections, in order. */
  public StatedParts {
    listed = java.util.Collections.unmodifiableSet(new TreeSet<>(listed));
  }

  static List<StatedParts> read(Narrative narrative) {
    String text = narrative.passage().text();
    List<StatedParts> found = new ArrayList<>();
    for (int i = text.indexOf("部分"); i >= 0; i = text.indexOf("部分", i + 1)) {
      int end = i > 0 && text.charAt(i - 1) == '个' ? i - 1 : i;
      int start = end;
      while (start > 0
          && end - start < 2
          && (ChineseNumber.isStart(text.charAt(start - 1)) || isDigit(text.charAt(start - 1)))) {
        start--;
      }
      String after = text.substring(i, Math.min(text.length(), i + 6));
      if (start == end || !(after.contains("组成") || after.contains("构成") || after.contains("内容"))) {
        continue;
      }
      long number =
          isDigit(text.charAt(start))
              ? digits(text, start, end)
              : ChineseNumber.parse(text, start, end);
      if (number <= 0) {
        continue;
      }
      Span span = new Span(start, i + 2);
      Span sentence = narrative.sentenceOf(span);
      found.add(
          new StatedParts(
              (int) number, listed(narrative.passage().text(sentence)), span, sentence));
    }
    return List.copyOf(found);
  }

  private static long digits(String text, int start, int end) {
    long number = 0;
    for (int i = start; i < end; i++) {
      if (!isDigit(text.charAt(i))) {
        return ChineseNumber.UNREADABLE;
      }
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  private static Set<Integer> listed(String sentence) {
    Set<Integer> listed = new TreeSet<>();
    for (int section = 1; section <= NAMES.size(); section++) {
      if (NAMES.get(section - 1).stream().anyMatch(sentence::contains)) {
        listed.add(section);
      }
    }
    return listed;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
