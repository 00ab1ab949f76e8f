package io.github.opengpr.read.notation;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts, numbers and words for nothing as programs write them, read one after the other. */
final class Literals {

  /** What programs print for a cell that holds nothing. */
  static final List<String> NOTHING = List.of("None", "null", "nan", "NaN");

  private final Source source;
  private final String text;
  private int at;

  Literals(List<Line> lines) {
    source = new Source(lines);
    text = source.text();
  }

  String text() {
    return text;
  }

  int at() {
    return at;
  }

  /** Goes on at a character. */
  void moveTo(int next) {
    at = next;
  }

  /** The character that is read next; 0 at the end. */
  char here() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  /** Passes over blanks. */
  void skip() {
    while (here() != 0 && here() <= ' ') {
      at++;
    }
  }

  /** Passes over a character, if it is the next. */
  boolean takes(char c) {
    boolean is = here() == c;
    at += is ? 1 : 0;
    return is;
  }

  /** The first line after what was read. */
  int lineAfter() {
    return source.line(at - 1) + 1;
  }

  /** Reads a text in quotation marks, a number or a word for nothing; null if there is none. */
  @Nullable GridCell cell(int column) {
    int from = at;
    char quote = here();
    boolean quoted = quote == '"' || quote == '\'';
    Place place = source.place(Math.min(quoted ? from + 1 : from, text.length() - 1));
    String content = quoted ? quoted(quote) : bare();
    return content == null ? null : new GridCell(content, column, 1, 1, place);
  }

  private @Nullable String quoted(char quote) {
    StringBuilder quoted = new StringBuilder();
    at++;
    while (here() != quote) {
      if (here() == 0 || here() == '\n') {
        return null;
      }
      quoted.append(here() == '\\' ? escaped() : here());
      at++;
    }
    at++;
    return quoted.toString();
  }

  private @Nullable String bare() {
    int from = at;
    while (Character.isLetterOrDigit(here()) && here() < 0x80 || isOfNumber(here())) {
      at++;
    }
    String content = text.substring(from, at);
    return content.isEmpty() ? null : NOTHING.contains(content) ? "" : content;
  }

  private static boolean isOfNumber(char c) {
    return c == '.' || c == '-' || c == '+';
  }

  /** The character that the escape says; stands on its last letter afterwards. */
  private char escaped() {
    at++;
    char c = here();
    if (c == 'u' && at + 4 < text.length()) {
      int code = 0;
      for (int i = 1; i <= 4; i++) {
        code = code * 16 + Math.max(0, Character.digit(text.charAt(at + i), 16));
      }
      at += 4;
      return (char) code;
    }
    return c == 'n' ? '\n' : c == 'r' || c == 't' ? ' ' : c;
  }
}
