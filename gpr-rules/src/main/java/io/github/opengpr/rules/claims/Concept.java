package io.github.opengpr.rules.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a number of the text is about. */
public enum Concept {
  /** 新收, 受理: applications that came in. */
  RECEIVED,
  /** 收到, 办理: received, or received and carried in, or handled; agencies use it for all three. */
  REQUESTS,
  /** 上年结转: applications carried in. */
  CARRIED_IN,
  /** 答复, 办结: applications handled. */
  HANDLED,
  /** 结转下年: applications carried over. */
  CARRIED_OUT,
  /** 予以公开, 不予公开 and the like, and the reasons for them. */
  OUTCOME,
  /** 自然人, 法人: applications by applicant. */
  APPLICANTS,
  /** 办结率, 答复率. */
  RATE,
  /** 行政复议, in all or by result. */
  RECONSIDERATION,
  /** 行政诉讼, in all or by result. */
  LITIGATION,
  /** 规章 and 行政规范性文件. */
  DOCUMENTS,
  /** 行政许可, 行政处罚, 行政强制. */
  DECISIONS,
  /** 行政事业性收费, in yuan. */
  ADMINISTRATIVE_FEES,
  /** 信息处理费. */
  PROCESSING_FEE,
  /** A part of a whole that the text names. */
  PART,
  /** A share of a whole. */
  SHARE,
  /** A change against another year. */
  CHANGE,
  /** Anything else. */
  OTHER;

  /** {@return the word for it in JSON, such as {@code carried-in}} */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
