package io.github.opengpr.rules.claims;

/** How exact a number of the text is. */
public enum Precision {
  /** Given as it is. */
  EXACT,
  /** 约, 近, 余, a range, or rounded to 万. */
  ABOUT,
  /** 以上, 超过. */
  AT_LEAST
}
