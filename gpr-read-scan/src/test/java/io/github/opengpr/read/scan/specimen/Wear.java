package io.github.opengpr.read.scan.specimen;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** What paper, copier and scanner do to a page. The same seed does the same. */
public final class Wear {

  /** How bad a page is. */
  public enum Grade {
    /** Straight from a good scanner, 200 dpi. */
    CLEAN_200(200),
    /** The same, 300 dpi. */
    CLEAN_300(300),
    /** From an office machine: askew, soft, noisy, JPEG, a stamp. */
    OFFICE(200),
    /** A copy of a copy, folded, 150 dpi. */
    POOR(150);

    private final int dpi;

    Grade(int dpi) {
      this.dpi = dpi;
    }

    /** Its resolution. */
    public int dpi() {
      return dpi;
    }
  }

  private final Random random;
  private final Grade grade;

  private Wear(Grade grade, long seed) {
    this.grade = grade;
    this.random = new Random(seed * 104_729 + grade.name().hashCode());
    random.nextInt();
  }

  /** A page as it comes from the scanner. */
  public static BufferedImage of(BufferedImage page, Grade grade, long seed) {
    return new Wear(grade, seed).worn(page);
  }

  private BufferedImage worn(BufferedImage page) {
    BufferedImage worn = page;
    switch (grade) {
      case CLEAN_200, CLEAN_300 -> {
        worn = noisy(turned(worn, 0.3), 2);
      }
      case OFFICE -> {
        if (random.nextInt(3) > 0) {
          stamp(worn);
        }
        worn = soft(turned(worn, 1.2), 0.5 + random.nextDouble() * 0.4);
        worn = light(worn, 0.06, false);
        worn = jpeg(noisy(worn, 7), 0.55f + random.nextFloat() * 0.3f);
      }
      default -> {
        if (random.nextInt(3) > 0) {
          stamp(worn);
        }
        worn = soft(turned(worn, 2), 0.7 + random.nextDouble() * 0.3);
        worn = light(worn, 0.18, true);
        worn = dropouts(worn);
        worn = jpeg(noisy(worn, 12), 0.4f + random.nextFloat() * 0.25f);
      }
    }
    return worn;
  }

  private BufferedImage turned(BufferedImage page, double most) {
    double angle = Math.toRadians((random.nextDouble() * 2 - 1) * most);
    BufferedImage turned = blank(page);
    Graphics2D pen = turned.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    AffineTransform turn =
        AffineTransform.getRotateInstance(angle, page.getWidth() / 2.0, page.getHeight() / 2.0);
    turn.translate(random.nextDouble() * 8 - 4, random.nextDouble() * 8 - 4);
    pen.drawImage(page, turn, null);
    pen.dispose();
    return turned;
  }

  private static BufferedImage blank(BufferedImage page) {
    BufferedImage blank =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = blank.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, page.getWidth(), page.getHeight());
    pen.dispose();
    return blank;
  }

  private static BufferedImage soft(BufferedImage page, double sigma) {
    float[] kernel = new float[25];
    float sum = 0;
    for (int i = 0; i < 25; i++) {
      int dx = i % 5 - 2;
      int dy = i / 5 - 2;
      kernel[i] = (float) Math.exp(-(dx * dx + dy * dy) / (2 * sigma * sigma));
      sum += kernel[i];
    }
    for (int i = 0; i < 25; i++) {
      kernel[i] /= sum;
    }
    BufferedImage out = blank(page);
    new ConvolveOp(new Kernel(5, 5, kernel), ConvolveOp.EDGE_NO_OP, null).filter(page, out);
    return out;
  }

  private BufferedImage noisy(BufferedImage page, double sigma) {
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int rgb = page.getRGB(x, y);
        int noise = (int) Math.round(random.nextGaussian() * sigma);
        page.setRGB(x, y, colour(rgb, 1, noise));
      }
    }
    return page;
  }

  private static int colour(int rgb, double times, int plus) {
    int red = clamp((rgb >> 16 & 0xFF) * times + plus);
    int green = clamp((rgb >> 8 & 0xFF) * times + plus);
    int blue = clamp((rgb & 0xFF) * times + plus);
    return red << 16 | green << 8 | blue;
  }

  private static int clamp(double value) {
    return (int) Math.max(0, Math.min(255, Math.round(value)));
  }

  /**
   * Uneven light, paper that is not quite white, ink that is not quite black, and perhaps a fold.
   */
  private BufferedImage light(BufferedImage page, double most, boolean fold) {
    double across = (random.nextDouble() - 0.5) * 2 * most;
    double down = (random.nextDouble() - 0.5) * 2 * most;
    double at = page.getHeight() * (0.3 + 0.4 * random.nextDouble());
    double wide = page.getHeight() * 0.006;
    double ink = random.nextDouble() * 40 + 10;
    for (int y = 0; y < page.getHeight(); y++) {
      double shadow = fold ? 0.3 * Math.exp(-(y - at) * (y - at) / (2 * wide * wide)) : 0;
      for (int x = 0; x < page.getWidth(); x++) {
        double light =
            0.96
                - most / 2
                + across * (x / (double) page.getWidth() - 0.5)
                + down * (y / (double) page.getHeight() - 0.5)
                - shadow;
        int rgb = page.getRGB(x, y);
        page.setRGB(x, y, colour(rgb, light * (255 - ink) / 255, (int) Math.round(ink * light)));
      }
    }
    return page;
  }

  private BufferedImage dropouts(BufferedImage page) {
    Graphics2D pen = page.createGraphics();
    pen.setColor(new Color(225, 225, 225));
    for (int i = 0; i < 60; i++) {
      int size = 1 + random.nextInt(3);
      pen.fillOval(random.nextInt(page.getWidth()), random.nextInt(page.getHeight()), size, size);
    }
    pen.setColor(new Color(60, 60, 60));
    for (int i = 0; i < 60; i++) {
      pen.fillRect(random.nextInt(page.getWidth()), random.nextInt(page.getHeight()), 1, 1);
    }
    pen.dispose();
    return page;
  }

  private void stamp(BufferedImage page) {
    Graphics2D pen = page.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    int size = page.getWidth() / 5;
    int x = (int) (page.getWidth() * (0.15 + 0.55 * random.nextDouble()));
    int y = (int) (page.getHeight() * (0.1 + 0.7 * random.nextDouble()));
    pen.setColor(new Color(215, 40, 40, 150));
    pen.setStroke(new BasicStroke(size / 30f));
    pen.drawOval(x, y, size, size);
    pen.setFont(new Font("Noto Sans CJK SC", Font.BOLD, size / 7));
    pen.drawString("某镇人民政府", x + size / 14, y + size * 4 / 9);
    pen.setFont(new Font("Noto Sans CJK SC", Font.PLAIN, size / 3));
    pen.drawString("★", x + size / 3, y + size * 4 / 5);
    pen.dispose();
  }

  private static BufferedImage jpeg(BufferedImage page, float quality) {
    try {
      return ImageIO.read(new ByteArrayInputStream(jpegBytes(page, quality)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page as a JPEG file. */
  public static byte[] jpegBytes(BufferedImage page, float quality) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(quality);
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(page, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
