package io.github.opengpr.render.office.sheet;

import io.github.opengpr.render.office.packed.Markup;
import io.github.opengpr.render.office.packed.PackedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Puts the parts of a workbook together. */
public final class WorkbookFile {

  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String LINK =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private WorkbookFile() {}

  static byte[] of(List<SheetPart> sheets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PackedFile file = new PackedFile(bytes)) {
      addFrame(file, sheets.stream().map(SheetPart::name).toList(), titles(sheets));
      for (int i = 0; i < sheets.size(); i++) {
        file.add(part(i), sheets.get(i).bytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return bytes.toByteArray();
  }

  /** The name of the part of a sheet, counted from 0. */
  public static String part(int sheet) {
    return "xl/worksheets/sheet" + (sheet + 1) + ".xml";
  }

  /**
   * Adds all parts but the sheets.
   *
   * @param names the names of the sheets
   * @param defined names that the workbook gives to areas, as markup; empty for none
   */
  public static void addFrame(PackedFile file, List<String> names, String defined)
      throws IOException {
    file.add("[Content_Types].xml", types(names.size()));
    file.addFixed("_rels/.rels", WorkbookFile.class, "package-rels.xml");
    file.add("xl/workbook.xml", workbook(names, defined));
    file.add("xl/_rels/workbook.xml.rels", links(names.size()));
    file.addFixed("xl/styles.xml", WorkbookFile.class, "styles.xml");
  }

  private static byte[] types(int sheets) {
    Markup xml =
        Markup.part()
            .open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
    xml.empty(
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    type(xml, "/xl/workbook.xml", "sheet.main+xml");
    type(xml, "/xl/styles.xml", "styles+xml");
    for (int i = 0; i < sheets; i++) {
      type(xml, "/" + part(i), "worksheet+xml");
    }
    return xml.close().bytes();
  }

  private static void type(Markup xml, String part, String type) {
    xml.empty("Override", "PartName", part, "ContentType", TYPE + type);
  }

  private static byte[] links(int sheets) {
    Markup xml =
        Markup.part()
            .open(
                "Relationships",
                "xmlns",
                "http://schemas.openxmlformats.org/package/2006/relationships");
    for (int i = 0; i < sheets; i++) {
      link(xml, i + 1, "worksheet", "worksheets/sheet" + (i + 1) + ".xml");
    }
    link(xml, sheets + 1, "styles", "styles.xml");
    return xml.close().bytes();
  }

  private static void link(Markup xml, int id, String kind, String target) {
    xml.empty("Relationship", "Id", "rId" + id, "Type", LINK + "/" + kind, "Target", target);
  }

  private static byte[] workbook(List<String> names, String defined) {
    Markup xml =
        Markup.part()
            .open(
                "workbook",
                "xmlns",
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "xmlns:r",
                LINK);
    xml.open("bookViews").empty("workbookView", "activeTab", "0").close();
    xml.open("sheets");
    for (int i = 0; i < names.size(); i++) {
      String number = String.valueOf(i + 1);
      xml.empty("sheet", "name", names.get(i), "sheetId", number, "r:id", "rId" + number);
    }
    return xml.close().raw(defined).close().bytes();
  }

  /** The heads of long tables stand on every page. */
  private static String titles(List<SheetPart> sheets) {
    Markup xml = Markup.piece().open("definedNames");
    for (int i = 0; i < sheets.size(); i++) {
      Position frozen = sheets.get(i).frozen();
      if (frozen != null) {
        xml.holding(
            "definedName",
            "'" + sheets.get(i).name() + "'!$1:$" + frozen.row(),
            "name",
            "_xlnm.Print_Titles",
            "localSheetId",
            String.valueOf(i));
      }
    }
    return xml.close().written();
  }
}
