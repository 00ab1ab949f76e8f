package io.github.opengpr.rules;

import java.util.Arrays;

/** What part of the matter a rule is about; the first part of its id says so. */
public enum Scope {
  /** Sections, tables, rows, columns and labels. */
  STRUCTURE("ST", "结构", "structure"),
  /** The form of single cells. */
  CELLS("FM", "单元格", "cells"),
  /** Table two. */
  TABLE_2("T2", "表二", "table 2"),
  /** Table two of the trial form. */
  TABLE_2_TRIAL("T2O", "表二（2019年试行表式）", "table 2 (trial form)"),
  /** Table three. */
  TABLE_3("T3", "表三", "table 3"),
  /** Table four. */
  TABLE_4("T4", "表四", "table 4"),
  /** The sections told in words. */
  NARRATIVE("NR", "文字部分", "narrative"),
  /** What the words say against what the tables say. */
  TEXT_AND_TABLES("XS", "文表一致", "text vs table"),
  /** This year's report against the last one. */
  YEARS("XY", "跨年度", "cross-year"),
  /** A report against those of the agencies below. */
  ROLL_UP("RU", "汇总", "roll-up"),
  /** When the report was published. */
  PUBLICATION("PB", "公布时间", "publication"),
  /** Rules that a user adds. */
  OWN("", "自定义", "own");

  private final String prefix;
  private final String zh;
  private final String en;

  Scope(String prefix, String zh, String en) {
    this.prefix = prefix;
    this.zh = zh;
    this.en = en;
  }

  /**
   * {@return the scope that a rule's id names before its first hyphen; {@link #OWN} if it names
   * none}
   *
   * @param ruleId the id, such as {@code T3-BALANCE}
   */
  public static Scope of(String ruleId) {
    int hyphen = ruleId.indexOf('-');
    String prefix = hyphen < 0 ? "" : ruleId.substring(0, hyphen);
    return Arrays.stream(values())
        .filter(scope -> scope.prefix.equals(prefix))
        .findFirst()
        .orElse(OWN);
  }

  /** {@return what the ids of its rules begin with} */
  public String prefix() {
    return prefix;
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
