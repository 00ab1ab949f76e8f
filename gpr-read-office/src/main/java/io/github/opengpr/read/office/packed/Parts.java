package io.github.opengpr.read.office.packed;

import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.Refusal;
import io.github.opengpr.read.office.guard.Refusals;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a packed file, found by its directory and unpacked one by one when they are asked
 * for, so that pictures and what else is in the file cost nothing.
 */
public final class Parts {

  private static final int END_OF_DIRECTORY = 0x06054b50;
  private static final int DIRECTORY_ENTRY = 0x02014b50;
  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int LARGE_LOCATOR = 0x07064b50;
  private static final int LARGE_END_OF_DIRECTORY = 0x06064b50;
  private static final long TOO_LARGE = 0xffffffffL;
  private static final int MOST_PARTS = 20_000;

  /**
   * Where a part lies in the file.
   *
   * @param offset of its local header
   * @param packed its size in the file, in bytes
   * @param method 0 if it is stored, 8 if it is deflated
   * @param encrypted whether it is locked with a password
   * @param directory of its entry in the directory
   * @param unpacked its size when unpacked, in bytes
   */
  record Entry(
      int offset, int packed, int method, boolean encrypted, int directory, int unpacked) {}

  private final ByteBuffer file;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private Parts(byte[] bytes) {
    this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Whether the bytes begin like a packed file. */
  public static boolean isPacked(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  /** Reads the directory. */
  public static Parts of(byte[] bytes) {
    Parts parts = new Parts(bytes);
    try {
      parts.readDirectory();
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw broken(e);
    }
    return parts;
  }

  /** Reads the directory; null if it is damaged. */
  static @Nullable Parts tryOf(byte[] bytes) {
    try {
      return of(bytes);
    } catch (Refusal e) {
      return null;
    }
  }

  private void readDirectory() {
    int end = endOfDirectory();
    long count = Short.toUnsignedInt(file.getShort(end + 10));
    long begin = Integer.toUnsignedLong(file.getInt(end + 16));
    if (end >= 20 && file.getInt(end - 20) == LARGE_LOCATOR) {
      // The fields of an archive that is, or might have become, too large for the old ones.
      int large = index(file.getLong(end - 12));
      if (file.getInt(large) != LARGE_END_OF_DIRECTORY) {
        throw broken(null);
      }
      count = file.getLong(large + 32);
      begin = file.getLong(large + 48);
    }
    if (count < 0 || count > MOST_PARTS) {
      throw new Refusal(
          Reason.TOO_LARGE,
          "压缩包内文件过多，不予读取",
          "the archive holds more than " + MOST_PARTS + " files");
    }
    int at = index(begin);
    for (int i = 0; i < count; i++) {
      at = readEntry(at);
    }
  }

  /** Reads an entry of the directory; returns where the next one begins. */
  private int readEntry(int at) {
    if (file.getInt(at) != DIRECTORY_ENTRY) {
      throw broken(null);
    }
    int nameLength = Short.toUnsignedInt(file.getShort(at + 28));
    int extra = at + 46 + nameLength;
    int extraEnd = extra + Short.toUnsignedInt(file.getShort(at + 30));
    byte[] name = new byte[nameLength];
    file.get(at + 46, name);
    long packed = Integer.toUnsignedLong(file.getInt(at + 20));
    long unpacked = Integer.toUnsignedLong(file.getInt(at + 24));
    long offset = Integer.toUnsignedLong(file.getInt(at + 42));
    int large = largeField(extra, extraEnd);
    if (large >= 0) {
      // Holds, in this order, the values whose own fields say they are too large for them.
      large += unpacked == TOO_LARGE ? 8 : 0;
      unpacked = unpacked == TOO_LARGE ? file.getLong(large - 8) : unpacked;
      if (packed == TOO_LARGE) {
        packed = file.getLong(large);
        large += 8;
      }
      offset = offset == TOO_LARGE ? file.getLong(large) : offset;
    }
    int method = file.getShort(at + 10);
    boolean encrypted = (file.getShort(at + 8) & 1) != 0;
    entries.putIfAbsent(
        new String(name, StandardCharsets.UTF_8),
        new Entry(
            index(offset),
            index(packed),
            method,
            encrypted,
            at,
            (int) Math.min(unpacked, Integer.MAX_VALUE)));
    return extraEnd + Short.toUnsignedInt(file.getShort(at + 32));
  }

  /** Where the extra field of large values begins; -1 if there is none. */
  private int largeField(int from, int end) {
    int at = from;
    while (at + 4 <= end) {
      if (file.getShort(at) == 1) {
        return at + 4;
      }
      at += 4 + Short.toUnsignedInt(file.getShort(at + 2));
    }
    return -1;
  }

  private static int index(long value) {
    if (value < 0 || value > Integer.MAX_VALUE) {
      throw broken(null);
    }
    return (int) value;
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
  public Set<String> names() {
    return entries.keySet();
  }

  /**
   * The content of a part, unpacked while it is read; empty if there is no such part.
   *
   * @param name its name, without a slash at the beginning
   */
  public Optional<InputStream> part(String name, Budget budget) {
    Entry entry = entries.get(name);
    if (entry == null) {
      return Optional.empty();
    }
    if (entry.encrypted()) {
      throw Refusals.locked();
    }
    try {
      return Optional.of(open(entry, budget));
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw broken(e);
    }
  }

  /** Where the parts lie, in the order of the directory. */
  Map<String, Entry> entries() {
    return Collections.unmodifiableMap(entries);
  }

  ByteBuffer file() {
    return file;
  }

  private InputStream open(Entry entry, Budget budget) {
    int begin = begin(entry);
    InputStream packed = new ByteArrayInputStream(file.array(), begin, entry.packed());
    return switch (entry.method()) {
      case 0 -> new Counted(packed, entry.packed(), budget);
      case 8 -> new Counted(new Inflating(packed, new Inflater(true)), entry.packed(), budget);
      default -> throw broken(null);
    };
  }

  /** Where the packed bytes of a part begin. */
  int begin(Entry entry) {
    int at = entry.offset();
    if (file.getInt(at) != LOCAL_HEADER || entry.packed() < 0) {
      throw broken(null);
    }
    int begin =
        at
            + 30
            + Short.toUnsignedInt(file.getShort(at + 26))
            + Short.toUnsignedInt(file.getShort(at + 28));
    return Objects.checkFromIndexSize(begin, entry.packed(), file.capacity());
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

  private static Refusal broken(@Nullable Exception cause) {
    return new Refusal(
        Reason.BROKEN,
        "压缩包已损坏或不完整，请重新下载或用原来的软件另存后再读取",
        "the archive is damaged or cut off; fetch it again, or save it anew with its program",
        cause);
  }
}
