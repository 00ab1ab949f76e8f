package io.github.opengpr.read.text;

import io.github.opengpr.model.printed.Note;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.work.Work;
import io.github.opengpr.read.DocumentFormat;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.document.Line;
import io.github.opengpr.read.notation.Notations;
import io.github.opengpr.read.notation.ProgramData;
import java.util.ArrayList;
import java.util.List;

/**
 * Plain text and Markdown: each line is a block of its own, blank lines too; rows of cells parted
 * by commas are tables. Immutable.
 */
public final class TextFormat implements DocumentFormat {

  /** The format. */
  public TextFormat() {}

  @Override
  public String name() {
    return "text";
  }

  @Override
  public boolean accepts(byte[] bytes, String fileName) {
    return true;
  }

  @Override
  public Document parse(byte[] bytes, String fileName, ReadLimits limits, Work work)
      throws ReportReadException {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes, null);
    work.requireCharacters(decoded.text().length());
    List<Note> notes = new ArrayList<>();
    if (decoded.guess() != null) {
      notes.add(new Note(decoded.guess(), null));
    }
    List<Integer> pages = new ArrayList<>();
    String text = FieldMarks.withoutCellEnds(decoded.text());
    List<Line> lines = FieldMarks.parted(InlineMarks.removed(lines(text, 1, work, pages)));
    lines = Directions.carried(lines);
    lines = NumberedPages.removed(lines, pages.isEmpty() ? NumberedPages.titles(lines) : pages);
    return new Document(blocks(lines), notes, false);
  }

  /** The lines, those of tables that marks or a notation show as tables. */
  private static List<Block> blocks(List<Line> lines) {
    List<Block> data = ProgramData.of(lines);
    List<Block> noted = data == null ? Notations.of(lines) : data;
    if (noted == null) {
      return SeparatedTables.of(lines);
    }
    List<Block> blocks = new ArrayList<>();
    List<Line> between = new ArrayList<>();
    for (Block block : noted) {
      if (block instanceof Line line) {
        between.add(line);
      } else {
        blocks.addAll(SeparatedTables.of(between));
        between.clear();
        blocks.add(block);
      }
    }
    blocks.addAll(SeparatedTables.of(between));
    return blocks;
  }

  /**
   * The lines of a text.
   *
   * @param first the number of the first in its document
   */
  public static List<Line> lines(String text, int first, Work work) {
    return lines(text, first, work, new ArrayList<>());
  }

  /** The same; takes how many lines there are up to the end of each page. */
  private static List<Line> lines(String text, int first, Work work, List<Integer> pages) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    int number = first;
    int n = text.length();
    for (int i = 0; i <= n; i++) {
      char c = i == n ? '\n' : text.charAt(i);
      if (c > '\r' && c != '\u2028') {
        continue;
      }
      if (c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == 0x0B) {
        lines.add(new Line(text.substring(from, i), new Place.InText(number, 1), false));
        if (c == '\r' && i + 1 < n && text.charAt(i + 1) == '\n') {
          i++;
        }
        if (c != '\f' && c != 0x0B && c != '\u2028') {
          number++;
        }
        if (c == '\f') {
          pages.add(lines.size());
        }
        from = i + 1;
        work.cell();
      }
    }
    return lines;
  }
}
