package io.github.opengpr.render.office.list;

import io.github.opengpr.render.office.packed.Markup;
import io.github.opengpr.render.office.packed.PackedFile;
import io.github.opengpr.render.office.sheet.WorkbookFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the sheets of a list and puts them together at the end. */
final class ListFile {

  private final List<ListSheet> sheets;
  private final List<List<ListPart>> parts = new ArrayList<>();

  /** A file without rows. */
  ListFile(List<ListSheet> sheets) throws IOException {
    this.sheets = List.copyOf(sheets);
    for (ListSheet sheet : sheets) {
      List<ListPart> first = new ArrayList<>();
      parts.add(first);
      first.add(new ListPart(sheet));
    }
  }

  /** Adds a row to a sheet; the next one of the same kind begins where one is full. */
  void add(int sheet, List<? extends @Nullable Object> cells) throws IOException {
    List<ListPart> known = parts.get(sheet);
    ListPart last = known.get(known.size() - 1);
    if (last.isFull()) {
      last = new ListPart(sheets.get(sheet));
      known.add(last);
    }
    last.add(cells);
  }

  /** Writes the file. */
  void writeTo(OutputStream out) throws IOException {
    List<ListPart> all = parts.stream().flatMap(List::stream).toList();
    try (PackedFile file = new PackedFile(out)) {
      List<String> names = names();
      WorkbookFile.addFrame(file, names, filters(names, all));
      for (int i = 0; i < all.size(); i++) {
        all.get(i).writeTo(file.begin(WorkbookFile.part(i)));
        file.end();
      }
    }
  }

  /** Removes what waits. */
  void close() throws IOException {
    for (List<ListPart> same : parts) {
      for (ListPart part : same) {
        part.remove();
      }
    }
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      for (int part = 0; part < parts.get(i).size(); part++) {
        names.add(sheets.get(i).name() + (part == 0 ? "" : "_" + (part + 1)));
      }
    }
    return names;
  }

  /** Programs look for the area of a filter under a name of its own. */
  private static String filters(List<String> names, List<ListPart> parts) {
    Markup xml = Markup.piece().open("definedNames");
    for (int i = 0; i < names.size(); i++) {
      xml.holding(
          "definedName",
          "'" + names.get(i) + "'!" + parts.get(i).fixedArea(),
          "name",
          "_xlnm._FilterDatabase",
          "localSheetId",
          String.valueOf(i),
          "hidden",
          "1");
    }
    return xml.close().written();
  }
}
