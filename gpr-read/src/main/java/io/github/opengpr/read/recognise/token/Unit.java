package io.github.opengpr.read.recognise.token;

import io.github.opengpr.model.form.ValueKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A unit that a cell, a head or a corner prints beside its numbers. */
public enum Unit {
  YUAN("元", 0),
  THOUSAND_YUAN("千元", 3),
  TEN_THOUSAND_YUAN("万元", 4),
  MILLION_YUAN("百万元", 6),
  TEN_MILLION_YUAN("千万元", 7),
  HUNDRED_MILLION_YUAN("亿元", 8),
  /** 件, 项, 次 and the like: a number of things. */
  PIECES("件", -1),
  /** 万 alone, or of things: an amount of money without its last word, and no count as it stands. */
  TEN_THOUSAND("万", -1),
  /** ¥, ￥ or 人民币 with nothing behind the number: money, in 元 or in 万元. */
  CURRENCY("货币符号", -1);

  private static final String PIECE_WORDS = "件次人项个条宗例份起笔部篇户家批";
  private static final String LABEL = "单位";
  private static final int FORM_POWER = 4;

  private final String word;
  private final int power;

  Unit(String word, int power) {
    this.word = word;
    this.power = power;
  }

  /** The unit in the form's words. */
  public String word() {
    return word;
  }

  boolean isMoney() {
    return power >= 0;
  }

  /**
   * The unit a remark after a number begins with, in brackets or not; null if it begins with none.
   */
  static @Nullable Unit of(String remark) {
    int from = 0;
    while (from < remark.length() && "（([〔人民币计单位：:".indexOf(remark.charAt(from)) >= 0) {
      boolean people = remark.charAt(from) == '人' && !remark.startsWith("人民币", from);
      if (people) {
        break;
      }
      from++;
    }
    return at(remark, from);
  }

  private static @Nullable Unit at(String text, int from) {
    Unit longest = null;
    for (Unit unit : values()) {
      boolean longer = longest == null || unit.word.length() > longest.word.length();
      if (longer && unit.isMoney() && text.startsWith(unit.word, from)) {
        longest = unit;
      }
    }
    if (longest != null || from >= text.length()) {
      return longest;
    }
    char first = text.charAt(from);
    if (first == '万') {
      return TEN_THOUSAND;
    }
    return PIECE_WORDS.indexOf(first) >= 0 ? PIECES : null;
  }

  /** The unit of money that a head or a note of the table names; null if it names none, or two. */
  public static @Nullable Unit named(String folded) {
    int at = folded.indexOf(LABEL);
    if (at < 0) {
      return null;
    }
    Unit found = null;
    for (int i = at + LABEL.length(); i < folded.length(); i++) {
      Unit unit = at(folded, i);
      if (unit != null && unit.isMoney()) {
        if (found != null) {
          return null;
        }
        found = unit;
        i += unit.word.length() - 1;
      }
    }
    return found;
  }

  /** Whether a number with this unit can stand as it is in a cell of a kind. */
  boolean fits(ValueKind kind) {
    return switch (kind) {
      case COUNT, SIGNED_COUNT -> this == PIECES;
      case TEN_THOUSAND_YUAN -> this == TEN_THOUSAND_YUAN || this == TEN_THOUSAND;
      case MONEY_WITHOUT_UNIT -> isMoney() || this == TEN_THOUSAND || this == CURRENCY;
    };
  }

  /** Whether a label says that its numbers are tens of thousands: （万件）, （单位：万人次）. */
  public static boolean multiplies(String folded) {
    int at = folded.indexOf(TEN_THOUSAND.word);
    while (at >= 0) {
      boolean things = at + 1 < folded.length() && PIECE_WORDS.indexOf(folded.charAt(at + 1)) >= 0;
      if (things && at(folded, at) == TEN_THOUSAND) {
        return true;
      }
      at = folded.indexOf(TEN_THOUSAND.word, at + 1);
    }
    return false;
  }

  /** The number in the unit of the form; null if it cannot be converted. */
  @Nullable BigDecimal converted(BigDecimal number, ValueKind kind) {
    if (kind != ValueKind.TEN_THOUSAND_YUAN || !isMoney()) {
      return null;
    }
    return inFormUnit(number);
  }

  /** An amount of this unit of money, in 万元. */
  BigDecimal inFormUnit(BigDecimal number) {
    BigDecimal whole = number.scaleByPowerOfTen(power - FORM_POWER);
    return whole.scale() < 0 ? whole.setScale(0) : whole;
  }
}
