package io.github.opengpr.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakdownTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年公开信息100条，其中网站60条，微信40条。",
        "全年公开信息100条，其中网站60条、微信30条、微博10条。",
        "全年公开信息1,100条。在公开的信息中，网站公开600 条，微信公开500条。",
        "全年公开信息100条。其中，网站60条，微信40条。",
        "全年公开信息100条，分别为网站60条、微信40条。",
        "全年公开信息100条，包括网站60条（含专栏20条）、微信40条。",
        "注销僵尸账号4个，其中微博1个，公众号3个。",
        "受理申请10件，其中自然人8件，法人2件；网上6件，信函4件。",
        "受理申请10件，其中自然人8件，村民2件。",
      })
  void addsUp(String text) {
    List<Breakdown> breakdowns = Narrative.of(text, 2021).breakdowns();
    assertThat(breakdowns).hasSize(1);
    assertThat(breakdowns.get(0).adds()).isTrue();
    assertThat(breakdowns.get(0).isContradiction()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年公开信息100条，其中网站60条，微信50条。",
        "全年公开信息100条。其中，网站60条，微信60条。",
        "全年公开信息100条，分别为网站60条、微信30条。",
        "全年公开信息100条，分为网站60条、微信30条、微博5条。",
        "受理申请10件，其中自然人8件，法人3件。",
        "受理申请10件，其中自然人5件，其余法人3件。",
        "全年公开信息100条，其中网站60条，其他50条。",
        "（一）全年公开信息100条，其中网站60条，微信50条。",
        "全年公开信息100条其中网站60条，微信50条。",
        "全年公开信息100条），其中网站60条，微信50条。",
        "全年公开信息100条，占全部的90%。其中网站60条，微信60条。",
        "全年公开信息100条，包括网站60条、微信50条，其中微博10条。",
        "全年公开信息100条，分别：60条、30条。",
        "全年公开信息100条。其中网站60条，包括微信50条。",
      })
  void contradictsItself(String text) {
    List<Breakdown> breakdowns = Narrative.of(text, 2021).breakdowns();
    assertThat(breakdowns).hasSize(1);
    assertThat(breakdowns.get(0).isContradiction()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // parts that need not be all
        "全年公开信息100条，其中网站60条，微信30条。",
        "全年公开信息100条，包括网站60条、微信30条等。",
        // one part only, other units, inexact numbers
        "全年公开信息100条，其中网站160条。",
        "全年公开信息100条，其中规范性文件120件，解读30篇。",
        "全年公开信息约100条，其中网站60条，微信50条。",
        "全年公开信息100条，其中网站60余条，微信50条。",
        // parts of different sorts may overlap
        "全年公开信息100条，其中财政信息60条，网站公开90条。",
        "全年公开信息100条，其中网站60条，个人50条。",
        "受理申请10件，其中自然人8件，村民5件。",
        // a number that begins the next sentence
        "全年公开信息100条，分别为60条。30条另计。",
        // changes and other years are no parts
        "全年公开信息100条，其中网站60条，比上年增加50条，微信40条。",
        "全年公开信息同比增加100条，其中网站60条，微信50条。",
        // another paragraph
        "全年公开信息100条。\n（二）其中网站60条，微信50条。",
        "全年培训100次，公开信息200条，其中网站120条，微信80条。",
        // a part without a name, a part after a semicolon
        "全年公开信息100条，其中网站60条、50条。",
        "全年公开信息100条，其中网站60条，微信30条；微博50条。",
        // two totals to choose from
        "全年公开信息100条、解读90条。其中网站60条，微信60条。",
      })
  void isNoContradiction(String text) {
    assertThat(Narrative.of(text, 2021).breakdowns()).noneMatch(Breakdown::isContradiction);
  }

  @Test
  void showsTotalPartsAndPlace() {
    Narrative narrative = Narrative.of("全年公开信息100条，其中网站60条，微信50条。", 2021);
    Breakdown breakdown = narrative.breakdowns().get(0);
    assertThat(breakdown.total().value()).isEqualByComparingTo("100");
    assertThat(breakdown.sum()).isEqualByComparingTo("110");
    assertThat(narrative.passage().excerpt(breakdown.span()).text())
        .isEqualTo("全年公开信息100条，其中网站60条，微信50条");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到申请9件，其中网上6件，占66.7%。",
        "收到申请9件，其中网上6件，占66.67%。",
        "收到申请9件，其中网上6件，占66.6%。",
        "收到申请9件，其中网上6件，占67%。",
        "收到申请9件，其中网上6件，占比约66%。",
        "收到申请8件，办结8件，办结率100%。",
        "收到申请0件，其中网上0件，占0%。",
      })
  void percentagesAgree(String text) {
    assertThat(Narrative.of(text, 2021).percentClaims()).hasSize(1).allMatch(PercentClaim::agrees);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到申请9件，其中网上6件，占60%。",
        "收到申请9件，其中网上6件，占6.67%。",
        "收到申请10件，办结8件，办结率100%。",
        "全年公开100条，其中网站60条，占50%，微信40条，占40%。"
      })
  void percentagesDisagree(String text) {
    assertThat(Narrative.of(text, 2021).percentClaims()).anyMatch(claim -> !claim.agrees());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到申请9件，同比增长60%。",
        "收到申请9件，按时办结率100%。",
        "收到申请9件，培训3次，满意率98%。",
        "收到申请10件，按期办结8件，办结率100%。",
        "公开信息9条，培训3次，其中线上1次，占20%。",
        "收到申请9件，其中网上6件，同比占比提高60%。",
      })
  void percentagesOfSomethingElse(String text) {
    assertThat(Narrative.of(text, 2021).percentClaims()).isEmpty();
  }
}
