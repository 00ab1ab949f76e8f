package io.github.opengpr.rules.text;

import io.github.opengpr.rules.text.passage.Sentence;
import io.github.opengpr.rules.text.passage.Span;
import io.github.opengpr.rules.text.passage.Words;

/**
 * Sentences in which a report speaks of itself: on what ground it is made, what its parts are, for
 * which days its numbers are, whom to ask. They name topics of section 一 without saying anything
 * about them.
 */
final class Introduction {

  private static final Words GROUND = Words.of("编制", "撰写", "编写", "格式");
  private static final Words CONTENTS = Words.of("总体情况", "部分组成", "部分构成", "内容包括");
  private static final Words PERIOD = Words.of("统计期限", "统计时限", "所列数据");
  private static final Words ASKING =
      Words.of("联系电话", "咨询电话", "电话：", "请联系", "请与", "可下载", "下载查阅", "电子版", "欢迎");

  private Introduction() {}

  /** The text with such sentences blanked; every other character keeps its place. */
  static String blanked(Narrative narrative) {
    StringBuilder text = new StringBuilder(narrative.passage().text());
    for (Sentence sentence : narrative.sentences()) {
      Span span = sentence.span();
      if (isOne(text.substring(span.start(), span.end()))) {
        for (int i = span.start(); i < span.end(); i++) {
          text.setCharAt(i, ' ');
        }
      }
    }
    return text.toString();
  }

  private static boolean isOne(String sentence) {
    return sentence.contains("报告") && (GROUND.areIn(sentence) || CONTENTS.areIn(sentence))
        || sentence.startsWith("内容包括")
        || sentence.startsWith("目录")
        || PERIOD.areIn(sentence)
        || ASKING.areIn(sentence);
  }
}
