package io.github.opengpr.rules.text.slip;

import io.github.opengpr.rules.text.passage.Passage;
import io.github.opengpr.rules.text.passage.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 工作作, 的的, ，，: the last character of a word, a particle or a mark written twice. */
final class DoubledCharacters {

  /**
   * Words of this field whose last character is written twice by slip, with the characters behind
   * it that make another word of the second: 工作 作风. Where many do, the word is not listed.
   */
  private static final String WORDS =
      """
      工作 风用出为品业物答案协
      公开 展放始通启设发辟庭工支机拓具创门会封
      信息 息
      政府 府
      服务 务必实求虚农工本院
      管理 念论事顺清解财应想赔疗由
      情况 且
      进行 行政业为动使程文驶走列销长
      申请 示求问将教客假命进
      答复 复议核查印函合制工苏原
      制度 度过假量
      建设 设施立置计备区定想有在
      监督 督查促办导学战察
      保障 障碍
      平台 台账帐风阶湾胞词
      主动 动态员力用作画漫工机
      内容 容易量器纳错积貌
      部门 门户诊类前口店牌窗头禁
      单位 位于置居列移
      培训 训练
      发布 布置局告料依展控
      及时 时间效任候代期限常而段刻机
      问题 题目材
      措施 施行工策政展教肥救
      加强 强化调制力国大烈弱度
      提高 高效质度新级水层校速标等考中低位于龄原清峰温铁端科
      群众 众多所
      条例 例行如外会子
      规定 定期时点向于价位性量额岗做制义格
      要求 求真实助职证学知同
      责任 任务何命期职免意
      机制 制定度约作止造订裁式版售
      完善 善于意治待后良
      落实 实施行际现效名体事时践地业物质力在验例干
      开展 展示现开览望板区销会品厅
      推进 进行度一驻入出口程而村京社企场展步修军位站水校屏
      更新 新增闻媒建设型任的一华冠版网老城区颁修发农生时
      网站 站点群内外长台上立式位在稳
      报告 告知诉示别状警
      意见 见效证面识解习谅义到
      渠道 道路德口歉理教
      时间 间隔接断隙
      人员 员工额
      文件 件数均次
      社会 会议同计员商见场谈务客诊面展话费
      街道 道路德口歉
      信访 访问客谈
      审核 核对查实定准算心验减销发酸
      发挥 挥发
      网络 络绎
      重点 点对击名明多面状出赞评位
      知情权 权力利限益威属衡责证重
      """;

  /** Particles, with the characters before and behind them that make a word of either. */
  private static final String PARTICLES =
      """
      的 目标有是 确
      了 为除 解然
      在 存所现实内潜正还 线建编岗册校职乎家场读此任逃野押学外
      和 共缓饱温谐中 谐平美气解睦善蔼约
      是 但于还就都只可总凡要若正不又或先 否非
      对 应针核面反比绝相校配查敌派成 象口外比应照称接标策待方立等内此
      与 参给赋 会其此
      为 作成因行认视分以变称何更较极最人能改升转化 民人期了此何
      将 即 军来要领士
      由 理自事缘案来 此于
      """;

  private static final Map<String, String> RIGHT_BEHIND_WORD =
      WORDS
          .lines()
          .map(line -> List.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableMap(parts -> parts.get(0), parts -> parts.get(1)));

  private static final Map<Character, List<String>> PARTICLE =
      PARTICLES
          .lines()
          .map(line -> List.of(line.split(" ")))
          .collect(
              Collectors.toUnmodifiableMap(parts -> parts.get(0).charAt(0), Function.identity()));

  private static final int LONGEST_WORD = 3;

  private DoubledCharacters() {}

  static void read(Passage passage, char[] glyphs, List<Slip> slips) {
    String text = passage.text();
    for (int i = 0; i + 1 < glyphs.length; i++) {
      char c = glyphs[i];
      int quoted = QuotationMarks.mayOpen(c) ? QuotationMarks.end(text, i) : i;
      if (quoted > i) {
        i = quoted;
      } else if (c == glyphs[i + 1]) {
        Span span = at(text, i);
        if (span != null && !passage.isWrapped(span)) {
          slips.add(
              new Slip(Slip.Kind.DOUBLED, span, text.substring(span.start(), span.end() - 1)));
        }
      }
    }
  }

  /** The word with the character too many, null if the two characters may be right. */
  private static @Nullable Span at(String text, int i) {
    char before = i > 0 ? text.charAt(i - 1) : '\n';
    char behind = i + 2 < text.length() ? text.charAt(i + 2) : '\n';
    char c = text.charAt(i);
    if (before == c || behind == c) {
      return null;
    }
    if ("，。、；：".indexOf(c) >= 0) {
      return new Span(i, i + 2);
    }
    List<String> particle = PARTICLE.get(c);
    if (particle != null
        && particle.get(1).indexOf(before) < 0
        && particle.get(2).indexOf(behind) < 0) {
      return new Span(i, i + 2);
    }
    for (int length = 2; length <= LONGEST_WORD && i + 1 >= length; length++) {
      String right = RIGHT_BEHIND_WORD.get(text.substring(i + 1 - length, i + 1));
      if (right != null && right.indexOf(behind) < 0) {
        return new Span(i + 1 - length, i + 2);
      }
    }
    return null;
  }
}
