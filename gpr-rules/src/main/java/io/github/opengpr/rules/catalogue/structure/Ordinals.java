package io.github.opengpr.rules.catalogue.structure;

import java.text.Normalizer;

/** Small numbers in Chinese, as sub-headings and announcements write them. */
public final class Ordinals {

  private static final String DIGITS = "〇一二三四五六七八九";

  private Ordinals() {}

  /** The value of a numeral from 一 to 九十九, of its radicals, or of digits. */
  public static int value(String printed) {
    String numeral = Normalizer.normalize(printed, Normalizer.Form.NFKC);
    if (Character.isDigit(numeral.charAt(0))) {
      return Integer.parseInt(numeral);
    }
    int ten = numeral.indexOf('十');
    if (ten < 0) {
      return DIGITS.indexOf(numeral.charAt(numeral.length() - 1));
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(numeral.charAt(ten - 1));
    int ones = ten == numeral.length() - 1 ? 0 : DIGITS.indexOf(numeral.charAt(ten + 1));
    return tens * 10 + ones;
  }

  /** The numeral of a number from 1 to 99. */
  public static String chinese(int number) {
    String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS.charAt(number / 10)) + "十";
    return tens + (number % 10 == 0 ? "" : DIGITS.charAt(number % 10));
  }
}
