package io.github.opengpr.read;

import io.github.opengpr.read.ReportReadException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A file packed alone, such as {@code report.html.gz}. */
final class Wrapping {

  /** Text packs to a tenth, a table of zeros to a hundredth; more is no document. */
  private static final int MOST_EXPANSION = 400;

  private static final int SMALL = 1 << 20;

  private Wrapping() {}

  /** Whether the bytes begin like a packed file. */
  static boolean is(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B && bytes[2] == 8;
  }

  /** The file inside. */
  static byte[] unwrap(byte[] bytes, ReadLimits limits) throws ReportReadException {
    long most = Math.min(limits.bytes(), limits.expandedBytes());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] block = new byte[8192];
      int count = in.read(block);
      while (count >= 0) {
        out.write(block, 0, count);
        if (out.size() > most
            || out.size() > SMALL && out.size() > (long) bytes.length * MOST_EXPANSION) {
          throw ReportReadException.of(
              Reason.TOO_LARGE,
              "压缩文件解压后过大（上限 " + most + " 字节，且不超过 " + MOST_EXPANSION + " 倍），不予读取",
              "unpacked, the file is larger than "
                  + most
                  + " bytes or than "
                  + MOST_EXPANSION
                  + " times its size; it is not read");
        }
        count = in.read(block);
      }
    } catch (ReportReadException e) {
      throw e;
    } catch (IOException e) {
      throw ReportReadException.of(
          Reason.BROKEN,
          "压缩文件已损坏或不完整，请重新下载",
          "the packed file is damaged or cut off; fetch it again",
          e);
    }
    return out.toByteArray();
  }
}
