package io.github.opengpr.read.office.odf;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.packed.Xml;
import io.github.opengpr.read.office.word.Remarks;
import io.github.opengpr.read.office.word.Remarks.Kind;
import io.github.opengpr.read.office.word.Script;
import io.github.opengpr.read.office.word.ShownText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of one paragraph as the document shows it, and the text boxes anchored in it. */
final class OdfText {

  /** More blanks than this in one place are no text. */
  private static final int MOST_BLANKS = 100;

  private final OdfStyles styles;
  private final Budget budget;
  private final Remarks remarks;
  private final Place place;
  private final boolean plain;
  private final ShownText text = new ShownText();
  private final List<Xml> boxes = new ArrayList<>();

  /** How text is shown. */
  private record Look(boolean hidden, boolean struck, Script script, boolean white, boolean plain) {

    boolean isUnseen() {
      return hidden || white && plain;
    }
  }

  /**
   * A reader of one paragraph.
   *
   * @param plain whether its ground is white, as far as what is around says
   */
  OdfText(OdfStyles styles, Budget budget, Remarks remarks, Place place, boolean plain) {
    this.plain = plain;
    this.styles = styles;
    this.budget = budget;
    this.remarks = remarks;
    this.place = place;
  }

  /** The text of a paragraph. */
  ShownText of(Xml paragraph) {
    return of(paragraph, null);
  }

  /** The text of a paragraph in a cell of that style. */
  ShownText of(Xml paragraph, @Nullable String cellStyle) {
    if (isHidden(paragraph)) {
      remarks.add(Kind.HIDDEN, place);
      return text;
    }
    Look around = look("table-cell", cellStyle, new Look(false, false, Script.PLAIN, false, plain));
    append(paragraph, look("paragraph", paragraph.attribute("style-name"), around));
    return text;
  }

  /** Whether a field in it says that the paragraph is not shown. */
  private static boolean isHidden(Xml paragraph) {
    Xml field = paragraph.child("text:hidden-paragraph");
    return field != null && field.attribute("is-hidden", "false").equals("true");
  }

  /** The contents of the text boxes. */
  List<Xml> boxes() {
    return boxes;
  }

  private Look look(String family, @Nullable String style, Look around) {
    if (style == null) {
      return around;
    }
    String display = styles.text(family, style, "display");
    String position = styles.text(family, style, "text-position");
    return new Look(
        display == null ? around.hidden() : display.equals("none"),
        styles.strikes(family, style, around.struck()),
        position == null ? around.script() : script(position),
        styles.isWhite(family, style, around.white()),
        around.plain() && !styles.shades(family, style));
  }

  /** What a position says: super 58%, sub, 33% 58%, -33%. */
  private static Script script(String position) {
    if (position.startsWith("super")) {
      return Script.RAISED;
    }
    if (position.startsWith("sub")) {
      return Script.LOWERED;
    }
    char first = position.isEmpty() ? '0' : position.charAt(0);
    return first == '-'
        ? Script.LOWERED
        : first >= '1' && first <= '9' ? Script.RAISED : Script.PLAIN;
  }

  private void append(Xml parent, Look look) {
    for (Xml child : parent.children()) {
      budget.tick();
      switch (child.name()) {
        case Xml.TEXT -> show(collapsed(child.text()), look);
        case "text:span" -> append(child, look("text", child.attribute("style-name"), look));
        case "text:s" ->
            show(" ".repeat(Math.max(1, Math.min(MOST_BLANKS, child.number("c", 1)))), look);
        case "text:tab" -> show("\t", look);
        case "text:line-break" -> show("\n", look);
        case "text:ruby" -> append(child.childOrNone("text:ruby-base"), look);
        case "text:note", "office:annotation" -> remarks.add(Kind.FOOTNOTE, place);
        case "text:hidden-text", "text:script" -> remarks.add(Kind.HIDDEN, place);
        case "text:tracked-changes", "draw:image" -> {}
        case "draw:object", "draw:object-ole" -> remarks.add(Kind.OBJECT, place);
        case "draw:text-box" -> boxes.add(child);
        default -> {
          if (child.name().startsWith("draw:") && child.has("text:p")) {
            // A shape with text of its own.
            boxes.add(child);
          } else {
            append(child, look);
          }
        }
      }
    }
  }

  private void show(String shown, Look look) {
    if (look.isUnseen()) {
      if (!shown.isBlank()) {
        remarks.add(Kind.HIDDEN, place);
      }
      return;
    }
    text.append(shown, look.struck(), look.script());
  }

  /** White space of the file is one blank, and none where a blank stands already. */
  private String collapsed(String piece) {
    StringBuilder plain = new StringBuilder(piece.length());
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
        char before = plain.length() == 0 ? text.last() : plain.charAt(plain.length() - 1);
        if (before != ' ' && before != '\n') {
          plain.append(' ');
        }
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
