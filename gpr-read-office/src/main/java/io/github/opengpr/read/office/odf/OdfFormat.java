package io.github.opengpr.read.office.odf;

import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.GuardedFormat;
import io.github.opengpr.read.office.guard.Refusals;
import io.github.opengpr.read.office.packed.PackedKind;
import io.github.opengpr.read.office.packed.Parts;
import io.github.opengpr.read.office.packed.Xml;
import io.github.opengpr.read.office.packed.XmlFile;
import io.github.opengpr.read.office.packed.XmlParser;
import io.github.opengpr.read.office.word.Remarks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** OpenDocument texts and spreadsheets, packed or flat. Immutable and thread-safe. */
public final class OdfFormat extends GuardedFormat {

  public OdfFormat() {
    super("OpenDocument");
  }

  @Override
  public boolean accepts(byte[] bytes, String fileName) {
    return PackedKind.of(bytes) == PackedKind.OPEN_DOCUMENT
        || XmlFile.hasRoot(bytes, "document", OdfNames.OFFICE);
  }

  @Override
  protected Document read(byte[] bytes, Budget budget) {
    return Parts.isPacked(bytes) ? packed(Parts.of(bytes), budget) : flat(bytes, budget);
  }

  private static Document flat(byte[] bytes, Budget budget) {
    Remarks remarks = new Remarks();
    OdfSheets sheets = new OdfSheets(null, budget, remarks);
    XmlParser parser = new XmlParser(OdfNames.VOCABULARY);
    Xml root = parser.parse("document", new ByteArrayInputStream(bytes), budget, sheets);
    return document(root, null, sheets, budget, remarks, root.contains("draw:image"));
  }

  private static Document packed(Parts parts, Budget budget) {
    Remarks remarks = new Remarks();
    XmlParser parser = new XmlParser(OdfNames.VOCABULARY);
    refuseEncrypted(parts, budget);
    InputStream content =
        parts.part("content.xml", budget).orElseThrow(() -> Refusals.otherKind("OpenDocument"));
    Xml styles =
        parts
            .part("styles.xml", budget)
            .map(part -> parser.parse("styles.xml", part, budget))
            .orElse(null);
    OdfSheets sheets = new OdfSheets(styles, budget, remarks);
    Xml root = parser.parse("content.xml", content, budget, sheets);
    boolean pictures = parts.names().stream().anyMatch(name -> name.startsWith("Pictures/"));
    return document(root, styles, sheets, budget, remarks, pictures);
  }

  private static void refuseEncrypted(Parts parts, Budget budget) {
    InputStream manifest = parts.part("META-INF/manifest.xml", budget).orElse(null);
    if (manifest == null) {
      return;
    }
    try (manifest) {
      if (new String(manifest.readAllBytes(), StandardCharsets.UTF_8).contains("encryption-data")) {
        throw Refusals.locked();
      }
    } catch (IOException e) {
      throw Refusals.damaged("OpenDocument", e);
    }
  }

  private static Document document(
      Xml root,
      @Nullable Xml styles,
      OdfSheets sheets,
      Budget budget,
      Remarks remarks,
      boolean pictures) {
    Xml body = root.childOrNone("office:body");
    Xml text = body.child("office:text");
    List<Block> blocks = new ArrayList<>();
    if (text != null) {
      OdfStyles known = new OdfStyles(root, styles);
      OdfBody made = new OdfBody(known, new OdfNumbering(known), budget, remarks);
      made.walk(text);
      blocks.addAll(made.blocks());
    } else if (body.has("office:spreadsheet")) {
      blocks.addAll(sheets.blocks());
    } else {
      throw Refusals.otherKind("OpenDocument");
    }
    return remarks.document(blocks, pictures);
  }
}
