package io.github.opengpr.read.office.docx;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Line;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.packed.Xml;
import io.github.opengpr.read.office.word.Fields;
import io.github.opengpr.read.office.word.Remarks;
import io.github.opengpr.read.office.word.Remarks.Kind;
import io.github.opengpr.read.office.word.ShownText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Walks the text of a document from top to bottom and makes its blocks. Used once, by one thread.
 */
final class Body {

  private final Styles styles;
  private final Numbering numbering;
  private final Budget budget;
  private final Remarks remarks = new Remarks();
  private final Fields fields = new Fields();
  private final List<Block> blocks = new ArrayList<>();
  private final BiConsumer<Place, Xml> placed;

  /** What is left of paragraphs whose ends are deleted: it runs on into the next. */
  private ShownText carried = new ShownText();

  /** The last of them; null if there is none. */
  private @Nullable Xml carriedFrom;

  /** Whether the ground is known to be white. */
  private boolean white;

  private int paragraphs;
  private int tables;

  /**
   * A walk.
   *
   * @param white whether the page is
   * @param placed is told of the element behind the place of each paragraph and cell
   */
  Body(
      Styles styles,
      Numbering numbering,
      Budget budget,
      boolean white,
      BiConsumer<Place, Xml> placed) {
    this.white = white;
    this.placed = placed;
    this.styles = styles;
    this.numbering = numbering;
    this.budget = budget;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** Makes the blocks of a text that nothing runs on from: a body, a cell, a text box. */
  void walkAll(Xml whole) {
    walk(whole);
    endParagraphs();
  }

  Remarks remarks() {
    return remarks;
  }

  /** Makes the blocks of everything inside an element. */
  private void walk(Xml parent) {
    for (Xml element : parent.children()) {
      switch (element.name()) {
        case "w:p" -> paragraph(element);
        case "w:tbl" -> table(element);
        case "w:sdt" -> control(element);
        case "w:ins", "w:moveTo", "w:customXml", "w:smartTag" -> walk(element);
        case "w:del", "w:moveFrom" -> remarks.add(Kind.DELETED, here());
        case "mc:AlternateContent" -> walk(RunText.alternative(element));
        case "w:altChunk" -> remarks.add(Kind.OBJECT, here());
        default -> {}
      }
    }
  }

  /** The place of the paragraph that comes next. */
  private Place here() {
    return new Place.InTable(0, paragraphs + 1, 0, null);
  }

  private void control(Xml control) {
    Xml part = control.childOrNone("w:sdtPr").childOrNone("w:docPartObj");
    String gallery = part.childValue("w:docPartGallery");
    if ("Table of Contents".equals(gallery)) {
      remarks.add(Kind.CONTENTS, here());
      return;
    }
    if (!RunText.isPlaceholder(control)) {
      walk(control.childOrNone("w:sdtContent"));
    }
  }

  private void paragraph(Xml paragraph) {
    Paragraph made = text(paragraph, here());
    line(made.text(), paragraph);
    if (!made.boxes().isEmpty()) {
      endParagraphs();
      // What fills a box is not asked.
      on(false, () -> made.boxes().forEach(this::walkAll));
    }
  }

  private void line(ShownText shown, Xml paragraph) {
    String text = shown.toString().strip();
    if (!text.isEmpty()) {
      budget.cell();
      Place place = new Place.InTable(0, ++paragraphs, 0, null);
      blocks.add(new Line(text, place, isHeading(paragraph.childOrNone("w:pPr"))));
      placed.accept(place, paragraph);
    }
  }

  /** Text whose paragraph has no end stands alone where no paragraph follows, as before a table. */
  private void endParagraphs() {
    if (carriedFrom != null) {
      Xml last = carriedFrom;
      line(rest(), last);
    }
  }

  /** What is left of paragraphs whose ends are deleted; blank if nothing is. */
  ShownText rest() {
    ShownText rest = carried;
    carried = new ShownText();
    if (carriedFrom != null) {
      Xml properties = carriedFrom.childOrNone("w:pPr");
      if (!rest.isBlank()) {
        rest.precededBy(numbering.next(properties, style(properties)));
      }
      carriedFrom = null;
    }
    return rest;
  }

  private boolean isHeading(Xml properties) {
    int level = properties.childNumber("w:outlineLvl", -1);
    return level >= 0 ? level < 9 : styles.isHeading(style(properties));
  }

  private @Nullable String style(Xml properties) {
    String style = properties.childValue("w:pStyle");
    return style == null ? styles.normal() : style;
  }

  /**
   * What a paragraph shows.
   *
   * @param text its text, with its number
   * @param boxes the contents of the text boxes anchored in it
   */
  record Paragraph(ShownText text, List<Xml> boxes) {}

  /** The text of a paragraph, its number counted. */
  Paragraph text(Xml paragraph, Place place) {
    budget.tick();
    Xml properties = paragraph.childOrNone("w:pPr");
    String style = style(properties);
    if (styles.isContents(style)) {
      remarks.add(Kind.CONTENTS, place);
      // Its fields open and close all the same.
      read(paragraph, style, place, new ShownText());
      return new Paragraph(new ShownText(), List.of());
    }
    ShownText text = carried;
    RunText content = read(paragraph, style, place, text);
    Xml mark = properties.childOrNone("w:rPr");
    if (mark.has("w:del") || mark.has("w:moveFrom")) {
      remarks.add(Kind.DELETED, place);
      carriedFrom = paragraph;
      return new Paragraph(new ShownText(), content.boxes());
    }
    carried = new ShownText();
    carriedFrom = null;
    boolean invisible = text.isBlank() && mark.isOn("w:vanish");
    String number = invisible || fields.inContents() ? "" : numbering.next(properties, style);
    return new Paragraph(text.precededBy(number), content.boxes());
  }

  private RunText read(Xml paragraph, @Nullable String style, Place place, ShownText text) {
    boolean onWhite =
        white && !Ground.isShaded(paragraph.childOrNone("w:pPr")) && !styles.shades(style);
    RunText content = new RunText(styles, fields, remarks, place, style, onWhite, text);
    paragraph.children().forEach(content::append);
    fields.endParagraph();
    return content;
  }

  private void table(Xml table) {
    endParagraphs();
    fields.reset();
    Xml properties = table.childOrNone("w:tblPr");
    boolean shaded =
        Ground.isShaded(properties) || styles.shades(properties.childValue("w:tblStyle"));
    on(!shaded, () -> new WordTable(this, budget, remarks).read(table));
    fields.reset();
  }

  /**
   * Reads what stands on a ground.
   *
   * @param plain whether nothing is known to colour it but what is around it
   */
  void on(boolean plain, Runnable reading) {
    boolean around = white;
    white &= plain;
    reading.run();
    white = around;
  }

  /** The number of a table that begins. */
  int nextTable() {
    return ++tables;
  }

  /** A cell that stands at a place. */
  void cell(Place place, Xml cell) {
    placed.accept(place, cell);
  }

  void add(Block block) {
    blocks.add(block);
  }
}
