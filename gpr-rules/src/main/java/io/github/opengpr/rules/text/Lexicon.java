package io.github.opengpr.rules.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of {@link Word} in a text, the longest at each place, from left to right; what
 * stands in 《》 is a title and not read.
 */
final class Lexicon {

  private static final int LONGEST_TITLE = 60;

  /** A spelling with its second character, 0 if it has only one. */
  private record Entry(String spelling, char second, Word word) {}

  private static final Entry[] NONE = {};

  /** The spellings by their first character, the longest first. */
  private static final Entry[][] ENTRIES = entries();

  private Lexicon() {}

  static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '《') {
        int end = text.substring(i, Math.min(text.length(), i + LONGEST_TITLE)).indexOf('》');
        if (end > 0) {
          i += end + 1;
          continue;
        }
      }
      Entry entry = longest(text, i);
      if (entry == null) {
        i++;
      } else {
        tokens.add(new Token(entry.word, i, i + entry.spelling.length()));
        i += entry.spelling.length();
      }
    }
    return List.copyOf(tokens);
  }

  private static @Nullable Entry longest(String text, int index) {
    Entry[] entries = ENTRIES[text.charAt(index)];
    if (entries.length == 0) {
      return null;
    }
    char next = index + 1 < text.length() ? text.charAt(index + 1) : 0;
    for (Entry entry : entries) {
      if ((entry.second == next || entry.second == 0) && text.startsWith(entry.spelling, index)) {
        return entry;
      }
    }
    return null;
  }

  private static Entry[][] entries() {
    Map<Character, List<Entry>> entries = new HashMap<>();
    for (Word word : Word.values()) {
      for (String spelling : word.spellings()) {
        entries
            .computeIfAbsent(spelling.charAt(0), first -> new ArrayList<>())
            .add(new Entry(spelling, spelling.length() > 1 ? spelling.charAt(1) : 0, word));
      }
    }
    Entry[][] table = new Entry[Character.MAX_VALUE + 1][];
    Arrays.fill(table, NONE);
    entries.forEach(
        (first, list) -> {
          list.sort(Comparator.comparingInt((Entry entry) -> entry.spelling.length()).reversed());
          table[first] = list.toArray(NONE);
        });
    return table;
  }
}
