package io.github.opengpr.rules.text.number;

import io.github.opengpr.rules.text.passage.Glyphs;

/**
 * Sees the words that make a number inexact: 约, 近, 超过 before it, 余, 多 in it, 以上, 左右 behind its
 * unit, and ranges.
 */
final class Inexactness {

  private final Glyphs chars;

  Inexactness(Glyphs chars) {
    this.chars = chars;
  }

  boolean isBefore(int start) {
    char before = chars.at(start - 1);
    char earlier = chars.at(start - 2);
    return switch (before) {
      case '约', '逾', '超' -> true;
      case '近' -> earlier != '最' && earlier != '附' && earlier != '临' && earlier != '靠';
      case '过' -> earlier == '超' || earlier == '突';
      case '到' -> earlier == '不';
      case '足' -> earlier == '不';
      case '少' -> earlier == '至';
      case '破' -> earlier == '突';
      case '于' -> earlier == '多' || earlier == '少' || earlier == '低' || earlier == '高';
      default -> false;
    };
  }

  boolean isAfter(int end) {
    Unit unit = Unit.at(chars.text(), end);
    int after = unit == null ? end : end + unit.printed().length();
    char next = chars.at(after + 1);
    return switch (chars.at(after)) {
      case '以' -> next == '上' || next == '内' || next == '下';
      case '左' -> next == '右';
      case '上' -> next == '下';
      case '余' -> true;
      case '多' -> unit != null && unit.measure() == Unit.Measure.TIME;
      default -> false;
    };
  }

  boolean isRange(int start, int end) {
    char before = chars.at(start - 1);
    char next = chars.at(end);
    return ((before == '-' || before == '~' || before == '至')
            && Glyphs.isDigit(chars.at(start - 2)))
        || ((next == '-' || next == '~' || next == '至') && Glyphs.isDigit(chars.at(end + 1)));
  }

  boolean isMore(int index) {
    return chars.at(index) == '余'
        || (chars.at(index) == '多' && chars.at(index + 1) != '次')
        || (chars.at(index) == '多'
            && chars.at(index + 1) == '次'
            && Glyphs.isDigit(chars.at(index - 1)));
  }
}
