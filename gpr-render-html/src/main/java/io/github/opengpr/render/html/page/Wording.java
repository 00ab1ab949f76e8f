package io.github.opengpr.render.html.page;

import io.github.opengpr.model.Message;
import java.util.Locale;

/** The language of a page's own words; what a report says stays as it is. */
public enum Wording {
  ZH("zh-CN"),
  EN("en");

  private final String code;

  Wording(String code) {
    this.code = code;
  }

  /** English for English locales, Chinese for all others. */
  public static Wording of(Locale locale) {
    return locale.getLanguage().equals("en") ? EN : ZH;
  }

  /** The language as HTML names it. */
  public String code() {
    return code;
  }

  public String of(String zh, String en) {
    return this == ZH ? zh : en;
  }

  public String of(Message message) {
    return of(message.zh(), message.en());
  }

  /** Such as 3个错误 and 3 errors. */
  public String count(int count, String measure, String zh, String en) {
    return of(count + measure + zh, count + " " + en + (count == 1 ? "" : "s"));
  }

  public String bracketed(String text) {
    return of("（" + text + "）", " (" + text + ")");
  }

  public String colon() {
    return of("：", ": ");
  }

  public String semicolon() {
    return of("；", "; ");
  }

  /** The name of a table. */
  public String table(int number) {
    return of("表" + "〇一二三四".charAt(number), "Table " + number);
  }
}
