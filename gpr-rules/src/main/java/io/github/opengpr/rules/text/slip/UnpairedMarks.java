package io.github.opengpr.rules.text.slip;

import io.github.opengpr.rules.text.passage.Passage;
import io.github.opengpr.rules.text.passage.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Brackets and quotation marks without their partner, over a whole section: an aside may hold
 * several lines. What numbers an item, as 1） or （一）, is left out.
 */
final class UnpairedMarks {

  private static final String OPENING = "（《“‘〔「『〈";
  private static final String CLOSING = "）》”’〕」』〉";
  private static final String NUMERALS = "0123456789一二三四五六七八九十";
  private static final String BEFORE_NUMBER = "，。；：、！？\n";

  private final String text;
  private final List<Slip> slips;
  private final Deque<Integer> open = new ArrayDeque<>();
  private final int[] opened = new int[OPENING.length()];

  private UnpairedMarks(String text, List<Slip> slips) {
    this.text = text;
    this.slips = slips;
  }

  static void read(Passage passage, char[] glyphs, List<Slip> slips) {
    new UnpairedMarks(passage.text(), slips).read(glyphs);
  }

  private void read(char[] glyphs) {
    for (int i = 0; i < glyphs.length; i++) {
      char c = glyphs[i];
      if (c < '\u2018' || QuotationMarks.isHan(c)) {
        continue;
      }
      int opening = OPENING.indexOf(c);
      int closing = CLOSING.indexOf(c);
      if (opening >= 0) {
        open.push(i);
        opened[opening]++;
      } else if (closing >= 0 && !isNumber(i) && !isApostrophe(i)) {
        close(i, closing);
      }
    }
    while (!open.isEmpty()) {
      add(pop());
    }
  }

  private int pop() {
    int index = open.pop();
    opened[OPENING.indexOf(text.charAt(index))]--;
    return index;
  }

  /** Takes the mark's partner off the stack; what was opened since has none. */
  private void close(int index, int kind) {
    if (opened[kind] == 0) {
      add(index);
      return;
    }
    int partner = pop();
    while (OPENING.indexOf(text.charAt(partner)) != kind) {
      add(partner);
      partner = pop();
    }
  }

  /** Whether the bracket ends a number such as 1） or 二）. */
  private boolean isNumber(int bracket) {
    if (text.charAt(bracket) != '）') {
      return false;
    }
    int start = bracket;
    while (start > 0 && bracket - start < 3 && NUMERALS.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    boolean begins = start == 0 || BEFORE_NUMBER.indexOf(text.charAt(start - 1)) >= 0;
    return start < bracket && (begins || opened[OPENING.indexOf('（')] == 0);
  }

  private boolean isApostrophe(int index) {
    return text.charAt(index) == '’' && index > 0 && text.charAt(index - 1) < 128;
  }

  private void add(int index) {
    int opening = OPENING.indexOf(text.charAt(index));
    char partner =
        opening >= 0
            ? CLOSING.charAt(opening)
            : OPENING.charAt(CLOSING.indexOf(text.charAt(index)));
    slips.add(new Slip(Slip.Kind.UNPAIRED, new Span(index, index + 1), String.valueOf(partner)));
  }
}
