package io.github.opengpr.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads what is a file by name only: a pipe that nobody writes to cannot even be opened, and would
 * be waited for without end.
 */
public final class Pipes {

  /** Who writes to a pipe has begun by then. */
  private static final long SECONDS_TO_BEGIN = 10;

  private static final long SECONDS_TO_END = 60;

  private Pipes() {}

  /** What an option names, at most so many bytes of it. */
  private static final int MOST = 32 << 20;

  static boolean is(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  /**
   * All bytes, at most so many.
   *
   * @throws IOException if nobody begins to write within 10 seconds or ends within 60
   */
  static byte[] bytes(Path path, int limit) throws IOException {
    InputStream open = within(SECONDS_TO_BEGIN, () -> Files.newInputStream(path));
    // Not closed while a read may be under way: that would wait for it.
    byte[] bytes = within(SECONDS_TO_END, () -> open.readNBytes(limit));
    open.close();
    return bytes;
  }

  /**
   * All bytes of a file that an option names, be it a pipe or not.
   *
   * @throws IOException if it cannot be read, is too large, or is a pipe that nobody writes to
   */
  public static byte[] bytes(Path path) throws IOException {
    byte[] bytes;
    if (is(path)) {
      bytes = bytes(path, MOST + 1);
    } else {
      try (InputStream in = Files.newInputStream(path)) {
        bytes = in.readNBytes(MOST + 1);
      }
    }
    if (bytes.length > MOST) {
      throw new IOException("文件过大 (the file is too large)");
    }
    return bytes;
  }

  private static <T> T within(long seconds, Callable<T> work) throws IOException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "gpr-pipe");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new IOException(
          "管道在 " + seconds + " 秒内没有写完 (nothing came from the pipe within " + seconds + " s)", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IOException(e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
