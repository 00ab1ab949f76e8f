package io.github.opengpr.read.office.odf;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Line;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.packed.Xml;
import io.github.opengpr.read.office.word.Remarks;
import io.github.opengpr.read.office.word.Remarks.Kind;
import io.github.opengpr.read.office.word.ShownText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks the text of a document from top to bottom and makes its blocks. Used once, by one thread.
 */
final class OdfBody {

  private final OdfStyles styles;
  private final OdfNumbering numbering;
  private final Budget budget;
  private final Remarks remarks;
  private final List<Block> blocks = new ArrayList<>();

  /** Whether the ground is known to be white. */
  private boolean white;

  private int paragraphs;
  private int tables;

  /** A list that is open, and how deep in it we are. */
  private record InList(String style, int level) {}

  OdfBody(OdfStyles styles, OdfNumbering numbering, Budget budget, Remarks remarks) {
    this.styles = styles;
    this.numbering = numbering;
    this.budget = budget;
    this.remarks = remarks;
    this.white = !styles.shadesPages();
  }

  List<Block> blocks() {
    return blocks;
  }

  Budget budget() {
    return budget;
  }

  Remarks remarks() {
    return remarks;
  }

  /** Makes the blocks of everything inside an element. */
  void walk(Xml parent) {
    walk(parent, null);
  }

  private void walk(Xml parent, @Nullable InList list) {
    boolean first = true;
    for (Xml element : parent.children()) {
      switch (element.name()) {
        case "text:p", "text:h" -> {
          paragraph(element, first ? list : null);
          first = false;
        }
        case "text:list" -> list(element, list);
        case "table:table" -> new OdfTable(this).read(element);
        case "text:section" -> {
          if (element.attribute("display", "true").equals("none")) {
            remarks.add(Kind.HIDDEN, here());
          } else {
            walk(element, list);
          }
        }
        case "text:table-of-content", "text:alphabetical-index", "text:illustration-index" ->
            remarks.add(Kind.CONTENTS, here());
        case "text:tracked-changes" -> changes(element);
        case "draw:frame", "draw:g", "draw:text-box", "draw:custom-shape" -> walk(element, null);
        case "text:numbered-paragraph" -> walk(element, null);
        default -> {}
      }
    }
  }

  /** The place of the paragraph that comes next. */
  private Place here() {
    return new Place.InTable(0, paragraphs + 1, 0, null);
  }

  private void changes(Xml changes) {
    if (changes.contains("text:insertion")) {
      remarks.add(Kind.INSERTED, here());
    }
    if (changes.contains("text:deletion")) {
      remarks.add(Kind.DELETED, here());
    }
  }

  private void list(Xml list, @Nullable InList around) {
    String own = list.attribute("style-name", around == null ? "" : around.style());
    InList inside = new InList(own, around == null ? 0 : around.level() + 1);
    if (around == null
        && !list.attribute("continue-numbering", "false").equals("true")
        && list.attribute("continue-list") == null) {
      numbering.begin(own);
    }
    for (Xml item : list.children()) {
      if (item.is("text:list-item")) {
        walk(item, inside);
      } else if (item.is("text:list-header")) {
        walk(item, null);
      }
    }
  }

  private void paragraph(Xml paragraph, @Nullable InList list) {
    Paragraph made = text(paragraph, list, here());
    String text = made.text().toString().strip();
    if (!text.isEmpty()) {
      budget.cell();
      blocks.add(
          new Line(text, new Place.InTable(0, ++paragraphs, 0, null), paragraph.is("text:h")));
    }
    // What fills a box is not asked.
    on(false, () -> made.boxes().forEach(this::walk));
  }

  /**
   * What a paragraph shows.
   *
   * @param text its text, with its number
   * @param boxes the contents of the text boxes anchored in it
   */
  record Paragraph(ShownText text, List<Xml> boxes) {}

  /** The text of a paragraph of a cell, its number counted. */
  Paragraph text(Xml paragraph, Place place) {
    return text(paragraph, null, place);
  }

  private Paragraph text(Xml paragraph, @Nullable InList list, Place place) {
    OdfText content = new OdfText(styles, budget, remarks, place, white);
    ShownText text = content.of(paragraph).precededBy(number(paragraph, list));
    return new Paragraph(text, content.boxes());
  }

  private String number(Xml paragraph, @Nullable InList list) {
    if (paragraph.is("text:h")) {
      if (paragraph.attribute("is-list-header", "false").equals("true")) {
        return "";
      }
      return list != null && !list.style().isEmpty()
          ? numbering.next(list.style(), list.level())
          : numbering.heading(paragraph.number("outline-level", 1) - 1);
    }
    if (list == null) {
      return "";
    }
    String named =
        list.style().isEmpty()
            ? styles.attribute("paragraph", paragraph.attribute("style-name"), "list-style-name")
            : list.style();
    return named == null || named.isEmpty() ? "" : numbering.next(named, list.level());
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

  /** Reads what stands in a cell, a row or a table. */
  void in(Xml element, Runnable reading) {
    String family = element.name().substring("table:".length());
    on(!styles.shades(family, element.attribute("style-name")), reading);
  }

  /** The number of a table that begins. */
  int nextTable() {
    return ++tables;
  }

  void add(Block block) {
    blocks.add(block);
  }
}
