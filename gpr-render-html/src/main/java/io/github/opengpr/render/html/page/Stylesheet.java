package io.github.opengpr.render.html.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style of a page and the hash by which the page allows it. Immutable and thread-safe.
 *
 * @param css the style sheet
 * @param hash its SHA-256 as a Content-Security-Policy names it
 */
public record Stylesheet(String css, String hash) {

  /** For the canonical report and what all pages share. */
  public static final Stylesheet REPORT = of("report.css");

  /** For the page of evidence. */
  public static final Stylesheet EVIDENCE = of("report.css", "evidence.css");

  /** For two years beside each other. */
  public static final Stylesheet COMPARISON = of("report.css", "comparison.css");

  /** For the list of reports. */
  public static final Stylesheet INDEX = of("report.css", "index.css");

  private static Stylesheet of(String... names) {
    StringBuilder css = new StringBuilder();
    for (String name : names) {
      // A browser reads every line end as one character, and hashes what it read.
      css.append(read(name).replace("\r\n", "\n"));
    }
    return new Stylesheet(css.toString(), "sha256-" + hash(css.toString()));
  }

  private static String read(String name) {
    try (InputStream in = Stylesheet.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the module lacks its own " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String css) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
