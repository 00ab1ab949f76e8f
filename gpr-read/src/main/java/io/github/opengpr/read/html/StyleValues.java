package io.github.opengpr.read.html;

import java.util.Set;

/** What values of styles make of text: whether anybody sees it. */
final class StyleValues {

  /** Letters of one point or pixel are specks. */
  private static final double SPECK = 1;

  /** Nobody scrolls this far to the left or up. */
  private static final double FAR = -900;

  /** The parts of a colour that nobody tells from white on white. */
  private static final int NEARLY_WHITE = 0xFA;

  private static final Set<String> OF_NO_COLOUR =
      Set.of("", "none", "transparent", "inherit", "initial", "unset");

  private StyleValues() {}

  /** Whether letters of this size are not seen; one relative to what is around only at nothing. */
  static boolean isSpeck(String size) {
    double number = number(size);
    boolean absolute = size.endsWith("px") || size.endsWith("pt");
    return number >= 0 && number <= (absolute ? SPECK : 0);
  }

  /** Whether a length or a share is nothing. */
  static boolean isZero(String value) {
    return number(value) == 0;
  }

  /** Whether what is moved so far is out of the window. */
  static boolean isFarOut(String value) {
    return number(value) * (value.endsWith("em") ? 10 : 1) <= FAR;
  }

  /** Whether what is cut to this shape is gone. */
  static boolean isCutToNothing(String clip) {
    String plain = clip.replace("px", "").replace(",", " ").replaceAll(" +", " ");
    return plain.startsWith("rect(0 0 0 0")
        || plain.startsWith("rect(1 1 1 1")
        || plain.startsWith("inset(50%")
        || plain.startsWith("inset(100%");
  }

  /** Whether what is turned so is a point. */
  static boolean isShrunkToNothing(String transform) {
    return transform.replace(" ", "").contains("scale(0)");
  }

  /** Whether a colour is none. */
  static boolean isTransparent(String colour) {
    String plain = colour.replace(" ", "");
    return plain.equals("transparent")
        || plain.startsWith("rgba(") && plain.matches("rgba\\([0-9]+,[0-9]+,[0-9]+,0?\\.?0*%?\\)");
  }

  /** Whether a ground is that of what is around. */
  static boolean isNoGround(String ground) {
    return OF_NO_COLOUR.contains(ground) || isTransparent(ground);
  }

  /** Whether a colour is white, or so nearly that nobody tells. */
  static boolean isWhite(String colour) {
    if (colour.equals("white")) {
      return true;
    }
    if (colour.startsWith("#")) {
      return switch (colour.length()) {
        case 4, 5 -> colour.startsWith("#fff");
        case 7, 9 -> isWhite(colour, 1) && isWhite(colour, 3) && isWhite(colour, 5);
        default -> false;
      };
    }
    String plain = colour.replace(" ", "").replace("rgba(", "rgb(");
    return plain.startsWith("rgb(255,255,255");
  }

  private static boolean isWhite(String colour, int at) {
    int high = Character.digit(colour.charAt(at), 16);
    int low = Character.digit(colour.charAt(at + 1), 16);
    return high >= 0 && low >= 0 && 16 * high + low >= NEARLY_WHITE;
  }

  /** The number a value begins with; not a number if it begins with none. */
  private static double number(String value) {
    int end = 0;
    while (end < value.length() && end < 12 && "+-.0123456789".indexOf(value.charAt(end)) >= 0) {
      end++;
    }
    try {
      return end == 0 ? Double.NaN : Double.parseDouble(value.substring(0, end));
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
