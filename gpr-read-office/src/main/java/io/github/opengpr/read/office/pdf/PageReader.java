package io.github.opengpr.read.office.pdf;

import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.pdf.Glyph.Run;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Takes a page apart into characters and straight lines. Nothing is painted, no picture is opened.
 */
final class PageReader extends PDFGraphicsStreamEngine {

  /** Glyphs reach this far above and below the line they stand on, in parts of their size. */
  private static final double ABOVE = 0.85;

  private static final double BELOW = 0.15;

  /** Text that runs this far off the straight (about six degrees) is a watermark. */
  private static final double SKEW = 0.1;

  private final int number;
  private final Budget budget;
  private final Turn shown;
  private final double left;
  private final double top;
  private final GlyphCollection glyphs = new GlyphCollection();
  private final List<Box> pictures = new ArrayList<>();
  private final Pen pen;
  private boolean damaged;

  PageReader(PDPage page, int number, Budget budget) {
    super(page);
    this.number = number;
    this.budget = budget;
    PDRectangle crop = page.getCropBox();
    this.left = crop.getLowerLeftX();
    this.top = crop.getUpperRightY();
    this.shown =
        new Turn(Math.floorMod(page.getRotation() / 90, 4), crop.getWidth(), crop.getHeight());
    this.pen = new Pen(this::position, budget);
  }

  /** Reads the page. */
  Page read() {
    try {
      processPage(getPage());
    } catch (IOException e) {
      // What came before the damage is kept, and said to be incomplete.
      damaged = true;
    }
    return Page.upright(
        number,
        shown.turnedWidth(),
        shown.turnedHeight(),
        glyphs.glyphs(),
        pen.strokes(),
        pictures,
        damaged);
  }

  /** A position of the file as it is shown. */
  private double[] position(double x, double y) {
    return shown.apply(x - left, top - y);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    budget.element();
    double advance = font.isVertical() ? 1 : displacement.getX();
    double[] begin = position(matrix, 0, 0);
    double[] right = position(matrix, 1, 0);
    double[] up = position(matrix, 0, 1);
    double size = Math.hypot(up[0] - begin[0], up[1] - begin[1]);
    Run run = run(right[0] - begin[0], right[1] - begin[1]);
    if (run == null || size <= 0) {
      return;
    }
    if (font.isVertical()) {
      run = run.turned(1);
    }
    double[] low = position(matrix, 0, -BELOW);
    double[] high = position(matrix, advance, ABOVE);
    Box box = Box.ofCorners(low[0], low[1], high[0], high[1]);
    if (!new Box(0, 0, shown.turnedWidth(), shown.turnedHeight())
        .contains(box.centreX(), box.centreY())) {
      return;
    }
    boolean visible = getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER;
    glyphs.add(new Glyph(text(font, code), box, size, run, visible));
  }

  private double[] position(Matrix matrix, double x, double y) {
    Point2D.Float point = matrix.transformPoint((float) x, (float) y);
    return position(point.x, point.y);
  }

  /** The direction of a vector; null if it is askew. */
  private static @Nullable Run run(double x, double y) {
    if (Math.abs(y) <= SKEW * Math.abs(x)) {
      return x >= 0 ? Run.RIGHT : Run.LEFT;
    }
    if (Math.abs(x) <= SKEW * Math.abs(y)) {
      return y >= 0 ? Run.DOWN : Run.UP;
    }
    return null;
  }

  private static String text(PDFont font, int code) {
    String text = font.toUnicode(code);
    if (text == null || text.isEmpty()) {
      return Glyph.UNKNOWN;
    }
    if (text.codePoints().allMatch(Character::isWhitespace)) {
      return " ";
    }
    return text.codePoints()
            .anyMatch(
                c -> Character.isISOControl(c) || Character.getType(c) == Character.PRIVATE_USE)
        ? Glyph.UNKNOWN
        : text;
  }

  @Override
  public void drawImage(PDImage image) {
    budget.element();
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    double[] one = position(matrix, 0, 0);
    double[] other = position(matrix, 1, 1);
    Box box = Box.ofCorners(one[0], one[1], other[0], other[1]);
    if (Stroke.isThin(box)) {
      pen.fill(box);
    } else {
      pictures.add(box);
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    pen.moveTo(p0.getX(), p0.getY());
    pen.lineTo(p1.getX(), p1.getY());
    pen.lineTo(p2.getX(), p2.getY());
    pen.lineTo(p3.getX(), p3.getY());
    pen.close();
  }

  @Override
  public void moveTo(float x, float y) {
    pen.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    pen.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
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
    pen.drop();
  }

  @Override
  public void clip(int windingRule) {
    // What is clipped away is read all the same: tables are not hidden behind windows.
  }

  @Override
  public void strokePath() {
    pen.stroke();
  }

  @Override
  public void fillPath(int windingRule) {
    pen.fill();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    pen.stroke();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // Colour is not read.
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    damaged = true;
    super.operatorException(operator, operands, e);
  }
}
