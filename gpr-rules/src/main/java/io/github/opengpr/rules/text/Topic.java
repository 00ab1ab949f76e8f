package io.github.opengpr.rules.text;

import io.github.opengpr.rules.text.number.Quantity;
import io.github.opengpr.rules.text.passage.Span;
import io.github.opengpr.rules.text.passage.Words;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What section one has to speak of: five topics for everybody, three more for governments (30号
 * 一（一）; 条例 article 50).
 *
 * <p>A topic counts as covered as soon as one of its words is there, under a heading or not: to ask
 * for a heading would blame texts that say everything in other words.
 */
public enum Topic {
  /** 主动公开. */
  PROACTIVE_DISCLOSURE(
      "proactiveDisclosure",
      "主动公开",
      "disclosure on one's own initiative",
      "主动公开",
      "主动向社会公开",
      "主动向公众公开",
      "主动发布",
      // Without 主动: what an agency counts as published, it published by itself.
      "共公开",
      "累计公开",
      "公开信息",
      "公开各类",
      "公开预决算",
      "发布信息",
      "发布各类"),
  /** 依申请公开. */
  DISCLOSURE_ON_REQUEST(
      "disclosureOnRequest",
      "依申请公开",
      "disclosure on request",
      "依申请",
      "公开申请",
      "申请公开",
      "要求公开政府信息",
      "政府信息的申请",
      "公开政府信息申请",
      "申请受理",
      "申请答复",
      "申请与答复",
      "申请办理",
      "书面申请",
      "递申请",
      "递交申请",
      "提出申请",
      "收到申请",
      "接收申请",
      "新收申请",
      "受理申请"),
  /** 政府信息管理. */
  INFORMATION_MANAGEMENT(
      "informationManagement",
      "政府信息管理",
      "management of information",
      "信息管理",
      "信息资源",
      "保密审查",
      "发布审核",
      "信息审核",
      "审核发布",
      "三审",
      "动态调整",
      "规范性文件",
      "公文属性",
      "属性源头",
      "信息公开目录",
      "公开指南",
      "信息制作",
      "清理",
      "归档",
      "信息发布",
      "管理政府信息",
      "政府信息的管理",
      "信息工作管理",
      "先审后"),
  /** 平台建设. */
  PLATFORM(
      "platform",
      "政府信息公开平台建设",
      "platforms",
      "平台",
      "网站",
      "新媒体",
      "公众号",
      "微博",
      "公开专区",
      "公开专栏",
      "公开栏",
      "客户端"),
  /** 监督保障. */
  SUPERVISION(
      "supervision",
      "监督保障",
      "supervision",
      "监督",
      "保障",
      "培训",
      "领导小组",
      "考核",
      "评议",
      "责任追究",
      "检查",
      "督查",
      "自查",
      "问责"),
  /** 工作考核. */
  ASSESSMENT("assessment", "工作考核", "assessment of the work", "考核", "绩效", "考评", "测评"),
  /** 社会评议. */
  PUBLIC_REVIEW(
      "publicReview", "社会评议", "public review", "评议", "满意度", "社会监督", "群众评价", "公众评价", "问卷", "第三方评估"),
  /** 责任追究. */
  ACCOUNTABILITY("accountability", "责任追究", "accountability", "责任追究", "追责", "问责", "追究责任", "追究");

  private final String key;
  private final String zh;
  private final String en;
  private final String words;

  private static final Map<Topic, List<String>> WORDS = byTopic();

  /** How what is published is counted, and how it is said; applications are counted otherwise. */
  private static final String PUBLISHED_IN = "条篇则期份";

  private static final Words PUBLISHING =
      Words.of("公开", "发布", "公布", "公示", "公告", "更新", "刊登", "刊发", "推送", "晒", "上网", "发稿");

  private static final Words NEVER = Words.of("申请", "答复", "不予", "部分公开", "予以公开");

  private static final String MARKS = "，；。：、（）\n";
  private static final int LONGEST_CLAUSE = 40;

  Topic(String key, String zh, String en, String... words) {
    this.key = key;
    this.zh = zh;
    this.en = en;
    this.words = String.join(" ", words);
  }

  /** Its name in addresses, such as {@code platform}. */
  public String key() {
    return key;
  }

  /** Its official name. */
  public String zh() {
    return zh;
  }

  /** Its name in English. */
  public String en() {
    return en;
  }

  /** The topics a text covers, each with the place of its first word. */
  static Map<Topic, Span> covered(String text, List<Quantity> quantities) {
    Map<Topic, Span> covered = new EnumMap<>(Topic.class);
    WORDS.forEach(
        (topic, words) -> {
          for (String word : words) {
            int at = text.indexOf(word);
            if (at >= 0) {
              covered.put(topic, new Span(at, at + word.length()));
              break;
            }
          }
        });
    for (Quantity quantity : quantities) {
      Span published = covered.containsKey(PROACTIVE_DISCLOSURE) ? null : published(text, quantity);
      if (published != null) {
        covered.put(PROACTIVE_DISCLOSURE, published);
      }
    }
    return Collections.unmodifiableMap(covered);
  }

  /**
   * 网站发布246条: so much was made public, whatever it is called; null if a number says no such thing.
   */
  private static @Nullable Span published(String text, Quantity quantity) {
    if (!PUBLISHED_IN.contains(quantity.unit().printed())) {
      return null;
    }
    int end = quantity.span().start();
    int start = end;
    while (start > 0 && end - start < LONGEST_CLAUSE && MARKS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    String before = text.substring(start, end);
    return PUBLISHING.areIn(before) && !NEVER.areIn(before)
        ? new Span(start, quantity.span().end())
        : null;
  }

  private static Map<Topic, List<String>> byTopic() {
    Map<Topic, List<String>> words = new EnumMap<>(Topic.class);
    for (Topic topic : values()) {
      words.put(topic, List.of(topic.words.split(" ", -1)));
    }
    return words;
  }

  /** The three topics asked of a people's government only. */
  public static Set<Topic> ofGovernments() {
    return EnumSet.of(ASSESSMENT, PUBLIC_REVIEW, ACCOUNTABILITY);
  }

  /** The five topics asked of everybody. */
  public static Set<Topic> ofEverybody() {
    return EnumSet.complementOf(EnumSet.of(ASSESSMENT, PUBLIC_REVIEW, ACCOUNTABILITY));
  }
}
