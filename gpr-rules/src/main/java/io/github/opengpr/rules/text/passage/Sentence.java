package io.github.opengpr.rules.text.passage;

import java.util.ArrayList;
import java.util.List;

/**
 * One sentence of a passage.
 *
 * @param span from its first character to its full stop, the stop included
 * @param startsParagraph whether it opens with an ordinal such as （二）, so that what was spoken of
 *     before no longer holds
 * @param ordinalLength how many characters that ordinal takes
 */
public record Sentence(Span span, boolean startsParagraph, int ordinalLength) {

  /** Longer than any sentence of a report; what goes on is cut behind the next mark. */
  private static final int LONG = 3_000;

  /** Where it is cut if there is no mark. */
  private static final int LONGEST = 3_500;

  private static final String MARKS = "，；：、）";
  private static final String NUMBERS = "一二三四五六七八九十百千万亿零〇";
  private static final char LEAST_LETTER = 0x80;

  /**
   * Splits a passage at 。！？ and at line ends that end something; a dot counts where it cannot be
   * part of a number.
   */
  public static List<Sentence> split(Passage passage) {
    String text = passage.text();
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isEnd(text, i) || isCut(text, i, i - start)) {
        add(sentences, text, start, i + 1);
        start = i + 1;
      }
    }
    add(sentences, text, start, text.length());
    return List.copyOf(sentences);
  }

  private static void add(List<Sentence> sentences, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && text.charAt(from) == '\n') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == '\n') {
      to--;
    }
    if (from < to) {
      int ordinal = Enumerators.at(text, from);
      sentences.add(new Sentence(new Span(from, to), ordinal > 0, ordinal));
    }
  }

  /** Behind a mark, but not within 1，204; without a mark behind what is no number, or anywhere. */
  private static boolean isCut(String text, int i, int length) {
    if (length < LONG) {
      return false;
    }
    if (length >= 2 * LONGEST) {
      return true;
    }
    char c = text.charAt(i);
    if (MARKS.indexOf(c) >= 0) {
      return i + 1 == text.length() || !Glyphs.isDigit(text.charAt(i + 1));
    }
    return length >= LONGEST && c >= LEAST_LETTER && NUMBERS.indexOf(c) < 0;
  }

  private static boolean isEnd(String text, int i) {
    return switch (text.charAt(i)) {
      case '。', '！', '？', '\n' -> true;
      case '.' -> i > 0 && text.charAt(i - 1) > 0x2E80 && Enumerators.at(text, i - 1) == 0;
      default -> false;
    };
  }
}
