package io.github.opengpr.rules.text;

/** What a statement is about, by the row or cell of the form it can be compared with. */
public enum StatementKind {
  /** 新收 or 受理: {@code T3.received}. */
  RECEIVED,
  /** 上年结转: {@code T3.carriedIn}. */
  CARRIED_IN,
  /**
   * 共收到, 收到, 办理: received, or received and carried in, or handled; agencies use it for all three.
   */
  REQUESTS,
  /** 答复, 办结: {@code T3.handled}. */
  HANDLED,
  /** 结转下年, 顺延: {@code T3.carriedOut}. */
  CARRIED_OUT,
  /** 予以公开: {@code T3.granted}. */
  GRANTED,
  /** 部分公开: {@code T3.partiallyGranted}. */
  PARTIALLY_GRANTED,
  /** 不予公开: the rows of {@code T3.refused}. */
  REFUSED,
  /** 无法提供: the rows of {@code T3.unavailable}. */
  UNAVAILABLE,
  /** 不予处理: the rows of {@code T3.notProcessed}. */
  NOT_PROCESSED,
  /** 其他处理: the rows of {@code T3.otherHandling}. */
  OTHERWISE_HANDLED,
  /** 未收到申请; no number. */
  NO_REQUESTS,
  /** 全部办结, 办结率100%; no number. */
  ALL_HANDLED,
  /** 未发生行政复议; no number. */
  NO_RECONSIDERATION,
  /** 未发生行政诉讼; no number. */
  NO_LITIGATION,
  /** 行政复议, in all or by {@link Statement#result()}. */
  RECONSIDERATION,
  /** 行政诉讼 of both kinds, in all or by {@link Statement#result()}. */
  LITIGATION,
  /** 未经复议直接起诉, in all or by {@link Statement#result()}. */
  DIRECT_LITIGATION,
  /** 复议后起诉, in all or by {@link Statement#result()}. */
  LATER_LITIGATION,
  /** 规章, 制发. */
  REGULATIONS_ISSUED,
  /** 规章, 废止. */
  REGULATIONS_REPEALED,
  /** 规章, 现行有效. */
  REGULATIONS_IN_FORCE,
  /** 行政规范性文件, 制发. */
  NORMATIVE_DOCUMENTS_ISSUED,
  /** 行政规范性文件, 废止. */
  NORMATIVE_DOCUMENTS_REPEALED,
  /** 行政规范性文件, 现行有效. */
  NORMATIVE_DOCUMENTS_IN_FORCE,
  /** 行政许可 decisions. */
  LICENSING,
  /** 行政处罚 decisions. */
  PENALTIES,
  /** 行政强制 decisions. */
  COERCION,
  /** 行政事业性收费, in yuan; the form wants 万元. */
  ADMINISTRATIVE_FEES
}
