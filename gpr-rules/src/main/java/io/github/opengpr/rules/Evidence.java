package io.github.opengpr.rules;

/** What a rule rests on, and so how hard its findings are. */
public enum Evidence {
  /**
   * A law, an administrative regulation or a document of the State Council's office that binds
   * every reporting agency.
   */
  LAW("法规", "law", true),
  /** The official form itself: its labels, notes and units. */
  FORM("表式", "form", true),
  /** Arithmetic that follows from the form. */
  ARITHMETIC("算术", "arithmetic", true),
  /** A contradiction: two statements of the report cannot both be true. */
  LOGIC("逻辑", "logic", true),
  /** A notice of a province, city or county: binding there only. */
  LOCAL("地方规定", "local notice", false),
  /** What careful agencies do; no rule demands it. */
  PRACTICE("惯例", "practice", false),
  /** Unlikely, yet possible. */
  PLAUSIBILITY("合理性", "plausibility", false);

  private final String zh;
  private final String en;
  private final boolean binding;

  Evidence(String zh, String en, boolean binding) {
    this.zh = zh;
    this.en = en;
    this.binding = binding;
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
