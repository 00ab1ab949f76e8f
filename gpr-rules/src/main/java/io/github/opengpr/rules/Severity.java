package io.github.opengpr.rules;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much a finding weighs. */
public enum Severity {
  /** The report breaks something that binds: a law, the form, or the arithmetic of the form. */
  ERROR("错误", "error"),
  /** Something is probably wrong, or goes against what is asked for without binding force. */
  WARNING("警告", "warning"),
  /** Worth knowing; nothing need be wrong. */
  INFO("提示", "info");

  private final String zh;
  private final String en;

  Severity(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** {@return the name in Chinese} */
  public String zh() {
    return zh;
  }

  /** {@return the name in English; also the word used in profiles and JSON} */
  @JsonValue
  public String en() {
    return en;
  }
}
