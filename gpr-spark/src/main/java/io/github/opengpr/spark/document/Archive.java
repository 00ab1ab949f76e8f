package io.github.opengpr.spark.document;

import io.github.opengpr.read.input.EntryNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a ZIP archive, one after the other as it is read; only one is held at a time. An
 * archive that breaks off ends with a document of its name, which cannot be read and so is said.
 */
final class Archive implements Iterator<Row> {

  private final String name;
  private final ZipInputStream zip;
  private int entries;
  private boolean ended;
  private @Nullable Row next;

  private Archive(String name, InputStream in) {
    this.name = name;
    // One byte a character: what the names are in is found out name by name.
    this.zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1);
  }

  /** The documents in a file: itself, or those of an archive. */
  static Iterator<Row> documents(String name, Configuration hadoop) {
    if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
      try {
        return new Archive(name, Bytes.open(name, hadoop));
      } catch (IOException e) {
        // Said when it is read.
      }
    }
    return List.of(RowFactory.create(name, null)).iterator();
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      try {
        next = read();
      } catch (IOException | RuntimeException e) {
        next = RowFactory.create(name, null);
      }
      if (next == null || next.isNullAt(1)) {
        end();
      }
    }
    return next != null;
  }

  @Override
  public Row next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Row found = next;
    next = null;
    return found;
  }

  private @Nullable Row read() throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (++entries > EntryNames.MOST) {
        return RowFactory.create(name, null);
      }
      String plain = EntryNames.decoded(entry.getName());
      if (!entry.isDirectory() && !isLeftBehind(plain)) {
        return RowFactory.create(name + "!/" + plain, zip.readNBytes(Bytes.MOST));
      }
    }
    if (entries == 0) {
      return RowFactory.create(name, null);
    }
    return null;
  }

  private void end() {
    ended = true;
    try {
      zip.close();
    } catch (IOException e) {
      // Nothing was written.
    }
  }

  /** What systems put into archives. */
  private static boolean isLeftBehind(String name) {
    for (String part : name.replace('\\', '/').split("/", -1)) {
      if (part.startsWith(".") || part.startsWith("~$") || part.equals("__MACOSX")) {
        return true;
      }
    }
    return false;
  }
}
