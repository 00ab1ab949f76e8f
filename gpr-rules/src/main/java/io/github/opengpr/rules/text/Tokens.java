package io.github.opengpr.rules.text;

import java.util.List;

/** The words of a passage in order, with the questions the readers ask of a stretch of text. */
final class Tokens {

  private static final String SOFT = "：、“”\"' 约近逾超-";

  private final String text;
  private final List<Token> tokens;
  private final List<Numeral> numerals;

  Tokens(String text, List<Numeral> numerals) {
    this.text = text;
    this.tokens = Lexicon.tokens(text);
    this.numerals = numerals;
  }

  List<Token> all() {
    return tokens;
  }

  /** The words that lie wholly in {@code [from, to)}. */
  List<Token> between(int from, int to) {
    int first = first(from);
    int last = first;
    while (last < tokens.size() && tokens.get(last).end() <= to) {
      last++;
    }
    return tokens.subList(first, last);
  }

  /** Whether one of the words stands in {@code [from, to)}. */
  boolean has(int from, int to, Word... words) {
    for (Token token : between(from, to)) {
      if (isOneOf(token.word(), words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneOf(Word word, Word... words) {
    for (Word one : words) {
      if (one == word) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether all of {@code [from, to)} is known not to narrow what is counted: known words, the
   * words {@code also}, years, soft punctuation.
   */
  boolean isTransparent(int from, int to, Word... also) {
    int t = first(from);
    int n = firstNumeral(from);
    int i = from;
    while (i < to) {
      while (n < numerals.size() && numerals.get(n).span().start() < i) {
        n++;
      }
      if (t < tokens.size() && tokens.get(t).start() == i) {
        if (!tokens.get(t).word().isTransparent() && !isOneOf(tokens.get(t).word(), also)) {
          return false;
        }
        i = tokens.get(t++).end();
      } else if (n < numerals.size()
          && numerals.get(n).span().start() == i
          && numerals.get(n).role() == Numeral.Role.YEAR) {
        i = afterYear(numerals.get(n).span().end());
        while (t < tokens.size() && tokens.get(t).start() < i) {
          t++;
        }
      } else if (SOFT.indexOf(text.charAt(i)) >= 0) {
        i++;
      } else {
        return false;
      }
    }
    return true;
  }

  private int afterYear(int index) {
    int i = index;
    while (i < text.length() && i < index + 2 && "年度".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private int first(int from) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int firstNumeral(int from) {
    int low = 0;
    int high = numerals.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (numerals.get(middle).span().start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
