package io.github.opengpr.read.office.docx;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.office.packed.Xml;
import io.github.opengpr.read.office.word.Fields;
import io.github.opengpr.read.office.word.Remarks;
import io.github.opengpr.read.office.word.Remarks.Kind;
import io.github.opengpr.read.office.word.Superscript;
import java.util.ArrayList;
import java.util.List;

/** The text of one paragraph as the document shows it, and the text boxes anchored in it. */
final class RunText {

  /** A picture this large (7 cm by 4 cm, in units of 1/360000 cm) may hold a page or a table. */
  private static final long LARGE_WIDTH = 7 * 360_000L;

  private static final long LARGE_HEIGHT = 4 * 360_000L;

  private final Styles styles;
  private final Fields fields;
  private final Remarks remarks;
  private final Place place;
  private final boolean hidden;
  private final StringBuilder text = new StringBuilder();
  private final List<Xml> boxes = new ArrayList<>();
  private boolean struck;

  /**
   * Begins a paragraph.
   *
   * @param hidden whether its style hides text
   */
  RunText(Styles styles, Fields fields, Remarks remarks, Place place, boolean hidden) {
    this.styles = styles;
    this.fields = fields;
    this.remarks = remarks;
    this.place = place;
    this.hidden = hidden;
  }

  String text() {
    return text.toString();
  }

  /** The contents of the text boxes, each once. */
  List<Xml> boxes() {
    return boxes;
  }

  /** Appends what an element of a paragraph shows. */
  void append(Xml element) {
    switch (element.name()) {
      case "w:r", "m:r" -> run(element);
      case "w:ins", "w:moveTo" -> {
        remarks.add(Kind.INSERTED, place);
        appendAll(element);
      }
      case "w:del", "w:moveFrom" -> remarks.add(Kind.DELETED, place);
      case "w:pPr", "w:sdtPr", "w:sdtEndPr", "w:rPr", "m:rPr", "m:ctrlPr" -> {}
      case "w:fldSimple" -> {
        if (!element.attribute("instr", "").strip().startsWith("TOC")) {
          appendAll(element);
        }
      }
      case "w:sdt" -> {
        if (!isPlaceholder(element)) {
          appendAll(element.childOrNone("w:sdtContent"));
        }
      }
      case "w:ruby" -> appendAll(element.childOrNone("w:rubyBase"));
      case "mc:AlternateContent" -> appendAll(alternative(element));
      default -> appendAll(element);
    }
  }

  private void appendAll(Xml parent) {
    parent.children().forEach(this::append);
  }

  /** Whether a content control shows only its prompt. */
  static boolean isPlaceholder(Xml control) {
    return control.childOrNone("w:sdtPr").isOn("w:showingPlcHdr");
  }

  /**
   * The branch of an alternative that is read: the newest, unless it has no text and the fallback
   * has.
   */
  static Xml alternative(Xml alternatives) {
    Xml choice = alternatives.child("mc:Choice");
    Xml fallback = alternatives.child("mc:Fallback");
    if (choice == null) {
      return fallback == null ? alternatives : fallback;
    }
    return fallback != null && choice.textLength() == 0 && fallback.textLength() > 0
        ? fallback
        : choice;
  }

  private void run(Xml run) {
    Xml properties = run.childOrNone("w:rPr");
    if (isHidden(properties)) {
      if (run.textLength() > 0) {
        remarks.add(Kind.HIDDEN, place);
      }
      // Marks of fields work even where they are hidden.
      run.children("w:fldChar").forEach(this::fieldMark);
      return;
    }
    boolean strikes = properties.isOn("w:strike") || properties.isOn("w:dstrike");
    if (strikes != struck && run.textLength() > 0) {
      // 3 struck out beside 5 is not 35.
      show(" ");
      struck = strikes;
    }
    boolean raised = "superscript".equals(properties.childValue("w:vertAlign"));
    run.children().forEach(piece -> piece(piece, raised));
  }

  private boolean isHidden(Xml properties) {
    Boolean own = properties.toggle("w:vanish");
    if (own == null) {
      own = styles.hides(properties.childValue("w:rStyle"));
    }
    return own == null ? hidden : own;
  }

  private void piece(Xml piece, boolean raised) {
    switch (piece.name()) {
      case "w:t", "m:t" -> show(raised ? Superscript.of(piece.text()) : piece.text());
      case "w:tab", "w:ptab" -> show("\t");
      case "w:cr" -> show("\n");
      case "w:br" -> {
        if (piece.attribute("type", "textWrapping").equals("textWrapping")) {
          show("\n");
        }
      }
      case "w:noBreakHyphen" -> show("-");
      case "w:sym" -> show(symbol(piece.attribute("char", "")));
      case "w:fldChar" -> fieldMark(piece);
      case "w:instrText" -> fields.instruction(piece.text());
      case "w:footnoteReference", "w:endnoteReference", "w:commentReference" ->
          remarks.add(Kind.FOOTNOTE, place);
      case "w:ruby" -> appendAll(piece.childOrNone("w:rubyBase"));
      case "w:drawing", "w:pict", "w:object" -> drawing(piece);
      case "mc:AlternateContent" ->
          alternative(piece).children().forEach(child -> piece(child, raised));
      default -> {}
    }
  }

  private void fieldMark(Xml mark) {
    switch (mark.attribute("fldCharType", "")) {
      case "begin" -> fields.begin();
      case "separate" -> fields.separate();
      case "end" -> fields.end();
      default -> {}
    }
  }

  private void show(String shown) {
    if (fields.shows()) {
      text.append(shown);
    } else if (fields.inContents()) {
      remarks.add(Kind.CONTENTS, place);
    }
  }

  /** A character of a symbol font, which has no meaning outside that font. */
  private static String symbol(String code) {
    try {
      int c = Integer.parseInt(code, 16);
      return c >= 0xE000 && c <= 0xF8FF || !Character.isValidCodePoint(c)
          ? "\uFFFD"
          : Character.toString(c);
    } catch (NumberFormatException e) {
      return "\uFFFD";
    }
  }

  private void drawing(Xml element) {
    switch (element.name()) {
      case "w:txbxContent" -> {
        if (element.textLength() > 0) {
          boxes.add(element);
        }
      }
      case "mc:AlternateContent" -> drawing(alternative(element));
      case "wp:extent" -> {
        if (element.number("cx", 0) > LARGE_WIDTH && element.number("cy", 0) > LARGE_HEIGHT) {
          remarks.add(Kind.PICTURE, place);
        }
      }
      case ":OLEObject", ":chart" -> remarks.add(Kind.OBJECT, place);
      default -> element.children().forEach(this::drawing);
    }
  }
}
