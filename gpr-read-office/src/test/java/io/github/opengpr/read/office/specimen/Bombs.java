package io.github.opengpr.read.office.specimen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.zip.DeflaterOutputStream;

/** Little data that unpacks to much. */
public final class Bombs {

  private Bombs() {}

  /** One byte, so many times, deflated. */
  public static byte[] deflated(byte value, long times) {
    byte[] block = new byte[1 << 16];
    Arrays.fill(block, value);
    return deflated(block, times >> 16);
  }

  /** Run lengths, each of which makes 128 bytes of two. */
  public static byte[] deflatedRuns(int bytes) {
    byte[] block = new byte[1 << 16];
    for (int i = 0; i < block.length; i += 2) {
      block[i] = (byte) 129;
      block[i + 1] = ' ';
    }
    return deflated(block, bytes >> 16);
  }

  /** Blanks as LZW codes, each of which stands for one blank more than the one before. */
  public static byte[] lzw(int tables) {
    BitSet bits = new BitSet();
    int at = 0;
    for (int i = 0; i < tables; i++) {
      at = code(bits, at, 256, i == 0 ? 9 : 12);
      at = code(bits, at, ' ', 9);
      for (int code = 258; code < 4090; code++) {
        // A code is a bit longer as soon as the table could need it.
        at = code(bits, at, code, code < 511 ? 9 : code < 1023 ? 10 : code < 2047 ? 11 : 12);
      }
    }
    byte[] bytes = new byte[at / 8 + 1];
    bits.stream().forEach(bit -> bytes[bit / 8] |= (byte) (0x80 >> bit % 8));
    return bytes;
  }

  private static int code(BitSet bits, int at, int code, int length) {
    for (int i = 0; i < length; i++) {
      bits.set(at + i, ((code >> (length - 1 - i)) & 1) == 1);
    }
    return at + length;
  }

  /** LZW codes, deflated. */
  public static byte[] deflatedLzw(int tables) {
    return deflated(lzw(tables), 1);
  }

  /** The bytes as hexadecimal digits. */
  public static byte[] hex(byte[] bytes) {
    StringBuilder hex = new StringBuilder(bytes.length * 2);
    for (byte b : bytes) {
      hex.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
    }
    return hex.append('>').toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] deflated(byte[] block, long times) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream deflating = new DeflaterOutputStream(out)) {
      for (long i = 0; i < times; i++) {
        deflating.write(block);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
