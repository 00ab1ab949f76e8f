package io.github.opengpr.read.office.docx;

import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.Refusal;
import io.github.opengpr.read.office.word.WordRefusals;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The parts of a packed file, found by its directory and unpacked one by one when they are asked
 * for, so that pictures and what else is in the file cost nothing.
 */
final class Parts {

  private static final int END_OF_DIRECTORY = 0x06054b50;
  private static final int DIRECTORY_ENTRY = 0x02014b50;
  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int MOST_PARTS = 20_000;

  /** Text packs to a tenth, a table of zeros to a hundredth; more is no document. */
  private static final int MOST_EXPANSION = 400;

  private static final int SMALL = 1 << 20;

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
   * The content of a part, empty if there is no such part.
   *
   * @param name its name, without a slash at the beginning
   */
  Optional<byte[]> part(String name, Budget budget) {
    Entry entry = entries.get(name);
    if (entry == null) {
      return Optional.empty();
    }
    if (entry.encrypted()) {
      throw WordRefusals.locked();
    }
    try {
      return Optional.of(unpack(entry, budget));
    } catch (IndexOutOfBoundsException | IllegalArgumentException | DataFormatException e) {
      throw broken(e);
    }
  }

  private byte[] unpack(Entry entry, Budget budget) throws DataFormatException {
    int at = entry.offset();
    if (file.getInt(at) != LOCAL_HEADER || entry.packed() < 0) {
      throw broken(null);
    }
    int begin =
        at
            + 30
            + Short.toUnsignedInt(file.getShort(at + 26))
            + Short.toUnsignedInt(file.getShort(at + 28));
    ByteBuffer packed = file.slice(begin, entry.packed());
    if (entry.method() == 0) {
      budget.expand(packed.remaining());
      byte[] bytes = new byte[packed.remaining()];
      packed.get(bytes);
      return bytes;
    }
    if (entry.method() != 8) {
      throw broken(null);
    }
    return inflate(packed, budget);
  }

  private static byte[] inflate(ByteBuffer packed, Budget budget) throws DataFormatException {
    long most = Math.max(SMALL, (long) packed.remaining() * MOST_EXPANSION);
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] buffer = new byte[16384];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count == 0) {
          throw broken(null);
        }
        budget.expand(count);
        budget.checkTime();
        bytes.write(buffer, 0, count);
        if (bytes.size() > most) {
          throw new Refusal(
              Reason.TOO_LARGE,
              "压缩包膨胀超过 " + MOST_EXPANSION + " 倍，疑为恶意文件，不予读取",
              "a part of the archive grows more than " + MOST_EXPANSION + " times; not a document");
        }
      }
      return bytes.toByteArray();
    } finally {
      inflater.end();
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
