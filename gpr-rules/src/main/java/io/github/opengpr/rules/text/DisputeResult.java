package io.github.opengpr.rules.text;

/** How a reconsideration or a lawsuit ended: the columns of table four. */
public enum DisputeResult {
  /** 结果维持. */
  UPHELD,
  /** 结果纠正. */
  CORRECTED,
  /** 其他结果. */
  OTHER,
  /** 尚未审结. */
  PENDING
}
