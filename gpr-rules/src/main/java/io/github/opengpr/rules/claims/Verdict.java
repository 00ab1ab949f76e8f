package io.github.opengpr.rules.claims;

/** What became of a number of the text. */
public enum Verdict {
  /** It says what cells, their sum or their quotient say, and is equal, as printed. */
  AGREES("agrees", "与表格一致", "agree with the tables"),
  /** The cells, or other numbers of the text, say otherwise. */
  CONTRADICTS("contradicts", "不一致", "do not agree"),
  /** A part, or a share, of a whole that the text itself names; the tables do not have it. */
  BREAKDOWN("breakdown", "为文中总数的分项", "are parts of a whole in the text"),
  /** A number of another year, a change against it, or a plan. */
  OTHER_YEAR("other-year", "属于其他年度", "are of other years"),
  /** Nothing in the form says this. */
  OUTSIDE("outside", "表格不反映", "are not in the tables"),
  /** Whether the form says it cannot be told; the reason says why. */
  UNCLEAR("unclear", "未能判断", "are unclear");

  private final String id;
  private final String zh;
  private final String en;

  Verdict(String id, String zh, String en) {
    this.id = id;
    this.zh = zh;
    this.en = en;
  }

  /** {@return the word for it in JSON, such as {@code other-year}} */
  public String id() {
    return id;
  }

  /** {@return the Chinese words for it} */
  public String zh() {
    return zh;
  }

  /** {@return the English words for it} */
  public String en() {
    return en;
  }
}
