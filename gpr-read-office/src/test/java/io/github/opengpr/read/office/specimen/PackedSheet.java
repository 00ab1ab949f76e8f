package io.github.opengpr.read.office.specimen;

import java.nio.charset.StandardCharsets;

/** Packs a workbook of one sheet, whatever the sheet holds. */
public final class PackedSheet {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String LINKS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private PackedSheet() {}

  /** A workbook whose sheet has this inside. */
  public static PackedParts of(String sheet) {
    return ofPart(
        ("<worksheet xmlns=\"" + MAIN + "\">" + sheet + "</worksheet>")
            .getBytes(StandardCharsets.UTF_8));
  }

  /** A workbook with this as the part of its sheet. */
  public static PackedParts ofPart(byte[] sheet) {
    String workbook =
        "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\""
            + LINKS
            + "\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
    return new PackedParts()
        .with("_rels/.rels", PackedParts.link("officeDocument", "xl/workbook.xml"))
        .with("xl/workbook.xml", workbook.getBytes(StandardCharsets.UTF_8))
        .with("xl/_rels/workbook.xml.rels", PackedParts.link("worksheet", "sheet.xml"))
        .with("xl/sheet.xml", sheet);
  }
}
