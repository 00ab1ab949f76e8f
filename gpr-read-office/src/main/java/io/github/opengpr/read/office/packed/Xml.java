package io.github.opengpr.read.office.packed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of a part. Names have the prefixes of the {@link Vocabulary} ({@code w:p}, {@code
 * mc:Choice}) whatever the file calls them; attributes are known by their local names. Where text
 * and elements mix, a piece of text is a child named {@link #TEXT}.
 */
public final class Xml {

  /** The name of a piece of text. */
  public static final String TEXT = "#text";

  /** Stands where an element has no child of a name: nothing is set in it. */
  private static final Xml NONE = new Xml("", Map.of());

  private final String name;
  private final Map<String, String> attributes;
  private final int ordinal;
  private List<Xml> children = List.of();
  private @Nullable StringBuilder text;
  private int length = -1;

  /** An element without children and text. */
  public Xml(String name, Map<String, String> attributes) {
    this(name, attributes, -1);
  }

  /**
   * An element without children and text.
   *
   * @param ordinal how many elements begin before it in its part; -1 if it stands in none
   */
  Xml(String name, Map<String, String> attributes, int ordinal) {
    this.name = name;
    this.attributes = attributes;
    this.ordinal = ordinal;
  }

  /** How many elements begin before it in its part; -1 if it stands in none. */
  public int ordinal() {
    return ordinal;
  }

  /** Adds a child. */
  public void add(Xml child) {
    if (children.isEmpty()) {
      children = new ArrayList<>(3);
    }
    children.add(child);
  }

  /** Adds to the text. */
  public void addText(String more) {
    StringBuilder known = text;
    if (known == null) {
      known = new StringBuilder();
      text = known;
    }
    known.append(more);
  }

  /** The name, with its prefix. */
  public String name() {
    return name;
  }

  /** The same attributes and text under another name, without children. */
  public Xml renamed(String other) {
    Xml made = new Xml(other, attributes);
    if (text != null) {
      made.addText(text.toString());
    }
    return made;
  }

  /** Whether it is named so. */
  public boolean is(String other) {
    return name.equals(other);
  }

  /** The children, in order. */
  public List<Xml> children() {
    return children;
  }

  /** The children of that name. */
  public Stream<Xml> children(String wanted) {
    return children.stream().filter(child -> child.is(wanted));
  }

  /** The first child of that name. */
  public @Nullable Xml child(String wanted) {
    for (Xml child : children) {
      if (child.is(wanted)) {
        return child;
      }
    }
    return null;
  }

  /** The first child of that name; one that holds nothing if there is none. */
  public Xml childOrNone(String wanted) {
    Xml child = child(wanted);
    return child == null ? NONE : child;
  }

  /** Whether it has a child of that name. */
  public boolean has(String wanted) {
    return child(wanted) != null;
  }

  /** The text directly inside. */
  public String text() {
    return text == null ? "" : text.toString();
  }

  /** An attribute; null if it is not set. */
  public @Nullable String attribute(String wanted) {
    return attributes.get(wanted);
  }

  /** An attribute, or what holds if it is not set. */
  public String attribute(String wanted, String otherwise) {
    String value = attributes.get(wanted);
    return value == null ? otherwise : value;
  }

  /** An attribute as a number, or what holds if it is none. */
  public int number(String wanted, int otherwise) {
    String value = attributes.get(wanted);
    if (value == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** The {@code val} of the child of that name. */
  public @Nullable String childValue(String wanted) {
    return childOrNone(wanted).attribute("val");
  }

  /** The {@code val} of the child of that name as a number. */
  public int childNumber(String wanted, int otherwise) {
    return childOrNone(wanted).number("val", otherwise);
  }

  /**
   * The characters of running text in this element and all below it; a table in it or a deletion
   * count too. Asked when the part is read; counted once.
   */
  public int textLength() {
    if (length < 0) {
      int sum = text == null || !is("w:t") ? 0 : text.length();
      for (Xml child : children) {
        sum += child.textLength();
      }
      length = sum;
    }
    return length;
  }

  /** Whether there is an element of that name anywhere below. */
  public boolean contains(String wanted) {
    for (Xml child : children) {
      if (child.is(wanted) || child.contains(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a switch is on here. */
  public boolean isOn(String wanted) {
    return Boolean.TRUE.equals(toggle(wanted));
  }

  /** A switch such as {@code <w:vanish/>}: on, off, or null if it is not set here. */
  public @Nullable Boolean toggle(String wanted) {
    Xml child = child(wanted);
    if (child == null) {
      return null;
    }
    return switch (child.attribute("val", "true")) {
      case "0", "false", "off" -> false;
      default -> true;
    };
  }
}
