package io.github.opengpr.read.scan.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A file of one picture or, as TIFF, of several. Sizes are known before anything is unpacked. */
public final class PictureFile implements AutoCloseable {

  /** Pages a file may have. */
  public static final int PAGES = 100;

  /** Pixels a page may have: A4 paper at 600 dpi has 35 million. */
  public static final long PIXELS = 40_000_000;

  private static final int LONGEST_SIDE = 20_000;

  private final ImageInputStream input;
  private final ImageReader reader;

  private PictureFile(ImageInputStream input, ImageReader reader) {
    this.input = input;
    this.reader = reader;
  }

  /**
   * Opens a file.
   *
   * @throws IOException if nothing here can read it
   */
  public static PictureFile open(byte[] bytes) throws IOException {
    ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
    Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
    if (!readers.hasNext()) {
      input.close();
      throw new IOException("no picture");
    }
    ImageReader reader = readers.next();
    reader.setInput(input, false, true);
    return new PictureFile(input, reader);
  }

  /** How many pages it has. */
  public int pages() throws IOException {
    return reader.getNumImages(true);
  }

  /** How many pixels the first page is wide. */
  public int width() throws IOException {
    return reader.getWidth(0);
  }

  /** Whether a page is larger than is read. */
  public boolean isTooLarge(int page) throws IOException {
    long width = reader.getWidth(page);
    long height = reader.getHeight(page);
    return isTooLarge(width, height);
  }

  /** Whether a picture of this size is larger than is read. */
  public static boolean isTooLarge(long width, long height) {
    return width * height > PIXELS || width > LONGEST_SIDE || height > LONGEST_SIDE;
  }

  /** A page in grey. */
  public Grey page(int page) throws IOException {
    BufferedImage image = reader.read(page);
    return GreyPicture.of(image);
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    input.close();
  }
}
