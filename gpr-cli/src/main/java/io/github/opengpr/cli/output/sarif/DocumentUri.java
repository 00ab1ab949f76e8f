package io.github.opengpr.cli.output.sarif;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The name of a document as a reference after RFC 3986. */
final class DocumentUri {

  private static final String PLAIN = "-._~/!$'()*+,;=@";

  private DocumentUri() {}

  /** Relative names stay relative, absolute ones become addresses of files. */
  static String of(String name) {
    if (name.equals("-")) {
      return "stdin";
    }
    String path = name.replace(File.separatorChar, '/');
    if (path.matches("[A-Za-z]:/.*")) {
      return "file:///" + path.substring(0, 2) + encoded(path.substring(2));
    }
    return (path.startsWith("/") ? "file://" : "") + encoded(path);
  }

  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
        uri.append(c);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return uri.toString();
  }
}
