package io.github.opengpr.rules.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All numbers a text prints but years, dates, ordinals and telephone numbers: a second opinion on
 * the labels, with patterns of its own and nothing of the reader that is measured.
 */
final class PrintedNumbers {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String UNIT =
      "件|条|次|个|份|名|起|期|场|人|篇|项|处|批|宗|例|封|种|户|元|轮|部|家|台|块|天|类|则|成|卷|板|位|支|张|单|头|倍|遍|字|幅|本"
          + "|條|個|項|類|則|處|張|筆|笔|段|组|对|亿元|万元|层|岁|栏|套|叠|米|公里";
  private static final List<Pattern> NO_COUNT =
      List.of(
          Pattern.compile("\\d{4}(?=\\s*年|年度|[-—至～]\\d{4}年|以来)"),
          Pattern.compile("(?<=\\d{4}[-—至～])\\d{4}(?=年)"),
          Pattern.compile("\\d{1,2}(?=\\s*月(?!均))"),
          Pattern.compile("(?<=月)\\d{1,2}(?=日)"),
          Pattern.compile("〔\\d{4}〕\\d+号"),
          Pattern.compile("第[\\d一二三四五六七八九十百]+"),
          Pattern.compile("[〇一二三四五六七八九]{4}年"),
          Pattern.compile("(?<![^\\n。；：;:])[（(]?[\\d１-９]{1,2}[）)．.、](?!\\d)"),
          Pattern.compile("(?<!\\d)0\\d{2,3}-\\d{6,}"),
          Pattern.compile("(?<!\\d)1[23]\\d{3}(?=[^件个条次\\d])"),
          Pattern.compile("(?<!\\d)(?:96\\d{3}|110|119|120|122)(?=[报服热受急平])"),
          Pattern.compile("[（(][一二三四五六七八九十\\d]+[)）]"),
          Pattern.compile("(?<![^\\n。；：])[一二三四五六七八九十]+[、是]"),
          Pattern.compile("(?<=没有|沒有|[无無])一[件条條]"),
          Pattern.compile("[一二三四五六七八九]是|“一老一小”"));
  private static final Pattern NUMBER =
      Pattern.compile(
          "百分之[零〇一二三四五六七八九十百点]+"
              + "|[\\d０-９][\\d０-９,，]*(?:[.．][\\d０-９]+)?[万千百亿萬億]*[余多]?[%％]?"
              + "|[零〇一二两三四五六七八九十百千万兩]+(?=[余多]?(?:"
              + UNIT
              + "))");

  private PrintedNumbers() {}

  /** The values in order; of a percentage the number before the sign. */
  static List<BigDecimal> of(String text) {
    String rest = text;
    for (Pattern pattern : NO_COUNT) {
      rest = pattern.matcher(rest).replaceAll(found -> "·".repeat(found.group().length()));
    }
    List<BigDecimal> values = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(rest);
    while (matcher.find()) {
      values.add(value(matcher.group()));
    }
    return values;
  }

  private static BigDecimal value(String printed) {
    String number = printed.replaceAll("[余多%％,，]+", "");
    if (number.startsWith("百分之")) {
      String[] sides = number.substring(3).split("点", 2);
      StringBuilder decimals = new StringBuilder("0.");
      for (char c : (sides.length > 1 ? sides[1] : "零").toCharArray()) {
        decimals.append(DIGITS.indexOf(c));
      }
      return chinese(sides[0]).add(new BigDecimal(decimals.toString()));
    }
    int end = 0;
    while (end < number.length()
        && (Character.isDigit(number.charAt(end)) || ".．".indexOf(number.charAt(end)) >= 0)) {
      end++;
    }
    if (end == 0) {
      return chinese(number);
    }
    StringBuilder plain = new StringBuilder();
    for (char c : number.substring(0, end).toCharArray()) {
      plain.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : '.');
    }
    BigDecimal value = new BigDecimal(plain.toString());
    for (char c : number.substring(end).toCharArray()) {
      value = value.movePointRight(power(c));
    }
    return value;
  }

  private static int power(char c) {
    return switch (c) {
      case '十' -> 1;
      case '百' -> 2;
      case '千' -> 3;
      case '万', '萬' -> 4;
      case '亿', '億' -> 8;
      default -> 0;
    };
  }

  private static BigDecimal chinese(String number) {
    long total = 0;
    long section = 0;
    long digit = 0;
    for (char c : number.replace('〇', '零').replace('两', '二').replace('兩', '二').toCharArray()) {
      int power = power(c);
      if (power == 0) {
        digit = DIGITS.indexOf(c);
      } else if (power < 4) {
        section += Math.max(1, digit) * BigDecimal.TEN.pow(power).longValue();
        digit = 0;
      } else {
        total = (total + section + digit) * BigDecimal.TEN.pow(power).longValue();
        section = 0;
        digit = 0;
      }
    }
    return BigDecimal.valueOf(total + section + digit);
  }
}
