package io.github.opengpr.read.office.docx;

import io.github.opengpr.read.office.packed.Xml;
import java.util.Map;

/**
 * Word's XML of 2003 in the words of 2007, as far as text needs it: changes, merged cells, the
 * numbers of paragraphs, which the file holds as they are shown.
 */
final class Word2003 {

  private Word2003() {}

  /** The root element, and all below it, anew. */
  static Xml converted(Xml root) {
    Xml made = new Xml("w:document", Map.of());
    root.children().forEach(child -> convert(child, made));
    return made;
  }

  private static void convert(Xml element, Xml into) {
    switch (element.name()) {
      case "wx:sect", "wx:sub-section", "wx:pBdrGroup", "aml:content" ->
          element.children().forEach(child -> convert(child, into));
      case "aml:annotation" -> change(element, into);
      case "w:vmerge" -> copy("w:vMerge", element, into);
      case "w:p" -> paragraph(element, into);
      default -> copy(element.name(), element, into);
    }
  }

  private static void copy(String name, Xml element, Xml into) {
    Xml made = element.renamed(name);
    element.children().forEach(child -> convert(child, made));
    into.add(made);
  }

  private static void change(Xml annotation, Xml into) {
    switch (annotation.attribute("type", "")) {
      case "Word.Insertion" -> copy("w:ins", annotation, into);
      case "Word.Deletion" -> copy("w:del", annotation, into);
      case "Word.Comment" -> {
        Xml run = new Xml("w:r", Map.of());
        run.add(new Xml("w:commentReference", Map.of()));
        into.add(run);
      }
      default -> annotation.children().forEach(child -> convert(child, into));
    }
  }

  private static void paragraph(Xml paragraph, Xml into) {
    Xml made = paragraph.renamed("w:p");
    Xml properties = paragraph.child("w:pPr");
    Xml shown = paragraph.childOrNone("w:pPr").childOrNone("w:listPr").child("wx:t");
    if (properties != null) {
      convert(properties, made);
    }
    if (shown != null) {
      Xml text = new Xml("w:t", Map.of());
      text.addText(shown.attribute("val", ""));
      Xml run = new Xml("w:r", Map.of());
      run.add(text);
      made.add(run);
    }
    paragraph.children().stream()
        .filter(child -> !child.is("w:pPr"))
        .forEach(child -> convert(child, made));
    into.add(made);
  }
}
