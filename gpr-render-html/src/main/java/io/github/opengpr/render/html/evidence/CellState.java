package io.github.opengpr.render.html.evidence;

import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.render.html.page.Wording;
import java.util.Locale;

/** What is to be thought of a cell; the last that is true of it is shown. */
enum CellState {
  OK("", "", ""),
  BLANK("空", "blank", "空白", "blank"),
  MISSING("缺", "absent", "文件中没有这一格", "not in the document"),
  UNSURE("？", "读取不确定", "not read for sure"),
  UNREADABLE("✕", "无法辨认", "unreadable"),
  ALTERNATIVE("◇", "可能填错，改法不止一种", "possibly wrong; there are several ways to mend it"),
  WRONG("!", "有错误", "wrong"),
  CERTAIN("✗", "最可能填错", "probably wrong");

  private final String mark;
  private final String markInEnglish;
  private final String zh;
  private final String en;

  /** A state with the same sign in both languages. */
  CellState(String mark, String zh, String en) {
    this(mark, mark, zh, en);
  }

  CellState(String mark, String markInEnglish, String zh, String en) {
    this.mark = mark;
    this.markInEnglish = markInEnglish;
    this.zh = zh;
    this.en = en;
  }

  static CellState of(CellStatus status) {
    return switch (status) {
      case OK -> OK;
      case BLANK -> BLANK;
      case MISSING -> MISSING;
      case UNSURE -> UNSURE;
      case UNREADABLE -> UNREADABLE;
    };
  }

  /** The class of its cell in the page. */
  String htmlClass() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A sign that tells it from the others without colour; empty for a cell that is well. */
  String mark(Wording wording) {
    return wording.of(mark, markInEnglish);
  }

  String words(Wording wording) {
    return wording.of(zh, en);
  }
}
