package io.github.opengpr.rules.text;

import io.github.opengpr.rules.text.passage.Words;

/** The ways to say that no fee for information was charged: 未收取, 没有向申请人收过钱, 收取情况：无. */
final class FeeDenial {

  /** Charges that the fee for processing information is not one of. */
  static final Words OTHER_CHARGES =
      Words.of(
          "行政事业性收费", "检索", "复制", "邮寄", "停车", "学费", "培训费", "物业", "水费", "电费", "涉企", "租金", "服务费", "公证",
          "鉴定", "采购", "垃圾", "污水", "废物", "代收");

  private static final Words DENIALS =
      Words.of(
          "未产生", "没有产生", "未发生", "没有发生", "未涉及", "不涉及", "未开展", "未发出", "没有发出", "没发出", "无信息处理费",
          "没有信息处理费", "均未", "暂未");

  /** 没有收, 未向申请人收取, 不存在征收: how much may stand between the denial and the verb. */
  private static final int LONGEST_DENIAL = 9;

  private static final String DENYING = "未没无不零免";

  /** 不断, 不仅, 不同: no denial. */
  private static final String NOT_DENYING = "断仅同但论需";

  private static final Words CHARGING = Words.of("收", "征", "交过", "缴过", "付过");

  private static final Words CHARGES =
      Words.of(
          "收费", "收取", "费用", "免费", "缴费", "收过费", "一分", "分文", "收钱", "收过钱", "要钱", "要过钱", "交钱", "交过钱");

  /** What nothing was charged for, where other charges are told of beside it. */
  private static final Words MATTERS = Words.of("信息", "公开", "申请", "答复", "任何");

  /** What giving information to an applicant once cost. */
  private static final Words COSTS = Words.of("检索", "复制", "邮寄");

  private static final Words AND_OTHERS = Words.of("等费用", "等任何费用", "等各项费用", "等相关费用");

  private static final Words NOTHING = Words.of("未", "没", "无", "不", "零", "免", "为0", "0元", "：0");

  private static final Words NONE_AFTER =
      Words.of("：无", "无。", "情况无", "为零", "为无", "没有。", "：零", "无\n");

  private FeeDenial() {}

  /** Whether some words deny, wherever the fee is named. */
  static boolean is(String words) {
    return DENIALS.areIn(words) || isNotCharged(words);
  }

  /** Whether a clause denies that the fee, by its name or as what nobody was charged, was taken. */
  static boolean isOfFee(String words) {
    for (String clause : words.split("[，；。]", -1)) {
      if (!OTHER_CHARGES.areIn(clause)
          && (clause.contains("处理费") || MATTERS.areIn(clause))
          && (is(clause) || isAnswered(clause) || isWithoutCharge(clause))) {
        return true;
      }
    }
    return false;
  }

  /** 没有因政府信息公开向申请人收费: a denial far before the verb. */
  private static boolean isWithoutCharge(String clause) {
    return (clause.contains("未") || clause.contains("没有") || clause.contains("无"))
        && CHARGES.end(clause);
  }

  /** 没有收过, 未向申请人收取, 不存在征收情况: a denial, and a verb of charging soon behind it. */
  private static boolean isNotCharged(String words) {
    for (int i = 0; i + 1 < words.length(); i++) {
      if (DENYING.indexOf(words.charAt(i)) >= 0
          && NOT_DENYING.indexOf(words.charAt(i + 1)) < 0
          && isCharging(words, i + 1, Math.min(words.length(), i + 1 + LONGEST_DENIAL))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb of charging stands in some words before any mark; 按收费通知 is none. */
  private static boolean isCharging(String words, int from, int to) {
    int end = from;
    while (end < to && "，；。按缴：".indexOf(words.charAt(end)) < 0) {
      end++;
    }
    return CHARGING.first(words, from, end) >= 0
        && CHARGING.first(words.substring(from, to), 0, end - from) >= 0;
  }

  /** Whether the heading of the fee is answered with none: 收取情况：无. */
  static boolean isAnswered(String words) {
    return NONE_AFTER.areIn(words + "\n");
  }

  /** 未收取任何费用, 一律免费, 没有收费情况: the fee is among what was not charged, whatever it is called. */
  static boolean isOfAll(String words) {
    boolean others = OTHER_CHARGES.areIn(words);
    if (!others) {
      return isDenial(words);
    }
    for (String clause : words.split("[，；。]", -1)) {
      boolean named = OTHER_CHARGES.areIn(clause);
      if ((!named || isAmongOthers(clause)) && MATTERS.areIn(clause) && isDenial(clause)) {
        return true; // 未因信息公开收取任何费用，学费另行公示
      }
    }
    return false;
  }

  /** 提供政府信息未收取检索、复制等费用: the costs of giving information, and all others. */
  private static boolean isAmongOthers(String clause) {
    return clause.contains("政府信息") && COSTS.areIn(clause) && AND_OTHERS.areIn(clause);
  }

  private static boolean isDenial(String words) {
    return CHARGES.areIn(words)
        && (NOTHING.areIn(words) || words.contains("0元") || words.contains("0.0"));
  }
}
