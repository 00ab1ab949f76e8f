package io.github.opengpr.read.office.numbering;

import io.github.opengpr.model.chinese.WrittenNumber;
import java.util.Locale;

/**
 * The kinds of numerals that a list level can show. Named as ECMA-376 part 1, 17.18.59
 * (ST_NumberFormat) names them; the old binary format numbers the same kinds.
 */
public enum Numerals {
  /** 1, 2, 3. */
  DECIMAL,
  /** 01, 02, 03. */
  DECIMAL_ZERO,
  /** １, ２, ３. */
  DECIMAL_FULL_WIDTH,
  /** ①, ②, ③. */
  DECIMAL_ENCLOSED_CIRCLE,
  /** ⑴, ⑵, ⑶. */
  DECIMAL_ENCLOSED_PAREN,
  /** ⒈, ⒉, ⒊. */
  DECIMAL_ENCLOSED_FULLSTOP,
  /** - 1 -, - 2 -. */
  NUMBER_IN_DASH,
  /** I, II, III. */
  UPPER_ROMAN,
  /** i, ii, iii. */
  LOWER_ROMAN,
  /** A, B, …, Z, AA, BB. */
  UPPER_LETTER,
  /** a, b, …, z, aa, bb. */
  LOWER_LETTER,
  /** 一, 十, 十一, 二十, 一百零五. */
  CHINESE_THOUSANDS,
  /** 一, 十, 十一, 二十, from a hundred on digit by digit: 一○五. */
  CHINESE_COUNTING,
  /** Digit by digit: 一, 一○, 一一. */
  CHINESE_DIGITS,
  /** 壹, 贰, 叁. */
  CHINESE_LEGAL,
  /** 甲, 乙, 丙. */
  HEAVENLY_STEMS,
  /** 子, 丑, 寅. */
  EARTHLY_BRANCHES,
  /** ㊀, ㊁, ㊂. */
  IDEOGRAPH_ENCLOSED_CIRCLE,
  /** Nothing is shown. */
  NONE,
  /** A mark that does not count. */
  BULLET;

  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final String[] ROMAN = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  /**
   * The kind with the given name in Word's XML; {@link #DECIMAL} for those that no Chinese document
   * uses.
   */
  public static Numerals ofXml(String name) {
    return switch (name) {
      case "decimalZero" -> DECIMAL_ZERO;
      case "decimalFullWidth", "decimalFullWidth2" -> DECIMAL_FULL_WIDTH;
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> DECIMAL_ENCLOSED_CIRCLE;
      case "decimalEnclosedParen" -> DECIMAL_ENCLOSED_PAREN;
      case "decimalEnclosedFullstop" -> DECIMAL_ENCLOSED_FULLSTOP;
      case "numberInDash" -> NUMBER_IN_DASH;
      case "upperRoman" -> UPPER_ROMAN;
      case "lowerRoman" -> LOWER_ROMAN;
      case "upperLetter" -> UPPER_LETTER;
      case "lowerLetter" -> LOWER_LETTER;
      case "chineseCountingThousand", "japaneseCounting", "taiwaneseCountingThousand" ->
          CHINESE_THOUSANDS;
      case "chineseCounting", "taiwaneseCounting" -> CHINESE_COUNTING;
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> CHINESE_DIGITS;
      case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> CHINESE_LEGAL;
      case "ideographTraditional" -> HEAVENLY_STEMS;
      case "ideographZodiac" -> EARTHLY_BRANCHES;
      case "ideographEnclosedCircle" -> IDEOGRAPH_ENCLOSED_CIRCLE;
      case "none" -> NONE;
      case "bullet" -> BULLET;
      default -> DECIMAL;
    };
  }

  /** The kind with the given code in the binary format ([MS-OSHARED] 2.2.1.3, MSONFC). */
  public static Numerals ofBinary(int code) {
    return switch (code) {
      case 1 -> UPPER_ROMAN;
      case 2 -> LOWER_ROMAN;
      case 3 -> UPPER_LETTER;
      case 4 -> LOWER_LETTER;
      case 10, 17, 36 -> CHINESE_DIGITS;
      case 11, 35, 39 -> CHINESE_THOUSANDS;
      case 33, 37 -> CHINESE_COUNTING;
      case 14, 19 -> DECIMAL_FULL_WIDTH;
      case 16, 34, 38 -> CHINESE_LEGAL;
      case 18 -> DECIMAL_ENCLOSED_CIRCLE;
      case 22 -> DECIMAL_ZERO;
      case 23 -> BULLET;
      case 26 -> DECIMAL_ENCLOSED_FULLSTOP;
      case 27 -> DECIMAL_ENCLOSED_PAREN;
      case 28 -> DECIMAL_ENCLOSED_CIRCLE;
      case 29 -> IDEOGRAPH_ENCLOSED_CIRCLE;
      case 30 -> HEAVENLY_STEMS;
      case 31, 32 -> EARTHLY_BRANCHES;
      case 57 -> NUMBER_IN_DASH;
      case 255 -> NONE;
      default -> DECIMAL;
    };
  }

  /**
   * The number in these numerals; those a kind does not have are shown as decimals, as Word does.
   */
  public String format(int number) {
    String decimal = Integer.toString(number);
    return switch (this) {
      case DECIMAL -> decimal;
      case DECIMAL_ZERO -> number >= 0 && number < 10 ? "0" + decimal : decimal;
      case DECIMAL_FULL_WIDTH -> fullWidth(decimal);
      case DECIMAL_ENCLOSED_CIRCLE -> range(number, '①', 20);
      case DECIMAL_ENCLOSED_PAREN -> range(number, '⑴', 20);
      case DECIMAL_ENCLOSED_FULLSTOP -> range(number, '⒈', 20);
      case IDEOGRAPH_ENCLOSED_CIRCLE -> range(number, '㊀', 10);
      case NUMBER_IN_DASH -> "- " + decimal + " -";
      case UPPER_ROMAN -> roman(number);
      case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
      case UPPER_LETTER -> letters(number, 'A');
      case LOWER_LETTER -> letters(number, 'a');
      case CHINESE_THOUSANDS -> WrittenNumber.counting(number);
      case CHINESE_COUNTING ->
          number < 100 ? WrittenNumber.counting(number) : WrittenNumber.digits(number);
      case CHINESE_DIGITS -> WrittenNumber.digits(number);
      case CHINESE_LEGAL -> WrittenNumber.legal(number);
      case HEAVENLY_STEMS -> cycle(number, STEMS);
      case EARTHLY_BRANCHES -> cycle(number, BRANCHES);
      case NONE, BULLET -> "";
    };
  }

  private static String fullWidth(String decimal) {
    StringBuilder text = new StringBuilder();
    decimal
        .chars()
        .forEach(c -> text.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : (char) c));
    return text.toString();
  }

  private static String range(int number, char first, int count) {
    return number >= 1 && number <= count
        ? Character.toString(first + number - 1)
        : Integer.toString(number);
  }

  private static String cycle(int number, String signs) {
    return number >= 1 && number <= signs.length()
        ? signs.substring(number - 1, number)
        : Integer.toString(number);
  }

  private static String letters(int number, char first) {
    // After z come aa, bb, cc; nobody numbers farther than a few turns.
    if (number < 1 || number > 26 * 20) {
      return Integer.toString(number);
    }
    return Character.toString(first + (number - 1) % 26).repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number > 9999) {
      return Integer.toString(number);
    }
    StringBuilder text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        text.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return text.toString();
  }
}
