package io.github.opengpr.spark.cluster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A line of results as it is kept for comparing: results of a province are larger than memory. */
final class Line {

  private static final int IN_FULL = 500;

  private Line() {}

  /** The line, or of a long one its beginning, which names the document, and the digest of all. */
  static String kept(String line) {
    return line.length() <= IN_FULL ? line : line.substring(0, IN_FULL / 2) + " … " + digest(line);
  }

  private static String digest(String line) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(line.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
