package io.github.opengpr.read.office.ofd;

import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.packed.Xml;
import io.github.opengpr.read.office.pdf.page.Box;
import io.github.opengpr.read.office.pdf.page.Page;
import io.github.opengpr.read.office.pdf.page.Stroke;
import io.github.opengpr.read.office.pdf.paint.FootNotes;
import io.github.opengpr.read.office.pdf.paint.GlyphCollection;
import io.github.opengpr.read.office.pdf.paint.Strikes;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes what is drawn on a page apart into characters and lines. Annotations and stamps are not
 * part of a page's content: what stands under them is read.
 */
final class PageDrawing {

  /** Millimetres in points. */
  private static final double POINTS = 72 / 25.4;

  private static final int DEEPEST = 50;

  private final double[] box;
  private final Shared shared;
  private final Budget budget;
  private final GlyphCollection glyphs = new GlyphCollection();
  private final List<Stroke> strokes = new ArrayList<>();
  private final List<PlacedPicture> pictures = new ArrayList<>();

  /**
   * An empty page.
   *
   * @param box left, top, width and height in millimetres
   */
  PageDrawing(double[] box, Shared shared, Budget budget) {
    this.box = box;
    this.shared = shared;
    this.budget = budget;
  }

  /** The page with everything that was drawn. */
  DrawnPage page(int number) {
    List<Box> boxes = pictures.stream().map(PlacedPicture::box).toList();
    Page page =
        Page.upright(
            number, box[2] * POINTS, box[3] * POINTS, glyphs.glyphs(), strokes, boxes, false);
    Page marked = FootNotes.marked(Strikes.marked(page, budget), budget);
    return pictures.stream()
        .max(Comparator.comparingDouble(PlacedPicture::area))
        .map(one -> new DrawnPage(marked, one.box(), shared.picture(one.resource())))
        .orElse(new DrawnPage(marked, null, null));
  }

  /** Draws the layers of a page or a template. */
  void content(@Nullable Xml content) {
    if (content != null) {
      AffineTransform base = AffineTransform.getScaleInstance(POINTS, POINTS);
      base.translate(-box[0], -box[1]);
      content.children("ofd:Layer").forEach(layer -> draw(layer, base, 0));
    }
  }

  private void draw(Xml group, AffineTransform around, int depth) {
    budget.depth(depth);
    for (Xml object : group.children()) {
      budget.element();
      if (!object.attribute("Visible", "true").equals("false")) {
        draw(object.name(), object, around, depth);
      }
    }
  }

  private void draw(String name, Xml object, AffineTransform around, int depth) {
    switch (name) {
      case "ofd:PageBlock", "ofd:Content" -> draw(object, around, depth + 1);
      case "ofd:TextObject" -> new TextObject(object, placed(object, around), budget).add(glyphs);
      case "ofd:PathObject" ->
          strokes.addAll(Paths.strokes(object, placed(object, around), budget));
      case "ofd:ImageObject" -> picture(object, around);
      case "ofd:CompositeObject" -> {
        Xml unit = shared.drawing(object.attribute("ResourceID", ""));
        Xml content = unit == null ? null : unit.child("ofd:Content");
        if (content != null && depth < DEEPEST) {
          budget.form();
          draw(content, placed(object, around), depth + 1);
        }
      }
      default -> {}
    }
  }

  /** From the positions of an object to those of the page. */
  private static AffineTransform placed(Xml object, AffineTransform around) {
    AffineTransform placed = new AffineTransform(around);
    double[] boundary = Values.numbers(object.attribute("Boundary", ""));
    if (boundary.length == 4) {
      placed.translate(boundary[0], boundary[1]);
    }
    double[] matrix = Values.numbers(object.attribute("CTM", ""));
    if (matrix.length == 6) {
      placed.concatenate(new AffineTransform(matrix));
    }
    return placed;
  }

  private void picture(Xml object, AffineTransform around) {
    double[] boundary = Values.numbers(object.attribute("Boundary", ""));
    if (boundary.length != 4) {
      return;
    }
    Point2D from = around.transform(new Point2D.Double(boundary[0], boundary[1]), null);
    Point2D to =
        around.transform(
            new Point2D.Double(boundary[0] + boundary[2], boundary[1] + boundary[3]), null);
    Box shown = Box.ofCorners(from.getX(), from.getY(), to.getX(), to.getY());
    if (!Stroke.isThin(shown)) {
      pictures.add(new PlacedPicture(shown, object.attribute("ResourceID", "")));
    }
  }
}
