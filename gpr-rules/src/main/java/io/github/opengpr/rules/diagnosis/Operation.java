package io.github.opengpr.rules.diagnosis;

import java.util.Locale;

/**
 * The slip of the hand that a part of a repair undoes: what may have happened, never what did. The
 * slips are those seen in published reports.
 */
public enum Operation {
  /** The number was read another way: {@code 8⏎8} as 88. */
  OTHER_READING,
  /** What is known from elsewhere was not what was filed. */
  KNOWN_VALUE,
  /** 0 was left where a number belongs. */
  LEFT_ZERO,
  /** One more or one less. */
  OFF_BY_ONE,
  /** Two neighbouring digits stand the wrong way round: 13 for 31. */
  DIGITS_TRANSPOSED,
  /** One digit for another: 8 for 3. */
  DIGIT_SUBSTITUTED,
  /** A digit was lost: 14 for 114. */
  DIGIT_DROPPED,
  /** A digit too many: 114 for 14. */
  DIGIT_ADDED,
  /** The number was written twice: 88 for 8. */
  NUMBER_DOUBLED,
  /** A minus sign that does not belong there. */
  NEGATIVE_SIGN,
  /** Another number, in no way the slips above explain. */
  REPLACED,
  /** Two numbers of a row or of a column were exchanged. */
  SWAPPED,
  /** A number stands in the wrong column or in the wrong row. */
  MISPLACED,
  /** Part of a number was counted in the wrong column or in the wrong row. */
  PARTLY_MISPLACED,
  /** A detail is wrong, and its total was computed from the wrong detail. */
  TOTAL_FOLLOWED,
  /** The numbers of a row stand one column too far left or right. */
  ROW_SHIFTED,
  /** 上年结转 or 结转下年度 was left 0. */
  CARRY_ROW_LEFT_ZERO,
  /** （七）总计 leaves out an outcome. */
  HANDLED_OMITS_OUTCOME,
  /** （七）总计 includes 结转下年度. */
  HANDLED_INCLUDES_CARRIED_OUT,
  /** A case was received under one kind of applicant and handled under another. */
  OTHER_APPLICANT;

  /** {@return the name in JSON, such as {@code left-zero}} */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
