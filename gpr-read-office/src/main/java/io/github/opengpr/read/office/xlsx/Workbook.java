package io.github.opengpr.read.office.xlsx;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.Refusals;
import io.github.opengpr.read.office.packed.LinkedParts;
import io.github.opengpr.read.office.packed.LinkedParts.Link;
import io.github.opengpr.read.office.packed.Parts;
import io.github.opengpr.read.office.packed.Vocabulary;
import io.github.opengpr.read.office.packed.Xml;
import io.github.opengpr.read.office.sheet.Numbers;
import io.github.opengpr.read.office.sheet.Sheet;
import io.github.opengpr.read.office.sheet.SheetBlocks;
import io.github.opengpr.read.office.word.Remarks;
import io.github.opengpr.read.office.word.Remarks.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A workbook and the parts it links. */
final class Workbook {

  private static final Vocabulary EXCEL =
      Vocabulary.ofOffice(
          Map.of(
              "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "x",
              "http://purl.oclc.org/ooxml/spreadsheetml/main", "x"),
          Set.of("x:t", "x:v", "x:f"));

  private final LinkedParts parts;
  private final Budget budget;
  private final Remarks remarks;
  private final Xml root;
  private final List<Link> links;

  Workbook(Parts all, Budget budget, Remarks remarks) {
    this.parts = new LinkedParts(all, EXCEL, budget);
    this.budget = budget;
    this.remarks = remarks;
    String name = parts.main("xl/workbook.xml");
    Xml found = parts.parse(name);
    if (found == null || !found.is("x:workbook")) {
      throw Refusals.otherKind("");
    }
    this.root = found;
    this.links = parts.links(name);
  }

  List<Block> blocks() {
    Strings strings = new Strings(budget);
    String shared = target(link -> link.kind().equals("sharedStrings"));
    if (shared != null) {
      parts.visit(shared, strings);
    }
    String styles = target(link -> link.kind().equals("styles"));
    CellStyles formats = new CellStyles(styles == null ? null : parts.parse(styles));
    Numbers numbers = new Numbers(isSet(root.childOrNone("x:workbookPr"), "date1904"));
    boolean stale = isSet(root.childOrNone("x:calcPr"), "fullCalcOnLoad");
    List<Block> blocks = new ArrayList<>();
    for (Xml entry : root.childOrNone("x:sheets").children()) {
      String name = entry.attribute("name", "");
      String id = entry.attribute("id", "");
      // Null if the link leads to none, or to a chart.
      String part = target(link -> link.id().equals(id) && link.kind().equals("worksheet"));
      if (part == null) {
        continue;
      }
      if (!entry.attribute("state", "visible").equals("visible")) {
        remarks.add(Kind.HIDDEN_CELLS, new Place.InSheet(name, "A1"));
        continue;
      }
      Sheet sheet = new Sheet(name, budget);
      parts.visit(part, new Cells(sheet, strings, formats, numbers, stale, remarks));
      blocks.addAll(SheetBlocks.of(sheet, remarks));
    }
    return blocks;
  }

  static boolean isSet(Xml element, String attribute) {
    String value = element.attribute(attribute, "0");
    return value.equals("1") || value.equals("true");
  }

  private @Nullable String target(Predicate<Link> wanted) {
    return links.stream().filter(wanted).map(Link::target).findFirst().orElse(null);
  }
}
