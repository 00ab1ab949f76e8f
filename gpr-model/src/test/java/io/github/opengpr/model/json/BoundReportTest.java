package io.github.opengpr.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Form;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports bound by an application's own mapper, as lenient as a mapper can be. */
class BoundReportTest {

  private static final ObjectMapper LENIENT =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .build();

  private static final AnnualReport REPORT =
      AnnualReport.blank(Form.FORM_2021)
          .withYear(2024)
          .withAgency("青禾镇人民政府")
          .with(Form.FORM_2021.cell("T3.received.natural"), BigDecimal.valueOf(8))
          .with(Form.FORM_2021.cell("T2.fees.amount"), new BigDecimal("12.5"))
          .withOverview(Narrative.of("一段话。"));

  private record Upload(String sender, AnnualReport report) {}

  @Test
  void aReportIsCarriedThereAndBack() throws JsonProcessingException {
    Upload upload = new Upload("甲", REPORT);
    assertThat(LENIENT.readValue(LENIENT.writeValueAsString(upload), Upload.class))
        .isEqualTo(upload);
    assertThat(new ObjectMapper().readValue(GprJson.write(REPORT), AnnualReport.class))
        .isEqualTo(REPORT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "natural":8 | "natural":1.7           | 不超过18位的整数，空白格写 null，不能是 1.7
          "natural":8 | "natural":"8"           | 不能是 "8"
          "natural":8 | "natural":true          | 不能是 true
          "natural":8 | "natural":8,"extra":1   | 没有 extra 这个字段
          "year":2024 | "year":2024,"note":"x"  | 没有 note 这个字段
          "year":2024 | "year":"2024"           | 应为年份
          "amount":12.5 | "amount":"12.5"       | 应为数
          "amount":12.5 | "amount":1234567890123456.78 | 位数过多
          "agency":"青禾镇人民政府" | "agency":7  | 应为带引号的文字
          """)
  void whatIsNoValueOfTheFormIsRefused(String right, String wrong, String words) {
    String json = GprJson.write(REPORT);
    assertThat(json).contains(right);
    assertThatThrownBy(() -> LENIENT.readValue(json.replace(right, wrong), AnnualReport.class))
        .isInstanceOf(JsonProcessingException.class)
        .hasMessageContaining(words);
  }

  @Test
  void aMissingFieldIsRefused() {
    String json = GprJson.write(REPORT).replace("\"natural\":8,", "");
    assertThatThrownBy(() -> LENIENT.readValue(json, AnnualReport.class))
        .isInstanceOf(JsonProcessingException.class)
        .hasMessageContaining("/T3/received/natural")
        .hasMessageContaining("缺少字段");
  }
}
