package io.github.opengpr.read.office.specimen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the parts of a Word file, whatever they hold. */
public final class PackedParts {

  /** What a text part begins with. */
  public static final String DOCUMENT =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
          + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

  /** What it ends with. */
  public static final String END = "</w:body></w:document>";

  private static final String LINKS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String KINDS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** A file with this text part. */
  public static PackedParts of(byte[] document) {
    PackedParts packed = new PackedParts();
    packed.with("_rels/.rels", link("officeDocument", "word/document.xml"));
    return packed.with("word/document.xml", document);
  }

  /** A file whose text part has this inside its body. */
  public static PackedParts ofBody(String body) {
    return of((DOCUMENT + body + END).getBytes(StandardCharsets.UTF_8));
  }

  /** The same with one more part. */
  public PackedParts with(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  /** A part of links with one link. */
  public static byte[] link(String kind, String target) {
    return ("<Relationships xmlns=\""
            + LINKS
            + "\"><Relationship Id=\"r1\" Type=\""
            + KINDS
            + kind
            + "\" Target=\""
            + target
            + "\"/></Relationships>")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The file. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
