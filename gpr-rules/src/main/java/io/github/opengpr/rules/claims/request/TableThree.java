package io.github.opengpr.rules.claims.request;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.mention.Mention;
import java.util.List;

/** What the numbers of applications are called. */
public final class TableThree {

  public static final Message NEW = new Message("新收（受理）政府信息公开申请", "new applications");
  public static final Message FROM_LAST_YEAR =
      new Message("上年结转政府信息公开申请", "applications carried in");
  static final Message DONE = new Message("答复（办结）政府信息公开申请", "applications handled");
  public static final Message TO_NEXT_YEAR =
      new Message("结转下年度政府信息公开申请", "applications carried over");
  static final Message ALL_IN_ALL =
      new Message("收到（办理）政府信息公开申请", "applications received or handled");

  private TableThree() {}

  /** Makes a number one of the three usages of 共收到 and 办理. */
  public static void inAll(Mention mention) {
    mention.counts(Concept.REQUESTS, ALL_IN_ALL, Measure.RECEIVED, Measure.TO_DO, Measure.HANDLED);
    mention.seldom = List.of();
  }
}
