package io.github.opengpr.read.office.annotate;

import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.packed.LinkedParts;
import io.github.opengpr.read.office.packed.Parts;
import io.github.opengpr.read.office.packed.SourceChanges;
import io.github.opengpr.read.office.packed.SourceXml;
import io.github.opengpr.read.office.packed.SourceXml.Element;
import io.github.opengpr.read.office.packed.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The comments of a Word file: those it has, and those that are added. */
final class WordComments {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String LINK =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  private static final String LINKS_TYPE =
      "application/vnd.openxmlformats-package.relationships+xml";

  private static final Pattern COMMENT = Pattern.compile("</(?:\\w{1,20}:)?comment>");
  private static final Pattern ID =
      Pattern.compile("comment\\s[^>]{0,2000}?id=[\"'](\\d{1,9})[\"']");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private final Parts parts;
  private final Budget budget;
  private final String folder;
  private final String links;
  private final @Nullable PartText existing;
  private final Map<String, List<String>> texts;
  private final StringBuilder added = new StringBuilder();

  WordComments(Parts parts, String document, Budget budget) {
    this.parts = parts;
    this.budget = budget;
    int slash = document.lastIndexOf('/') + 1;
    this.folder = document.substring(0, slash);
    this.links = folder + "_rels/" + document.substring(slash) + ".rels";
    this.existing =
        Optional.ofNullable(linked(document).get("comments"))
            .flatMap(name -> PartText.find(parts, name, budget))
            .orElse(null);
    this.texts = texts(existing == null ? "" : existing.text());
  }

  /** The parts that the document links, by kind. */
  private Map<String, String> linked(String document) {
    Vocabulary packages = Vocabulary.ofOffice(Map.of(), Set.of());
    return new LinkedParts(parts, packages, budget).linksByKind(document);
  }

  /** The source of the comments that are there; empty if there are none. */
  String existing() {
    return existing == null ? "" : existing.text();
  }

  /** The numbers of the comments that are there and say this. */
  List<String> saying(List<String> lines) {
    return texts.getOrDefault(unquoted(Escaped.text(String.join("", lines))), List.of());
  }

  /** What the comments that are there say, their tags taken off, with their numbers. */
  private static Map<String, List<String>> texts(String source) {
    Map<String, List<String>> texts = new HashMap<>();
    for (String comment : COMMENT.split(source, -1)) {
      Matcher id = ID.matcher(comment);
      if (id.find()) {
        String text = unquoted(TAG.matcher(comment).replaceAll(""));
        texts.computeIfAbsent(text, any -> new ArrayList<>()).add(id.group(1));
      }
    }
    return texts;
  }

  /** Programs differ in how they write quotation marks. */
  private static String unquoted(String source) {
    return source.replace("&quot;", "\"").replace("&apos;", "'").strip();
  }

  void add(int id, String author, List<String> lines) {
    String w = prefix();
    added.append("<" + w + "comment " + attribute(w, "id", String.valueOf(id)));
    added.append(attribute(w, "author", author)).append(attribute(w, "initials", author));
    added.append(">");
    String plain = plain(w);
    for (String line : lines) {
      added.append("<" + w + "p>" + plain + "<" + w + "t xml:space=\"preserve\">");
      added.append(Escaped.text(line));
      added.append("</" + w + "t></" + w + "r></" + w + "p>");
    }
    added.append("</" + w + "comment>");
  }

  /** The beginning of a small, single-spaced line: a comment would look like the report's text. */
  private static String plain(String w) {
    return ("<%1$spPr><%1$sspacing%2$s%3$s/><%1$sind%4$s%5$s/></%1$spPr>"
            + "<%1$sr><%1$srPr><%1$ssz%6$s/></%1$srPr>")
        .formatted(
            w,
            attribute(w, "line", "240"),
            attribute(w, "lineRule", "auto"),
            attribute(w, "firstLineChars", "0"),
            attribute(w, "firstLine", "0"),
            attribute(w, "val", "18"));
  }

  private String prefix() {
    return existing == null ? "w:" : SourceXml.of(existing.text()).root().prefix();
  }

  private static String attribute(String prefix, String name, String value) {
    return " " + prefix + name + "=\"" + Escaped.attribute(value) + "\"";
  }

  /** The parts that change: the comments, and where they are new what makes them known. */
  Map<String, byte[]> parts() {
    Map<String, byte[]> changed = new LinkedHashMap<>();
    if (existing != null) {
      changed.put(existing.name(), appended(existing, added.toString()));
      return changed;
    }
    String name = freeName(parts.names());
    changed.put(
        folder + name,
        ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\""
                + WORD
                + "\">"
                + added
                + "</w:comments>")
            .getBytes(StandardCharsets.UTF_8));
    link(changed, name);
    PartText types = PartText.of(parts, "[Content_Types].xml", budget);
    changed.put(types.name(), typed(types, "/" + folder + name));
    return changed;
  }

  private void link(Map<String, byte[]> changed, String name) {
    String attributes = "Type=\"" + LINK + "comments\" Target=\"" + name + "\"/>";
    Optional<PartText> known = PartText.find(parts, links, budget);
    if (known.isPresent()) {
      String prefix = SourceXml.of(known.get().text()).root().prefix();
      String id = freeId(known.get().text());
      changed.put(
          known.get().name(),
          appended(known.get(), "<" + prefix + "Relationship Id=\"" + id + "\" " + attributes));
    } else {
      changed.put(
          links,
          ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                  + "<Relationships"
                  + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                  + " Id=\"gprComments\" "
                  + attributes
                  + "</Relationships>")
              .getBytes(StandardCharsets.UTF_8));
    }
  }

  private static byte[] typed(PartText types, String part) {
    SourceXml xml = SourceXml.of(types.text());
    String prefix = xml.root().prefix();
    boolean links = types.text().contains(LINKS_TYPE);
    return appended(
        types,
        (links
                ? ""
                : "<" + prefix + "Default Extension=\"rels\" ContentType=\"" + LINKS_TYPE + "\"/>")
            + "<"
            + prefix
            + "Override PartName=\""
            + Escaped.attribute(part)
            + "\" ContentType=\""
            + TYPE
            + "\"/>");
  }

  private static byte[] appended(PartText part, String more) {
    SourceXml xml = SourceXml.of(part.text());
    Element root = xml.root();
    SourceChanges changes = new SourceChanges(xml);
    changes.append(root, more);
    return part.with(changes.made());
  }

  private String freeName(Set<String> names) {
    for (int i = 0; ; i++) {
      String name = i == 0 ? "comments.xml" : "comments" + i + ".xml";
      if (names.stream().noneMatch((folder + name)::equalsIgnoreCase)) {
        return name;
      }
    }
  }

  private static String freeId(String source) {
    String id = "gprComments";
    while (source.contains("\"" + id + "\"") || source.contains("'" + id + "'")) {
      id += "1";
    }
    return id;
  }
}
