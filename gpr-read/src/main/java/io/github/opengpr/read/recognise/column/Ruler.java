package io.github.opengpr.read.recognise.column;

import io.github.opengpr.model.chinese.DisplayWidth;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.recognise.token.HeadName;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;

/** How it is counted where words stand across the page, in a text that blanks align. */
public enum Ruler {
  /** In columns of a terminal: a wide character takes two. */
  WIDTH,
  /** In characters, as converters align that do not know of wide ones. */
  CHARACTERS;

  /**
   * A word in its place.
   *
   * @param name its folded text
   * @param left the column it begins in; negative if that is not known
   * @param right the column it ends before
   */
  public record Word(String name, int left, int right) {

    /** Twice the column of its middle. */
    int middle() {
      return left + right;
    }
  }

  /** A cell as one word. */
  public Word word(Token token) {
    return part(token, 0, token.text().length(), token.folded());
  }

  /** The words of a cell that blanks part. */
  public List<Word> words(Token token) {
    String text = token.text();
    List<Word> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && text.charAt(i) > ' ' && !Character.isSpaceChar(text.charAt(i))) {
        continue;
      }
      if (i > from) {
        words.add(part(token, from, i, HeadName.of(text.substring(from, i))));
      }
      from = i + 1;
    }
    return words;
  }

  private Word part(Token token, int from, int to, String name) {
    String text = token.text();
    if (token.left() < 0 || this == CHARACTERS && !(token.place() instanceof Place.InText)) {
      return new Word(name, -1, -1);
    }
    if (this == CHARACTERS) {
      int start = ((Place.InText) token.place()).column() - 1;
      return new Word(name, start + from, start + to);
    }
    int left = token.left() + DisplayWidth.of(text.substring(0, from));
    return new Word(name, left, left + DisplayWidth.of(text.substring(from, to)));
  }
}
