package io.github.opengpr.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 as it comes, without any setting: the records must carry all it needs. */
class JacksonThreeTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String BLANK = GprJson.write(AnnualReport.blank(Form.FORM_2021));

  @ParameterizedTest
  @EnumSource
  void bindsEveryForm(Form form) {
    AnnualReport report = AnnualReport.blank(form).withAgency("青禾镇人民政府").withYear(2024);
    assertThat(MAPPER.readValue(GprJson.write(report), AnnualReport.class)).isEqualTo(report);
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(report), AnnualReport.class))
        .isEqualTo(report);
    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(report)))
        .isEqualTo(MAPPER.readTree(GprJson.write(report)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"natural\":9223372036854775807,",
        "\"natural\":-9223372036854775808,",
        "\"natural\":{},"
      })
  void refusesAMissingCountAndOneTooLarge(String field) {
    String json = BLANK.replaceFirst("\"natural\":null,", field);
    assertThatThrownBy(() -> MAPPER.readValue(json, AnnualReport.class))
        .isInstanceOf(JacksonException.class);
  }
}
