package io.github.opengpr.cli.output;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines that fit a terminal: Chinese between any two characters, but never before
 * a closing mark or after an opening one; everything else at spaces.
 */
final class Wrapping {

  /** The width lines are kept within, in columns; a Chinese character takes two. */
  static final int WIDTH = 100;

  private static final String CLOSING = "，。、；：！？）》”’」』】〕…,.;:!?)]%";
  private static final String OPENING = "（《“‘「『【〔([";

  private Wrapping() {}

  /** The text in lines of at most the given width, as far as its words allow. */
  static List<String> lines(String text, int width) {
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

  /** How many columns of a terminal the text takes. */
  static int columns(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      columns += columns(text.codePointAt(i));
    }
    return columns;
  }

  private static int columns(int character) {
    if (Character.getType(character) == Character.NON_SPACING_MARK) {
      return 0;
    }
    return isWide(character) ? 2 : 1;
  }

  // Generous on purpose: a mark taken for wide breaks a line early, one taken for narrow overruns.
  private static boolean isWide(int character) {
    return character >= 0x1100 && character <= 0x115F
        || character >= 0x2E80 && character <= 0xA4CF
        || character >= 0xAC00 && character <= 0xD7A3
        || character >= 0xF900 && character <= 0xFAFF
        || character >= 0xFE30 && character <= 0xFE6F
        || character >= 0xFF00 && character <= 0xFF60
        || character >= 0xFFE0 && character <= 0xFFE6
        || character >= 0x1F300 && character <= 0x3FFFD
        || "“”‘’…—".indexOf(character) >= 0;
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
    if (after == ' ' || CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
      return false;
    }
    return before == ' ' || isWide(before) || isWide(after);
  }
}
