package io.github.opengpr.render.office.packed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes one part of XML, element by element. Used by one thread. */
public final class Markup {

  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  private Markup() {}

  /** A part, begun with its declaration. */
  public static Markup part() {
    Markup made = new Markup();
    made.out.append(DECLARATION);
    return made;
  }

  /** A piece of a part, without a declaration. */
  public static Markup piece() {
    return new Markup();
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  public Markup open(String name, String... attributes) {
    endTag();
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1], true);
      out.append('"');
    }
    open.push(name);
    inTag = true;
    return this;
  }

  /** Writes an element that holds nothing. */
  public Markup empty(String name, String... attributes) {
    return open(name, attributes).close();
  }

  /** Writes an element that holds only text. */
  public Markup holding(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  /** Writes text. */
  public Markup text(String text) {
    endTag();
    escape(text, false);
    return this;
  }

  /** Writes markup that is ready. */
  public Markup raw(String markup) {
    endTag();
    out.append(markup);
    return this;
  }

  /** Closes the innermost open element. */
  public Markup close() {
    String name = open.pop();
    if (inTag) {
      out.append("/>");
      inTag = false;
    } else {
      out.append("</").append(name).append('>');
    }
    return this;
  }

  /** What was written, in UTF-8. Every element must be closed. */
  public byte[] bytes() {
    return written().getBytes(StandardCharsets.UTF_8);
  }

  /** What was written. Every element must be closed. */
  public String written() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString();
  }

  private void endTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private void escape(String text, boolean attribute) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\t' -> out.append(attribute ? "&#9;" : "\t");
        case '\n' -> out.append(attribute ? "&#10;" : "\n");
        default -> out.appendCodePoint(isAllowed(c) ? c : ' ');
      }
    }
  }

  /** Whether XML 1.0 may hold the character; a return would be read as a line feed. */
  private static boolean isAllowed(int c) {
    return c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c >= 0x10000;
  }
}
