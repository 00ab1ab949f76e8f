package io.github.opengpr.rules.catalogue.basis;

import io.github.opengpr.rules.Citation;

/** The documents that the rules rest on. */
public final class Sources {

  /** 条例: State Council decree no. 711 of 2019. */
  public static final Citation REGULATIONS =
      Citation.of(
          "《中华人民共和国政府信息公开条例》（国务院令第711号）",
          "Regulations on Open Government Information (State Council Decree No. 711)");

  public static final Citation ART_49 =
      REGULATIONS
          .at("第四十九条", "art. 49")
          .saying("公布上一年度政府信息公开工作年度报告", "the report is on the year before");
  public static final Citation ART_50 =
      REGULATIONS.at("第五十条", "art. 50").saying("年度报告应当包括的内容", "what the report must contain");

  /** 30号: the form in force. */
  public static final Citation NOTICE_30 =
      Citation.of(
          "《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）",
          "Format of the annual report (Guoban Gongkaiban Han [2021] No. 30)");

  /** 60号: the trial form. */
  public static final Citation NOTICE_60 =
      Citation.of(
          "《政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）",
          "Trial format of the annual report (Guoban Gongkaiban Han [2019] No. 60)");

  /** The form itself, in either edition. */
  public static final Citation FORM =
      Citation.of("政府信息公开工作年度报告格式", "the official form of the annual report");

  /** 标点符号用法: brackets and quotation marks come in pairs. */
  public static final Citation PUNCTUATION =
      Citation.of("《标点符号用法》（GB/T 15834—2011）", "General rules for punctuation (GB/T 15834-2011)");

  public static final Citation BALANCE_NOTE =
      FORM.at("表三左上角注", "note in the corner of table 3")
          .saying(
              "本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和",
              "in each column the first and the second item together equal the third and the fourth together");
  public static final Citation TABLE_3_TOTAL_COLUMN =
      FORM.at("表三“总计”栏", "column 总计 of table 3")
          .saying("各类申请人之和", "all kinds of applicants together");
  public static final Citation TABLE_3_TOTAL_ROW =
      FORM.at("表三“（七）总计”行", "row （七）总计 of table 3").saying("各项办理结果之和", "all outcomes together");
  public static final Citation TABLE_4_TOTAL =
      FORM.at("表四“总计”栏", "column 总计 of table 4").saying("各种结果之和", "all results together");

  public static final Citation FEE_UNIT =
      NOTICE_30.at("表二“本年收费金额（单位：万元）”栏", "column 本年收费金额（单位：万元） of table 2");

  /** 立法法 as amended in 2023: who may make 规章. */
  static final Citation LEGISLATION = Citation.of("《中华人民共和国立法法》", "Legislation Law");

  public static final Citation LEGISLATION_91 =
      LEGISLATION
          .at("第九十一条", "art. 91")
          .saying("国务院部门可以制定规章", "departments of the State Council may make rules");
  public static final Citation LEGISLATION_93 =
      LEGISLATION
          .at("第九十三条", "art. 93")
          .saying(
              "省、自治区、直辖市和设区的市、自治州的人民政府可以制定规章",
              "governments of provinces, cities with districts and autonomous prefectures may make rules");

  /** 行政复议法 as amended in 2023, in force from 2024. */
  public static final Citation RECONSIDERATION_23 =
      Citation.of("《中华人民共和国行政复议法》（2023年修订）", "Administrative Reconsideration Law (2023)")
          .at("第二十三条第一款第四项", "art. 23(1)(4)")
          .saying(
              "申请政府信息公开，行政机关不予公开的，应当先申请行政复议",
              "who is refused information must apply for reconsideration before suing");

  /**
   * Who counts a case in which the reconsideration organ is sued together with the original actor.
   */
  public static final Citation CO_DEFENDANT =
      Citation.of("国办公开办函〔2016〕201号", "Guoban Gongkaiban Han [2016] No. 201")
          .saying(
              "共同被告案件由原行政行为作出机关统计", "a case with co-defendants is counted by the original actor");

  public static final Citation CARRY_LABELS =
      FORM.at("表三“二、上年结转”“四、结转下年度继续办理”", "rows 二 and 四 of table 3")
          .saying("上年结转即上一年度结转下年度之数", "what is carried in is what was carried out a year ago");
  public static final Citation STOCK_LABELS =
      FORM.at("表二“本年制发件数”“本年废止件数”“现行有效件数”", "columns of table 2")
          .saying("件数的增减与存量", "what comes, what goes and what remains");
  public static final Citation ITEM_LABELS =
      NOTICE_60
          .at("表二“上一年项目数量”“本年增/减”", "columns of table 2")
          .saying("项目数量的增减与存量", "what there was and what changed");
  public static final Citation ART_49_1 =
      REGULATIONS
          .at("第四十九条第一款", "art. 49(1)")
          .saying("县级以上人民政府部门应当在每年1月31日前公布", "departments publish by 31 January");
  public static final Citation ART_49_2 =
      REGULATIONS
          .at("第四十九条第二款", "art. 49(2)")
          .saying("县级以上地方人民政府应当在每年3月31日前公布", "governments publish by 31 March");

  /** What a roll-up is, once the caller says that the children are all there are. */
  public static final Citation ROLL_UP =
      Citation.of("汇总相加关系（以声明下级单位报告齐全为前提）", "addition, once the children are declared complete");

  public static final Citation LOCAL_ROLL_UP =
      Citation.of(
          "地方汇总通知（重庆2019年、怀化2021年等）", "local notices on roll-ups (Chongqing 2019, Huaihua 2021)");
  public static final Citation ART_10 =
      REGULATIONS
          .at("第十条", "art. 10")
          .saying("联合制作的信息由牵头机关公开", "joint documents belong to the leading agency");

  /** There is no national date for townships and streets; many localities set one. */
  public static final Citation LOCAL_DATE =
      Citation.of("设定该期限的地方通知", "the local notice that sets the date");

  /** A contradiction needs no law. */
  public static final Citation ONE_REPORT =
      Citation.of("同一份报告文字与表格的一致性", "text and tables of one report must agree");

  public static final Citation ONE_TEXT =
      Citation.of("同一段文字数字的一致性", "the numbers of one text must agree");
  public static final Citation OVERVIEW =
      NOTICE_30
          .at("一（一）", "part 1 (1)")
          .saying(
              "“总体情况”概述主动公开、依申请公开、政府信息管理、平台建设、监督保障等情况",
              "section 一 covers disclosure, requests, management, platforms and supervision");
  public static final Citation ALIKE =
      NOTICE_30
          .at("（四）", "part (4)")
          .saying("不得内容雷同、敷衍塞责", "reports must not be copies or perfunctory");
  public static final Citation FEE_NOTE =
      NOTICE_30
          .at("第六部分注", "note in section 六")
          .saying(
              "发出收费通知的件数和总金额、实际收取的总金额在此报告",
              "fee notices, their sum and what was received are reported here");
  public static final Citation FEE_UNPAID_LABEL =
      NOTICE_30
          .at("表三“（六）其他处理”第2项", "table 3, row （六）2")
          .saying("申请人逾期未按收费通知要求缴纳费用", "who did not pay after a fee notice");
  public static final Citation ART_50_4 =
      REGULATIONS
          .at("第五十条第四项", "art. 50(4)")
          .saying(
              "存在的主要问题及改进情况；各级人民政府还应当包括工作考核、社会评议和责任追究结果情况",
              "problems and improvements; for governments also assessment, public review and accountability");
  public static final Citation ART_5 =
      REGULATIONS
          .at("第五条", "art. 5")
          .saying("以公开为常态、不公开为例外", "disclosure is the norm, its refusal the exception");
  public static final Citation ART_15 =
      REGULATIONS
          .at("第十五条", "art. 15")
          .saying(
              "涉及个人隐私、公开会损害第三方合法权益的信息不得公开",
              "what touches privacy and would harm a third party must not be disclosed");
  public static final Citation FEE_RATES =
      Citation.of(
              "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
              "Measures on fees for processing information (Guoban Han [2020] No. 109)")
          .at("第四条、第五条", "arts 4 and 5")
          .saying("按件、按量计收，单价均为10元的整数倍", "by piece or by page, each rate a multiple of 10 yuan");
  public static final Citation ANHUI_28 =
      Citation.of("皖财综〔2021〕28号（安徽）", "Wan Cai Zong [2021] No. 28 (Anhui)")
          .saying("信息处理费纳入行政事业性收费管理", "the fee is managed as an administrative fee");
  public static final Citation WUHAN_54 =
      Citation.of("武政办发〔2025〕54号（武汉）", "Wu Zheng Ban Fa [2025] No. 54 (Wuhan)")
          .saying("总体情况不超过1000字", "section 一 has at most 1,000 characters");

  private Sources() {}
}
