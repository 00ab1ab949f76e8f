package io.github.opengpr.read.office.docx;

import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.Refusal;
import io.github.opengpr.read.office.word.WordRefusals;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a packed file, found by its directory and unpacked one by one when they are asked
 * for, so that pictures and what else is in the file cost nothing.
 */
final class Parts {

  private static final int END_OF_DIRECTORY = 0x06054b50;
  private static final int DIRECTORY_ENTRY = 0x02014b50;
  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int MOST_PARTS = 20_000;

  /**
   * Where a part lies in the file.
   *
   * @param offset of its local header
   * @param packed its size in the file, in bytes
   * @param method 0 if it is stored, 8 if it is deflated
   * @param encrypted whether it is locked with a password
   */
  private record Entry(int offset, int packed, int method, boolean encrypted) {}

  private final ByteBuffer file;
  private final Map<String, Entry> entries = new HashMap<>();

  private Parts(byte[] bytes) {
    this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Whether the bytes begin like a packed file. */
  static boolean isPacked(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  /** Reads the directory. */
  static Parts of(byte[] bytes) {
    Parts parts = new Parts(bytes);
    try {
      parts.readDirectory();
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw broken(e);
    }
    return parts;
  }

  private void readDirectory() {
    int end = endOfDirectory();
    int count = Short.toUnsignedInt(file.getShort(end + 10));
    int at = file.getInt(end + 16);
    if (count > MOST_PARTS) {
      throw new Refusal(
          Reason.TOO_LARGE,
          "压缩包内文件过多，不予读取",
          "the archive holds more than " + MOST_PARTS + " files");
    }
    for (int i = 0; i < count; i++) {
      if (file.getInt(at) != DIRECTORY_ENTRY) {
        throw broken(null);
      }
      int flags = file.getShort(at + 8);
      int nameLength = Short.toUnsignedInt(file.getShort(at + 28));
      byte[] name = new byte[nameLength];
      file.get(at + 46, name);
      Entry entry =
          new Entry(
              file.getInt(at + 42), file.getInt(at + 20), file.getShort(at + 10), (flags & 1) != 0);
      entries.putIfAbsent(new String(name, StandardCharsets.UTF_8), entry);
      at +=
          46
              + nameLength
              + Short.toUnsignedInt(file.getShort(at + 30))
              + Short.toUnsignedInt(file.getShort(at + 32));
    }
  }

  private int endOfDirectory() {
    int lowest = Math.max(0, file.capacity() - 22 - 0xffff);
    for (int at = file.capacity() - 22; at >= lowest; at--) {
      if (file.getInt(at) == END_OF_DIRECTORY) {
        return at;
      }
    }
    throw broken(null);
  }

  /** The names of all parts. */
  Set<String> names() {
    return entries.keySet();
  }

  /**
   * The content of a part, unpacked while it is read; empty if there is no such part.
   *
   * @param name its name, without a slash at the beginning
   */
  Optional<InputStream> part(String name, Budget budget) {
    Entry entry = entries.get(name);
    if (entry == null) {
      return Optional.empty();
    }
    if (entry.encrypted()) {
      throw WordRefusals.locked();
    }
    try {
      return Optional.of(open(entry, budget));
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw broken(e);
    }
  }

  private InputStream open(Entry entry, Budget budget) {
    int at = entry.offset();
    if (file.getInt(at) != LOCAL_HEADER || entry.packed() < 0) {
      throw broken(null);
    }
    int begin =
        at
            + 30
            + Short.toUnsignedInt(file.getShort(at + 26))
            + Short.toUnsignedInt(file.getShort(at + 28));
    Objects.checkFromIndexSize(begin, entry.packed(), file.capacity());
    InputStream packed = new ByteArrayInputStream(file.array(), begin, entry.packed());
    return switch (entry.method()) {
      case 0 -> new Counted(packed, entry.packed(), budget);
      case 8 -> new Counted(new Inflating(packed, new Inflater(true)), entry.packed(), budget);
      default -> throw broken(null);
    };
  }

  /** Unpacks, and frees what it needs for it when it is closed. */
  private static final class Inflating extends InflaterInputStream {

    Inflating(InputStream packed, Inflater inflater) {
      super(packed, inflater, 8192);
    }

    @Override
    public void close() throws IOException {
      super.close();
      inf.end();
    }
  }

  /** Counts what is unpacked. */
  private static final class Counted extends FilterInputStream {

    private final int packed;
    private final Budget budget;
    private long count;

    Counted(InputStream in, int packed, Budget budget) {
      super(in);
      this.packed = packed;
      this.budget = budget;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      if (read > 0) {
        count += read;
        budget.expand(read);
        budget.expansion(packed, count);
        budget.checkTime();
      }
      return read;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }

  private static Refusal broken(@org.jspecify.annotations.Nullable Exception cause) {
    return new Refusal(
        Reason.BROKEN,
        "压缩包已损坏或不完整，请重新下载或用 Word 另存后再读取",
        "the archive is damaged or cut off; fetch it again, or save it anew with Word",
        cause);
  }
}
