package io.github.opengpr.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in a text beside its statements, and what looks like it and is not. */
class FindersTest {

  private static Narrative of(String text) {
    return Narrative.of(text, 2021);
  }

  @ParameterizedTest
  @CsvSource({
    "公开8件, false",
    "公开约8件, true",
    "公开逾8件, true",
    "公开超8件, true",
    "公开近8件, true",
    "公开最近8件, false",
    "附近8件, false",
    "临近8件, false",
    "靠近8件, false",
    "公开超过8件, true",
    "公开突过8件, true",
    "通过8件, false",
    "公开不到8件, true",
    "收到8件, false",
    "公开不足8件, true",
    "补足8件, false",
    "公开至少8件, true",
    "减少8件, false",
    "公开突破8件, true",
    "打破8件, false",
    "公开多于8件, true",
    "公开少于8件, true",
    "公开不低于8件, true",
    "公开不高于8件, true",
    "位于8件, false",
    "公开8件以上, true",
    "公开8件以下, true",
    "公开8件以内, true",
    "公开8件左右, true",
    "公开8件上下, true",
    "公开8件以后, false",
    "公开8余件, true",
    "公开8多件, true",
    "公开8多次, true",
    "公开8次, false",
    "公开8件多次, false",
    "公开八余件, true",
    "公开3-8件, true",
    "公开3至8件, true",
    "公开3~8件, true",
  })
  void numbersThatAreOnlyAbout(String text, boolean about) {
    assertThat(of(text).quantities()).isNotEmpty();
    assertThat(of(text).quantities()).allMatch(one -> one.isExact() != about);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "按照公开办函〔2021〕30号 | 2021/30 按照公开办函",
        "〔2021〕30号 | 2021/30",
        "（2021）30号 | 2021/30",
        "第711号 | 0/711",
        "国令第711号、国办函〔2020〕109号 | 0/711 国令; 2020/109 国令第711号、国办函",
        "一二三四五六七八九十甲乙丙第711号 | 0/711 二三四五六七八九十甲乙丙",
        "第999999号 | 0/999999",
        "第9999999号 | -",
        "〔202〕30号 | -",
        "〔2a21〕30号 | -",
        "2021〕30号 | -",
        "30号 | -",
        "号 | -",
        "第号 | -",
      })
  void documentsByTheirNumbers(String text, String expected) {
    List<Reference> found = Reference.read(of(text));
    String told =
        found.stream()
            .map(one -> (one.year() + "/" + one.number() + " " + one.prefix()).strip())
            .collect(Collectors.joining("; "));
    assertThat(told.isEmpty() ? "-" : told).isEqualTo(expected);
    assertThat(found)
        .allSatisfy(
            one ->
                assertThat(of(text).passage().text(one.span()))
                    .matches("(第|〔\\d{4}〕|（\\d{4}）)\\d+号"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "科研等特殊需要。以公开为原则，依据国务院令第492号。 | SPECIAL_NEED PUBLIC_AS_PRINCIPLE REGULATION_OF_2007",
        "以公开为原则、不公开为例外，以公开为原则。 | PUBLIC_AS_PRINCIPLE PUBLIC_AS_PRINCIPLE",
        "公开为原则、不公开为例外。 | PUBLIC_AS_PRINCIPLE",
        "按照政府信息公开条例第九条重点公开。 | ARTICLE_OF_2007",
        "《条例》第十条主动公开范围，《条例》第十一条应当主动公开。 | ARTICLE_OF_2007 ARTICLE_OF_2007",
        "《条例》第十条和《办法》第十条应当主动公开。 | ARTICLE_OF_2007",
        "《办法》第十二条应当主动公开。 | -",
        "《条例》第十二条由本机关公开。 | -",
        "《条例》第九条以及许多其他的规定和要求由各单位分别研究落实后应当主动公开。 | -",
        "依据公开办函〔2019〕60号。 | TRIAL_FORM",
        "依据公开办函〔2019〕61号。 | -",
        "依据公开办函〔2020〕60号。 | -",
        "依据国办函〔2019〕60号。 | -",
        "依据第492号文件。 | -",
        "依据国务院令第493号。 | -",
      })
  void rulesThatNoLongerHold(String text, String expected) {
    String told =
        of(text).obsolete().stream().map(one -> one.kind().name()).collect(Collectors.joining(" "));
    assertThat(told.isEmpty() ? "-" : told).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "XX件, true",
    "xx条, true",
    "××年, true",
    "***万, true",
    "__月, true",
    "X件, false",
    "XX公司, false",
    "aXX件, false",
    "9XX件, false",
    "公XX件, true",
    "共公开信息条。, true",
    "共公开信息8条。, false",
    "于年月日公布, true",
    "增长%。, true",
    "增长8%。, false",
  })
  void numbersLeftOut(String text, boolean missing) {
    assertThat(of(text).missingNumbers()).hasSize(missing ? 1 : 0);
  }

  /** What the first year of a sentence of the report for 2021 is for. */
  @ParameterizedTest
  @CsvSource({
    "2020年收到申请8件。, AS_REPORT_YEAR",
    "2021年收到申请8件。, AS_REPORT_YEAR",
    "2021年收到申请8件，2021年答复8件。, AS_REPORT_YEAR",
    "（一）2020年收到申请8件。, AS_REPORT_YEAR",
    "情况如下：2020年收到申请8件。, AS_REPORT_YEAR",
    "第一段。2020年收到申请8件。, AS_REPORT_YEAR",
    "收到申请9件。2020年收到申请8件。, OTHER",
    "收到申请9件。2020年公开信息8条。, AS_REPORT_YEAR",
    "我局2020年收到申请8件。, OTHER",
    "较2020年多收到申请8件。, COMPARISON",
    "2022年收到申请8件。, PLAN",
    "2020年收到申请8件、2021年9件。, OTHER",
    "核发证照8件，2020年为9件。, OTHER",
    "旧件8件，2020年移来3件。, OTHER",
    "2020年为8件。, OTHER",
    "2020年转过来的申请1件，答复在今春。, OTHER",
    "2020年没办完的申请没有。, OTHER",
    "2020年收到申请3件，连续两年在3件上下。, OTHER",
    "2020年自查发现的2个问题均已改正。, OTHER",
    "2020年部署的栏目调整已经完成。, OTHER",
    "2020年发现问题2个。, AS_REPORT_YEAR",
    "（一）2020年问题整改情况。, OTHER",
    "2020年度专项督查所涉不足的整改情况：全部销号。, OTHER",
    "2020年评估扣分项整改。, OTHER",
    "2020年所列短板的补齐。, OTHER",
    "2020年指出的更新慢问题，现在每周核对。, OTHER",
    "2020年查摆的2项问题：解读少、更新慢。, OTHER",
    "2020年群众反映的问题集中在办事指南。, OTHER",
    "2020年存在的问题及改进情况, AS_REPORT_YEAR",
    "2020年存在的主要问题和整改情况, AS_REPORT_YEAR",
    "2020年，街道工作存在人手少的问题。, AS_REPORT_YEAR",
    "2020年，街道针对问题逐项整改。, AS_REPORT_YEAR",
    "2020年公开内容还不丰富。, AS_REPORT_YEAR",
    "2020年为民服务的8件实事办成。, AS_REPORT_YEAR",
    "2020年复议3件，今年只有1件。, OTHER",
    "2020年0月收到申请8件。, OTHER",
    "2020年9月收到申请8件。, OTHER",
    "2020年起收到申请8件。, OTHER",
    "2020年底收到申请8件。, OTHER",
    "2020年初收到申请8件。, OTHER",
    "2020年末收到申请8件。, OTHER",
    "2020年至今收到申请8件。, OTHER",
    "2020年-2021年收到申请8件。, OTHER",
    "2020年来收到申请8件。, OTHER",
    "2020年, AS_REPORT_YEAR",
  })
  void whatAYearIsFor(String text, YearMention.Use use) {
    assertThat(of(text).yearMentions().get(0).use()).isEqualTo(use);
  }

  @Test
  void aPlaceholderIsShownWithItsUnit() {
    assertThat(of("公开XXX件").missingNumbers())
        .singleElement()
        .satisfies(one -> assertThat(of("公开XXX件").passage().text(one.span())).isEqualTo("XXX件"));
  }
}
