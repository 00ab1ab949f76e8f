package io.github.opengpr.model.form;

/** What kind of number a cell takes, and its unit as far as the form prints one. */
public enum ValueKind {
  /** A number of things (件, 项): a whole number, never negative. */
  COUNT,
  /** A change in a number of things (本年增/减 of the 2019 form): a whole number of either sign. */
  SIGNED_COUNT,
  /** An amount of money in 万元 (10 000 yuan), an exact decimal. */
  TEN_THOUSAND_YUAN,
  /**
   * An amount of money whose unit the form does not print (采购总金额 of the 2019 form), an exact
   * decimal; never converted.
   */
  MONEY_WITHOUT_UNIT;

  /** How many digits a value may have before the point, and an amount after it. */
  public static final int MAX_DIGITS = 18;

  /** {@return whether a value may have decimals} */
  public boolean isDecimal() {
    return this == TEN_THOUSAND_YUAN || this == MONEY_WITHOUT_UNIT;
  }

  /** {@return whether a value may be negative} */
  public boolean isSigned() {
    return this == SIGNED_COUNT;
  }
}
