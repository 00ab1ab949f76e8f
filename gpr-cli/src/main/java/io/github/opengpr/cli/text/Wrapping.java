package io.github.opengpr.cli.text;

import io.github.opengpr.model.chinese.DisplayWidth;
import io.github.opengpr.model.chinese.LineBreak;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines that fit a terminal: Chinese between any two characters, but never before
 * a closing mark or after an opening one; everything else at spaces.
 */
public final class Wrapping {

  private static final char ELLIPSIS = '…';

  private Wrapping() {}

  /** The text in lines of at most the given width, as far as its words allow. */
  public static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String piece : pieces(text)) {
      int columns = columns(piece.stripTrailing());
      if (used > 0 && used + columns > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
      }
      line.append(piece);
      used += columns(piece);
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** The text, cut to so many columns with … at its end if it is longer. */
  public static String cut(String text, int width) {
    if (columns(text) <= width) {
      return text;
    }
    StringBuilder cut = new StringBuilder();
    int used = columns(ELLIPSIS);
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      used += columns(text.codePointAt(i));
      if (used > width) {
        break;
      }
      cut.appendCodePoint(text.codePointAt(i));
    }
    return cut + String.valueOf(ELLIPSIS);
  }

  /** How many columns of a terminal the text takes. */
  public static int columns(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      columns += columns(text.codePointAt(i));
    }
    return columns;
  }

  // Quotation marks and dashes take two columns in some terminals. Generous on purpose: a mark
  // taken
  // for wide breaks a line early, one taken for narrow overruns.
  private static int columns(int character) {
    return "“”‘’…—".indexOf(character) >= 0 ? 2 : DisplayWidth.of(character);
  }

  /** The pieces between which a line may break, each with the spaces after it. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int previous = -1;
    for (int character : text.codePoints().toArray()) {
      if (previous >= 0 && mayBreak(previous, character)) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.appendCodePoint(character);
      previous = character;
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static boolean mayBreak(int before, int after) {
    if (after == ' ' || !LineBreak.mayBegin(after) || !LineBreak.mayEnd(before)) {
      return false;
    }
    return before == ' ' || columns(before) == 2 || columns(after) == 2;
  }
}
