package io.github.opengpr.read.office.guard;

import java.nio.charset.StandardCharsets;

/** What can be told of a compound file, as Office wrote them until 2003, without opening it. */
public final class CompoundFile {

  private static final int[] MAGIC = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

  /** Entries of directories begin at multiples of this. */
  private static final int ENTRY = 128;

  private CompoundFile() {}

  /** Whether the bytes begin like one. */
  public static boolean is(byte[] bytes) {
    for (int i = 0; i < MAGIC.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != MAGIC[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of its directories seems to name such a stream. */
  public static boolean holds(byte[] bytes, String stream) {
    byte[] name = (stream + '\0').getBytes(StandardCharsets.UTF_16LE);
    for (int at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
      if (bytes[at] == name[0] && bytes[at + 64] == name.length && starts(bytes, at, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean starts(byte[] bytes, int at, byte[] name) {
    for (int i = 0; i < name.length; i++) {
      if (bytes[at + i] != name[i]) {
        return false;
      }
    }
    return true;
  }
}
