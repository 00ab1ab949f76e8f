package io.github.opengpr.read.office.packed;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a packed file is, as the names of its parts tell. */
public enum PackedKind {
  /** A Word file, or one of Office that is no other. */
  WORD("Word"),
  /** A workbook of Excel. */
  EXCEL("Excel"),
  /** A workbook of Excel whose parts are not XML. */
  EXCEL_BINARY("XLSB"),
  /** Slides. */
  POWERPOINT("PowerPoint"),
  /** A document of fixed pages, GB/T 33190. */
  OFD("OFD"),
  /** A document of LibreOffice and others. */
  OPEN_DOCUMENT("OpenDocument"),
  /** An archive of files. */
  ARCHIVE("");

  private final String label;

  PackedKind(String label) {
    this.label = label;
  }

  /** What it is called; empty for an archive. */
  public String label() {
    return label;
  }

  /** What the bytes are; null if they are not packed, or their directory cannot be read. */
  public static @Nullable PackedKind of(byte[] bytes) {
    if (!Parts.isPacked(bytes)) {
      return null;
    }
    Parts parts = Parts.tryOf(bytes);
    return parts == null ? null : of(parts.names());
  }

  /** What a file with parts of these names is. */
  public static PackedKind of(Set<String> names) {
    Set<String> found = new HashSet<>();
    Set<String> folders = new HashSet<>();
    for (String name : names) {
      String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
      found.add(plain);
      folders.add(plain.substring(0, plain.indexOf('/') + 1));
    }
    if (found.contains("ofd.xml")) {
      return OFD;
    }
    if (found.contains("content.xml")
        && (found.contains("mimetype") || found.contains("meta-inf/manifest.xml"))) {
      return OPEN_DOCUMENT;
    }
    if (!found.contains("[content_types].xml") && !found.contains("_rels/.rels")) {
      return ARCHIVE;
    }
    if (folders.contains("xl/")) {
      return found.contains("xl/workbook.bin") ? EXCEL_BINARY : EXCEL;
    }
    return folders.contains("ppt/") ? POWERPOINT : WORD;
  }
}
