package io.github.opengpr.read.text;

import io.github.opengpr.read.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Marks of style that converters leave within lines: {@code <span style="…">19</span>} and {@code
 * [19]{style="…"}}. Blanks take their place before and after the word, so that columns stay where
 * they are.
 */
final class InlineMarks {

  /** Tags that change nothing about a number; those that raise it or strike it out do. */
  private static final Set<String> TAGS =
      Set.of("span", "font", "b", "strong", "em", "i", "u", "p", "div", "center", "class", "a");

  private static final String SPACE = "&nbsp;";

  /** What stands between a bar and a cell to say how it is aligned. */
  private static final String ALIGNMENT = "<>=_";

  private final StringBuilder out = new StringBuilder();

  /** How many characters were left out since the last blank. */
  private int left;

  private InlineMarks() {}

  /** The lines without such marks. */
  static List<Line> removed(List<Line> lines) {
    List<Line> changed = new ArrayList<>(lines.size());
    for (Line line : lines) {
      String text = line.text();
      if (isTag(text.strip())) {
        continue;
      }
      boolean marks =
          text.indexOf('<') >= 0
              || text.contains("|>. ")
              || text.contains("]{")
              || text.contains(SPACE);
      changed.add(
          marks ? new Line(new InlineMarks().plain(text), line.place(), line.heading()) : line);
    }
    return changed;
  }

  /** Whether a line is a tag of whatever name and nothing else. */
  private static boolean isTag(String line) {
    return line.length() > 2
        && line.charAt(0) == '<'
        && line.indexOf('>') == line.length() - 1
        && (line.charAt(1) == '/' || line.charAt(1) >= 'a' && line.charAt(1) <= 'z')
        && line.indexOf(':') < 0;
  }

  private String plain(String text) {
    boolean[] brackets = spans(text);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = c == '<' ? tagEnd(text, i) : c == ']' && brackets[i] ? text.indexOf('}', i) + 1 : i;
      if (end > i) {
        leave(end - i);
        i = end;
      } else if (c == '[' && brackets[i]) {
        leave(1);
        i++;
      } else if (text.startsWith(SPACE, i)) {
        left += SPACE.length() - 1;
        out.append(' ');
        i += SPACE.length();
      } else {
        if (c == '|' || c == ' ' && left > 0 && text.startsWith("  ", i)) {
          fill();
        }
        out.append(c);
        i++;
        i += c == '|' ? alignment(text, i) : 0;
      }
    }
    return out.toString();
  }

  /** How long the mark is that aligns a cell; 0 if there is none. */
  private int alignment(String text, int at) {
    boolean mark =
        at + 2 < text.length()
            && ALIGNMENT.indexOf(text.charAt(at)) >= 0
            && text.startsWith(". ", at + 1);
    leave(mark ? 2 : 0);
    return mark ? 2 : 0;
  }

  /** Leaves out a mark; before a word blanks stand for it at once. */
  private void leave(int length) {
    char before = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
    left += length;
    if (before == ' ' || before == '|') {
      fill();
    }
  }

  private void fill() {
    out.append(" ".repeat(left));
    left = 0;
  }

  /** After the tag that begins here; the place itself if none does. */
  private static int tagEnd(String text, int from) {
    int at = from + 1;
    at += at < text.length() && text.charAt(at) == '/' ? 1 : 0;
    int name = at;
    while (at < text.length() && text.charAt(at) < 0x80 && Character.isLetter(text.charAt(at))) {
      at++;
    }
    int end = text.indexOf('>', at);
    boolean tag = end > 0 && TAGS.contains(text.substring(name, at).toLowerCase(Locale.ROOT));
    return tag ? end + 1 : from;
  }

  /** Whether attributes begin here, such as {@code {.red}} or {@code {style="…"}}. */
  private static boolean isAttributes(String text, int from) {
    int end = text.indexOf('}', from);
    if (end < 0 || text.charAt(from) != '{') {
      return false;
    }
    String attributes = text.substring(from + 1, end);
    return attributes.startsWith(".") || attributes.startsWith("#") || attributes.indexOf('=') > 0;
  }

  /** Where the brackets stand whose text has attributes after it. */
  private static boolean[] spans(String text) {
    boolean[] brackets = new boolean[text.length()];
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[') {
        open = i;
      } else if (c == ']') {
        boolean span = open >= 0 && isAttributes(text, i + 1);
        brackets[i] = span;
        if (span) {
          brackets[open] = true;
        }
        open = -1;
      }
    }
    return brackets;
  }
}
