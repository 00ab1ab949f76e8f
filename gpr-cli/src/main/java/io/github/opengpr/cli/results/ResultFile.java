package io.github.opengpr.cli.results;

import io.github.opengpr.cli.console.NewFile;
import io.github.opengpr.cli.console.RefusedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of results, there whole or not at all. One of the same kind that gpr wrote before is
 * replaced; nothing else is.
 */
public final class ResultFile implements TextSink {

  private static final int HEAD = 2_000;

  private final Path file;
  private final Writer writer;
  private @Nullable Path part;

  private ResultFile(Path file, Path part, Writer writer) {
    this.file = file;
    this.part = part;
    this.writer = writer;
  }

  /**
   * Begins a file.
   *
   * @param marks one of them stands near the beginning of every file of this kind that gpr writes
   * @throws RefusedException if there is another file, or it cannot be written
   */
  static ResultFile begin(Path file, List<String> marks) {
    requireReplaceable(file, marks);
    Path part = null;
    try {
      part = Files.createTempFile(file.toAbsolutePath().getParent(), ".gpr-", ".part");
      return new ResultFile(file, part, Files.newBufferedWriter(part));
    } catch (IOException e) {
      NewFile.remove(part);
      throw Destination.unwritable(file, e);
    }
  }

  /**
   * Refuses a file that gpr did not write.
   *
   * @throws RefusedException then
   */
  static void requireReplaceable(Path file, List<String> marks) {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !hasMark(file, marks)) {
      throw new RefusedException(
          "已有文件 " + file + "，不是 gpr 写出的结果，不覆盖",
          file + " exists and is no result that gpr wrote; it is not overwritten");
    }
  }

  /** Writes a file of one piece. */
  static void write(Path file, List<String> marks, String text) {
    try (ResultFile whole = begin(file, marks)) {
      whole.add(text);
      whole.finish();
    }
  }

  @Override
  public void add(String text) {
    try {
      writer.write(text);
    } catch (IOException e) {
      throw Destination.unwritable(file, e);
    }
  }

  @Override
  public void finish() {
    Path whole = part;
    if (whole == null) {
      return;
    }
    try {
      writer.close();
      NewFile.readable(whole);
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
      part = null;
    } catch (IOException e) {
      throw Destination.unwritable(file, e);
    }
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException e) {
      // It is thrown away.
    }
    NewFile.remove(part);
    part = null;
  }

  private static boolean hasMark(Path file, List<String> marks) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      byte[] head = head(reader).getBytes(StandardCharsets.ISO_8859_1);
      String text = new String(head, StandardCharsets.UTF_8);
      return marks.stream().anyMatch(text::contains);
    } catch (IOException e) {
      return false;
    }
  }

  private static String head(Reader reader) throws IOException {
    char[] head = new char[HEAD];
    int read = 0;
    for (int n = reader.read(head); n > 0; n = reader.read(head, read, HEAD - read)) {
      read += n;
    }
    return new String(head, 0, read);
  }
}
