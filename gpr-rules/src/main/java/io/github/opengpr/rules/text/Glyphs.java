package io.github.opengpr.rules.text;

/** A folded text that can be asked for any character, with what lies outside it as {@code '\0'}. */
record Glyphs(String text) {

  int digits(int start) {
    int i = start;
    while (isDigit(at(i))) {
      i++;
    }
    return i;
  }

  int chineseEnd(int start) {
    int i = start;
    while (i < text.length() && ChineseNumber.isCharacter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  char at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
  }

  static boolean isJoint(char c) {
    return c == '-' || c == '/' || c == '.';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isLetterOrDigit(char c) {
    return isDigit(c) || isLetter(c);
  }
}
