package io.github.opengpr.read.html;

import io.github.opengpr.read.DocumentFormat;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.document.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Web pages and fragments of them. Immutable and thread-safe. */
public final class HtmlFormat implements DocumentFormat {

  /**
   * Elements that begin a page or a fragment of one; text that merely mentions a tag does not begin
   * with it.
   */
  private static final List<String> BEGINNINGS =
      List.of(
          "<!doctype html",
          "<html",
          "<head",
          "<body",
          "<meta",
          "<table",
          "<div",
          "<p>",
          "<p ",
          "<h1",
          "<!--");

  private static final int LOOKED_AT = 1024;

  @Override
  public String name() {
    return "HTML";
  }

  @Override
  public boolean accepts(byte[] bytes, String fileName) {
    String beginning = beginning(bytes);
    String lower = fileName.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".shtml")) {
      return beginning.indexOf('<') >= 0;
    }
    return BEGINNINGS.stream().anyMatch(beginning::startsWith)
        || (beginning.startsWith("<?xml") && beginning.contains("<html"));
  }

  @Override
  public Document parse(byte[] bytes, String fileName, ReadLimits limits)
      throws ReportReadException {
    HtmlText text = HtmlText.decode(bytes);
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    org.jsoup.nodes.Document page = parser.parseInput(text.text(), "");
    Element body = page.body();
    PageWalker walker = new PageWalker(limits);
    walker.walk(body);
    return new Document(walker.blocks(), text.notes());
  }

  private static String beginning(byte[] bytes) {
    String raw =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    StringBuilder plain = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean byteOrderMark =
          c == '\u00EF' || c == '\u00BB' || c == '\u00BF' || c == '\u00FE' || c == '\u00FF';
      if (c != 0 && !byteOrderMark) {
        plain.append(c);
      }
    }
    return plain.toString().strip().toLowerCase(Locale.ROOT);
  }
}
