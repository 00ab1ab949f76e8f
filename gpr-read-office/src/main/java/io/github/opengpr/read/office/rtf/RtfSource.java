package io.github.opengpr.read.office.rtf;

import com.rtfparserkit.parser.IRtfSource;
import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.office.guard.Refusal;

/**
 * The bytes of a file, as the parser wants them. A file that says that more binary data follow than
 * it has is refused before: the parser would make room for them.
 */
final class RtfSource implements IRtfSource {

  private static final String BINARY = "\\bin";

  private final byte[] bytes;
  private int at;

  RtfSource(byte[] bytes) {
    this.bytes = bytes;
    this.at = begin(bytes);
    for (int i = at; i < bytes.length; i++) {
      if (bytes[i] == '\\' && isBinary(i)) {
        refuseBeyond(i + BINARY.length());
      }
    }
  }

  /** Where the text begins, after white space and the mark of an encoding. */
  static int begin(byte[] bytes) {
    int at =
        bytes.length > 2
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF
            ? 3
            : 0;
    while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\r' || bytes[at] == '\n')) {
      at++;
    }
    return at;
  }

  private boolean isBinary(int from) {
    for (int i = 0; i < BINARY.length(); i++) {
      if (from + i >= bytes.length || bytes[from + i] != BINARY.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void refuseBeyond(int from) {
    long size = 0;
    for (int i = from; i < bytes.length && bytes[i] >= '0' && bytes[i] <= '9'; i++) {
      size = size * 10 + (bytes[i] - '0');
      if (size > bytes.length) {
        throw new Refusal(
            Reason.BROKEN,
            "RTF 文件已损坏或不完整，请用原来的软件打开并另存后再读取",
            "the RTF file is damaged or cut off; open it with its program and save it anew");
      }
    }
  }

  @Override
  public int read() {
    return at < bytes.length ? bytes[at++] & 0xff : -1;
  }

  @Override
  public void unread(int c) {
    at--;
  }

  @Override
  public int read(byte[] into) {
    int count = Math.min(into.length, bytes.length - at);
    System.arraycopy(bytes, at, into, 0, count);
    at += count;
    return count;
  }
}
