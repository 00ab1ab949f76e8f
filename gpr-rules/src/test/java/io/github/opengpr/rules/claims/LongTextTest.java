package io.github.opengpr.rules.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.text.passage.Sentence;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A text with more numbers than any office writes is compared whole, at a price that grows with it.
 */
class LongTextTest {

  private static final int MANY = 10_000;
  private static final int LONGEST_SENTENCE = 7_001;

  @ParameterizedTest
  @ValueSource(strings = {"收到申请3件，其中自然人2件，", "收到申请3件，其中自然人2件。", "收到申请3件，其中自然人2件。\n"})
  void isComparedWithinTheStandardLimits(String clause) {
    AnnualReport report =
        AnnualReport.of(Figures.builder(Form.FORM_2021).build())
            .withYear(2023)
            .withOverview(Narrative.of(clause.repeat(MANY)));
    assertThat(RuleSet.standard().check(report).claims()).hasSize(2 * MANY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "身份证号110101199003077758。\n",
        "身份证号110101199003077758，",
        "收到申请9件，其中网络5件、信函3件。\n",
        "（一）收到申请9件。",
        "（一）依申请公开\n",
        "行政诉讼2件，",
        "自然人3件，企业2件，",
        "申请6件，占76.7%，",
        "公开申请3件",
        "3件"
      })
  void isReadWithinTheStandardLimits(String clause) {
    AnnualReport report =
        AnnualReport.of(Figures.builder(Form.FORM_2021).build())
            .withYear(2023)
            .withOverview(Narrative.of(clause.repeat(MANY)));
    assertThat(RuleSet.standard().check(report).findings()).isNotEmpty();
  }

  /** What looks through a sentence for each of its numbers looks through no more than this. */
  @ParameterizedTest
  @ValueSource(strings = {"收到申请3件，", "收到申请", "3", "三", "、"})
  void noSentenceIsLongerThanAnyReportHas(String clause) {
    String text = clause.repeat(MANY);
    List<Sentence> sentences = io.github.opengpr.rules.text.Narrative.of(text, 2023).sentences();
    int end = 0;
    for (Sentence sentence : sentences) {
      assertThat(sentence.span().start()).isEqualTo(end);
      end = sentence.span().end();
      assertThat(end - sentence.span().start()).isLessThanOrEqualTo(LONGEST_SENTENCE);
    }
    assertThat(end).isEqualTo(text.length());
  }
}
