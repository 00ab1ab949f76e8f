package io.github.opengpr.model.form;

import java.util.List;

/** The six sections of the report, the same on both forms, in their order. */
@SuppressWarnings("ImmutableEnumChecker") // the list is an unmodifiable copy
public enum Section {
  /** 一、总体情况: what was done, in words. */
  OVERVIEW("overview", "一", "总体情况", "总体工作情况", "总体概述", "总体概况", "工作总体情况", "基本情况", "概述"),
  /** 二、主动公开政府信息情况: table two. */
  DISCLOSURE(
      "T2",
      "二",
      "主动公开政府信息情况",
      "主动公开政府信息的情况",
      "主动公开政府信息工作情况",
      "行政机关主动公开政府信息情况",
      "行政机关主动公开政府信息的情况",
      "本年度主动公开政府信息情况",
      "政府信息主动公开情况",
      "主动公开情况"),
  /** 三、收到和处理政府信息公开申请情况: table three. */
  REQUESTS(
      "T3",
      "三",
      "收到和处理政府信息公开申请情况",
      "收到和处理政府信息公开申请的情况",
      "行政机关收到和处理政府信息公开申请情况",
      "行政机关收到和处理政府信息公开申请的情况",
      "本年度收到和处理政府信息公开申请情况",
      "收到和办理政府信息公开申请情况",
      "依申请公开政府信息情况",
      "政府信息依申请公开情况",
      "依申请公开情况"),
  /** 四、政府信息公开行政复议、行政诉讼情况: table four. */
  DISPUTES(
      "T4",
      "四",
      "政府信息公开行政复议、行政诉讼情况",
      "政府信息公开行政复议及行政诉讼情况",
      "政府信息公开行政复议和行政诉讼情况",
      "政府信息公开行政复议与行政诉讼情况",
      "政府信息公开行政复议行政诉讼情况",
      "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
      "因政府信息公开被申请行政复议、提起行政诉讼情况",
      "政府信息公开被申请行政复议、提起行政诉讼情况",
      "行政复议、行政诉讼情况"),
  /** 五、存在的主要问题及改进情况: problems and improvements, in words. */
  PROBLEMS(
      "problems",
      "五",
      "存在的主要问题及改进情况",
      "存在的主要问题和改进情况",
      "政府信息公开工作存在的主要问题及改进情况",
      "政府信息公开工作中存在的主要问题及改进情况",
      "存在的主要问题及改进措施",
      "存在的主要问题及整改措施",
      "存在的问题及改进情况",
      "存在的问题及改进措施",
      "存在问题及改进情况",
      "存在问题及改进措施",
      "存在问题及整改措施",
      "存在的主要问题",
      "存在的问题",
      "存在问题",
      "改进措施",
      "整改措施"),
  /**
   * 六、其他需要报告的事项: anything else, on the 2021 form above all the fee for processing information
   * (信息处理费).
   */
  OTHER(
      "otherMatters",
      "六",
      "其他需要报告的事项",
      "其他需要报告事项",
      "其它需要报告的事项",
      "需要报告的其他事项",
      "其他需要报告的情况",
      "其他事项",
      "其他情况");

  private final String address;
  private final String numeral;
  private final String title;
  private final List<String> variants;

  Section(String address, String numeral, String title, String... variants) {
    this.address = address;
    this.numeral = numeral;
    this.title = title;
    this.variants = List.of(variants);
  }

  /**
   * {@return its address in findings and its name in JSON, such as {@code overview} or {@code T2}}
   */
  public String address() {
    return address;
  }

  /** {@return the official numeral, {@code 一} to {@code 六}, without the pause mark} */
  public String numeral() {
    return numeral;
  }

  /** {@return the official title, without the ordinal} */
  public String title() {
    return title;
  }

  /** {@return the heading as the form prints it, such as {@code 一、总体情况}} */
  public String heading() {
    return numeral + "、" + title;
  }

  /**
   * Titles that real reports use for this section and that cannot mean another one; the official
   * title is not among them.
   *
   * @return the titles, without their ordinal numbers
   */
  public List<String> variants() {
    return variants;
  }

  /** {@return whether the section is told in words (一, 五, 六) and holds no table} */
  public boolean isNarrative() {
    return this == OVERVIEW || this == PROBLEMS || this == OTHER;
  }
}
