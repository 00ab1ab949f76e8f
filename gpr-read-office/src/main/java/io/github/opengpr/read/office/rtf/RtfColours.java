package io.github.opengpr.read.office.rtf;

import io.github.opengpr.read.office.word.Colour;
import java.util.BitSet;

/** The colours of a file, by number: which of them are white. Used once. */
final class RtfColours {

  private final BitSet white = new BitSet();
  private int number;
  private int red;
  private int green;
  private int blue;

  void red(int part) {
    red = part;
  }

  void green(int part) {
    green = part;
  }

  void blue(int part) {
    blue = part;
  }

  /** Takes the ends of colours, one for each semicolon. */
  void end(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ';') {
        white.set(number++, Colour.isWhite(red, green, blue));
        red = 0;
        green = 0;
        blue = 0;
      }
    }
  }

  boolean isWhite(int colour) {
    return colour > 0 && white.get(colour);
  }

  /** Whether a ground of that colour is another than white; 0 is that of the page. */
  boolean isShade(int colour) {
    return colour > 0 && !white.get(colour);
  }
}
