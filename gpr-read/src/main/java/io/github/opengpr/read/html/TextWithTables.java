package io.github.opengpr.read.html;

import io.github.opengpr.model.printed.Note;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.work.Work;
import io.github.opengpr.read.DocumentFormat;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.Line;
import io.github.opengpr.read.text.TextDecoder;
import io.github.opengpr.read.text.TextFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Plain text or Markdown in which tables are printed as on web pages, since their merged cells can
 * be printed in no other way. Immutable.
 */
public final class TextWithTables implements DocumentFormat {

  private static final String BEGIN = "<table";
  private static final String END = "</table";

  /** Where a table goes on whose beginning is not in the document. */
  private static final String ROW = "<tr";

  /** The format. */
  public TextWithTables() {}

  @Override
  public String name() {
    return "text";
  }

  @Override
  public boolean accepts(byte[] bytes, String fileName) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '<' && (begins(bytes, i, BEGIN) || begins(bytes, i, ROW))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a tag begins, in whatever encoding. */
  private static boolean begins(byte[] bytes, int from, String tag) {
    int found = 0;
    for (int i = from; i < bytes.length && found < tag.length(); i++) {
      if (bytes[i] != 0 && Character.toLowerCase((char) bytes[i]) != tag.charAt(found++)) {
        return false;
      }
    }
    return found == tag.length();
  }

  @Override
  public Document parse(byte[] bytes, String fileName, ReadLimits limits, Work work)
      throws ReportReadException {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes, null);
    String text = decoded.text();
    work.requireCharacters(text.length());
    HtmlFormat.requireFew(text, limits);
    List<Note> notes = new ArrayList<>();
    if (decoded.guess() != null) {
      notes.add(new Note(decoded.guess(), null));
    }
    List<Block> blocks = new ArrayList<>();
    String tags = text.toLowerCase(Locale.ROOT);
    int number = 1;
    int tables = 0;
    boolean unseen = false;
    int from = 0;
    for (int at = begin(tags, from); at >= 0; at = begin(tags, from)) {
      number = text(text.substring(from, at), number, blocks, work);
      boolean whole = tags.startsWith(BEGIN, at);
      from = end(tags, at, whole ? 0 : 1);
      String source = (whole ? "" : "<table>") + text.substring(at, from);
      PageBlocks table = new PageBlocks(work, number - 1, tables);
      for (Block block : table.of(HtmlFormat.page(source, limits, work))) {
        blocks.add(whole || !(block instanceof Grid grid) ? block : inexact(grid));
      }
      tables = table.tables();
      unseen |= table.hasUnseenText();
      number += (int) source.chars().filter(c -> c == '\n').count();
    }
    if (from < text.length()) {
      text(text.substring(from), number, blocks, work);
    }
    if (unseen) {
      notes.add(new Note(PageBlocks.UNSEEN, null));
    }
    return new Document(blocks, notes, false);
  }

  /** What covers cells from above is not in the document: their columns are not known. */
  private static Grid inexact(Grid grid) {
    return new Grid(grid.rows(), false, grid.place());
  }

  /** Where the next table begins; -1 if none does. */
  private static int begin(String tags, int from) {
    for (int at = tags.indexOf('<', from); at >= 0; at = tags.indexOf('<', at + 1)) {
      if (tags.startsWith(BEGIN, at) || from == 0 && tags.startsWith(ROW, at)) {
        return at;
      }
    }
    return -1;
  }

  /**
   * After a table, those inside it included; the end of the text if it breaks off.
   *
   * @param open how many tables are open before
   */
  private static int end(String tags, int begin, int open) {
    int depth = open;
    for (int at = tags.indexOf('<', begin); at >= 0; at = tags.indexOf('<', at + 1)) {
      depth += tags.startsWith(BEGIN, at) ? 1 : tags.startsWith(END, at) ? -1 : 0;
      if (depth == 0) {
        int end = tags.indexOf('>', at);
        return end < 0 ? tags.length() : end + 1;
      }
    }
    return tags.length();
  }

  /** The lines between two tables; the number of the line they end in. */
  private static int text(String text, int first, List<Block> blocks, Work work) {
    int number = first;
    for (Line line : TextFormat.lines(text, first, work)) {
      blocks.add(new Line(withoutTags(line.text()), line.place(), line.heading()));
      number = ((Place.InText) line.place()).line();
    }
    return number;
  }

  /** Without tags that stand around tables, such as those of a page. */
  private static String withoutTags(String line) {
    if (line.indexOf('<') < 0) {
      return line;
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int at = line.indexOf('<'); at >= 0; at = line.indexOf('<', from)) {
      out.append(line, from, at);
      int end = line.indexOf('>', at);
      if (end < 0 || !isTag(line, at + 1)) {
        out.append('<');
        from = at + 1;
      } else {
        from = end + 1;
      }
    }
    return out.append(line, from, line.length()).toString();
  }

  private static boolean isTag(String line, int from) {
    char c = line.charAt(from) == '/' ? line.charAt(from + 1) : line.charAt(from);
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
