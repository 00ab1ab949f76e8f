package io.github.opengpr.rules.catalogue.cells;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a value cell and what it looks like. A rule on cells asks here; it does not decide
 * what the cell's value is, the reader has done that.
 *
 * @param raw the text as found
 * @param plain the text with compatibility forms resolved and white space at the ends gone; of a
 *     very long one only the beginning
 */
public record CellText(String raw, String plain) {

  private static final int LONGEST = 200;

  /** A class of characters, for a pattern, that nobody sees. */
  static final String UNSEEN = "[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]";

  private static final Pattern INVISIBLE = Pattern.compile(UNSEEN);
  private static final Pattern MARK =
      Pattern.compile("[\\u2070-\\u209F\\u00B2\\u00B3\\u00B9\\u2460-\\u24FF]+");
  private static final Pattern NUMBER = Pattern.compile("[+\\-−]?\\d+(?:,\\d{3})*(?:\\.\\d+)?");
  private static final Pattern TWO = Pattern.compile("(\\d[\\d,.]*)(?:\\s+(\\d[\\d,.]*))+");
  private static final Pattern HAN_NUMERAL = Pattern.compile("[〇零一二三四五六七八九十百千万亿两]+");
  private static final Pattern SCIENTIFIC =
      Pattern.compile("[+\\-]?\\d+(?:\\.\\d+)?[eE][+\\-]?\\d+");
  private static final Pattern PERCENT = Pattern.compile("[+\\-]?\\d+(?:\\.\\d+)?\\s*[%‰]");
  private static final Pattern WORDS = Pattern.compile("\\p{IsHan}|[A-Za-z¥$]");
  private static final Pattern LETTERS_FOR_DIGITS =
      Pattern.compile("(?=.*\\d)(?=.*[OolI])[0-9OolI,.]+");

  public static CellText of(String raw) {
    String plain = plain(INVISIBLE.matcher(raw).replaceAll("")).strip();
    // No number is as long, and what is longer would keep the patterns busy.
    return new CellText(raw, shortened(plain));
  }

  /** The text, of a very long one only the beginning. */
  static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  /**
   * With compatibility forms resolved, but those of raised and enclosed digits, which are marks.
   */
  private static String plain(String visible) {
    StringBuilder plain = new StringBuilder(visible.length());
    Matcher mark = MARK.matcher(visible);
    int from = 0;
    while (mark.find()) {
      plain.append(Normalizer.normalize(visible.substring(from, mark.start()), Form.NFKC));
      plain.append(mark.group());
      from = mark.end();
    }
    return plain.append(Normalizer.normalize(visible.substring(from), Form.NFKC)).toString();
  }

  /**
   * Whether the text is nothing but plain digits, with plain blanks around them: nearly every cell,
   * and nothing for a rule to look at.
   */
  public static boolean isPlainDigits(@Nullable String raw) {
    if (raw == null) {
      return false;
    }
    int from = 0;
    int to = raw.length();
    while (from < to && isPlainBlank(raw.charAt(from))) {
      from++;
    }
    while (to > from && isPlainBlank(raw.charAt(to - 1))) {
      to--;
    }
    for (int i = from; i < to; i++) {
      if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
        return false;
      }
    }
    return from < to;
  }

  private static boolean isPlainBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t';
  }

  /** The text of a cell, empty if the document has none. */
  public static Optional<CellText> ofNullable(@Nullable String raw) {
    return raw == null || raw.isBlank() ? Optional.empty() : Optional.of(of(raw));
  }

  /** The one number the text is; empty if it is anything else. */
  public Optional<BigDecimal> number() {
    if (!NUMBER.matcher(plain).matches()) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(plain.replace(",", "").replace("−", "-")));
  }

  /** Whether it is a number with decimals that are not 0. */
  boolean isFraction() {
    return number().filter(value -> value.stripTrailingZeros().scale() > 0).isPresent();
  }

  /** Whether the text is the given number. */
  public boolean isNumber(BigDecimal value) {
    return number().filter(found -> found.compareTo(value) == 0).isPresent();
  }

  /** The numbers in the cell if there are several and nothing else; otherwise empty. */
  public List<String> several() {
    return TWO.matcher(plain).matches() ? List.of(plain.split("\\s+")) : List.of();
  }

  /** Whether it is a percentage, in scientific notation or in Chinese numerals. */
  boolean isOtherNotation() {
    return PERCENT.matcher(plain).matches()
        || SCIENTIFIC.matcher(plain).matches()
        || HAN_NUMERAL.matcher(plain).matches();
  }

  /** Whether it holds a number and words beside it: a unit, a remark. */
  boolean hasWords() {
    return !isOtherNotation()
        && plain.chars().anyMatch(Character::isDigit)
        && WORDS.matcher(plain).find()
        && !hasLettersForDigits();
  }

  /** Whether O stands for 0 or l for 1: a misprint of a number, not words beside one. */
  boolean hasLettersForDigits() {
    return LETTERS_FOR_DIGITS.matcher(plain).matches();
  }

  /** Whether digits, separators or padding are wide or invisible characters. */
  boolean isWide() {
    boolean wide = Arrays.stream(WideCharacters.values()).anyMatch(kind -> kind.isIn(raw));
    return wide && plain.chars().anyMatch(Character::isDigit);
  }
}
