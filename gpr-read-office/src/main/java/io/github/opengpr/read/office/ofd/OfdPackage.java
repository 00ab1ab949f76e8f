package io.github.opengpr.read.office.ofd;

import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.Refusals;
import io.github.opengpr.read.office.packed.Parts;
import io.github.opengpr.read.office.packed.Vocabulary;
import io.github.opengpr.read.office.packed.Xml;
import io.github.opengpr.read.office.packed.XmlParser;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The documents of a file, their pages and what the pages share. Used once, by one thread. */
final class OfdPackage {

  private static final Vocabulary OFD =
      new Vocabulary(
          Map.of("http://www.ofdspec.org/2016", "ofd", "http://www.ofdspec.org", "ofd"),
          Set.of(
              "ofd:TextCode",
              "ofd:AbbreviatedData",
              "ofd:PhysicalBox",
              "ofd:DocRoot",
              "ofd:PublicRes",
              "ofd:DocumentRes",
              "ofd:PageRes",
              "ofd:MediaFile",
              "ofd:Glyphs"),
          Set.of());

  private final Parts parts;
  private final Budget budget;
  private final XmlParser parser = new XmlParser(OFD);
  private final List<DrawnPage> pages = new ArrayList<>();

  OfdPackage(Parts parts, Budget budget) {
    this.parts = parts;
    this.budget = budget;
  }

  /** The pages of all documents. */
  List<DrawnPage> pages() {
    Xml root = parse("OFD.xml");
    if (parts.names().stream().anyMatch(name -> name.equalsIgnoreCase("Encryptions.xml"))) {
      throw Refusals.locked();
    }
    if (root == null) {
      throw Refusals.otherKind("OFD");
    }
    for (Xml body : root.children("ofd:DocBody").toList()) {
      Xml place = body.child("ofd:DocRoot");
      String name = place == null ? "" : path("", place.text());
      Xml document = parse(name);
      if (document != null) {
        document(document, name.substring(0, name.lastIndexOf('/') + 1));
      }
    }
    return pages;
  }

  private void document(Xml document, String folder) {
    Xml common = document.childOrNone("ofd:CommonData");
    Xml area = common.childOrNone("ofd:PageArea");
    Map<String, String> templates = new HashMap<>();
    Shared shared = new Shared(this);
    for (Xml child : common.children()) {
      switch (child.name()) {
        case "ofd:TemplatePage" ->
            templates.putIfAbsent(
                child.attribute("ID", ""), path(folder, child.attribute("BaseLoc", "")));
        case "ofd:PublicRes", "ofd:DocumentRes" -> shared.add(path(folder, child.text()));
        default -> {}
      }
    }
    for (Xml entry : document.childOrNone("ofd:Pages").children()) {
      String name = path(folder, entry.attribute("BaseLoc", ""));
      Xml page = parse(name);
      if (page != null) {
        budget.pages(pages.size() + 1);
        pages.add(page(page, name, area, templates, shared));
      }
    }
  }

  private DrawnPage page(
      Xml page, String name, Xml area, Map<String, String> templates, Shared shared) {
    Xml own = page.child("ofd:Area");
    double[] box = box(own == null ? area : own);
    page.children("ofd:PageRes")
        .forEach(
            part -> shared.add(path(name.substring(0, name.lastIndexOf('/') + 1), part.text())));
    PageDrawing drawing = new PageDrawing(box, shared, budget);
    for (Xml use : page.children("ofd:Template").toList()) {
      String template = templates.get(use.attribute("TemplateID", ""));
      Xml content = template == null ? null : parse(template);
      if (content != null) {
        budget.form();
        drawing.content(content.child("ofd:Content"));
      }
    }
    drawing.content(page.child("ofd:Content"));
    return drawing.page(pages.size() + 1);
  }

  /** The physical box of an area: left, top, width and height in millimetres. */
  private static double[] box(Xml area) {
    double[] box = Values.numbers(area.childOrNone("ofd:PhysicalBox").text());
    return box.length == 4 && box[2] > 0 && box[3] > 0 ? box : new double[] {0, 0, 210, 297};
  }

  /** The root element of a part; null if there is no such part. */
  @Nullable Xml parse(String name) {
    return part(name).map(content -> parser.parse(name, content, budget)).orElse(null);
  }

  /** What a part holds, whatever the case of its name. */
  Optional<InputStream> part(String name) {
    return parts
        .part(name, budget)
        .or(
            () ->
                parts.names().stream()
                    .filter(other -> path("", other).equalsIgnoreCase(name))
                    .findFirst()
                    .flatMap(other -> parts.part(other, budget)));
  }

  /** A path inside the file; one from its root begins with a slash. */
  static String path(String folder, String location) {
    String plain = location.strip().replace('\\', '/');
    Deque<String> folders = new ArrayDeque<>();
    for (String step : (plain.startsWith("/") ? plain : folder + plain).split("/", -1)) {
      if (step.equals("..")) {
        folders.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        folders.addLast(step);
      }
    }
    return String.join("/", folders);
  }
}
