package io.github.opengpr.read.office.numbering;

import java.util.Arrays;
import java.util.List;

/**
 * Counts the paragraphs of one list, level by level. Not thread-safe: one document, one counter.
 */
public final class ListCounter {

  private static final int LEVELS = 9;

  /** Nine levels with the longest numbers and signs between them stay well below it. */
  private static final int LONGEST = 200;

  private final int[] numbers = new int[LEVELS];
  private final boolean[] begun = new boolean[LEVELS];

  /** The list begins anew at the given level, with the level's first number. */
  public void restart(int level) {
    Arrays.fill(begun, level, LEVELS, false);
  }

  /**
   * Counts a paragraph and gives the number it shows, with what parts it from the text.
   *
   * @param levels the levels of the list
   * @param level the level of the paragraph, from 0
   */
  public String next(List<ListLevel> levels, int level) {
    if (level < 0 || level >= Math.min(LEVELS, levels.size())) {
      return "";
    }
    ListLevel own = levels.get(level);
    numbers[level] = begun[level] ? numbers[level] + 1 : own.start();
    begun[level] = true;
    for (int above = 0; above < level; above++) {
      if (!begun[above]) {
        numbers[above] = levels.get(above).start();
        begun[above] = true;
      }
    }
    for (int below = level + 1; below < Math.min(LEVELS, levels.size()); below++) {
      int after = levels.get(below).restartAfter();
      if (after < 0 || after > level) {
        begun[below] = false;
      }
    }
    return show(levels, own);
  }

  private String show(List<ListLevel> levels, ListLevel own) {
    if (own.numerals() == Numerals.BULLET) {
      return "";
    }
    StringBuilder shown = new StringBuilder();
    String text = own.text();
    for (int i = 0; i < text.length() && shown.length() < LONGEST; i++) {
      char c = text.charAt(i);
      int other = c == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
      if (other >= 0 && other < Math.min(LEVELS, levels.size())) {
        Numerals numerals = levels.get(other).numerals();
        if (own.legal() && numerals != Numerals.NONE) {
          numerals = Numerals.DECIMAL;
        }
        shown.append(numerals.format(numbers[other]));
        i++;
      } else {
        shown.append(c);
      }
    }
    if (shown.isEmpty()) {
      return "";
    }
    char last = shown.charAt(shown.length() - 1);
    // A tab after 三、 or （一） is layout; after "1" or "1." it keeps the number off digits that
    // follow.
    return own.spaced() && last < 0x80 ? shown.append(' ').toString() : shown.toString();
  }
}
