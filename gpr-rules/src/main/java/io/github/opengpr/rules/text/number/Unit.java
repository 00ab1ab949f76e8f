package io.github.opengpr.rules.text.number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows a number: 件, 条, 元, %.
 *
 * @param printed the unit as folded, empty where the text gives none
 * @param measure what kind of thing it measures
 */
public record Unit(String printed, Measure measure) {

  /** What a unit measures. */
  public enum Measure {
    /** Things counted one by one: 件, 条, 次, 项, 个, 起, 宗, 份, 篇. */
    COUNT,
    /** Yuan. 万元 is read as yuan, its number times 10 000. */
    YUAN,
    /** Hundredths: %. */
    PERCENT,
    /** 百分点, always a change. */
    POINTS,
    /** People: 人, 名, 人次. */
    PEOPLE,
    /** A length of time: 小时, 天, 个工作日, 年. */
    TIME,
    /** Lengths, areas, weights. */
    OTHER,
    /** No unit printed. */
    NONE
  }

  /** The absence of a unit. */
  public static final Unit NONE = new Unit("", Measure.NONE);

  /** Of a number that 百分之 stands before. */
  static final Unit HUNDREDTHS = new Unit("%", Measure.PERCENT);

  private static final List<Unit> ALL =
      java.util.stream.Stream.of(
              of(
                  Measure.COUNT,
                  "件 条 次 项 个 起 宗 份 篇 例 则 期 部 册 张 幅 场 批 类 种 家 户 套 台 本 间 页 字 处 案 枚 封 件次 条次 件（次） 条（次）"
                      + " 场次 场（次） 份（次） 篇次 期次 个次 案次 笔 单 回 桩 批次 户次 艘次 笔次"),
              of(Measure.YUAN, "元"),
              of(Measure.PERCENT, "% ‰"),
              of(Measure.POINTS, "个百分点 百分点"),
              of(Measure.PEOPLE, "人 名 位 人次 人（次） 余人"),
              of(Measure.TIME, "小时 天 日 年 分钟 秒 个月 个工作日 工作日 个自然日 个小时 周 岁 季度 年度 周年"),
              of(Measure.OTHER, "公里 里 米 平方米 亩 公顷 吨 千克 公斤 度 倍 级 兆"))
          .flatMap(List::stream)
          .sorted(Comparator.comparingInt((Unit unit) -> unit.printed().length()).reversed())
          .toList();

  /** The first characters of all units, in order: most places have none. */
  private static final char[] FIRST = first();

  /** The units that begin with each of them, the longest first. */
  private static final List<List<Unit>> BY_FIRST = byFirst();

  /** Words that begin like a number with a unit and are none. All with the number one. */
  private static final List<String> IDIOMS =
      List.of(
          "一条龙", "一件事", "一次性", "一次办", "一个个", "一件件", "一条条", "一项项", "一次次", "一部分", "一批批", "一年一", "一家人",
          "一起来", "一处处", "一场场", "一张网", "一本账", "一类类", "一人一");

  /** Whether it is the same word; no word measures two things. */
  public boolean isSame(Unit other) {
    return printed.equals(other.printed);
  }

  private static List<Unit> of(Measure measure, String printed) {
    return List.of(printed.split(" ")).stream().map(word -> new Unit(word, measure)).toList();
  }

  private static char[] first() {
    StringBuilder first = new StringBuilder();
    for (Unit unit : ALL) {
      if (first.indexOf(unit.printed.substring(0, 1)) < 0) {
        first.append(unit.printed.charAt(0));
      }
    }
    char[] sorted = first.toString().toCharArray();
    Arrays.sort(sorted);
    return sorted;
  }

  private static List<List<Unit>> byFirst() {
    List<List<Unit>> units = new ArrayList<>();
    for (char first : FIRST) {
      units.add(ALL.stream().filter(unit -> unit.printed.charAt(0) == first).toList());
    }
    return List.copyOf(units);
  }

  /** The longest unit that stands at {@code index}. */
  public static @Nullable Unit at(String text, int index) {
    int first = index < text.length() ? Arrays.binarySearch(FIRST, text.charAt(index)) : -1;
    if (first < 0) {
      return null;
    }
    for (Unit unit : BY_FIRST.get(first)) {
      int end = index + unit.printed.length();
      boolean next = unit.printed.endsWith("件次") && text.startsWith("年", end); // 2件次年办理
      if (text.startsWith(unit.printed, index) && !next) {
        return isWordItself(unit.printed, text, index + 1) ? null : unit;
      }
    }
    return null;
  }

  /** 2.1 本年, 3本级, 5单位, 2回应: no unit, but the beginning of a word. */
  private static boolean isWordItself(String unit, String text, int end) {
    String goesOn =
        switch (unit) {
          case "本" -> "年级机单局区县市镇街部委";
          case "单" -> "位独个项行列一";
          case "回" -> "复应访收信执馈头避事";
          case "笔" -> "试录记误";
          default -> "";
        };
    return end < text.length() && goesOn.indexOf(text.charAt(end)) >= 0;
  }

  /** Whether 一件事, 一次性 or the like stands at {@code index}. */
  static boolean isIdiom(String text, int index) {
    if (!text.startsWith("一", index)) {
      return false;
    }
    for (String idiom : IDIOMS) {
      if (text.startsWith(idiom, index)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it counts things one by one. */
  public boolean counts() {
    return measure == Measure.COUNT;
  }
}
