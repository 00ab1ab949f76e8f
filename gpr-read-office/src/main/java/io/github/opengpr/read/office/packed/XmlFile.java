package io.github.opengpr.read.office.packed;

import java.nio.charset.StandardCharsets;

/** What can be told of a file that is XML and nothing around it. */
public final class XmlFile {

  /** How far into the file the root element may begin, and how long its begin may be. */
  private static final int HEAD = 16_384;

  private XmlFile() {}

  /**
   * Whether the bytes are XML whose root is such an element.
   *
   * @param name the name without its prefix
   * @param namespace a namespace that it declares
   */
  public static boolean hasRoot(byte[] bytes, String name, String namespace) {
    if (!mayBeXml(bytes)) {
      return false;
    }
    String head = head(bytes);
    int at = root(head);
    if (at < 0) {
      return false;
    }
    int end = head.indexOf('>', at);
    String tag = end < 0 ? head.substring(at) : head.substring(at, end);
    int blank = 0;
    while (blank < tag.length() && tag.charAt(blank) > ' ') {
      blank++;
    }
    String qualified = tag.substring(1, Math.max(1, blank));
    return qualified.substring(qualified.indexOf(':') + 1).equals(name) && tag.contains(namespace);
  }

  /** Tells nearly every other file at its first letter, without a copy of its head. */
  private static boolean mayBeXml(byte[] bytes) {
    int n = Math.min(bytes.length, HEAD);
    int at = 0;
    while (at < n && bytes[at] <= ' ') {
      at++;
    }
    return at < n && (bytes[at] == '<' || isWide(bytes));
  }

  /** Whether each character takes two bytes. */
  private static boolean isWide(byte[] bytes) {
    return bytes.length > 2
        && (bytes[0] == (byte) 0xFF || bytes[0] == (byte) 0xFE || bytes[1] == 0);
  }

  private static String head(byte[] bytes) {
    int n = Math.min(bytes.length, HEAD);
    if (isWide(bytes)) {
      StringBuilder plain = new StringBuilder();
      for (int i = 0; i < n; i++) {
        if (bytes[i] > 0) {
          plain.append((char) bytes[i]);
        }
      }
      return plain.toString();
    }
    return new String(bytes, 0, n, StandardCharsets.ISO_8859_1);
  }

  /** Where the root element begins, after what may stand before it; -1 if there is none. */
  private static int root(String head) {
    int at = 0;
    while (at < head.length()) {
      char c = head.charAt(at);
      if (c == '<') {
        if (head.startsWith("<?", at)) {
          at = end(head, "?>", at);
        } else if (head.startsWith("<!--", at)) {
          at = end(head, "-->", at);
        } else if (head.startsWith("<!DOCTYPE", at)) {
          at = afterType(head, at);
        } else {
          return at + 1 < head.length() && Character.isLetter(head.charAt(at + 1)) ? at : -1;
        }
      } else if (c > ' ' && c < 0x80) {
        return -1;
      } else {
        at++;
      }
    }
    return -1;
  }

  /** Behind a document type, with the declarations in it. */
  private static int afterType(String head, int from) {
    int inside = head.indexOf('[', from);
    int end = head.indexOf('>', from);
    return inside >= 0 && inside < end
        ? end(head, ">", end(head, "]", inside))
        : end(head, ">", from);
  }

  private static int end(String head, String mark, int from) {
    int at = head.indexOf(mark, from);
    return at < 0 ? head.length() : at + mark.length();
  }
}
