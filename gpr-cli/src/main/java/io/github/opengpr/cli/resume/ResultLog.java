package io.github.opengpr.cli.resume;

import io.github.opengpr.cli.output.Counts;
import io.github.opengpr.rules.json.CheckedReport.Provenance;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of results, one on each line, that outlives the end of its process at any byte: lines are
 * only ever added to it, and a last line without its end is cut off when it is opened again. When
 * all is done the lines that hold are brought into the order of the documents, in one step; then it
 * is byte for byte what a run without an end between would have written.
 *
 * <p>{@link #find} may be called on any thread, everything else by one.
 */
public final class ResultLog implements Closeable {

  private final Path file;
  private final FileChannel channel;
  private final String gpr;
  private final String options;
  private final boolean begun;
  private final Map<String, Kept> earlier = new HashMap<>();
  private final Spans wanted = new Spans();
  private int ofOtherVersions;
  private int ofOtherOptions;
  private int without;

  /**
   * A result of an earlier run that may hold still.
   *
   * @param sha256 the bytes it was made from
   * @param counts its findings
   * @param stale the keys of accepted findings that are there no more
   * @param offset where its line begins
   * @param length how long the line is
   */
  public record Kept(String sha256, Counts counts, List<String> stale, long offset, int length) {}

  private ResultLog(Path file, boolean begun, FileChannel channel, String gpr, String options) {
    this.begun = begun;
    this.file = file;
    this.channel = channel;
    this.gpr = gpr;
    this.options = options;
  }

  /**
   * Opens a file of results, or begins one.
   *
   * @param gpr the version that is running: results of others do not hold
   * @param options a short name for what else the results depend on, likewise
   * @return null if another process writes to it
   */
  public static @Nullable ResultLog open(Path file, String gpr, String options) throws IOException {
    boolean begun = Files.notExists(file);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() == null) {
        channel.close();
        return null;
      }
      ResultLog log = new ResultLog(file, begun, channel, gpr, options);
      log.load();
      return log;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private void load() throws IOException {
    Lines lines = new Lines(Channels.newInputStream(channel));
    while (lines.next()) {
      byte[] bytes = lines.bytes();
      ResultLine line = ResultLine.parse(bytes, bytes.length);
      if (line != null) {
        load(line, lines.offset(), lines.length());
      } else {
        without++;
      }
    }
    channel.truncate(lines.offset());
    channel.position(lines.offset());
  }

  private void load(ResultLine line, long offset, int length) {
    Provenance from = line.provenance();
    if (!from.gpr().equals(gpr)) {
      ofOtherVersions++;
    } else if (!from.options().equals(options)) {
      ofOtherOptions++;
    } else {
      // Of two lines for one document the later was made of it as it is now.
      earlier.put(
          line.file(), new Kept(from.sha256(), line.counts(), line.stale(), offset, length));
    }
  }

  /** How many lines there are that do not hold: another version of gpr wrote them. */
  public int ofOtherVersions() {
    return ofOtherVersions;
  }

  /** How many lines there are that do not hold: they were made with other options. */
  public int ofOtherOptions() {
    return ofOtherOptions;
  }

  /** How many lines there are that do not say what they were made from. */
  public int without() {
    return without;
  }

  /** The result for such bytes of a document of that name; null if there is none. */
  public @Nullable Kept find(String name, String sha256) {
    Kept kept = earlier.get(name);
    return kept != null && kept.sha256().equals(sha256) ? kept : null;
  }

  /** Takes the next document's result from the file itself. */
  public void keep(Kept kept) {
    wanted.add(kept.offset(), kept.length());
  }

  /** Adds the next document's result, with its line end. */
  public void append(String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
    wanted.add(channel.position(), bytes.remaining());
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Leaves only the results taken and added, in their order. */
  public void finish() throws IOException {
    if (wanted.isWhole(channel.size())) {
      return;
    }
    Path part = Files.createTempFile(file.toAbsolutePath().getParent(), ".gpr-", ".part");
    try {
      try (FileChannel out = FileChannel.open(part, StandardOpenOption.WRITE)) {
        wanted.copy(channel, out);
        out.force(true);
      }
      if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(file));
      }
      channel.close(); // some systems move nothing onto an open file
      move(part);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void move(Path part) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** A file that was begun and got no result is none: it goes while it is locked still. */
  @Override
  public void close() throws IOException {
    if (begun && channel.isOpen() && channel.size() == 0) {
      Files.deleteIfExists(file);
    }
    channel.close();
  }
}
