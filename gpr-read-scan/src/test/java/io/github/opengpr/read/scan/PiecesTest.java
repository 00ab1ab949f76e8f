package io.github.opengpr.read.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.PicturedFormat;
import io.github.opengpr.read.ReadLimits;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** Pieces of pages, to be shown beside what was read there. */
class PiecesTest {

  private static final ReadLimits LIMITS = ScanFormats.limits();

  /** A quarter of the way across and down, and the place beside it that is bare paper. */
  private static final Place.OnPage MARK = on(1, 0.25);

  private static final Place.OnPage PAPER = on(1, 0.75);

  private static Place.OnPage on(int page, double part) {
    float width = PDRectangle.A4.getWidth();
    float height = PDRectangle.A4.getHeight();
    return new Place.OnPage(page, (float) (width * part), (float) (height * part), 20, 10);
  }

  private static BufferedImage page() {
    BufferedImage image = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.setColor(Color.BLACK);
    pen.fillRect(image.getWidth() / 4, image.getHeight() / 4, 42, 21);
    pen.dispose();
    return image;
  }

  private static byte[] png() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(page(), "png", out);
    return out.toByteArray();
  }

  private static int middle(byte[] piece) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(piece));
    return image.getRaster().getSample(image.getWidth() / 2, image.getHeight() / 2, 0);
  }

  private static void showsTheMarkAndThePaper(PicturedFormat format, byte[] document)
      throws IOException {
    Place elsewhere = new Place.InText(3, 1);
    Map<Place, byte[]> pieces =
        format.pieces(document, List.of(MARK, PAPER, on(2, 0.25), elsewhere), LIMITS);
    assertThat(pieces).containsOnlyKeys(MARK, PAPER);
    assertThat(middle(pieces.get(MARK))).isLessThan(30);
    assertThat(middle(pieces.get(PAPER))).isGreaterThan(225);
  }

  @Test
  void ofAPicture() throws IOException {
    showsTheMarkAndThePaper(new PictureFormat(), png());
  }

  @Test
  void ofAPdf() throws IOException {
    showsTheMarkAndThePaper(new ScannedPdfFormat(), ScannedPdf.of(page()));
  }

  @Test
  void ofAnOfd() throws IOException {
    showsTheMarkAndThePaper(new ScannedOfdFormat(), ScannedOfd.of(png()));
  }

  @Test
  void thereAreNoneOfWhatCannotBeDrawn() throws IOException {
    byte[] half = Arrays.copyOf(png(), 60);
    assertThat(new PictureFormat().pieces(half, List.of(MARK), LIMITS)).isEmpty();
    assertThat(new ScannedPdfFormat().pieces(half, List.of(MARK), LIMITS)).isEmpty();
    assertThat(new ScannedOfdFormat().pieces(ScannedOfd.of(half), List.of(MARK), LIMITS)).isEmpty();
  }
}
