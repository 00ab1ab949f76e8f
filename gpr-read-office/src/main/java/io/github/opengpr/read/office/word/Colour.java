package io.github.opengpr.read.office.word;

import java.util.Locale;

/** Colours as files write them: FFFFFF, #ffffff, FFFFFFFF with the part that shines through. */
public final class Colour {

  /** The parts of a colour that nobody tells from white on white. */
  private static final int NEARLY_WHITE = 0xFA;

  private Colour() {}

  /** Whether a colour is white, or so nearly that nobody tells. */
  public static boolean isWhite(String colour) {
    String digits = colour.startsWith("#") ? colour.substring(1) : colour;
    int n = digits.length();
    if (n != 6 && n != 8) {
      return digits.toLowerCase(Locale.ROOT).equals("white");
    }
    try {
      int parts = Integer.parseInt(digits.substring(n - 6), 16);
      return isWhite(parts >> 16, parts >> 8 & 0xFF, parts & 0xFF);
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** Whether a colour of these parts is. */
  public static boolean isWhite(int red, int green, int blue) {
    return red >= NEARLY_WHITE && green >= NEARLY_WHITE && blue >= NEARLY_WHITE;
  }
}
