package io.github.opengpr.read.office.annotate;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.office.docx.WordPlaces;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.Refusal;
import io.github.opengpr.read.office.packed.Parts;
import io.github.opengpr.read.office.packed.PartsCopy;
import io.github.opengpr.read.office.packed.SourceChanges;
import io.github.opengpr.read.office.packed.SourceXml;
import io.github.opengpr.read.office.packed.SourceXml.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts comments and tracked changes into a Word file. Used once, by one thread. */
final class WordRemarks {

  private static final Pattern ID = Pattern.compile(":id=[\"'](\\d{1,9})[\"']");

  private final Parts parts;
  private final WordPlaces places;
  private final PartText text;
  private final SourceXml xml;
  private final SourceChanges changes;
  private final WordComments comments;
  private final String author;
  private int nextId;

  WordRemarks(byte[] file, String author, Budget budget) {
    this.parts = Parts.of(file);
    this.places = WordPlaces.of(file, budget);
    this.author = author;
    this.text = PartText.of(parts, places.part(), budget);
    this.xml = SourceXml.of(text.text());
    this.changes = new SourceChanges(xml);
    this.comments = new WordComments(parts, places.part(), budget);
    this.nextId = 1 + Math.max(highest(text.text()), highest(comments.existing()));
  }

  private static int highest(String source) {
    int highest = 0;
    Matcher ids = ID.matcher(source);
    while (ids.find()) {
      highest = Math.max(highest, Integer.parseInt(ids.group(1)));
    }
    return highest;
  }

  byte[] added(List<Remark> remarks, List<CellEdit> edits) {
    List<Remark> unsaid = remarks.stream().filter(one -> !isSaid(one)).toList();
    for (Remark remark : unsaid) {
      comment(paragraph(remark.place()), remark.lines());
    }
    edits.forEach(this::edit);
    Map<String, byte[]> changed = new LinkedHashMap<>();
    changed.put(text.name(), text.with(changes.made()));
    if (!unsaid.isEmpty()) {
      changed.putAll(comments.parts());
    }
    return PartsCopy.of(parts, changed);
  }

  /** The paragraph that a remark is about; the first of the document if its place is not there. */
  private Element paragraph(@Nullable Place place) {
    Element element = element(place);
    if (element != null) {
      return element.localName().equals("p") ? element : paragraphOf(element);
    }
    return xml.within(xml.root()).stream()
        .filter(one -> one.localName().equals("p"))
        .findFirst()
        .orElseThrow(WordRemarks::noText);
  }

  /** Whether a comment at the same place says the same: the copy was annotated before. */
  private boolean isSaid(Remark remark) {
    List<String> ids = comments.saying(remark.lines());
    if (ids.isEmpty()) {
      return false;
    }
    Element paragraph = paragraph(remark.place());
    String source = text.text().substring(paragraph.begin(), paragraph.end());
    String reference = "commentReference " + paragraph.prefix() + "id=\"";
    return ids.stream().anyMatch(id -> source.contains(reference + id + "\""));
  }

  private @Nullable Element element(@Nullable Place place) {
    Integer ordinal = place == null ? null : places.elements().get(place);
    return ordinal == null || ordinal < 0 ? null : xml.element(ordinal);
  }

  /** The first paragraph of a cell that has text, or else its first. */
  private Element paragraphOf(Element cell) {
    List<Element> paragraphs =
        xml.within(cell).stream().filter(one -> one.localName().equals("p")).toList();
    return paragraphs.stream()
        .filter(one -> xml.within(one).stream().anyMatch(inner -> inner.localName().equals("t")))
        .findFirst()
        .or(() -> paragraphs.stream().findFirst())
        .orElseThrow(WordRemarks::noText);
  }

  /** A comment on all of a paragraph: its marks stand around what the paragraph holds. */
  private void comment(Element paragraph, List<String> lines) {
    String w = paragraph.prefix();
    if (w.isEmpty()) {
      throw PartText.damaged(text.name()); // attributes need a prefix, and there is none
    }
    String id = " " + w + "id=\"" + nextId + "\"/>";
    String begin = "<" + w + "commentRangeStart" + id;
    String end = "<" + w + "commentRangeEnd" + id;
    String mark = "<" + w + "r><" + w + "commentReference" + id + "</" + w + "r>";
    List<Element> children = xml.children(paragraph);
    boolean properties = !children.isEmpty() && children.get(0).localName().equals("pPr");
    if (paragraph.isSingleTag()) {
      changes.append(paragraph, begin + end + mark);
    } else {
      changes.insert(properties ? children.get(0).end() : paragraph.inside(), begin);
      changes.append(paragraph, end + mark);
    }
    comments.add(nextId, author, lines);
    nextId++;
  }

  private void edit(CellEdit edit) {
    Element cell = element(edit.place());
    if (cell == null || !cell.localName().equals("tc")) {
      throw WordEdit.notPlain(edit);
    }
    nextId = new WordEdit(xml, changes, author).change(paragraphOf(cell), edit, nextId);
  }

  private static Refusal noText() {
    return new Refusal(Reason.BROKEN, "文件中没有段落", "the file has no paragraph");
  }
}
