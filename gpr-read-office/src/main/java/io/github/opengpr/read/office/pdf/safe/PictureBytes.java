package io.github.opengpr.read.office.pdf.safe;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** How many bytes a packed picture unpacks to, told before it is unpacked. */
final class PictureBytes {

  private static final int MARKER = 0xFF;
  private static final int START = 0xD8;
  private static final int FIRST_FRAME = 0xC0;
  private static final int LAST_FRAME = 0xCF;
  private static final int USUAL_COLUMNS = 1728;

  private PictureBytes() {}

  /**
   * Of a JPEG, by its own header: what the file around it says may be another thing.
   *
   * @throws IOException if it has no header
   */
  static long ofJpeg(InputStream packed) throws IOException {
    DataInputStream in = new DataInputStream(packed);
    if (in.readUnsignedByte() != MARKER || in.readUnsignedByte() != START) {
      throw new IOException("no JPEG");
    }
    while (true) {
      int kind = marker(in);
      int length = in.readUnsignedShort() - 2;
      if (length < 0) {
        throw new IOException("a segment of a JPEG has no length");
      }
      if (isFrame(kind)) {
        in.readUnsignedByte();
        long height = in.readUnsignedShort();
        long width = in.readUnsignedShort();
        return width * height * in.readUnsignedByte();
      }
      in.skipNBytes(length);
    }
  }

  /** The next marker; bytes before it fill the file up. */
  private static int marker(DataInputStream in) throws IOException {
    int one = in.readUnsignedByte();
    while (one != MARKER) {
      one = in.readUnsignedByte();
    }
    while (one == MARKER) {
      one = in.readUnsignedByte();
    }
    return one;
  }

  /** Whether a marker begins a frame: C4, C8 and CC in the same row mean other things. */
  private static boolean isFrame(int kind) {
    return kind >= FIRST_FRAME && kind <= LAST_FRAME && (kind & 3) != 0 || kind == FIRST_FRAME;
  }

  /** Of a fax, by what the file says, which is all that tells it. */
  static long ofFax(COSDictionary picture, @Nullable COSDictionary parameters) {
    long columns = USUAL_COLUMNS;
    long rows = 0;
    if (parameters != null) {
      columns = Math.abs((long) parameters.getInt(COSName.COLUMNS, USUAL_COLUMNS));
      rows = Math.abs((long) parameters.getInt(COSName.ROWS, 0));
    }
    rows = Math.max(rows, Math.abs((long) picture.getInt(COSName.HEIGHT, COSName.H, 0)));
    return (columns + 7) / 8 * rows;
  }
}
