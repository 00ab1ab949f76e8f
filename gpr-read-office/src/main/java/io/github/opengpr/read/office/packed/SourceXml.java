package io.github.opengpr.read.office.packed;

import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.office.guard.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The elements of a part as they stand in its source, so that it can be changed at a place and stay
 * as it is everywhere else. The source must be one that {@link XmlParser} has accepted.
 */
public final class SourceXml {

  /**
   * An element in the source.
   *
   * @param ordinal how many elements begin before it, as {@link Xml#ordinal()} counts
   * @param last the ordinal of the last element inside it; its own if it holds none
   * @param name as the source names it, with its prefix there
   * @param begin where its tag begins
   * @param inside where its content begins; where its tag ends
   * @param close where its content ends
   * @param end where it ends
   */
  public record Element(
      int ordinal, int last, String name, int begin, int inside, int close, int end) {

    /** Whether it is one tag, without content. */
    public boolean isSingleTag() {
      return inside == end;
    }

    /** Its name without the prefix. */
    public String localName() {
      return name.substring(name.indexOf(':') + 1);
    }

    /** Its prefix with the colon; empty if it has none. */
    public String prefix() {
      return name.substring(0, name.indexOf(':') + 1);
    }
  }

  private final String source;
  private final List<Element> elements = new ArrayList<>();

  private SourceXml(String source) {
    this.source = source;
  }

  /** Finds all elements. */
  public static SourceXml of(String source) {
    SourceXml found = new SourceXml(source);
    found.scan();
    return found;
  }

  public String source() {
    return source;
  }

  public Element root() {
    return elements.get(0);
  }

  /** The element before whose begin so many others begin. */
  public Element element(int ordinal) {
    return elements.get(ordinal);
  }

  /** All elements inside one, in order, however deep. */
  public List<Element> within(Element outer) {
    return elements.subList(outer.ordinal + 1, outer.last + 1);
  }

  /** The elements directly inside one, in order. */
  public List<Element> children(Element outer) {
    List<Element> children = new ArrayList<>();
    for (int next = outer.ordinal + 1; next <= outer.last; next = elements.get(next).last + 1) {
      children.add(elements.get(next));
    }
    return children;
  }

  /** The source of an element. */
  public String text(Element element) {
    return source.substring(element.begin, element.end);
  }

  private void scan() {
    Deque<Element> open = new ArrayDeque<>();
    int at = source.indexOf('<');
    while (at >= 0) {
      if (source.startsWith("<!--", at)) {
        at = after("-->", at + 4);
      } else if (source.startsWith("<![CDATA[", at)) {
        at = after("]]>", at);
      } else if (source.startsWith("<?", at)) {
        at = after("?>", at);
      } else if (source.startsWith("</", at)) {
        int end = after(">", at);
        close(open, at, end);
        at = end;
      } else {
        at = begin(open, at);
      }
      at = source.indexOf('<', at);
    }
    if (!open.isEmpty() || elements.isEmpty()) {
      throw broken();
    }
  }

  private int begin(Deque<Element> open, int at) {
    int end = endOfTag(at);
    int ordinal = elements.size();
    Element begun = new Element(ordinal, ordinal, name(at + 1), at, end, end, end);
    elements.add(begun);
    if (source.charAt(end - 2) != '/') {
      open.push(begun);
    }
    return end;
  }

  private void close(Deque<Element> open, int at, int end) {
    if (open.isEmpty()) {
      throw broken();
    }
    Element begun = open.pop();
    Element whole =
        new Element(
            begun.ordinal, elements.size() - 1, begun.name, begun.begin, begun.inside, at, end);
    elements.set(begun.ordinal, whole);
  }

  private String name(int from) {
    int to = from;
    while (to < source.length() && "/> \t\r\n".indexOf(source.charAt(to)) < 0) {
      to++;
    }
    return source.substring(from, to);
  }

  /** Where a tag ends; quoted values may hold what would end it. */
  private int endOfTag(int from) {
    char quote = 0;
    for (int at = from; at < source.length(); at++) {
      char c = source.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return at + 1;
      }
    }
    throw broken();
  }

  private int after(String mark, int from) {
    int at = source.indexOf(mark, from);
    if (at < 0) {
      throw broken();
    }
    return at + mark.length();
  }

  private static Refusal broken() {
    return new Refusal(Reason.BROKEN, "文件内的 XML 已损坏", "the XML in the file is damaged");
  }
}
