package io.github.opengpr.rules.catalogue;

import io.github.opengpr.rules.Citation;

/** The documents that the rules rest on. */
final class Sources {

  /** 条例: State Council decree no. 711 of 2019. */
  static final Citation REGULATIONS =
      Citation.of(
          "《中华人民共和国政府信息公开条例》（国务院令第711号）",
          "Regulations on Open Government Information (State Council Decree No. 711)");

  static final Citation ART_49 =
      REGULATIONS
          .at("第四十九条", "art. 49")
          .saying("公布上一年度政府信息公开工作年度报告", "the report is on the year before");
  static final Citation ART_50 =
      REGULATIONS.at("第五十条", "art. 50").saying("年度报告应当包括的内容", "what the report must contain");

  /** 30号: the form in force. */
  static final Citation NOTICE_30 =
      Citation.of(
          "《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）",
          "Format of the annual report (Guoban Gongkaiban Han [2021] No. 30)");

  /** 60号: the trial form. */
  static final Citation NOTICE_60 =
      Citation.of(
          "《政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）",
          "Trial format of the annual report (Guoban Gongkaiban Han [2019] No. 60)");

  /** The form itself, in either edition. */
  static final Citation FORM =
      Citation.of("政府信息公开工作年度报告格式", "the official form of the annual report");

  static final Citation BALANCE_NOTE =
      FORM.at("表三左上角注", "note in the corner of table 3")
          .saying(
              "本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和",
              "in each column the first and the second item together equal the third and the fourth together");
  static final Citation TABLE_3_TOTAL_COLUMN =
      FORM.at("表三“总计”栏", "column 总计 of table 3")
          .saying("各类申请人之和", "all kinds of applicants together");
  static final Citation TABLE_3_TOTAL_ROW =
      FORM.at("表三“（七）总计”行", "row （七）总计 of table 3").saying("各项办理结果之和", "all outcomes together");
  static final Citation TABLE_4_TOTAL =
      FORM.at("表四“总计”栏", "column 总计 of table 4").saying("各种结果之和", "all results together");

  private Sources() {}
}
