package io.github.opengpr.rules.text.slip;

import io.github.opengpr.rules.text.passage.Passage;
import io.github.opengpr.rules.text.passage.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 建立建全, 应公尽公: stock phrases of this field written wrongly, looked up in {@link MistypedPhrases}.
 */
final class StockPhrases {

  /**
   * @param before characters before which it is no slip
   * @param behind characters behind which it is no slip
   */
  record Phrase(String wrong, String right, String before, String behind) {

    static Phrase of(String line) {
      String before = "";
      String behind = "";
      String[] words = line.split(" ", -1);
      for (int i = 2; i < words.length; i++) {
        if (words[i].charAt(0) == '<') {
          before = words[i].substring(1);
        } else {
          behind = words[i].substring(1);
        }
      }
      return new Phrase(words[0], words[1], before, behind);
    }

    boolean isAt(String text, int start) {
      int end = start + wrong.length();
      return start >= 0
          && text.startsWith(wrong, start)
          && (start == 0 || before.indexOf(text.charAt(start - 1)) < 0)
          && (end == text.length() || behind.indexOf(text.charAt(end)) < 0);
    }

    /**
     * Where two characters stand that no right phrase has side by side: 立建 in 建立建全. To look for
     * them costs less than to look for 建立, which every report has many times.
     */
    int oddPair(Set<Integer> usual) {
      for (int i = 0; i + 1 < wrong.length(); i++) {
        if (!usual.contains(pair(wrong, i))) {
          return i;
        }
      }
      return wrong.length() - 2;
    }
  }

  /** A phrase and where in it the pair stands by which it is found. */
  private record Found(Phrase phrase, int at) {}

  private static final List<Phrase> ALL = MistypedPhrases.LINES.lines().map(Phrase::of).toList();
  private static final Map<Integer, List<Found>> BY_PAIR = byPair();

  /** A bit for each pair, and for few others. */
  private static final BitSet PAIRS = new BitSet(1 << 14);

  static {
    BY_PAIR.keySet().forEach(pair -> PAIRS.set(bit(pair)));
  }

  private StockPhrases() {}

  private static Map<Integer, List<Found>> byPair() {
    Set<Integer> usual = new HashSet<>();
    for (Phrase phrase : ALL) {
      for (int i = 0; i + 1 < phrase.right.length(); i++) {
        usual.add(pair(phrase.right, i));
      }
    }
    Map<Integer, List<Found>> all = new HashMap<>();
    for (Phrase phrase : ALL) {
      int at = phrase.oddPair(usual);
      all.computeIfAbsent(pair(phrase.wrong, at), none -> new ArrayList<>())
          .add(new Found(phrase, at));
    }
    return Map.copyOf(all);
  }

  private static int pair(String text, int index) {
    return text.charAt(index) << 16 | text.charAt(index + 1);
  }

  private static int bit(int pair) {
    return (pair >>> 16) * 31 + pair & (1 << 14) - 1;
  }

  /** All lines of the table. */
  static List<Phrase> all() {
    return ALL;
  }

  static void read(Passage passage, char[] glyphs, List<Slip> slips) {
    String text = passage.text();
    int from = 0;
    for (int i = 0; i + 1 < glyphs.length; i++) {
      int quoted = QuotationMarks.mayOpen(glyphs[i]) ? QuotationMarks.end(text, i) : i;
      if (quoted > i) {
        i = quoted;
      } else if (PAIRS.get(bit(glyphs[i] << 16 | glyphs[i + 1]))) {
        Slip slip = longest(text, i);
        if (slip != null && slip.span().start() >= from) {
          slips.add(slip);
          from = slip.span().end();
        }
      }
    }
  }

  private static @Nullable Slip longest(String text, int index) {
    Slip longest = null;
    for (Found found : BY_PAIR.getOrDefault(pair(text, index), List.of())) {
      Phrase phrase = found.phrase;
      int start = index - found.at;
      int end = start + phrase.wrong.length();
      if ((longest == null || end - start > longest.span().end() - longest.span().start())
          && phrase.isAt(text, start)) {
        longest = new Slip(Slip.Kind.PHRASE, new Span(start, end), phrase.right);
      }
    }
    return longest;
  }
}
