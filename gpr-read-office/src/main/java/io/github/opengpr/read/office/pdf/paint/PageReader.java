package io.github.opengpr.read.office.pdf.paint;

import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.pdf.page.Box;
import io.github.opengpr.read.office.pdf.page.Glyph;
import io.github.opengpr.read.office.pdf.page.Glyph.Run;
import io.github.opengpr.read.office.pdf.page.Glyph.State;
import io.github.opengpr.read.office.pdf.page.Page;
import io.github.opengpr.read.office.pdf.page.Stroke;
import io.github.opengpr.read.office.pdf.page.Turn;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Takes a page apart into characters and straight lines. Nothing is painted, no picture is opened.
 */
public final class PageReader extends PathReader {

  private static final int DEEPEST = 50;

  private final int number;
  private final Budget budget;
  private final Turn shown;
  private final double left;
  private final double top;
  private final GlyphCollection glyphs = new GlyphCollection();
  private final List<Glyph> outside = new ArrayList<>();
  private final List<Box> pictures = new ArrayList<>();
  private boolean damaged;

  public PageReader(PDPage page, int number, Layers layers, Budget budget) {
    super(page, layers, budget);
    this.number = number;
    this.budget = budget;
    addOperator(new Pictures.Named(this, this::picture));
    addOperator(new Pictures.Inline(this, this::picture));
    PDRectangle crop = page.getCropBox();
    this.left = crop.getLowerLeftX();
    this.top = crop.getUpperRightY();
    this.shown =
        new Turn(Math.floorMod(page.getRotation() / 90, 4), crop.getWidth(), crop.getHeight());
  }

  /** Reads the page. */
  public Page read() {
    try {
      processPage(getPage());
    } catch (IOException e) {
      // What came before the damage is kept, and said to be incomplete.
      damaged = true;
    }
    Page page =
        Page.upright(
            number,
            shown.turnedWidth(),
            shown.turnedHeight(),
            glyphs.glyphs(),
            strokes(),
            pictures,
            damaged);
    Page whole = Overhang.kept(page, page.turned(outside), budget);
    return FootNotes.marked(Strikes.marked(whole, budget), budget);
  }

  @Override
  double[] position(double x, double y) {
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
    Run run = Run.of(right[0] - begin[0], right[1] - begin[1]);
    if (run == null || size <= 0) {
      return;
    }
    if (font.isVertical()) {
      run = run.turned(1);
    }
    double[] low = position(matrix, 0, -Glyph.BELOW);
    double[] high = position(matrix, advance, Glyph.ABOVE);
    Box box = Box.ofCorners(low[0], low[1], high[0], high[1]);
    State state = isShown() ? State.READ : State.HIDDEN;
    Glyph glyph = new Glyph(text(font, code), box, size, run, state);
    if (new Box(0, 0, shown.turnedWidth(), shown.turnedHeight())
        .contains(box.centreX(), box.centreY())) {
      glyphs.add(glyph);
    } else if (glyph.visible()) {
      outside.add(glyph);
    }
  }

  /** Text may be painted in no colour, or in a layer that is switched off. */
  private boolean isShown() {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    return mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP && !isHidden();
  }

  private double[] position(Matrix matrix, double x, double y) {
    Point2D.Float point = matrix.transformPoint((float) x, (float) y);
    return position(point.x, point.y);
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
    picture(image.getCOSObject());
  }

  /** A picture is painted; an opaque one hides the text that it covers. */
  private void picture(COSDictionary entries) {
    budget.element();
    if (isHidden()) {
      return;
    }
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    Box box = shown(matrix.transformPoint(0, 0), matrix.transformPoint(1, 1));
    if (Stroke.isThin(box)) {
      fill(box);
      return;
    }
    pictures.add(box);
    if (Pictures.isOpaque(entries, getGraphicsState())) {
      Rectangle2D seen =
          Window.within(
              matrix
                  .createAffineTransform()
                  .createTransformedShape(new Rectangle(1, 1))
                  .getBounds2D(),
              getGraphicsState());
      if (!seen.isEmpty()) {
        glyphs.cover(
            shown(
                new Point2D.Double(seen.getMinX(), seen.getMinY()),
                new Point2D.Double(seen.getMaxX(), seen.getMaxY())));
      }
    }
  }

  private Box shown(Point2D one, Point2D other) {
    double[] from = position(one.getX(), one.getY());
    double[] to = position(other.getX(), other.getY());
    return Box.ofCorners(from[0], from[1], to[0], to[1]);
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // Colour is not read.
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.operator();
    if (getLevel() >= DEEPEST) {
      // PDFBox goes no deeper.
      damaged = true;
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    damaged = true;
    super.operatorException(operator, operands, e);
  }
}
