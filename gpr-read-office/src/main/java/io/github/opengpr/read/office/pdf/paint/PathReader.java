package io.github.opengpr.read.office.pdf.paint;

import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.pdf.page.Box;
import io.github.opengpr.read.office.pdf.page.Stroke;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.jspecify.annotations.Nullable;

/** Follows the paths of a page, and the layers that they and all else lie in. */
abstract class PathReader extends PDFGraphicsStreamEngine {

  private final Pen pen;
  private final Layers layers;
  private final Budget budget;
  private final Window window = new Window();

  PathReader(PDPage page, Layers layers, Budget budget) {
    super(page);
    this.layers = layers;
    this.budget = budget;
    this.pen = new Pen(this::position, budget);
    layers.reset();
  }

  /** A position of the file as it is shown. */
  abstract double[] position(double x, double y);

  List<Stroke> strokes() {
    return pen.strokes();
  }

  /** A thin area is filled. */
  void fill(Box box) {
    pen.fill(box);
  }

  /** Whether what is painted now lies in a layer that is switched off. */
  boolean isHidden() {
    return layers.hide();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    window.point(p0.getX(), p0.getY());
    window.point(p1.getX(), p1.getY());
    window.point(p2.getX(), p2.getY());
    window.point(p3.getX(), p3.getY());
    pen.moveTo(p0.getX(), p0.getY());
    pen.lineTo(p1.getX(), p1.getY());
    pen.lineTo(p2.getX(), p2.getY());
    pen.lineTo(p3.getX(), p3.getY());
    pen.close();
  }

  @Override
  public void moveTo(float x, float y) {
    window.point(x, y);
    pen.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    window.point(x, y);
    pen.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    window.point(x1, y1);
    window.point(x2, y2);
    window.point(x3, y3);
    pen.curveTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return pen.current();
  }

  @Override
  public void closePath() {
    pen.close();
  }

  @Override
  public void endPath() {
    window.endPath(getGraphicsState());
    pen.drop();
  }

  @Override
  public void clip(int windingRule) {
    // What is clipped away is read all the same: tables are not hidden behind windows.
    window.clip();
  }

  @Override
  public void strokePath() {
    window.endPath(getGraphicsState());
    ink(pen::stroke);
  }

  @Override
  public void fillPath(int windingRule) {
    window.endPath(getGraphicsState());
    ink(pen::fill);
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    window.endPath(getGraphicsState());
    ink(pen::stroke);
  }

  /** Draws a path, unless its layer is switched off. */
  private void ink(Runnable drawing) {
    if (layers.hide()) {
      pen.drop();
    } else {
      drawing.run();
    }
  }

  @Override
  public void beginMarkedContentSequence(
      @Nullable COSName tag, @Nullable COSDictionary properties) {
    layers.begin(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    layers.end();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    inLayer(form, () -> super.showForm(form));
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    inLayer(form, () -> super.showTransparencyGroup(form));
  }

  private interface Painting {
    void paint() throws IOException;
  }

  private void inLayer(PDXObject object, Painting painting) throws IOException {
    budget.form();
    layers.begin(COSName.OC, object.getCOSObject().getCOSDictionary(COSName.OC));
    try {
      painting.paint();
    } finally {
      layers.end();
    }
  }
}
