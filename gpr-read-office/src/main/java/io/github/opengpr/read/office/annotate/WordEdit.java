package io.github.opengpr.read.office.annotate;

import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.office.guard.Refusal;
import io.github.opengpr.read.office.packed.SourceChanges;
import io.github.opengpr.read.office.packed.SourceXml;
import io.github.opengpr.read.office.packed.SourceXml.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Changes what a cell says, as a change that can be accepted or refused. */
final class WordEdit {

  /** What a plain paragraph may hold beside its runs; none of it shows. */
  private static final Set<String> SILENT =
      Set.of(
          "pPr",
          "bookmarkStart",
          "bookmarkEnd",
          "proofErr",
          "commentRangeStart",
          "commentRangeEnd");

  private final SourceXml xml;
  private final SourceChanges changes;
  private final String author;

  WordEdit(SourceXml xml, SourceChanges changes, String author) {
    this.xml = xml;
    this.changes = changes;
    this.author = author;
  }

  /**
   * Strikes out what a paragraph says and puts another text behind it.
   *
   * @param id a number for the change
   * @return the next number
   * @throws Refusal if the paragraph holds more than plain text, or another text
   */
  int change(Element paragraph, CellEdit edit, int id) {
    List<Element> runs = runs(paragraph, edit);
    String w = paragraph.prefix();
    String format = "";
    int next = id;
    if (runs.isEmpty()) {
      changes.append(paragraph, inserted(w, markFormat(paragraph), edit.to(), next++));
      return next;
    }
    for (Element run : runs) {
      if (format.isEmpty()) {
        format = format(run);
      }
      changes.insert(run.begin(), "<" + w + "del" + by(w, next++) + ">");
      for (Element inner : xml.within(run)) {
        if (inner.localName().equals("t")) {
          rename(inner, w);
        }
      }
      changes.insert(run.end(), "</" + w + "del>");
    }
    Element last = runs.get(runs.size() - 1);
    changes.insert(last.end(), inserted(w, format, edit.to(), next++));
    return next;
  }

  /** The text of a deletion has a name of its own; spaces at its ends stay. */
  private void rename(Element text, String w) {
    int name = text.begin() + 1;
    changes.replace(name, name + text.name().length(), w + "delText");
    if (!text.isSingleTag()) {
      changes.replace(text.close() + 2, text.close() + 2 + text.name().length(), w + "delText");
    }
  }

  /** The runs that show something. */
  private List<Element> runs(Element paragraph, CellEdit edit) {
    List<Element> runs = new ArrayList<>();
    StringBuilder shown = new StringBuilder();
    for (Element child : xml.children(paragraph)) {
      if (child.localName().equals("r")) {
        boolean hasText = false;
        for (Element piece : xml.children(child)) {
          switch (piece.localName()) {
            case "rPr", "lastRenderedPageBreak", "commentReference" -> {}
            case "t" -> {
              hasText = true;
              shown.append(
                  piece.isSingleTag() ? "" : xml.source().substring(piece.inside(), piece.close()));
            }
            default -> throw notPlain(edit);
          }
        }
        if (hasText) {
          runs.add(child);
        }
      } else if (!SILENT.contains(child.localName())) {
        throw notPlain(edit);
      }
    }
    if (!shown.toString().strip().equals(Escaped.text(edit.from()).strip())) {
      throw notPlain(edit);
    }
    return runs;
  }

  private String format(Element run) {
    return xml.children(run).stream()
        .filter(child -> child.localName().equals("rPr"))
        .findFirst()
        .map(xml::text)
        .orElse("");
  }

  /** How a blank paragraph would format what is typed into it. */
  private String markFormat(Element paragraph) {
    return xml.children(paragraph).stream()
        .filter(child -> child.localName().equals("pPr"))
        .flatMap(properties -> xml.children(properties).stream())
        .filter(child -> child.localName().equals("rPr"))
        .findFirst()
        .map(xml::text)
        .orElse("");
  }

  private String inserted(String w, String format, String text, int id) {
    return "<"
        + w
        + "ins"
        + by(w, id)
        + "><"
        + w
        + "r>"
        + format
        + "<"
        + w
        + "t>"
        + Escaped.text(text)
        + "</"
        + w
        + "t></"
        + w
        + "r></"
        + w
        + "ins>";
  }

  private String by(String w, int id) {
    return " " + w + "id=\"" + id + "\" " + w + "author=\"" + Escaped.attribute(author) + "\"";
  }

  static Refusal notPlain(CellEdit edit) {
    return new Refusal(
        Reason.BROKEN,
        edit.place().zh() + "的内容不是单纯的数字“" + edit.from() + "”，不能写入修订，请手工更正",
        edit.place().en()
            + " does not hold plainly “"
            + edit.from()
            + "”, so it takes no tracked change; correct it by hand");
  }
}
