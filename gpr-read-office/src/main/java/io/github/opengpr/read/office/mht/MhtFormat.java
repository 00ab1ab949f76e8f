package io.github.opengpr.read.office.mht;

import io.github.opengpr.model.printed.Note;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.GuardedFormat;
import io.github.opengpr.read.office.guard.Refusal;
import io.github.opengpr.read.office.guard.Refusals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;

/** Web archives, also under the names of Word or Excel. Immutable and thread-safe. */
public final class MhtFormat extends GuardedFormat {

  /** How far into the file its head may reach. */
  private static final int HEAD = 8192;

  public MhtFormat() {
    super("MHT");
  }

  /** Whether the file begins with lines of a head, and one of them says that it is MIME. */
  @Override
  public boolean accepts(byte[] bytes, String fileName) {
    int to = Math.min(bytes.length, HEAD);
    int from = 0;
    while (from < to && bytes[from] <= ' ') {
      from++;
    }
    int colon = from;
    while (colon < to && isOfName(bytes[colon] & 0x7f)) {
      colon++;
    }
    if (colon == from || colon == to || (bytes[colon] & 0x7f) != ':') {
      return false; // nearly every other document, at its first character
    }
    StringBuilder head = new StringBuilder();
    for (int i = from; i < to; i++) {
      head.append((char) (bytes[i] & 0x7f));
    }
    String text = head.toString().toLowerCase(Locale.ROOT);
    int end = text.indexOf("\n\n") < 0 ? text.indexOf("\n\r\n") : text.indexOf("\n\n");
    String lines = end < 0 ? text : text.substring(0, end + 1);
    return (lines.startsWith("mime-version:") || lines.contains("\nmime-version:"))
        && (lines.startsWith("content-type:") || lines.contains("\ncontent-type:"));
  }

  /** Whether the name of a line of a head has this character. */
  private static boolean isOfName(int c) {
    return c == '-' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  @Override
  protected Refusal refusal(Exception failure) {
    return Refusals.damaged("MHT", failure);
  }

  /**
   * The blocks of the page; where it has no table, as a page of frames, those of all pages that
   * come with it.
   */
  @Override
  protected Document read(byte[] bytes, Budget budget)
      throws IOException, MimeException, ReportReadException {
    List<byte[]> pages = new MimeParts(bytes, budget).pages();
    ReportReader reader = ReportReader.standard().withLimits(budget.limits());
    List<Block> blocks = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    boolean whole = true;
    for (int i = 0; i < pages.size(); i++) {
      budget.checkTime();
      Document read = reader.document(pages.get(i), "page.html");
      blocks.addAll(Places.withoutLines(read.blocks()));
      read.notes().stream().map(note -> new Note(note.message(), null)).forEach(notes::add);
      whole &= read.wholeCells();
      if (i == 0 && blocks.stream().anyMatch(Grid.class::isInstance)) {
        break;
      }
    }
    if (blocks.isEmpty()) {
      throw ReportReadException.of(
          Reason.EMPTY,
          "网页存档中没有网页；请重新保存网页，或在 WPS 中另存为 DOCX",
          "the web archive holds no page; save the page again, or as DOCX with WPS");
    }
    return new Document(blocks, notes, whole);
  }
}
