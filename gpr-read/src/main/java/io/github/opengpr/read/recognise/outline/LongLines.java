package io.github.opengpr.read.recognise.outline;

import io.github.opengpr.model.chinese.Ordinal;
import io.github.opengpr.model.form.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Lines that hold several sections, or a heading at the end of a paragraph: some converters drop
 * the ends of lines.
 */
public final class LongLines {

  /** Shorter lines are looked at only for a heading at their end. */
  private static final int LONG = 400;

  private static final int LONGEST_TITLE = 60;

  /** Shorter titles are words of sentences too. */
  private static final int SHORTEST = 4;

  private static final String REPORT = "年度报告";

  private LongLines() {}

  /** Where to cut a line: offsets in rising order, none of them 0. */
  public static List<Integer> cuts(String line) {
    if (line.length() < SHORTEST || line.length() < LONG && line.indexOf('。') < 0) {
      return List.of();
    }
    Set<Integer> cuts = new TreeSet<>();
    int last = -1;
    int sections = 0;
    for (Section section : Section.values()) {
      int[] heading = find(line, section, Math.max(0, last));
      if (heading == null) {
        continue;
      }
      sections++;
      last = heading[1];
      cuts.add(heading[0]);
      cuts.add(heading[1]);
    }
    boolean atEnd = sections == 1 && line.substring(last).isBlank();
    if (!atEnd && (sections == 0 || line.length() < LONG)) {
      return List.of();
    }
    int title = line.indexOf(REPORT) + REPORT.length();
    if (title >= REPORT.length() && title < LONGEST_TITLE && isBlank(line, title)) {
      cuts.add(title);
    }
    cuts.remove(0);
    cuts.remove(line.length());
    return new ArrayList<>(cuts);
  }

  /** From where to where the heading of the section stands after a sentence or a blank. */
  private static int @Nullable [] find(String line, Section section, int from) {
    for (int i = line.indexOf(section.numeral(), from);
        i >= 0;
        i = line.indexOf(section.numeral(), i + 1)) {
      boolean free = i == 0 || line.charAt(i - 1) == '。' || isBlank(line, i - 1);
      Ordinal ordinal =
          free ? Ordinal.of(line.substring(i, Math.min(line.length(), i + 6))) : Ordinal.of("");
      if (ordinal.text() == null) {
        continue;
      }
      int start = i + ordinal.length();
      int length = titleAt(line, section, start);
      if (length > 0) {
        return new int[] {i, start + length};
      }
    }
    return null;
  }

  /** How long the title of a section is that stands at a place; 0 if none does. */
  static int titleAt(String line, Section section, int at) {
    int length = line.startsWith(section.title(), at) ? section.title().length() : 0;
    for (String variant : section.variants()) {
      if (variant.length() > Math.max(length, SHORTEST) && line.startsWith(variant, at)) {
        length = variant.length();
      }
    }
    return length;
  }

  private static boolean isBlank(String line, int at) {
    return at < line.length() && (line.charAt(at) <= ' ' || Character.isSpaceChar(line.charAt(at)));
  }
}
