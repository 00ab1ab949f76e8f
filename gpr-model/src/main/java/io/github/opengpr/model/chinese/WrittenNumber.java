package io.github.opengpr.model.chinese;

/** Whole numbers from 0 to 9999 written in Chinese numerals; others stay in digits. */
public final class WrittenNumber {

  private static final String DIGITS = "○一二三四五六七八九";
  private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";

  private WrittenNumber() {}

  /** With tens, hundreds and thousands: 十一, 一百零五, 二千零三十. */
  public static String counting(int number) {
    String text = grouped(number, "零一二三四五六七八九", " 十百千");
    return text.startsWith("一十") ? text.substring(1) : text;
  }

  /** As on cheques: 壹拾壹. */
  public static String legal(int number) {
    return grouped(number, LEGAL, " 拾佰仟");
  }

  /** Digit by digit, as Word writes it: 一○五. */
  public static String digits(int number) {
    if (number < 0) {
      return Integer.toString(number);
    }
    StringBuilder text = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      text.append(DIGITS.charAt(digit - '0'));
    }
    return text.toString();
  }

  private static String grouped(int number, String digits, String units) {
    if (number < 0 || number > 9999) {
      return Integer.toString(number);
    }
    if (number == 0) {
      return digits.substring(0, 1);
    }
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    int scale = 1000;
    for (int place = 3; place >= 0; place--, scale /= 10) {
      int digit = number / scale % 10;
      if (digit == 0) {
        gap = !text.isEmpty();
        continue;
      }
      if (gap) {
        text.append(digits.charAt(0));
        gap = false;
      }
      text.append(digits.charAt(digit));
      if (place > 0) {
        text.append(units.charAt(place));
      }
    }
    return text.toString();
  }
}
