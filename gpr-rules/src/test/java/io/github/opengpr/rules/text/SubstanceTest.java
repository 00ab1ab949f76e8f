package io.github.opengpr.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubstanceTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "无", "无。", "/", "—", "略", "暂无。", "无其他需要报告的事项。", "无\n2"})
  void saysNothing(String text) {
    assertThat(Narrative.of(text, 2021).substance().empty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"无障碍改造完成。", "未收取信息处理费。", "公开信息35条。"})
  void saysSomething(String text) {
    assertThat(Narrative.of(text, 2021).substance().empty()).isFalse();
  }

  @Test
  void stockPhrasesAloneAreBoilerplate() {
    assertThat(
            Narrative.of("2021年，我街道高度重视政务公开工作，认真贯彻落实《条例》精神，不断推进各项工作，取得良好成效。", 2021)
                .substance()
                .boilerplate())
        .isTrue();
    assertThat(Narrative.of("2021年，我街道公开信息35条，办理依申请公开2件。", 2021).substance().boilerplate())
        .isFalse();
    assertThat(
            Narrative.of("街道调整了领导小组成员，党政办负责登记台账，每月把栏目更新截图发到工作群，由纪检干部抽查。", 2021)
                .substance()
                .boilerplate())
        .isFalse();
    assertThat(Narrative.of("无", 2021).substance().boilerplate()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "解读形式单一，栏目更新不及时。下一步将增加图解。 | true | true",
        "存在公开不规范、机制不够完善等问题。 | true | false",
        "公开意识有待进一步加强。 | true | false",
        "下一步将加强培训，完善制度。 | false | true",
        "不存在问题。 | false | false",
        "无 | false | false",
        "存在的主要问题及改进情况 | false | false",
        // What follows a label is what it says, if that is more than a few letters.
        "存在问题：公众号停更三月了。 | true | false",
        "存在问题：公众号停更三月。 | false | false",
        "改进情况：公众号由专人负责更新。 | false | true",
        "主要问题：改进情况：公众号由专人负责更新。 | false | true",
        "主要问题：公众号停更三个月无人管。改进情况：专人负责。 | true | false",
        "主要问题及其他。主要问题：公众号停更三个月无人管。 | true | false",
      })
  void tellsProblemsFromImprovements(String text, boolean problems, boolean improvements) {
    Shortcomings named = Narrative.of(text, 2021).shortcomings();
    assertThat(named.problems()).isEqualTo(problems);
    assertThat(named.improvements()).isEqualTo(improvements);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "解读形式单一。下一步将增加图解和视频。 | true",
        "全年工作取得较好成效。解读形式单一，更新不及时。 | true",
        "解读形式单一，更新不及时。办公室换了一家拍摄公司，另请两名编辑。 | false",
        "一、说明。解读形式单一，更新不及时。 | true",
      })
  void tellsWhetherAllIsUnderstood(String text, boolean understood) {
    assertThat(Narrative.of(text, 2021).shortcomings().understood()).isEqualTo(understood);
  }

  @Test
  void countsWhatIsPrinted() {
    assertThat(Narrative.of("公开完毕。\n（二）培训 3 次", 2021).substance().letters()).isEqualTo(12);
  }

  @Test
  void aFewWordsBesideStockPhrasesAreStillBoilerplate() {
    String few = "甲乙丙丁".repeat(5).substring(1);
    assertThat(Narrative.of("认真贯彻落实。" + few, 2021).substance().boilerplate()).isTrue();
    assertThat(Narrative.of("认真贯彻落实。甲" + few, 2021).substance().boilerplate()).isFalse();
  }

  @Test
  void findsTopicsUnderAnyName() {
    assertThat(Narrative.of("主动公开信息。办理依申请公开。落实保密审查。建好政务新媒体。开展培训。", 2021).topics().keySet())
        .isEqualTo(Topic.ofEverybody());
    assertThat(Narrative.of("纳入年度绩效，开展群众满意度调查，严肃追责。", 2021).topics().keySet())
        .containsAll(Topic.ofGovernments());
    assertThat(Narrative.of("无", 2021).topics()).isEmpty();
    assertThat(Narrative.of("一年来，共公开预决算等信息四十六条。", 2021).topics().keySet())
        .containsExactly(Topic.PROACTIVE_DISCLOSURE);
    assertThat(Narrative.of("决定不予公开三件，部分公开一件。", 2021).topics()).isEmpty();
    assertThat(Narrative.of("村务栏一年贴出公示58份。", 2021).topics().keySet())
        .containsExactly(Topic.PROACTIVE_DISCLOSURE);
    assertThat(Narrative.of("收到许可申请58份，答复公开事宜来信8份。", 2021).topics()).isEmpty();
    assertThat(Narrative.of("（三）申请受理。村民递来的3件都已回复。", 2021).topics().keySet())
        .containsExactly(Topic.DISCLOSURE_ON_REQUEST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "下面分主动公开、依申请公开、信息管理、平台建设、监督保障五个方面概述。 | 0",
        "本报告包括：主动公开、依申请公开、政府信息管理、平台建设、监督保障等内容。 | 0",
        "（一）主动公开/（二）依申请公开。/（三）政府信息管理 | 0",
        "（一）主动公开情况。略。/（二）监督保障。同上。 | 0",
        "（一）主动公开/网上晒出通知18条。/（二）监督保障/每季通报一次。 | 2",
        "（一）依申请公开。无。/（二）平台建设。无。 | 1",
        "主动公开、依申请公开、信息管理、平台建设、监督保障都有专人。 | 5"
      })
  void whatIsOnlyAnnouncedIsNotCovered(String text, int topics) {
    assertThat(Narrative.of(text.replace('/', '\n'), 2021).topics()).hasSize(topics);
  }

  private static final String REPORT =
      "街道调整了领导小组成员，党政办负责登记台账，每月把栏目更新截图发到工作群，由纪检干部抽查，发现链接失效的当天改好。社区网格员上门发放政策问答，老人看不清小字的改用大字版。";

  @Test
  void copiesAreAlikeWhateverTheirYearAndNumbers() {
    TextPrint one = Narrative.of("2020年公开信息35条。" + REPORT, 2020).print();
    TextPrint other = Narrative.of("2021 年公开信息1,351条。" + REPORT, 2021).print();
    assertThat(one.isTelling()).isTrue();
    assertThat(one.similarity(other)).isEqualTo(1);
    assertThat(one.atMost(other)).isEqualTo(1);
  }

  /** Twice the runs of three letters in common, over those of both. */
  @ParameterizedTest
  @CsvSource({
    "甲乙丙, 甲乙丙, 1",
    "甲乙丙, 丙乙甲, 0",
    "甲乙丙, 丁戊丙, 0",
    "甲乙丙, 甲乙, 0",
    "甲乙丙丁, 甲乙丙戊, 0.5",
    "甲乙丙丁, 甲乙丙, 0.667",
    "甲甲甲甲, 甲甲甲, 0.667",
    "甲甲甲, 甲甲甲甲, 0.667",
    "甲乙丙丁戊己, 丁戊己甲乙丙, 0.5",
    "己戊丁丙乙甲, 丙乙甲己戊丁, 0.5",
  })
  void alikeByTheRunsInCommon(String one, String other, double similarity) {
    assertThat(Narrative.of(one, 2021).print().similarity(Narrative.of(other, 2021).print()))
        .isEqualTo(similarity, within(0.001));
  }

  @Test
  void sixtyLettersTell() {
    assertThat(Narrative.of("甲乙丙丁戊己".repeat(10), 2021).print().isTelling()).isTrue();
    assertThat(Narrative.of("甲乙丙丁戊己".repeat(10).substring(1), 2021).print().isTelling()).isFalse();
  }

  @Test
  void differentTextsAreNotAlike() {
    TextPrint one = Narrative.of(REPORT, 2021).print();
    TextPrint other =
        Narrative.of("全年召开专题会四场，梳理教育、养老、住房保障目录，邀请企业代表走进大厅体验办事流程，收回问卷逐条回复。", 2021).print();
    assertThat(one.similarity(other)).isLessThan(0.2).isLessThanOrEqualTo(one.atMost(other));
    assertThat(one.similarity(other)).isEqualTo(other.similarity(one));
  }

  @Test
  void shortTextsTellNothing() {
    TextPrint none = Narrative.of("无", 2021).print();
    assertThat(none.isTelling()).isFalse();
    assertThat(none.similarity(none)).isZero();
  }
}
