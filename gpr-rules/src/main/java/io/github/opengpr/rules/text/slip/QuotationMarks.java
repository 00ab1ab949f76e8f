package io.github.opengpr.rules.text.slip;

/** What stands in 《》 or in quotation marks. */
final class QuotationMarks {

  private static final int LONGEST = 120;

  private QuotationMarks() {}

  /** Whether a character may open something; nearly none may. */
  static boolean mayOpen(char c) {
    return c >= '\u2018' && c <= '\u300E';
  }

  /**
   * The index of the mark that closes what opens here; the index itself where nothing opens or
   * nothing closes it in the same line.
   */
  static int end(String text, int index) {
    char opening = text.charAt(index);
    char closing = closing(opening);
    if (closing == opening) {
      return index;
    }
    int limit = Math.min(text.length(), index + LONGEST);
    for (int i = index + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == closing) {
        return i;
      }
      if (c == '\n') {
        break;
      }
    }
    return index;
  }

  /** The mark that closes what a mark opens; the character itself if it opens nothing. */
  private static char closing(char opening) {
    return switch (opening) {
      case '《' -> '》';
      case '“' -> '”';
      case '‘' -> '’';
      case '「' -> '」';
      case '『' -> '』';
      case '〈' -> '〉';
      default -> opening;
    };
  }

  /** Whether a character is a Chinese ideograph. */
  static boolean isHan(char c) {
    return c >= '\u4E00' && c <= '\u9FFF';
  }
}
