package io.github.opengpr.rules;

import io.github.opengpr.model.Message;

/**
 * What a rule needs beside the values of the report. A rule whose need is not met is skipped, and
 * said to be.
 */
public enum Need {
  /**
   * What the document printed: a {@link io.github.opengpr.model.printed.Filing}, not a bare report.
   */
  PRINTED("只有数值，没有原文件的版面（标题、标签、单元格原文）", "only values are given, not what the document printed"),
  /** The year of the report. */
  YEAR("报告年度不明", "the year of the report is not known"),
  /** The same agency's report of the year before. */
  PREVIOUS("未提供上一年度报告", "no report of the year before is given"),
  /** The reports of the agencies below. */
  CHILDREN("未提供下级单位报告", "no reports of the agencies below are given"),
  /** What kind of agency reports, declared or told by its name. */
  ISSUER_KIND(
      "未声明报告机关类别，从机关名称也无法判断",
      "the kind of agency is not declared and cannot be told from its name"),
  /** The day on which the report was published. */
  PUBLISHED("未提供公布日期", "no date of publication is given"),
  /** A date set by a local notice. */
  LOCAL_DEADLINE("未设定地方规定的公布期限", "no local deadline is set"),
  /** Other reports of the same batch. */
  PEERS("未提供同批其他单位的报告", "no other reports of the batch are given");

  private final String zh;
  private final String en;

  Need(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /**
   * Why a rule is skipped if this is missing.
   *
   * @return the reason, in Chinese and English
   */
  public Message missing() {
    return new Message(zh, en);
  }
}
