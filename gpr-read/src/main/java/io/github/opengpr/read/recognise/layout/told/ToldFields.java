package io.github.opengpr.read.recognise.layout.told;

/** The fields of a line that tells rows, and what parts them. */
final class ToldFields {

  /** What stands between two fields. */
  static final String PARTS = "；;，,、|｜";

  private ToldFields() {}

  /** Where the field begins that ends before a place. */
  static int field(String line, int to) {
    int depth = 0;
    for (int i = to - 1; i >= 0; i--) {
      char c = line.charAt(i);
      depth += c == '）' || c == ')' ? 1 : 0;
      depth -= c == '（' || c == '(' ? 1 : 0;
      if (depth <= 0 && i < to - 1 && parts(line, i)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether a character parts two fields: a comma within a number does not. */
  private static boolean parts(String line, int at) {
    char c = line.charAt(at);
    char next = line.charAt(at + 1);
    if (ToldRows.isBlank(c)) {
      return Character.isIdeographic(next);
    }
    boolean digits = at > 0 && Character.isDigit(line.charAt(at - 1)) && Character.isDigit(next);
    return PARTS.indexOf(c) >= 0 && !digits;
  }
}
