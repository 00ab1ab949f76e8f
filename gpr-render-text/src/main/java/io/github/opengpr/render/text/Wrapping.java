package io.github.opengpr.render.text;

import io.github.opengpr.model.chinese.DisplayWidth;
import io.github.opengpr.model.chinese.LineBreak;
import java.util.ArrayList;
import java.util.List;

/** Breaks a label into lines. Nothing is added at a break: the lines joined are the label. */
final class Wrapping {

  private Wrapping() {}

  /** The lines of the text, each at most {@code width} columns wide (at least one character). */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    int[] characters = text.codePoints().toArray();
    int from = 0;
    while (from < characters.length) {
      int to = fitting(characters, from, width);
      if (to < characters.length) {
        to = pleasant(characters, from, to);
      }
      lines.add(new String(characters, from, to - from));
      from = to;
    }
    return lines;
  }

  /** As few lines as {@link #wrap}, and as narrow as that allows: 结果/维持, not 结果维/持. */
  static List<String> balanced(String text, int width) {
    List<String> lines = wrap(text, width);
    for (int narrower = width - 1; narrower > 1; narrower--) {
      List<String> candidate = wrap(text, narrower);
      if (candidate.size() > lines.size()) {
        break;
      }
      lines = candidate;
    }
    return lines;
  }

  private static int fitting(int[] characters, int from, int width) {
    int to = from;
    int used = 0;
    while (to < characters.length) {
      used += DisplayWidth.of(characters[to]);
      if (used > width && to > from) {
        break;
      }
      to++;
    }
    return to;
  }

  /** Moves the break to the left where it would part a mark of punctuation from its word. */
  private static int pleasant(int[] characters, int from, int to) {
    int best = to;
    while (best > from + 1
        && !(LineBreak.mayBegin(characters[best]) && LineBreak.mayEnd(characters[best - 1]))) {
      best--;
    }
    return best > from + 1 ? best : to;
  }
}
