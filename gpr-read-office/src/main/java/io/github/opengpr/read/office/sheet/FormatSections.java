package io.github.opengpr.read.office.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a number format: for numbers above, below and equal to 0. Formats of accounts
 * show 0 as a stroke, others show nothing at all.
 */
final class FormatSections {

  private FormatSections() {}

  /** What the format shows instead of the number; null if it shows digits. */
  static @Nullable String words(String format, double value) {
    String section = section(format, value);
    return section == null || section.isEmpty() && sections(format).size() == 1
        ? null
        : words(section);
  }

  /** The section for a number below 0 if it shows no sign of it; null otherwise. */
  static @Nullable String withoutSign(String format, double value) {
    if (value >= 0 || format.indexOf(';') < 0) {
      return null;
    }
    String section = section(format, value);
    return section == null || section.indexOf('-') >= 0 || section.indexOf('(') >= 0
        ? null
        : section;
  }

  /** The section for a number; null if the format chooses by conditions of its own. */
  private static @Nullable String section(String format, double value) {
    if (format.indexOf('[') >= 0 && format.matches(".*\\[[<>=].*")) {
      return null;
    }
    List<String> sections = sections(format);
    int count = sections.size();
    int section = value < 0 ? 1 : value > 0 || count == 2 ? 0 : 2;
    return sections.get(section < count ? section : 0);
  }

  /**
   * Whether a section shows, beside the digits of the number, words of its own that make another
   * number of them: 0"0", 0"万", "1"0. Units of money do not.
   */
  static boolean makesAnotherNumber(String format, double value) {
    String section = section(format, value);
    if (section == null) {
      return false;
    }
    boolean quoted = false;
    for (int i = 0; i < section.length(); i++) {
      char c = section.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\\' && !quoted) {
        i++;
        if (i < section.length() && Character.isDigit(section.charAt(i))) {
          return true;
        }
      } else if (quoted && Character.isDigit(c) || isScale(c) && !isMoney(section, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isScale(char c) {
    return c == '万' || c == '亿' || c == '千' || c == '百';
  }

  private static boolean isMoney(String section, int at) {
    return section.startsWith("元", at) || section.startsWith("万元", at);
  }

  private static List<String> sections(String format) {
    List<String> sections = new ArrayList<>();
    StringBuilder section = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      quoted ^= c == '"';
      if (c == ';' && !quoted) {
        sections.add(section.toString());
        section.setLength(0);
      } else {
        section.append(c);
        if (c == '\\' && !quoted && i + 1 < format.length()) {
          section.append(format.charAt(++i));
        }
      }
    }
    sections.add(section.toString());
    return sections;
  }

  private static @Nullable String words(String section) {
    StringBuilder words = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < section.length(); i++) {
      char c = section.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (quoted) {
        words.append(c);
      } else if (c == '[') {
        // A colour or a language.
        int end = section.indexOf(']', i);
        i = end < 0 ? section.length() : end;
      } else if (c == '\\' || c == '_' || c == '*') {
        i++;
        if (c == '\\' && i < section.length()) {
          words.append(section.charAt(i));
        }
      } else if (c == '-' || c == '/' || c == '(' || c == ')' || c > 0x7f) {
        words.append(c);
      } else if (c != ' ' && c != '?') {
        // A digit, a part of a day, or the word General.
        return null;
      }
    }
    return words.toString().strip();
  }
}
