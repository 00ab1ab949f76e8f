package io.github.opengpr.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How text flows on a page: what is left out, what parts lines, how white space collapses. */
final class Flow {

  private static final Set<String> LEFT_OUT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "footer",
          "select",
          "button",
          "textarea",
          "iframe",
          "object",
          "svg",
          "head",
          "title",
          "audio",
          "video",
          "map",
          "datalist");

  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "ins",
          "kbd",
          "label",
          "mark",
          "o:p",
          "q",
          "s",
          "samp",
          "small",
          "span",
          "st1:chsdate",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr",
          "img");

  private Flow() {}

  static boolean isLeftOut(Element element) {
    if (LEFT_OUT.contains(element.normalName()) || element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty() && hides(style);
  }

  private static boolean hides(String style) {
    String plain = style.replace(" ", "").toLowerCase(java.util.Locale.ROOT);
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  /**
   * Whether the element begins and ends a line of its own. Unknown elements run on, as in a
   * browser.
   */
  static boolean partsLines(Element element) {
    String name = element.normalName();
    return !INLINE.contains(name) && name.indexOf(':') < 0;
  }

  static boolean isHeading(Element element) {
    String name = element.normalName();
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  /** The text of an element, a line for each line it shows; blank lines are left out. */
  static String text(Element element) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    collect(element, lines, line);
    flush(lines, line);
    return String.join("\n", lines);
  }

  private static void collect(Element element, List<String> lines, StringBuilder line) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        append(line, text.getWholeText());
      } else if (node instanceof Element child && !isLeftOut(child)) {
        boolean parts = partsLines(child);
        if (parts) {
          flush(lines, line);
        }
        collect(child, lines, line);
        if (parts) {
          flush(lines, line);
        }
      }
    }
  }

  private static void flush(List<String> lines, StringBuilder line) {
    String text = line.toString().strip();
    if (!text.isEmpty()) {
      lines.add(text);
    }
    line.setLength(0);
  }

  /**
   * Appends text with runs of white space collapsed to one space; a no-break space is no white
   * space here.
   */
  static void append(StringBuilder line, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
          line.append(' ');
        }
      } else {
        line.append(c);
      }
    }
  }
}
