package io.github.opengpr.read.scan.page;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;

/**
 * Colour to grey. Of coloured pages the red light is taken: in it a red stamp is nearly white,
 * while black ink stays black.
 */
public final class GreyPicture {

  private GreyPicture() {}

  /** The grey of a picture; what is transparent is paper. */
  public static Grey of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    Grey grey = Grey.empty(width, height);
    if (isPlainGrey(image)) {
      Raster raster = image.getRaster();
      int[] row = new int[width];
      for (int y = 0; y < height; y++) {
        raster.getSamples(0, y, width, 1, 0, row);
        for (int x = 0; x < width; x++) {
          grey.set(x, y, row[x]);
        }
      }
      return grey;
    }
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int alpha = row[x] >>> 24;
        int red = row[x] >> 16 & 0xFF;
        grey.set(x, y, (red * alpha + Grey.WHITE * (255 - alpha)) / 255);
      }
    }
    return grey;
  }

  /** Grey values as they stand: Java's own conversion takes them for light and brightens them. */
  private static boolean isPlainGrey(BufferedImage image) {
    ColorModel colours = image.getColorModel();
    return image.getType() == BufferedImage.TYPE_BYTE_GRAY && !colours.hasAlpha();
  }
}
