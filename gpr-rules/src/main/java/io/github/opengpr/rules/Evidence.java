package io.github.opengpr.rules;

import io.github.opengpr.model.Message;

/** What a rule rests on, and so how hard its findings are. */
public enum Evidence {
  /**
   * A law, an administrative regulation or a document of the State Council's office that binds
   * every reporting agency.
   */
  LAW(
      "法规",
      "law",
      true,
      "法律、行政法规或者国务院办公厅文件的明文要求，对所有报告机关有约束力",
      "a law, an administrative regulation or a document of the State Council's office demands it of every"
          + " agency"),
  /** The official form itself: its labels, notes and units. */
  FORM(
      "表式",
      "form",
      true,
      "官方表式本身的栏目、标注和单位决定的",
      "the labels, notes and units of the official form itself"),
  /** Arithmetic that follows from the form. */
  ARITHMETIC("算术", "arithmetic", true, "由表式推出的加减关系", "sums that follow from the form"),
  /** A contradiction: two statements of the report cannot both be true. */
  LOGIC(
      "逻辑",
      "logic",
      true,
      "报告中两处说法不能同时为真，不需要另有规定",
      "two statements of the report cannot both be true; no law is needed for that"),
  /** A notice of a province, city or county: binding there only. */
  LOCAL(
      "地方规定",
      "local notice",
      false,
      "省、市、县的通知，只在当地有约束力，其他地区仅供参考",
      "a notice of a province, city or county; it binds there, elsewhere it is for information"),
  /** What careful agencies do; no rule demands it. */
  PRACTICE(
      "惯例",
      "practice",
      false,
      "编报细致的机关通常如此，没有规定要求",
      "what careful agencies do; nothing demands it"),
  /** Unlikely, yet possible. */
  PLAUSIBILITY(
      "合理性", "plausibility", false, "不大可能，但并非不可能，供核对", "unlikely, yet possible; worth a look");

  private final String zh;
  private final String en;
  private final boolean binding;
  private final String meaningZh;
  private final String meaningEn;

  Evidence(String zh, String en, boolean binding, String meaningZh, String meaningEn) {
    this.zh = zh;
    this.en = en;
    this.binding = binding;
    this.meaningZh = meaningZh;
    this.meaningEn = meaningEn;
  }

  /** {@return what the word means, in a phrase} */
  public Message meaning() {
    return new Message(meaningZh, meaningEn);
  }

  /** {@return whether a rule on this ground may be an {@link Severity#ERROR}} */
  public boolean isBinding() {
    return binding;
  }

  /** {@return the name in Chinese} */
  public String zh() {
    return zh;
  }

  /** {@return the name in English} */
  public String en() {
    return en;
  }
}
