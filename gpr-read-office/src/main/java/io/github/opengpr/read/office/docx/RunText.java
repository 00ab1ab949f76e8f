package io.github.opengpr.read.office.docx;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.office.packed.Xml;
import io.github.opengpr.read.office.word.Fields;
import io.github.opengpr.read.office.word.Remarks;
import io.github.opengpr.read.office.word.Remarks.Kind;
import io.github.opengpr.read.office.word.Script;
import io.github.opengpr.read.office.word.ShownText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of one paragraph as the document shows it, and the text boxes anchored in it. */
final class RunText {

  /** A picture this large (7 cm by 4 cm, in units of 1/360000 cm) may hold a page or a table. */
  private static final long LARGE_WIDTH = 7 * 360_000L;

  private static final long LARGE_HEIGHT = 4 * 360_000L;

  private final Styles styles;
  private final Fields fields;
  private final Remarks remarks;
  private final Place place;
  private final @Nullable String style;
  private final boolean white;
  private final ShownText text;
  private final List<Xml> boxes = new ArrayList<>();

  /** How the letters of a run are shown. */
  private record Look(boolean struck, Script script) {}

  /**
   * Begins a paragraph.
   *
   * @param style its style
   * @param white whether its ground is white
   * @param text takes what it shows
   */
  RunText(
      Styles styles,
      Fields fields,
      Remarks remarks,
      Place place,
      @Nullable String style,
      boolean white,
      ShownText text) {
    this.styles = styles;
    this.fields = fields;
    this.remarks = remarks;
    this.place = place;
    this.style = style;
    this.white = white;
    this.text = text;
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
        String instruction = element.attribute("instr", "");
        if (!instruction.strip().startsWith("TOC")) {
          appendAll(element);
        }
        if (element.children().isEmpty()) {
          show(Fields.drawn(instruction), new Look(false, Script.PLAIN));
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
    if (isUnseen(properties)) {
      if (run.textLength() > 0) {
        remarks.add(Kind.HIDDEN, place);
      }
      // Marks of fields work even where they are hidden.
      run.children("w:fldChar").forEach(this::fieldMark);
      return;
    }
    Look look = new Look(is(Letters.STRUCK, properties), script(properties));
    run.children().forEach(piece -> piece(piece, look));
  }

  /** Whether a run is shown so: by its own properties, its style or that of the paragraph. */
  private boolean is(Letters how, Xml properties) {
    Boolean own = how.in(properties);
    if (own == null) {
      own = styles.shows(how, properties.childValue("w:rStyle"));
    }
    return Boolean.TRUE.equals(own == null ? styles.shows(how, style) : own);
  }

  private boolean isUnseen(Xml properties) {
    return is(Letters.HIDDEN, properties)
        || is(Letters.SPECK, properties)
        || white && is(Letters.WHITE, properties) && !is(Letters.SHADED, properties);
  }

  private Script script(Xml properties) {
    return is(Letters.RAISED, properties)
        ? Script.RAISED
        : is(Letters.LOWERED, properties) ? Script.LOWERED : Script.PLAIN;
  }

  private void piece(Xml piece, Look look) {
    switch (piece.name()) {
      case "w:t", "m:t" -> show(piece.text(), look);
      case "w:tab", "w:ptab" -> show("\t", look);
      case "w:cr" -> show("\n", look);
      case "w:br" -> {
        if (piece.attribute("type", "textWrapping").equals("textWrapping")) {
          show("\n", look);
        }
      }
      case "w:noBreakHyphen" -> show("-", look);
      case "w:sym" -> show(symbol(piece.attribute("char", "")), look);
      case "w:fldChar" -> fieldMark(piece);
      case "w:instrText" -> fields.instruction(piece.text());
      case "w:footnoteReference", "w:endnoteReference", "w:commentReference" ->
          remarks.add(Kind.FOOTNOTE, place);
      case "w:ruby" -> appendAll(piece.childOrNone("w:rubyBase"));
      case "w:drawing", "w:pict", "w:object" -> drawing(piece);
      case "mc:AlternateContent" ->
          alternative(piece).children().forEach(child -> piece(child, look));
      default -> {}
    }
  }

  private void fieldMark(Xml mark) {
    switch (mark.attribute("fldCharType", "")) {
      case "begin" -> {
        show(
            chosen(mark.childOrNone("w:ffData").childOrNone("w:ddList")),
            new Look(false, Script.PLAIN));
        fields.begin();
      }
      case "separate" -> fields.separate();
      case "end" -> show(fields.end(), new Look(false, Script.PLAIN));
      default -> {}
    }
  }

  /** The entry that shows of a list to choose from: nothing else in the text says it. */
  private static String chosen(Xml list) {
    int chosen = list.childNumber("w:result", list.childNumber("w:default", 0));
    return list.children("w:listEntry")
        .skip(Math.max(0, chosen))
        .map(entry -> entry.attribute("val", ""))
        .findFirst()
        .orElse("");
  }

  private void show(String shown, Look look) {
    if (fields.shows()) {
      text.append(shown, look.struck(), look.script());
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
