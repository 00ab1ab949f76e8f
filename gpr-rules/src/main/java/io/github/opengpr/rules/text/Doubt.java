package io.github.opengpr.rules.text;

/** Why a statement may not say what the table says, though its words look alike. */
public enum Doubt {
  /** 约, 近, 余, 多: the number is not exact. */
  APPROXIMATE,
  /** The number is cut by a line end or a blank. */
  BROKEN_NUMBER,
  /** It speaks of a year that is not the report's. */
  OTHER_YEAR,
  /** It speaks of a part of the year: 上半年, 三季度. */
  PART_OF_YEAR,
  /** It is a plan. */
  PLANNED,
  /** It counts over several years: 累计, 以来. */
  TO_DATE,
  /** It counts work for, or by, somebody else: 协查, 下属. */
  OTHERS_WORK,
  /** It counts a wider circle than the agency: 全区, 各部门. */
  WIDER_AREA,
  /** It counts a part only: one channel, one kind of applicant, or what follows 其中. */
  PORTION,
  /** Words this reader does not know stand where they may narrow what is counted. */
  QUALIFIED,
  /** Several verbs share the number: 受理并办结. */
  SEVERAL_VERBS,
  /** No verb says what happened: 依申请公开 9 件. */
  NO_VERB,
  /** What is counted is understood from far away, or not said to concern disclosure at all. */
  NO_CONTEXT,
  /** The sentence names exceptions: 除…外, 尚在办理. */
  EXCEPTION,
  /** It speaks of what was due in time, which leaves open what is not due yet: 按时办结. */
  IN_TIME
}
