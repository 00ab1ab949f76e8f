package io.github.opengpr.render.office.packed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A packed file that is being written. Used by one thread. */
public final class PackedFile implements AutoCloseable {

  /**
   * The time of every part. Not the earliest an archive can say, to which the zone would be added.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ZipOutputStream zip;

  /** A file that is written to a stream, which it closes. */
  public PackedFile(OutputStream out) {
    this.zip = new ZipOutputStream(out);
  }

  /** Adds a part. */
  public PackedFile add(String name, byte[] content) throws IOException {
    begin(name).write(content);
    return end();
  }

  /** Adds a part that is the same in every file: the resource of that name beside a class. */
  public PackedFile addFixed(String name, Class<?> beside, String resource) throws IOException {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      in.transferTo(begin(name));
    }
    return end();
  }

  /** Begins a part whose content is written bit by bit. */
  public OutputStream begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    return zip;
  }

  /** Ends the part that was begun. */
  public PackedFile end() throws IOException {
    zip.closeEntry();
    return this;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
