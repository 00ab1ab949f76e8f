package io.github.opengpr.read.html;

import io.github.opengpr.model.printed.Note;
import io.github.opengpr.model.work.Work;
import io.github.opengpr.model.work.WorkLimitException;
import io.github.opengpr.read.DocumentFormat;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.text.TextDecoder;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Web pages, well-formed or not. Scripts are never run, nothing is fetched. Immutable. */
public final class HtmlFormat implements DocumentFormat {

  /** How far into the file its encoding may be named. */
  private static final int HEAD = 4096;

  /** Tags of a page; large portals have ten thousand. */
  private static final int MOST_TAGS = 150_000;

  /** How many characters of a page are one of text, at most. */
  private static final int MOST_MARKUP = 4;

  /** The format. */
  public HtmlFormat() {}

  @Override
  public String name() {
    return "HTML";
  }

  @Override
  public boolean accepts(byte[] bytes, String fileName) {
    if (!hasTag(bytes)) {
      return false;
    }
    String name = fileName.toLowerCase(Locale.ROOT);
    String head = head(bytes);
    boolean markup =
        head.contains("<!doctype html")
            || head.contains("<html")
            || head.contains("<table")
            || head.contains("<body")
            || head.contains("<div")
            || head.contains("<meta");
    boolean named = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".shtml");
    return named || markup && !name.endsWith(".txt") && !name.endsWith(".md") || beginsAsPage(head);
  }

  @Override
  public Document parse(byte[] bytes, String fileName, ReadLimits limits, Work work)
      throws ReportReadException {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes, declared(head(bytes)));
    List<Note> notes = new ArrayList<>();
    if (decoded.guess() != null) {
      notes.add(new Note(decoded.guess(), null));
    }
    requireFew(decoded.text(), limits);
    PageBlocks made = new PageBlocks(work);
    List<Block> blocks = made.of(page(decoded.text(), limits, work));
    if (made.hasUnseenText()) {
      notes.add(new Note(PageBlocks.UNSEEN, null));
    }
    String tags = decoded.text().toLowerCase(Locale.ROOT);
    int cell = lastCell(tags);
    boolean well = endsWell(tags, cell);
    if (!well) {
      notes.add(new Note(PageBlocks.CUT, null));
    }
    boolean cellEnds = cell > 0 && tags.indexOf("</t", cell) >= 0 && endsWithTag(tags);
    return new Document(blocks, notes, well || cellEnds);
  }

  /** The elements of a page, or of a part of one. */
  static org.jsoup.nodes.Document page(String source, ReadLimits limits, Work work)
      throws ReportReadException {
    try (Reader text = new SpendingReader(withoutBrokenTag(DataTables.asOnPages(source)), work)) {
      Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(limits.depth());
      org.jsoup.nodes.Document page = parser.parseInput(text, "");
      requireFlat(page, limits);
      return page;
    } catch (ReportReadException | WorkLimitException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw ReportReadException.of(
          Reason.BROKEN,
          "网页无法解析：" + e.getMessage(),
          "the page cannot be parsed: " + e.getMessage(),
          e);
    }
  }

  /** What nests deeper than the parser follows is put elsewhere by it, and some of it is lost. */
  private static void requireFlat(org.jsoup.nodes.Document page, ReadLimits limits)
      throws ReportReadException {
    int[] deepest = new int[1];
    page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    if (deepest[0] > limits.depth()) {
      throw ReportReadException.of(
          Reason.TOO_LARGE,
          "文件的嵌套层数超过上限（" + limits.depth() + "），不予读取；请在浏览器中打开后复制为文字或另存",
          "the file nests deeper than the limit of "
              + limits.depth()
              + " levels; copy it as text from a browser, or save it anew");
    }
  }

  /** Elements are held in memory, each with its place: so many are refused before they are made. */
  static void requireFew(String page, ReadLimits limits) throws ReportReadException {
    int tags = 0;
    for (int at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at + 1)) {
      tags++;
    }
    if (tags > MOST_TAGS || page.length() / MOST_MARKUP > limits.characters()) {
      throw ReportReadException.of(
          Reason.TOO_LARGE,
          "网页过大（标记超过 " + MOST_TAGS + " 个或源代码过长），不像一份年度报告",
          "the page has more than "
              + MOST_TAGS
              + " tags or far too much markup, unlike any annual report");
    }
  }

  /** The page without a tag at its end that it breaks off in. */
  private static String withoutBrokenTag(String text) {
    int tag = text.lastIndexOf('<');
    return tag > text.lastIndexOf('>') ? text.substring(0, tag) : text;
  }

  /** Whether the last cell of the page is followed by the end of its table or of the page. */
  private static boolean endsWell(String page, int cell) {
    return page.indexOf("</table", cell) >= 0 && endsWithTag(page)
        || page.indexOf("</body", cell) >= 0
        || page.indexOf("</html", cell) >= 0;
  }

  /** Whether nothing but a tag follows the last tag: text there may be broken off. */
  private static boolean endsWithTag(String page) {
    String last = page.substring(page.lastIndexOf('>') + 1);
    return last.isBlank() || last.indexOf('<') >= 0;
  }

  /** Where the last cell of the page begins; 0 if it has none. */
  private static int lastCell(String page) {
    int cell = Math.max(page.lastIndexOf("<td"), page.lastIndexOf("<th"));
    return Math.max(0, Math.max(cell, page.lastIndexOf("table-cell")));
  }

  /** Whether nothing but a page begins so, whatever its name. */
  private static boolean beginsAsPage(String head) {
    String plain = head.stripLeading();
    // The mark of UTF-8, seven bits of each byte.
    plain = plain.startsWith("o;?") ? plain.substring(3).stripLeading() : plain;
    return plain.startsWith("<!doctype html") || plain.startsWith("<html");
  }

  private static boolean hasTag(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, HEAD); i++) {
      if (bytes[i] == '<') {
        return true;
      }
    }
    return false;
  }

  private static String head(byte[] bytes) {
    int n = Math.min(bytes.length, HEAD);
    StringBuilder head = new StringBuilder(n);
    for (int i = 0; i < n; i++) {
      if (bytes[i] != 0) {
        head.append((char) (bytes[i] & 0x7F));
      }
    }
    return head.toString().toLowerCase(Locale.ROOT);
  }

  /** The encoding a meta element names; GBK and GB2312 are read as GB18030, which holds both. */
  static @Nullable Charset declared(String head) {
    int at = head.indexOf("charset=");
    if (at < 0) {
      return null;
    }
    int from = at + 8;
    while (from < head.length()
        && (head.charAt(from) == '"' || head.charAt(from) == '\'' || head.charAt(from) == ' ')) {
      from++;
    }
    int to = from;
    while (to < head.length()
        && (Character.isLetterOrDigit(head.charAt(to))
            || head.charAt(to) == '-'
            || head.charAt(to) == '_')) {
      to++;
    }
    String name = head.substring(from, to);
    if (name.isEmpty()) {
      return null;
    }
    if (name.startsWith("gb")) {
      return Charset.forName("GB18030");
    }
    try {
      Charset charset = Charset.forName(name);
      // A file that says UTF-16 in bytes one can read without is not UTF-16.
      return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
