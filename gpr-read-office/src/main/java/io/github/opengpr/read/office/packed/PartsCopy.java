package io.github.opengpr.read.office.packed;

import io.github.opengpr.read.office.packed.Parts.Entry;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * Copies a packed file with some parts changed or added. All other parts keep their packed bytes,
 * their order and their time.
 */
public final class PartsCopy {

  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int DIRECTORY_ENTRY = 0x02014b50;
  private static final int END_OF_DIRECTORY = 0x06054b50;
  private static final int VERSION = 20;
  private static final int DEFLATED = 8;

  /** Names in UTF-8. */
  private static final int UTF_8 = 1 << 11;

  /** That sizes follow the content; here they never do. */
  private static final int SIZES_FOLLOW = 1 << 3;

  /** The first of February 1980: new parts have no time. */
  private static final int NO_TIME = 0x0041 << 16;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private int count;

  private PartsCopy() {}

  /** The file with other contents of the named parts. */
  public static byte[] of(Parts parts, Map<String, byte[]> changed) {
    PartsCopy copy = new PartsCopy();
    Map<String, byte[]> left = new LinkedHashMap<>(changed);
    parts.entries().forEach((name, entry) -> copy.copy(parts, entry, left.remove(name)));
    left.forEach(copy::add);
    return copy.finished();
  }

  private void copy(Parts parts, Entry entry, byte @Nullable [] changed) {
    ByteBuffer file = parts.file();
    int at = entry.directory();
    byte[] name = new byte[Short.toUnsignedInt(file.getShort(at + 28))];
    file.get(at + 46, name);
    int flags = file.getShort(at + 8) & ~SIZES_FOLLOW;
    int time = file.getInt(at + 12);
    if (changed != null) {
      put(name, flags & UTF_8, time, changed);
      return;
    }
    byte[] content = new byte[entry.packed()];
    file.get(parts.begin(entry), content);
    put(
        name,
        new Head(flags, entry.method(), time, file.getInt(at + 16), entry.unpacked()),
        content);
  }

  private void add(String name, byte[] content) {
    put(name.getBytes(StandardCharsets.UTF_8), UTF_8, NO_TIME, content);
  }

  private void put(byte[] name, int flags, int time, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    put(
        name,
        new Head(flags, DEFLATED, time, (int) sum.getValue(), content.length),
        deflated(content));
  }

  /** What the file says of a part beside its name. */
  private record Head(int flags, int method, int time, int sum, int unpacked) {}

  private void put(byte[] name, Head head, byte[] packed) {
    int offset = out.size();
    ByteBuffer common =
        buffer(26)
            .putShort((short) VERSION)
            .putShort((short) head.flags)
            .putShort((short) head.method)
            .putInt(head.time)
            .putInt(head.sum)
            .putInt(packed.length)
            .putInt(head.unpacked)
            .putShort((short) name.length)
            .putShort((short) 0);
    out.writeBytes(buffer(4).putInt(LOCAL_HEADER).array());
    out.writeBytes(common.array());
    out.writeBytes(name);
    out.writeBytes(packed);
    directory.writeBytes(buffer(6).putInt(DIRECTORY_ENTRY).putShort((short) VERSION).array());
    directory.writeBytes(common.array());
    // Comment, disk and attributes: none.
    directory.writeBytes(buffer(14).putInt(10, offset).array());
    directory.writeBytes(name);
    count++;
  }

  private byte[] finished() {
    int begin = out.size();
    out.writeBytes(directory.toByteArray());
    ByteBuffer end =
        buffer(22)
            .putInt(END_OF_DIRECTORY)
            .putInt(0)
            .putShort((short) count)
            .putShort((short) count)
            .putInt(directory.size())
            .putInt(begin)
            .putShort((short) 0);
    out.writeBytes(end.array());
    return out.toByteArray();
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] deflated(byte[] content) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
