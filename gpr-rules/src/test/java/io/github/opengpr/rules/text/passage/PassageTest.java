package io.github.opengpr.rules.text.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.text.Narrative;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "更新慢和⏎⏎形式少并存 | 更新慢和形式少并存",
        "2021 年公开 35 条 | 2021年公开35条",
        "（一）主动公开⏎全年公开35条 | （一）主动公开⏎全年公开35条",
        "公开完毕。⏎下一段 | 公开完毕。⏎下一段",
        "公开工作⏎（二）依申请 | 公开工作⏎（二）依申请",
        "公开工作⏎2.依申请 | 公开工作⏎2.依申请",
        "全年公开⏎1.5万条 | 全年公开1.5万条",
        "[bookmark: _GoBack]街道公开 | 街道公开",
        "街道[bookmark: _GoBack]公开 | 街道公开",
        "[bookmark]街道[bookmark: a]公开[bookmark: b] | 街道公开",
        "[bookmark: 未完公开 | 〔bookmark：未完公开",
        "[备注]公开 | 〔备注〕公开",
        "公开1⏎ 2件 | 公开12件",
        "公开1 ⏎2件 | 公开12件",
        "公开 12 件 3 4 人 | 公开12件3 4人",
        "公开1\u200b2件 | 公开12件",
        "公开完毕。⏎ ⏎下一段 | 公开完毕。⏎下一段",
        "公开完毕。⏎--⏎下一段 | 公开完毕。⏎下一段",
        "公开完毕？⏎12⏎下一段 | 公开完毕？⏎下一段",
        "公开完毕；⏎12⏎条信息 | 公开完毕；⏎12条信息",
        "公开完毕⏎12-⏎条信息 | 公开完毕12-条信息",
        "公开完毕。⏎1a⏎下一段 | 公开完毕。⏎1a下一段",
        "公开完毕。⏎- 3 -⏎下一段 | 公开完毕。⏎下一段",
        "无⏎2 | 无",
        "公开,审查;保密(试行)! | 公开，审查；保密（试行）！",
        "⼀般⾏政机关公⺠⻔户 | 一般行政机关公民门户",
        "政府信息公開申請 | 政府信息公开申请",
        "编号1 2 | 编号1 2",
        "公开完毕。⏎12⏎下一段 | 公开完毕。⏎下一段",
        "公开完毕⏎-12-⏎下一段 | 公开完毕下一段",
        "公开完毕⏎12⏎条信息 | 公开完毕12条信息",
        "公开完毕⏎-12⏎条信息 | 公开完毕-12条信息",
        "公开完毕。⏎123⏎下一段 | 公开完毕。⏎下一段",
        "公开完毕。⏎1234⏎下一段 | 公开完毕。⏎1234下一段",
        "1⏎公开 | 公开",
        "公开⏎12 | 公开",
        "（一）一二三四五六七八九十一二三四五六七八九十一⏎全年公开 | （一）一二三四五六七八九十一二三四五六七八九十一⏎全年公开",
        "（一）一二三四五六七八九十一二三四五六七八九十一二⏎全年公开 | （一）一二三四五六七八九十一二三四五六七八九十一二全年公开",
        "（一）公开，⏎全年公开 | （一）公开，全年公开",
        "如下：⏎全年公开 | 如下：⏎全年公开",
        "编号9 0 9号 | 编号9 0 9号",
        // A list of labels, a line each; other lines are wrapped.
        "上年余件：3件⏎　全部公开：9件 | 上年余件：3件⏎全部公开：9件",
        "全部公开：无⏎部分公开：2件⏎诉讼：无 | 全部公开：无⏎部分公开：2件⏎诉讼：无",
        "收到申请共9件⏎其中：居民7件 | 收到申请共9件⏎其中：居民7件",
        "收到申请九起⏎行政机关事业单位等：居民七起 | 收到申请九起⏎行政机关事业单位等：居民七起",
        "■ 平台建设⏎■ 监督保障 | ■平台建设⏎■监督保障",
        "2.1 来件：9件⏎2.2 去向：9件 | 2.1来件：9件⏎2.2去向：9件",
        "全年公开的信息有⏎其中：预算类 | 全年公开的信息有其中：预算类",
        "全部公开：9件，其中⏎居民7件 | 全部公开：9件，其中居民7件",
        "全年公开9件⏎3：1 | 全年公开9件3：1",
        "全年公开9件⏎信息，分为：预算 | 全年公开9件信息，分为：预算",
        "本年度的各项工作都已经按照要求完成。⏎（一）主动公开⏎全年公开 | 本年度的各项工作都已经按照要求完成。⏎（一）主动公开⏎全年公开",
      })
  void foldsAndJoins(String printed, String folded) {
    assertThat(Narrative.of(printed.replace('⏎', '\n'), 2021).passage().text())
        .isEqualTo(folded.replace('⏎', '\n'));
  }

  @Test
  void splitsSentences() {
    Narrative narrative = Narrative.of("（一）公开。全年35条！完毕？1.5万条.下一步改进", 2021);
    assertThat(narrative.sentences())
        .extracting(sentence -> narrative.passage().text(sentence.span()))
        .containsExactly("（一）公开。", "全年35条！", "完毕？", "1.5万条.", "下一步改进");
    assertThat(narrative.sentences())
        .extracting(Sentence::startsParagraph)
        .containsExactly(true, false, false, false, false);
  }

  @Test
  void aBookmarkThatIsTooLongIsText() {
    String longest = "[bookmark: " + "a".repeat(68) + "]";
    assertThat(longest).hasSize(80);
    assertThat(Narrative.of(longest + "公开", 2021).passage().text()).isEqualTo("公开");
    assertThat(Narrative.of("[" + longest + "公开", 2021).passage().text()).isEqualTo("〔公开");
    String longer = "[bookmark: " + "a".repeat(69) + "]";
    assertThat(Narrative.of(longer + "公开", 2021).passage().text()).startsWith("〔bookmark");
  }

  @Test
  void everyCharacterIsTracedHoweverLongTheText() {
    List<TextLine> lines = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      lines.add(new TextLine(i + 1, " 公 开信息%02d条，".formatted(i)));
    }
    Passage passage = Passage.of(lines);
    assertThat(passage.text()).hasSize(90 * 8);
    for (int i = 0; i < 90; i++) {
      Span number = new Span(8 * i + 4, 8 * i + 6);
      assertThat(passage.excerpt(number)).isEqualTo(new Excerpt("%02d".formatted(i), i + 1, 7));
      assertThat(passage.isWrapped(number)).isFalse();
      assertThat(passage.isWrapped(new Span(8 * i, 8 * i + 8))).isFalse();
      assertThat(passage.isAfterBlank(8 * i)).isTrue();
      assertThat(passage.isAfterBlank(8 * i + 1)).isTrue();
      assertThat(passage.isAfterBlank(8 * i + 2)).isFalse();
    }
    assertThat(passage.isWrapped(new Span(7, 9))).isTrue();
    assertThat(passage.isWrapped(new Span(7, 7))).isFalse();
    assertThat(passage.isWrapped(new Span(8, 8))).isFalse();
    assertThat(passage.excerpt(new Span(6, 10))).isEqualTo(new Excerpt("条，公 开", 1, 9));
    int end = passage.text().length();
    assertThat(passage.excerpt(new Span(end - 1, end))).isEqualTo(new Excerpt("，", 90, 10));
    assertThat(passage.excerpt(new Span(end, end))).isEqualTo(new Excerpt("", 90, 10));
  }

  @Test
  void aBlankBetweenDigitsStandsWhereItIsPrinted() {
    Passage passage = Narrative.of("共3 4人", 2021).passage();
    assertThat(passage.text()).isEqualTo("共3 4人");
    assertThat(passage.excerpt(new Span(2, 3))).isEqualTo(new Excerpt("", 1, 3));
    assertThat(passage.isAfterBlank(0)).isFalse();
    assertThat(passage.isAfterBlank(3)).isTrue();
  }

  @Test
  void excerptsNameTheirLine() {
    Narrative narrative =
        Narrative.of(List.of(new TextLine(7, "  全年公开 "), new TextLine(9, "  35 条。")), 2021);
    assertThat(narrative.passage().excerpt(new Span(0, narrative.passage().text().length())))
        .isEqualTo(new Excerpt("全年公开35 条。", 7, 3));
    assertThat(narrative.passage().excerpt(new Span(4, 4))).isEqualTo(new Excerpt("", 9, 3));
    assertThat(Narrative.of(List.of(), 2021).passage().excerpt(new Span(0, 0)))
        .isEqualTo(new Excerpt("", 0, 1));
  }
}
