package io.github.opengpr.render.office.word;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.render.office.packed.Markup;
import io.github.opengpr.render.office.packed.PackedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Puts the parts of a Word file together. */
public final class WordFile {

  private WordFile() {}

  /**
   * The report as a Word file.
   *
   * @param prompts whether a section without text says what belongs there
   */
  public static byte[] of(AnnualReport report, boolean prompts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PackedFile file = new PackedFile(bytes)) {
      file.addFixed("[Content_Types].xml", WordFile.class, "content-types.xml");
      file.addFixed("_rels/.rels", WordFile.class, "package-rels.xml");
      file.add("docProps/core.xml", properties(report.title()));
      file.addFixed("word/_rels/document.xml.rels", WordFile.class, "document-rels.xml");
      file.add("word/document.xml", new DocumentPart(report, prompts).bytes());
      file.addFixed("word/styles.xml", WordFile.class, "styles.xml");
      file.addFixed("word/settings.xml", WordFile.class, "settings.xml");
      file.addFixed("word/fontTable.xml", WordFile.class, "fontTable.xml");
      file.addFixed("word/footer1.xml", WordFile.class, "footer-odd.xml");
      file.addFixed("word/footer2.xml", WordFile.class, "footer-even.xml");
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return bytes.toByteArray();
  }

  private static byte[] properties(@org.jspecify.annotations.Nullable String title) {
    return Markup.part()
        .open(
            "cp:coreProperties",
            "xmlns:cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/")
        .holding("dc:title", title == null ? "" : title)
        .close()
        .bytes();
  }
}
