package io.github.opengpr.read.recognise.layout.line;

import io.github.opengpr.read.recognise.outline.SourceLine;
import io.github.opengpr.read.recognise.token.Places;
import java.util.ArrayList;
import java.util.List;

/** Marks that stand before every line of a table: those of lists and of quoted text. */
public final class LineMarks {

  /** Fewer lines may begin alike by chance. */
  private static final int LINES = 4;

  /** Fewer items may be any list. */
  private static final int ITEMS = 10;

  /** Radicals and characters, and the brackets among them. */
  private static final char FIRST_LETTER = 0x2E80;

  private static final String ITEM = "-*•·+";

  private static final String MARKS = ">-*•·";

  private LineMarks() {}

  /** The lines without the mark, if all begin with the same one, or most are items of lists. */
  public static List<SourceLine> removed(List<SourceLine> lines) {
    List<SourceLine> removed = sameRemoved(lines);
    return removed == lines ? itemsRemoved(lines) : removed;
  }

  /** Without the marks of items before words, if most lines are items; one before numbers stays. */
  private static List<SourceLine> itemsRemoved(List<SourceLine> lines) {
    int items = 0;
    int others = 0;
    for (SourceLine line : lines) {
      if (!line.isRow() && item(line.text()) > 0) {
        items++;
      } else {
        others += line.isBlank() ? 0 : 1;
      }
    }
    if (items < ITEMS || items < others) {
      return lines;
    }
    List<SourceLine> removed = new ArrayList<>();
    for (SourceLine line : lines) {
      int at = line.isRow() ? 0 : item(line.text());
      removed.add(at == 0 ? line : without(line, at));
    }
    return removed;
  }

  /** Where the words of an item begin; 0 if the line is none. */
  private static int item(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    if (at + 2 >= line.length() || ITEM.indexOf(line.charAt(at)) < 0) {
      return 0;
    }
    int word = at + 1;
    while (word < line.length() && line.charAt(word) == ' ') {
      word++;
    }
    boolean words = word > at + 1 && word < line.length() && isWord(line, word);
    return words ? word : 0;
  }

  /** Whether words begin here, an ordinal before them. */
  private static boolean isWord(String line, int at) {
    char c = line.charAt(at);
    boolean ordinal =
        Character.isDigit(c) && at + 1 < line.length() && ".．、".indexOf(line.charAt(at + 1)) >= 0;
    boolean letter = c >= FIRST_LETTER || "*(“\"".indexOf(c) >= 0;
    return letter && !Character.isDigit(c) || ordinal && !isNumber(line, at);
  }

  private static boolean isNumber(String line, int at) {
    return at + 2 >= line.length() || Character.isDigit(line.charAt(at + 2));
  }

  private static SourceLine without(SourceLine line, int mark) {
    return new SourceLine(
        line.text().substring(mark), Places.at(line.place(), mark), line.heading(), null, 0, 0);
  }

  private static List<SourceLine> sameRemoved(List<SourceLine> lines) {
    char mark = 0;
    int marked = 0;
    for (SourceLine line : lines) {
      if (line.isBlank()) {
        continue;
      }
      char first = line.text().charAt(0);
      boolean stands = line.text().length() > 1 && line.text().charAt(1) == ' ';
      if (line.isRow() || !stands || MARKS.indexOf(first) < 0 || marked > 0 && first != mark) {
        return lines;
      }
      mark = first;
      marked++;
    }
    if (marked < LINES) {
      return lines;
    }
    List<SourceLine> removed = new ArrayList<>();
    for (SourceLine line : lines) {
      removed.add(line.isBlank() ? line : without(line, 2));
    }
    return removed;
  }
}
