package io.github.opengpr.read.office.docx;

import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.Refusal;
import io.github.opengpr.read.office.guard.Refusals;
import io.github.opengpr.read.office.packed.LinkedParts;
import io.github.opengpr.read.office.packed.PackedKind;
import io.github.opengpr.read.office.packed.Parts;
import io.github.opengpr.read.office.packed.Vocabulary;
import io.github.opengpr.read.office.packed.Xml;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of a Word file that make its text, found as the file links them. */
final class WordPackage {

  /** The names of Word files since 2007. */
  static final Vocabulary WORD =
      Vocabulary.ofOffice(
          Map.of(
              "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w",
              "http://purl.oclc.org/ooxml/wordprocessingml/main", "w",
              "http://schemas.openxmlformats.org/officeDocument/2006/math", "m",
              "http://purl.oclc.org/ooxml/officeDocument/math", "m",
              "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp",
              "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"),
          Set.of("w:t", "m:t", "w:instrText"));

  private final LinkedParts parts;
  private final Xml text;
  private final String textName;
  private final Map<String, String> links;

  private WordPackage(Parts all, Budget budget) {
    this.parts = new LinkedParts(all, WORD, budget);
    String name = parts.main("word/document.xml");
    Xml root = parts.parse(name);
    if (root == null || !root.is("w:document")) {
      throw notWord(PackedKind.of(all.names()), root);
    }
    this.text = root;
    this.textName = name;
    this.links = parts.linksByKind(name);
  }

  static WordPackage of(byte[] bytes, Budget budget) {
    return new WordPackage(Parts.of(bytes), budget);
  }

  /** The name of the part with the text. */
  String textName() {
    return textName;
  }

  Xml text() {
    return text;
  }

  @Nullable Xml styles() {
    return linked("styles");
  }

  @Nullable Xml numbering() {
    return linked("numbering");
  }

  boolean hasPictures() {
    return parts.names().stream().anyMatch(name -> name.contains("/media/"));
  }

  private @Nullable Xml linked(String kind) {
    String name = links.get(kind);
    return name == null ? null : parts.parse(name);
  }

  private static Refusal notWord(PackedKind kind, @Nullable Xml root) {
    if (kind == PackedKind.ARCHIVE && root == null) {
      return new Refusal(
          Reason.UNKNOWN_FORMAT,
          "这是压缩包，不是一份文档；请解压后读取其中的文件",
          "this is an archive, not a document; unpack it and read the files in it");
    }
    return Refusals.otherKind(kind == PackedKind.WORD ? "" : kind.label());
  }
}
