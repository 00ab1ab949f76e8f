package io.github.opengpr.read.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Text of a page as a browser shows it. */
final class PageText {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

  /**
   * A number off the line is a mark of a note: it stands no deeper inside its element than this.
   */
  private static final int DEPTH = 3;

  /** Elements of formulas whose second part stands above the line. */
  private static final Set<String> POWERS = Set.of("msup", "mover", "mroot");

  /** Elements of formulas whose second part stands below the line. */
  private static final Set<String> INDICES = Set.of("msub", "munder", "msubsup", "munderover");

  private static final Set<String> FRACTIONS = Set.of("mfrac");

  private PageText() {}

  /** What a browser draws before an element: the stroke of a fraction before its second part. */
  static String before(Element element) {
    return isSecondOf(element, FRACTIONS) ? "/" : "";
  }

  private static boolean isSecondOf(Element element, Set<String> names) {
    Element around = element.parent();
    return around != null
        && names.contains(around.normalName())
        && element.previousElementSibling() != null;
  }

  /** Appends a text; digits off the line stay apart from the number before them. */
  static void append(TextNode node, StringBuilder out) {
    int begin = out.length();
    append(node.getWholeText(), out);
    String digits = digits(node);
    for (int at = begin; !digits.isEmpty() && at < out.length(); at++) {
      char c = out.charAt(at);
      if (c >= '0' && c <= '9') {
        out.setCharAt(at, digits.charAt(c - '0'));
      }
    }
  }

  /** Appends a text: each run of white space as one blank. */
  static void append(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ') {
        int n = out.length();
        if (n > 0 && out.charAt(n - 1) != ' ' && out.charAt(n - 1) != '\n') {
          out.append(' ');
        }
      } else {
        out.append(c);
      }
    }
  }

  /** A number that stands off the line as a whole is no mark: it is written plainly. */
  static String withoutLoneMark(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int digit = Math.max(RAISED.indexOf(text.charAt(i)), LOWERED.indexOf(text.charAt(i)));
      if (digit < 0) {
        return text;
      }
      plain.append((char) ('0' + digit));
    }
    return plain.toString();
  }

  /** The digits a text is shown in if it stands off the line; empty if it does not. */
  private static String digits(TextNode text) {
    Node around = text.parent();
    for (int i = 0; i < DEPTH && around instanceof Element element; i++) {
      if (Elements.isBlock(element)) {
        // What places a cell or a paragraph does not place its digits against the line.
        break;
      }
      if (element.normalName().equals("sup") || InlineStyle.raises(element)) {
        return RAISED;
      }
      if (element.normalName().equals("sub") || InlineStyle.lowers(element)) {
        return LOWERED;
      }
      if (isSecondOf(element, POWERS)) {
        return RAISED;
      }
      if (isSecondOf(element, INDICES)) {
        return LOWERED;
      }
      around = around.parent();
    }
    return "";
  }
}
