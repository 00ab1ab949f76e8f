package io.github.opengpr.rules.text.slip;

import io.github.opengpr.rules.text.passage.Passage;
import io.github.opengpr.rules.text.passage.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 资金资金, 信息公开信息公开: a word of two characters or more written twice. */
final class DoubledWords {

  private static final int LONGEST = 6;

  /** Words that are doubled to say many, or one after the other. */
  private static final String REDUPLICATED = "许多 很多 好多 无数 研究 商量 考虑 讨论 学习 锻炼";

  /**
   * Behind a word the same word may begin another: 信息公开 公开栏. One line for each word, then what may
   * follow its second half.
   */
  private static final String BEGINS_ANOTHER =
      """
      公开 栏 率 专栏 专区 目录 指南 平台 渠道 方式 条例 属性 数 量 年报 规定
      建设 局 项目 用地 工程 单位 规划 银行 部 厅 委 工作
      规划 局 许可 条件 选址 用地 编制 设计 院 建设 公示 方案 图
      许可 证 事项 决定 清单 条件
      管理 办法 局 服务 条例 处 制度 规定 机构 站 中心 委员会 者 人员 体系 平台 系统 所 部门 工作
      服务 对象 中心 大厅 热线 平台 窗口 能力 事项 站 局 业 于
      申请 人 书 表 材料 事项 渠道 公开
      处理 费 决定 结果 情况 方式
      复议 机关 机构 决定 案件 申请 委员会
      诉讼 案件 费 请求 代理 时效
      答复 书 率 期限 意见
      社区 公示 居民 干部 工作 党 居委 书记 服务 矫正 医院 卫生
      街道 办事 各 社区 层面 党
      监督 检查 员 管理 电话 举报 机制 局 所
      检查 组 站 结果 情况 记录
      工作 人员 机制 报告 情况 方案 要点 责任 部门 会议 效率 任务 领导 台账 制度
      信息 员 化 中心 公开 网 处理 发布 管理
      培训 班 会 计划 课程
      领导 小组 班子 干部 机关 同志 批示
      教育 局 部 厅 培训 系统 部门
      统计 局 数据 年鉴 公报 表 法
      财政 局 部 厅 资金 预算 所
      卫生 院 局 健康 监督 室
      安全 生产 局 监管 员 隐患
      审查 意见 机制 员 程序 制度
      评估 报告 结果 机构 机制
      考核 结果 指标 办法 评价 组 体系
      登记 表 证 簿 机关 事项
      发展 改革 规划 中心 局 和改革
      政务 公开 服务 新媒体 大厅 网 信息
      政府 信息 网站 门户 采购 公报 部门 机关 文件 工作 办公 投资 法制 常务 性
      行政 机关 审批 许可 处罚 强制 复议 诉讼 执法 区划 服务 规范 村
      宣传 部 栏 册 材料 工作 员
      环境 保护 局 影响 监测
      会议 纪要 室 议定 精神
      中心 城区 镇 校 小学 学校 主任 工作
      """;

  private static final Map<String, List<String>> RIGHT_BEHIND =
      BEGINS_ANOTHER
          .lines()
          .map(line -> List.of(line.split(" ")))
          .collect(
              Collectors.toUnmodifiableMap(
                  words -> words.get(0), words -> words.subList(1, words.size())));

  private DoubledWords() {}

  static void read(Passage passage, char[] glyphs, List<Slip> slips) {
    String text = passage.text();
    for (int i = 0; i + 4 <= glyphs.length; i++) {
      char c = glyphs[i];
      if (!QuotationMarks.isHan(c)) {
        i = QuotationMarks.end(text, i);
        continue;
      }
      int limit = Math.min(LONGEST, (glyphs.length - i) / 2);
      for (int length = 2; length <= limit; length++) {
        if (glyphs[i + length] == c && isTwice(text, i, length)) {
          add(passage, i, length, slips);
          i += 2 * length - 1;
          break;
        }
      }
    }
  }

  private static void add(Passage passage, int start, int length, List<Slip> slips) {
    Span span = new Span(start, start + 2 * length);
    if (!isRight(passage.text(), start, length) && !passage.isWrapped(span)) {
      String word = passage.text().substring(start, start + length);
      slips.add(new Slip(Slip.Kind.DOUBLED, span, word));
    }
  }

  private static boolean isTwice(String text, int start, int length) {
    return text.regionMatches(start + 1, text, start + length + 1, length - 1)
        && isWord(text, start, length);
  }

  private static boolean isWord(String text, int start, int length) {
    boolean differs = false;
    for (int i = start; i < start + length; i++) {
      char c = text.charAt(i);
      if (!QuotationMarks.isHan(c) || "一二三四五六七八九十百千万零〇年月日".indexOf(c) >= 0) {
        return false;
      }
      differs |= c != text.charAt(start);
    }
    return differs;
  }

  private static boolean isRight(String text, int start, int length) {
    String word = text.substring(start, start + length);
    // 信息公开公开栏 doubles 公开; so does the end of any longer word.
    int end = start + 2 * length;
    for (String next : RIGHT_BEHIND.getOrDefault(word, List.of())) {
      if (text.startsWith(next, end)) {
        return true;
      }
    }
    return REDUPLICATED.contains(word);
  }
}
