package io.github.opengpr.rules.text;

import io.github.opengpr.rules.text.passage.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A document named by its number: 国办公开办函〔2021〕30号, 国令第711号.
 *
 * @param year the year in its brackets, 0 if it has none
 * @param number its number
 * @param prefix the characters before the number's bracket or 第, at most twelve
 * @param span from the bracket or 第 to 号
 * @param sentence the sentence
 */
record Reference(int year, int number, String prefix, Span span, Span sentence) {

  private static final int PREFIX = 12;
  private static final int MOST_DIGITS = 6;

  static List<Reference> read(Narrative narrative) {
    List<Reference> found = new ArrayList<>();
    String text = narrative.passage().text();
    for (int i = text.indexOf('号'); i >= 0; i = text.indexOf('号', i + 1)) {
      int start = i;
      while (start > 0 && i - start < MOST_DIGITS && isDigit(text.charAt(start - 1))) {
        start--;
      }
      if (start == i || start == 0) {
        continue;
      }
      int number = Integer.parseInt(text.substring(start, i));
      char before = text.charAt(start - 1);
      if (before == '第') {
        found.add(of(narrative, 0, number, start - 1, i + 1));
      } else if ((before == '〕' || before == '）')
          && start >= 6
          && ("〔（".indexOf(text.charAt(start - 6)) >= 0)
          && isYear(text, start - 5)) {
        found.add(
            of(
                narrative,
                Integer.parseInt(text.substring(start - 5, start - 1)),
                number,
                start - 6,
                i + 1));
      }
    }
    return List.copyOf(found);
  }

  private static Reference of(Narrative narrative, int year, int number, int start, int end) {
    String text = narrative.passage().text();
    Span span = new Span(start, end);
    return new Reference(
        year,
        number,
        text.substring(Math.max(0, start - PREFIX), start),
        span,
        narrative.sentenceOf(span));
  }

  private static boolean isYear(String text, int start) {
    for (int i = start; i < start + 4; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
