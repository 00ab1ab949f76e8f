package io.github.opengpr.read.office.odf;

import io.github.opengpr.read.office.numbering.ListCounter;
import io.github.opengpr.read.office.numbering.ListLevel;
import io.github.opengpr.read.office.numbering.Numerals;
import io.github.opengpr.read.office.packed.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that paragraphs and headings show but do not hold. Counts as it is asked, so it is
 * asked in the order of the text.
 */
final class OdfNumbering {

  private static final int LEVELS = 9;

  /** No number shows more around it. */
  private static final int LONGEST = 20;

  private static final String OUTLINE = "\u0000outline";

  private final OdfStyles styles;
  private final Map<String, List<ListLevel>> levels = new HashMap<>();
  private final Map<String, ListCounter> counters = new HashMap<>();

  OdfNumbering(OdfStyles styles) {
    this.styles = styles;
  }

  /** A list begins that does not go on from one before. */
  void begin(String style) {
    counters.remove(style);
  }

  /** The number of a paragraph in a list, with what parts it from the text. */
  String next(String style, int level) {
    List<ListLevel> known =
        levels.computeIfAbsent(style, name -> levels(styles.list(name), "list-level-style-number"));
    return counters.computeIfAbsent(style, name -> new ListCounter()).next(known, level);
  }

  /** The number of a heading. */
  String heading(int level) {
    List<ListLevel> known =
        levels.computeIfAbsent(OUTLINE, name -> levels(styles.outline(), "outline-level-style"));
    return counters.computeIfAbsent(OUTLINE, name -> new ListCounter()).next(known, level);
  }

  private static List<ListLevel> levels(@Nullable Xml definition, String kind) {
    List<ListLevel> found = new ArrayList<>();
    for (int i = 1; i <= LEVELS; i++) {
      int wanted = i;
      Xml level =
          definition == null
              ? null
              : definition.children().stream()
                  .filter(l -> l.is("text:" + kind) && l.number("level", 0) == wanted)
                  .findFirst()
                  .orElse(null);
      found.add(level(level, i));
    }
    return found;
  }

  private static ListLevel level(@Nullable Xml level, int number) {
    String format = level == null ? "" : level.attribute("num-format", "");
    if (level == null || format.isEmpty()) {
      return new ListLevel(Numerals.BULLET, "", 1, -1, false, false);
    }
    StringBuilder text = new StringBuilder(cut(level.attribute("num-prefix", "")));
    int shown = Math.max(1, Math.min(number, level.number("display-levels", 1)));
    for (int i = number - shown + 1; i <= number; i++) {
      text.append('%').append(i).append(i < number ? "." : "");
    }
    text.append(cut(level.attribute("num-suffix", "")));
    return new ListLevel(
        numerals(format), text.toString(), level.number("start-value", 1), -1, false, true);
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private static Numerals numerals(String format) {
    return switch (format.charAt(0)) {
      case 'a' -> Numerals.LOWER_LETTER;
      case 'A' -> Numerals.UPPER_LETTER;
      case 'i' -> Numerals.LOWER_ROMAN;
      case 'I' -> Numerals.UPPER_ROMAN;
      case '一' -> Numerals.CHINESE_THOUSANDS;
      case '壹' -> Numerals.CHINESE_LEGAL;
      case '甲' -> Numerals.HEAVENLY_STEMS;
      case '子' -> Numerals.EARTHLY_BRANCHES;
      case '①' -> Numerals.DECIMAL_ENCLOSED_CIRCLE;
      case '１' -> Numerals.DECIMAL_FULL_WIDTH;
      default -> Numerals.DECIMAL;
    };
  }
}
