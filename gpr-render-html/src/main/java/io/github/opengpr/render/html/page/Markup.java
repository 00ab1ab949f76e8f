package io.github.opengpr.render.html.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes elements and text, so that tags always match and text is always escaped. The class of an
 * element may stand behind its name, as in {@code p.gist}; attributes are given as names and values
 * in turn; one whose value is null is left out. Used by one thread.
 */
public final class Markup {

  /** A line ends after these, so that a page can be read and compared as text. */
  private static final Set<String> LINES =
      Set.of(
          "a", "article", "aside", "body", "caption", "dd", "dl", "footer", "head", "header",
          "html", "main", "nav", "section", "table", "tbody", "thead", "tr", "ul", "ol", "details",
          "style");

  private static final Set<String> OWN_LINE =
      Set.of(
          "p", "li", "td", "th", "dt", "h1", "h2", "h3", "h4", "div", "title", "summary", "meta");

  private final StringBuilder out = new StringBuilder(1 << 14);
  private final Deque<String> open = new ArrayDeque<>();

  public Markup open(String element, @Nullable String... attributes) {
    String tag = begin(element, attributes);
    open.push(tag);
    if (LINES.contains(tag) && !tag.equals("a") && !tag.equals("style")) {
      out.append('\n');
    }
    return this;
  }

  public Markup close() {
    String tag = open.pop();
    out.append("</").append(tag).append('>');
    if (!tag.equals("a") && LINES.contains(tag) || OWN_LINE.contains(tag)) {
      out.append('\n');
    }
    return this;
  }

  /** An element that has no content and no end tag. */
  public Markup single(String element, @Nullable String... attributes) {
    String tag = begin(element, attributes);
    if (OWN_LINE.contains(tag)) {
      out.append('\n');
    }
    return this;
  }

  public Markup element(String tag, String text, @Nullable String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  public Markup text(String text) {
    ShownText.append(out, text);
    return this;
  }

  /** Words for those who do not see the page. */
  public Markup spoken(String text) {
    return element("span.spoken", text);
  }

  /** Opens a part of the page under its heading. */
  public Markup section(String id, String heading) {
    String headingId = id + "-heading";
    return open("section", "id", id, "aria-labelledby", headingId)
        .element("h2", heading, "id", headingId);
  }

  /** Opens a region that scrolls where the screen is too narrow. */
  public Markup scroll(String captionId) {
    return open("div.scroll", "role", "region", "tabindex", "0", "aria-labelledby", captionId);
  }

  /** A link to another place of the page, in words of the report. */
  public Markup link(String words, String id) {
    return element("a", words, "href", "#" + id, "lang", "zh-CN");
  }

  /** Text that is the module's own and holds no markup, such as a style sheet. */
  public Markup verbatim(String text) {
    out.append(text);
    return this;
  }

  private String begin(String element, @Nullable String... attributes) {
    int point = element.indexOf('.');
    String tag = point < 0 ? element : element.substring(0, point);
    out.append('<').append(tag);
    attribute("class", point < 0 ? null : element.substring(point + 1));
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    out.append('>');
    return tag;
  }

  private void attribute(@Nullable String name, @Nullable String value) {
    if (value != null) {
      out.append(' ').append(name).append("=\"");
      ShownText.append(out, value);
      out.append('"');
    }
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString();
  }
}
