package io.github.opengpr.read.recognise.outline;

import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.Paragraph;
import io.github.opengpr.model.chinese.Ordinal;
import io.github.opengpr.model.printed.PrintedLine;
import java.util.List;

/** Paragraphs of a section that is told in words, each with the sub-heading it begins with. */
public final class Paragraphs {

  /** A first sentence longer than this is text, not a heading. */
  private static final int LONGEST_HEADING = 32;

  /** The same for items, whose first sentence is as often text. */
  private static final int LONGEST_ITEM = 22;

  private Paragraphs() {}

  public static Narrative of(List<PrintedLine> lines) {
    return new Narrative(lines.stream().map(line -> paragraph(line.text())).toList());
  }

  static Paragraph paragraph(String text) {
    Ordinal ordinal = Ordinal.of(text);
    if (ordinal.style() == Ordinal.Style.NONE || text.length() == ordinal.length()) {
      return Paragraph.of(text);
    }
    int longest = ordinal.style() == Ordinal.Style.DIGITS ? LONGEST_ITEM : LONGEST_HEADING;
    int end = firstMark(text, ordinal.length());
    if (end < 0) {
      return text.length() <= longest ? new Paragraph(text, "") : Paragraph.of(text);
    }
    if (end - ordinal.length() > longest) {
      return Paragraph.of(text);
    }
    return new Paragraph(text.substring(0, end + 1), text.substring(end + 1));
  }

  private static int firstMark(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '。' || c == '：' || c == ':' || c == '；') {
        return i;
      }
    }
    return -1;
  }
}
