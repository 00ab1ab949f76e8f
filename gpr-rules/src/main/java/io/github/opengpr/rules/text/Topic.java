package io.github.opengpr.rules.text;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
      "公开政府信息申请"),
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
  static Map<Topic, Span> covered(String text) {
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
    return Collections.unmodifiableMap(covered);
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
