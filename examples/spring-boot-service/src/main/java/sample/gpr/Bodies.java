package sample.gpr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** Bodies of requests, taken into memory before any work is done for them. */
final class Bodies {

  private static final int PIECE = 1 << 13;

  private Bodies() {}

  /** A body that trickles in: the connection would be held for ever. */
  static final class SlowException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * At most so many bytes, and one more if there are more.
   *
   * @throws SlowException if they do not arrive in time
   */
  static byte[] read(InputStream body, long most, Duration time) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    long end = System.nanoTime() + time.toNanos();
    while (content.size() <= most) {
      int wanted = (int) Math.min(piece.length, most + 1 - content.size());
      int read = body.read(piece, 0, wanted);
      if (read < 0) {
        break;
      }
      content.write(piece, 0, read);
      if (System.nanoTime() - end > 0) {
        throw new SlowException();
      }
    }
    return content.toByteArray();
  }
}
