package io.github.opengpr.rules.text.slip;

import io.github.opengpr.rules.text.passage.Passage;
import io.github.opengpr.rules.text.passage.Span;
import io.github.opengpr.rules.text.passage.Words;
import java.util.List;

/**
 * Sentences that stop too early. A heading, an item of a list or a last sentence without its full
 * stop is none of them.
 */
final class BrokenSentences {

  /** Words that lead to something and cannot end a sentence. */
  private static final List<String> LEADING =
      List.of("以及", "并且", "或者", "而且", "因为", "但是", "对于", "关于", "由于", "不仅", "如果", "虽然");

  private static final String LAST_OF_LEADING = "及且者为是于仅果然";

  /** What 针对 may end with before something is done about it. */
  private static final Words ADDRESSED =
      Words.of(
          "问题，", "情况，", "实际，", "意见，", "要求，", "特点，", "需求，", "现象，", "事项，", "反馈，", "薄弱环节，", "短板，",
          "申请，", "诉求，", "工作，", "信息，", "群体，", "企业，", "群众，", "内容，", "上述", "以上", "这些", "此", "我们", "将",
          "已");

  private static final Words OBJECT = Words.of("等问题", "等不足", "等情况", "的问题", "等现象");

  private static final int LONGEST_ORDINAL = 4;

  private BrokenSentences() {}

  static void read(Passage passage, List<Slip> slips) {
    String text = passage.text();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isEnd(text.charAt(i))) {
        atEnd(passage, text, i, slips);
        int topic = topic(text, start, i);
        if (topic >= 0 && isOnlyObject(text, topic, i)) {
          slips.add(new Slip(Slip.Kind.BROKEN, new Span(topic, i + 1), ""));
        }
        start = i + 1;
      }
    }
  }

  private static boolean isEnd(char c) {
    return c == '。' || c == '！' || c == '？' || c == '\n';
  }

  /** Where a sentence that begins with 针对, or with an ordinal and 针对, does so; -1 for others. */
  private static int topic(String text, int start, int end) {
    for (int i = start; i <= start + LONGEST_ORDINAL && i < end; i++) {
      if (text.startsWith("针对", i)) {
        return i;
      }
    }
    return -1;
  }

  /** Looks at what stands before the end of a sentence or a line. */
  private static void atEnd(Passage passage, String text, int end, List<Slip> slips) {
    if (end == 0) {
      return;
    }
    boolean stop = end < text.length() && text.charAt(end) != '\n';
    if (!stop && isOrdinal(text, end)) {
      return;
    }
    char last = text.charAt(end - 1);
    if (stop && "，、；：".indexOf(last) >= 0) {
      add(passage, slips, new Span(wordBefore(text, end - 1), end + 1));
    } else if (!stop && "，、".indexOf(last) >= 0 && !isListBehind(text, end)) {
      add(passage, slips, new Span(wordBefore(text, end - 1), end));
    } else if (LAST_OF_LEADING.indexOf(last) >= 0) {
      for (String word : LEADING) {
        if (text.startsWith(word, end - word.length())
            && !isPartOfWord(text, end - word.length())) {
          add(passage, slips, new Span(wordBefore(text, end), Math.min(text.length(), end + 1)));
        }
      }
    }
  }

  /**
   * Whether the line has nothing but the 三、 of a heading whose words are lost or on the next line.
   */
  private static boolean isOrdinal(String text, int end) {
    int start = wordBefore(text, end - 1);
    return end - 1 > start && "一二三四五六七八九十".indexOf(text.charAt(start)) >= 0 && end - start < 4;
  }

  /** A comma before 一是 or 二是 on the next line only comes before it. */
  private static boolean isListBehind(String text, int end) {
    return end + 2 < text.length() && text.charAt(end + 2) == '是';
  }

  /** 有关于 ends in no 关于; 无关于, 不至于 neither. */
  private static boolean isPartOfWord(String text, int start) {
    return start > 0 && "有无相攸".indexOf(text.charAt(start - 1)) >= 0;
  }

  private static int wordBefore(String text, int end) {
    int start = end;
    while (start > 0 && end - start < 8 && "，。；：、！？\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private static void add(Passage passage, List<Slip> slips, Span span) {
    boolean newLine = passage.text().charAt(span.end() - 1) == '\n';
    Span shown = newLine ? new Span(span.start(), span.end() - 1) : span;
    if (!passage.isWrapped(shown)) {
      slips.add(new Slip(Slip.Kind.BROKEN, shown, ""));
    }
  }

  /** 针对…等问题。 and nothing that is done about them. */
  private static boolean isOnlyObject(String text, int start, int end) {
    if (end == text.length() || text.charAt(end) != '。') {
      return false;
    }
    String sentence = text.substring(start, end);
    return OBJECT.end(sentence) && !ADDRESSED.areIn(sentence);
  }
}
