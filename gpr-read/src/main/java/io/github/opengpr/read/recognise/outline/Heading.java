package io.github.opengpr.read.recognise.outline;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.chinese.Ordinal;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.model.printed.PrintedSection;
import io.github.opengpr.read.recognise.token.LabelKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that may be the heading of a section.
 *
 * @param section the section it would be; null for a section the form does not have
 * @param ordinal its ordinal
 * @param title the title as printed
 * @param rest the text that follows the title in the same line; empty if none does
 * @param score how well it fits, from 0 to 1
 */
public record Heading(
    @Nullable Section section, Ordinal ordinal, String title, String rest, double score) {

  /** From here on a heading is believed whatever stands around it. */
  static final double FIRM = 0.9;

  private static final int LONGEST = 60;

  /** Reads a line as a heading; null if it is none. */
  static @Nullable Heading of(String line, boolean markedAsHeading) {
    if (line.length() > 400) {
      return null;
    }
    String text = withoutResidue(line);
    if (text.isEmpty()) {
      return null;
    }
    Ordinal ordinal = Ordinal.of(text);
    String title = text.substring(ordinal.length()).strip();
    if (isContentsLine(title)) {
      return null;
    }
    String folded = Fold.of(title);
    if (folded.length() < 2) {
      return null;
    }
    LabelKey name = LabelKey.of(folded);
    Heading best = null;
    for (SectionTitles titles : SectionTitles.ALL) {
      Heading found = match(titles, ordinal, title, name, markedAsHeading);
      if (found != null && (best == null || found.score > best.score)) {
        best = found;
      }
    }
    return best;
  }

  private static @Nullable Heading match(
      SectionTitles titles, Ordinal ordinal, String title, LabelKey name, boolean marked) {
    SectionTitles.Fit fit = titles.fit(title, name);
    if (fit == null
        || title.length() - fit.rest().length() > LONGEST
        || isSentence(title, ordinal)) {
      return null;
    }
    if (!fit.rest().isBlank() && fit.rest().strip().chars().allMatch(Character::isDigit)) {
      return null; // a line of a table of contents with its page
    }
    boolean right = titles.isOrdinal(ordinal);
    if (fit.weak() && !(right && ordinal.style() != Ordinal.Style.BRACKETED) && !marked) {
      return null;
    }
    double score = fit.score();
    switch (ordinal.style()) {
      case CHINESE -> score -= right ? 0 : 0.05;
      case DIGITS -> score -= right ? 0.03 : fit.official() ? 0.07 : 0.2;
      case BRACKETED -> score -= fit.official() && right ? 0.25 : 0.5;
      case NONE -> score -= marked ? 0.02 : fit.official() ? 0.06 : 0.12;
    }
    if (!fit.rest().isEmpty() && (ordinal.style() != Ordinal.Style.CHINESE || !fit.official())) {
      score -= 0.3;
    }
    if (score < 0.6) {
      return null;
    }
    String printed = title.substring(0, title.length() - fit.rest().length()).strip();
    String rest = fit.rest();
    while (!rest.isEmpty() && "：:。.，,;； \u3000".indexOf(rest.charAt(0)) >= 0) {
      rest = rest.substring(1);
    }
    return new Heading(titles.section(), ordinal, printed, rest.strip(), score);
  }

  /** Whether it says something, such as 无其他需要报告的事项。, instead of naming a section. */
  private static boolean isSentence(String title, Ordinal ordinal) {
    return title.startsWith("无")
        || title.startsWith("暂无")
        || title.startsWith("没有")
        || title.startsWith("本年度无")
        || title.startsWith("本单位")
        || (ordinal.text() == null && (title.endsWith("。") || title.endsWith("；")));
  }

  /** A heading of a seventh section, such as {@code 七、附件}. */
  static @Nullable Heading extra(String line) {
    String text = withoutResidue(line);
    Ordinal ordinal = Ordinal.of(text);
    String numeral = ordinal.text();
    if (numeral == null || ordinal.style() != Ordinal.Style.CHINESE || text.length() > 40) {
      return null;
    }
    if (!numeral.equals("七")
        && !numeral.equals("八")
        && !numeral.equals("九")
        && !numeral.equals("十")) {
      return null;
    }
    String title = text.substring(ordinal.length()).strip();
    if (title.isEmpty() || title.indexOf('。') >= 0 || title.indexOf('；') >= 0) {
      return null;
    }
    return new Heading(null, ordinal, title, "", 1);
  }

  public PrintedSection printed(PrintedLine line, List<PrintedLine> lines) {
    return new PrintedSection(section, ordinal.text(), title, line, lines);
  }

  /** The line without converter's marks before the heading: bookmarks, Markdown signs, blanks. */
  static String withoutResidue(String line) {
    int i = 0;
    int n = line.length();
    while (i < n) {
      char c = line.charAt(i);
      if (c == '[' && line.startsWith("[bookmark", i)) {
        int close = line.indexOf(']', i);
        if (close < 0) {
          break;
        }
        i = close + 1;
      } else if (c == '#'
          || c == '*'
          || c == '>'
          || c == '_'
          || c == '【'
          || c <= ' '
          || Character.isSpaceChar(c)
          || c == 0xFEFF
          || c >= 0x200B && c <= 0x200F) {
        i++;
      } else {
        break;
      }
    }
    int end = n;
    while (end > i
        && ("*#_】|".indexOf(line.charAt(end - 1)) >= 0
            || line.charAt(end - 1) <= ' '
            || Character.isSpaceChar(line.charAt(end - 1)))) {
      end--;
    }
    return line.substring(i, end);
  }

  /** A line of a table of contents: dots and a page number after the title. */
  private static boolean isContentsLine(String title) {
    return title.contains("....")
        || title.contains("……")
        || title.contains("····")
        || title.contains("．．．．");
  }
}
