package io.github.opengpr.read.recognise.outline;

import io.github.opengpr.model.chinese.Ordinal;
import io.github.opengpr.model.form.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole report on one line, its headings and cells parted by one mark, as programs join the texts
 * of a page: {@code …|二、主动公开政府信息情况|第二十条第（一）项|信息内容|…}.
 */
final class MarkedLine {

  /** No report on one line is shorter. */
  private static final int SHORTEST = 400;

  /** So many headings between two equal marks are no chance. */
  private static final int HEADINGS = 2;

  private static final String NUMERALS = "一二三四五六七八九十";

  private final String line;
  private final List<Section> sections = new ArrayList<>();

  /** Where the headings of those sections begin and end. */
  private final List<int[]> headings = new ArrayList<>();

  private char mark;

  private MarkedLine(String line) {
    this.line = line;
  }

  /** From where to where each field of such a line stands; nothing for any other line. */
  static List<int[]> fields(String line) {
    if (line.length() < SHORTEST) {
      return List.of();
    }
    MarkedLine marked = new MarkedLine(line);
    marked.findHeadings();
    return marked.headings.size() < HEADINGS ? List.of() : marked.cut();
  }

  private void findHeadings() {
    int from = 0;
    for (Section section : Section.values()) {
      for (int i = line.indexOf(section.numeral(), from);
          i >= 0;
          i = line.indexOf(section.numeral(), i + 1)) {
        int end = headingEnd(section, i);
        if (end > i) {
          mark = line.charAt(end);
          sections.add(section);
          headings.add(new int[] {i, end});
          from = end;
          break;
        }
      }
    }
  }

  /** Where the heading ends that begins here, between two equal marks; -1 if none does. */
  private int headingEnd(Section section, int at) {
    char before = at == 0 ? 0 : line.charAt(at - 1);
    if (!isMark(before) || !headings.isEmpty() && before != mark) {
      return -1;
    }
    Ordinal ordinal = Ordinal.of(line.substring(at, Math.min(line.length(), at + 6)));
    int start = at + ordinal.length();
    int length = ordinal.text() == null ? 0 : LongLines.titleAt(line, section, start);
    int end = start + length;
    return length > 0 && end < line.length() && line.charAt(end) == before ? end : -1;
  }

  private static boolean isMark(char c) {
    return c > ' '
        && !Character.isLetterOrDigit(c)
        && !Character.isSpaceChar(c)
        && "。（）()：:.".indexOf(c) < 0;
  }

  private List<int[]> cut() {
    List<int[]> fields = new ArrayList<>();
    int begin = 0;
    int from = 0;
    for (int i = 0; i < headings.size(); i++) {
      int[] heading = headings.get(i);
      part(i == 0 || isTable(sections.get(i - 1)), from, heading[0] - 1, fields);
      fields.add(heading);
      from = heading[1] + 1;
      begin = i;
    }
    part(isTable(sections.get(begin)), from, line.length(), fields);
    return fields;
  }

  private static boolean isTable(Section section) {
    return section == Section.DISCLOSURE
        || section == Section.REQUESTS
        || section == Section.DISPUTES;
  }

  private void part(boolean cells, int from, int to, List<int[]> fields) {
    int begin = from;
    int depth = 0;
    for (int i = from; cells && i < to; i++) {
      char c = line.charAt(i);
      depth += c == '（' || c == '(' ? 1 : 0;
      depth -= (c == '）' || c == ')') && depth > 0 ? 1 : 0;
      boolean ordinal = i == begin + 1 && NUMERALS.indexOf(line.charAt(begin)) >= 0;
      if (c == mark && depth == 0 && !(mark == '、' && ordinal)) {
        fields.add(new int[] {begin, i});
        begin = i + 1;
      }
    }
    if (begin < to) {
      fields.add(new int[] {begin, to});
    }
  }
}
