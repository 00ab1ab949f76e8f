package io.github.opengpr.read.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.ReportReader;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that are broken, too large, or of something else. */
class HostilePicturesTest {

  @Test
  void aPictureThatUnpacksToBillionsOfPixelsIsRefusedByItsHeader() throws IOException {
    assertRefused(pngHeader(60_000, 60_000), "bomb.png", Reason.TOO_LARGE, "百万像素");
  }

  @Test
  void aNarrowPictureOfEnormousHeightIsRefused() throws IOException {
    assertRefused(pngHeader(1, 2_000_000), "tower.png", Reason.TOO_LARGE, "百万像素");
  }

  /** The file says 100 pixels each way; the JPEG in it, 60 000. */
  @Test
  void aJpegInAPdfIsRefusedByItsOwnHeader() throws IOException {
    byte[] header = {
      (byte) 0xFF,
      (byte) 0xD8,
      (byte) 0xFF,
      (byte) 0xC0,
      0,
      11,
      8,
      (byte) 0xEA,
      0x60,
      (byte) 0xEA,
      0x60,
      1,
      1,
      0x11,
      0
    };
    byte[] pdf = ScannedPdf.hostile(header, COSName.DCT_DECODE, 0);
    assertRefused(pdf, "bomb.pdf", Reason.TOO_LARGE, "解压后");
  }

  @Test
  void aFaxInAPdfOfEndlessRowsIsRefused() throws IOException {
    byte[] pdf = ScannedPdf.hostile(new byte[] {0, 1}, COSName.CCITTFAX_DECODE, 0x7FFF_FFFF);
    assertRefused(pdf, "fax.pdf", Reason.TOO_LARGE, "解压后");
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "bmp"})
  void aPictureThatIsCutOffOrScrambledIsRefusedOrReadAsNothing(String kind) throws IOException {
    byte[] whole = written(paper(400, 500), kind);
    for (int length : new int[] {8, 30, whole.length / 2}) {
      assertNoReport(Arrays.copyOf(whole, length), "cut." + kind);
    }
    Random random = new Random(5);
    for (int round = 0; round < 5; round++) {
      byte[] scrambled = whole.clone();
      for (int i = 0; i < 40; i++) {
        scrambled[4 + random.nextInt(scrambled.length - 4)] = (byte) random.nextInt();
      }
      assertNoReport(scrambled, "scrambled." + kind);
    }
  }

  @Test
  void aTiffWhosePagesRunInACircleIsRefused() {
    // One page whose next page is itself, with nothing in it.
    byte[] circle =
        ByteBuffer.allocate(14)
            .put(new byte[] {'M', 'M', 0, 42})
            .putInt(8)
            .putShort((short) 0)
            .putInt(8)
            .array();

    assertNoReport(circle, "circle.tiff");
  }

  @Test
  void aBlankPageIsNoReport() throws IOException {
    assertRefused(written(paper(827, 1170), "png"), "blank.png", Reason.NOT_A_REPORT, "不是");
  }

  @Test
  void aPhotographOfSomethingElseIsNoReport() throws IOException {
    BufferedImage photograph = paper(827, 620);
    Graphics2D pen = photograph.createGraphics();
    pen.setPaint(new GradientPaint(0, 0, Color.BLUE, 827, 620, Color.ORANGE));
    pen.fillRect(0, 0, 827, 620);
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      pen.setColor(new Color(random.nextInt(1 << 24)));
      pen.fillOval(random.nextInt(827), random.nextInt(620), 80, 50);
    }
    pen.dispose();

    assertRefused(written(photograph, "jpg"), "photograph.jpg", Reason.NOT_A_REPORT, "不是");
  }

  private static void assertRefused(byte[] bytes, String name, Reason reason, String says) {
    assertThatThrownBy(
            () ->
                ReportReader.of(ScanFormats.all())
                    .withLimits(ScanFormats.limits())
                    .read(bytes, name))
        .isInstanceOfSatisfying(
            ReportReadException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageContaining(says);
  }

  private static void assertNoReport(byte[] bytes, String name) {
    assertThatThrownBy(
            () ->
                ReportReader.of(ScanFormats.all())
                    .withLimits(ScanFormats.limits())
                    .read(bytes, name))
        .isInstanceOf(ReportReadException.class);
  }

  private static BufferedImage paper(int width, int height) {
    BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    return page;
  }

  private static byte[] written(BufferedImage page, String kind) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThat(ImageIO.write(page, kind, bytes)).isTrue();
    return bytes.toByteArray();
  }

  /** The beginning of a PNG file that says how large it is. */
  private static byte[] pngHeader(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    chunk(
        bytes,
        "IHDR",
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 0, 0, 0, 0})
            .array());
    chunk(bytes, "IDAT", new byte[] {0x78, (byte) 0x9C, 3, 0, 0, 0, 0, 1});
    chunk(bytes, "IEND", new byte[0]);
    return bytes.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] data)
      throws IOException {
    byte[] named =
        ByteBuffer.allocate(4 + data.length)
            .put(name.getBytes(StandardCharsets.US_ASCII))
            .put(data)
            .array();
    CRC32 sum = new CRC32();
    sum.update(named);
    out.write(ByteBuffer.allocate(4).putInt(data.length).array());
    out.write(named);
    out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
