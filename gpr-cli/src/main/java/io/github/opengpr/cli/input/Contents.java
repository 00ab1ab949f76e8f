package io.github.opengpr.cli.input;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The bytes of a document, as far as they may be read. Used by one thread at a time. */
public final class Contents {

  private final Input input;
  private final byte[] bytes;
  private @Nullable String sha256;

  Contents(Input input, byte[] bytes) {
    this.input = input;
    this.bytes = bytes;
  }

  Input input() {
    return input;
  }

  byte[] bytes() {
    return bytes;
  }

  /** What the document is called in everything that is printed. */
  public String name() {
    return input.name();
  }

  /** The SHA-256 of the bytes, in hexadecimal digits. */
  public String sha256() {
    if (sha256 == null) {
      sha256 = sha256(bytes);
    }
    return sha256;
  }

  /** The SHA-256 of any bytes, in hexadecimal digits. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
