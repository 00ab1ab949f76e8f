package io.github.opengpr.read.office.pdf.paint;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.graphics.DrawObject;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/** Pictures of a page, told by where they are painted. PDFBox would unpack them. */
final class Pictures {

  /**
   * Takes a picture, painted on the unit square; its entries tell whether it can be seen through.
   */
  interface Painter {
    void picture(COSDictionary entries);
  }

  private Pictures() {}

  /** Whether nothing that was painted before is seen through a picture. */
  static boolean isOpaque(COSDictionary entries, PDGraphicsState state) {
    return !entries.getBoolean(COSName.IMAGE_MASK, false)
        && !entries.containsKey(COSName.SMASK)
        && !entries.containsKey(COSName.MASK)
        && state.getNonStrokeAlphaConstant() == 1
        && state.getSoftMask() == null
        && BlendMode.NORMAL.equals(state.getBlendMode());
  }

  /** A picture of its own, or a form. */
  static final class Named extends OperatorProcessor {

    private final PDFGraphicsStreamEngine engine;
    private final Painter painter;
    private final DrawObject forms;

    Named(PDFGraphicsStreamEngine engine, Painter painter) {
      super(engine);
      this.engine = engine;
      this.forms = new DrawObject(engine);
      this.painter = painter;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      COSDictionary found =
          !operands.isEmpty() && operands.get(0) instanceof COSName name ? named(name) : null;
      if (found != null && COSName.IMAGE.equals(found.getCOSName(COSName.SUBTYPE))) {
        painter.picture(found);
      } else {
        forms.process(operator, operands);
      }
    }

    @Override
    public String getName() {
      return OperatorName.DRAW_OBJECT;
    }

    private @Nullable COSDictionary named(COSName name) {
      COSDictionary objects =
          engine.getResources() == null
              ? null
              : engine.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
      return objects == null ? null : objects.getCOSDictionary(name);
    }
  }

  /** A small picture inside the content. */
  static final class Inline extends OperatorProcessor {

    private static final COSDictionary STENCIL = new COSDictionary();

    static {
      STENCIL.setBoolean(COSName.IMAGE_MASK, true);
    }

    private final Painter painter;

    Inline(PDFGraphicsStreamEngine engine, Painter painter) {
      super(engine);
      this.painter = painter;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      // Too small to cover text: bars, dots, logos.
      painter.picture(STENCIL);
    }

    @Override
    public String getName() {
      return OperatorName.BEGIN_INLINE_IMAGE;
    }
  }
}
