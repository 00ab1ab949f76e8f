package io.github.opengpr.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opengpr.model.MessageValue.LabelValue;
import io.github.opengpr.model.MessageValue.NumberValue;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

  private static final MessageTemplate TEMPLATE =
      Message.template("“{line}”共{total}件", "“{line}”: {total} {total|suit|suits}");

  @Test
  void itsValuesStandInTheWordsAndBesideThem() {
    Message message = TEMPLATE.fill().with("line", "结果维持").with("total", 2).build();
    assertThat(message.zh()).isEqualTo("“结果维持”共2件");
    assertThat(message.en()).isEqualTo("“结果维持”: 2 suits");
    assertThat(message.template()).isSameAs(TEMPLATE);
    assertThat(message.values())
        .containsExactly(
            java.util.Map.entry("line", new LabelValue("结果维持")),
            java.util.Map.entry("total", new NumberValue(new BigDecimal(2))));
  }

  @ParameterizedTest
  @CsvSource({"0,suits", "1,suit", "1.0,suit", "2,suits", "-1,suits"})
  void oneIsTheOnlyNumberInTheSingular(BigDecimal number, String noun) {
    Message message = TEMPLATE.fill().with("line", "甲").with("total", number).build();
    assertThat(message.en()).isEqualTo("“甲”: " + number + " " + noun);
  }

  @Test
  void everyKindOfValueIsShownAsItsLanguageDoes() {
    Cell cell = Form.FORM_2021.cell("T4.reconsideration.total");
    Message message =
        Message.template("{cell}/{text}/{day}/{quote}/{big}", "{cell}/{text}/{day}/{quote}/{big}")
            .fill()
            .with("cell", cell)
            .with("text", new Message("表四", "table 4"))
            .with("day", LocalDate.of(2025, 1, 31))
            .quoting("quote", "叁件")
            .with("big", new BigDecimal("1E+3"))
            .build();
    assertThat(message.zh()).isEqualTo(cell.label() + "/表四/2025年1月31日/叁件/1000");
    assertThat(message.en()).isEqualTo(cell.label() + "/table 4/2025-01-31/叁件/1000");
  }

  @Test
  void listsAreJoinedAsTheLanguageOrTheTemplateDoes() {
    MessageTemplate template = Message.template("{names}；{names&”“}", "{names}; {names& + }");
    Message message = template.fill().labels("names", List.of("甲", "乙")).build();
    assertThat(message.zh()).isEqualTo("甲、乙；甲”“乙");
    assertThat(message.en()).isEqualTo("甲, 乙; 甲 + 乙");
    assertThat(message.values().get("names").zh()).isEqualTo("甲、乙");
    assertThat(message.values().get("names").en()).isEqualTo("甲, 乙");
  }

  @Test
  void aLocaleChoosesTheLanguage() {
    Message message = new Message("错误", "error");
    assertThat(message.in(Locale.UK)).isEqualTo("error");
    assertThat(message.in(Locale.ENGLISH)).isEqualTo("error");
    assertThat(message.in(Locale.CHINA)).isEqualTo("错误");
    assertThat(message.in(Locale.TRADITIONAL_CHINESE)).isEqualTo("错误");
    assertThat(message.in(Locale.ROOT)).isEqualTo("错误");
    assertThat(message.in("en")).isEqualTo("error");
    assertThat(message.in("zh")).isEqualTo("错误");
    assertThat(message).hasToString("错误 / error");
  }

  @Test
  void messagesThatSayTheSameAreEqual() {
    Message filled = Message.template("共{n}件", "{n} in all").fill().with("n", 3).build();
    assertThat(filled).isEqualTo(new Message("共3件", "3 in all"));
    assertThat(filled).hasSameHashCodeAs(new Message("共3件", "3 in all"));
    assertThat(filled).isNotEqualTo(new Message("共3件", "3 of them"));
    assertThat(filled).isNotEqualTo(new Message("共4件", "3 in all"));
    assertThat(filled).isNotEqualTo("共3件");
  }

  @Test
  void bracesMeanNothingInWordsThatStandForThemselves() {
    assertThat(new Message("{甲}", "{a}").in("en")).isEqualTo("{a}");
    assertThat(Message.template("{{甲}", "{{a}").fill().build().zh()).isEqualTo("{甲}");
  }

  @Test
  void anotherLanguageIsFilledWithTheSameValues() {
    Message message = TEMPLATE.fill().with("line", "甲").with("total", 2).build();
    String pattern = "{line} : {total} recours";
    assertThat(Message.template(pattern, pattern).fill(message.values()).en())
        .isEqualTo("甲 : 2 recours");
  }

  @Test
  void bothLanguagesNameTheSameValues() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Message.template("共{total}件", "{sum} in all"))
        .withMessageContaining("name different values");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "共{total件", "{Total}", "{total|one}", "{合计}", "{}"})
  void aBraceThatNamesNothingIsRefused(String pattern) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Message.template(pattern, pattern))
        .withMessageContaining("not a name in braces");
  }

  @Test
  void aValueThatIsMissingIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEMPLATE.fill().with("line", "甲").build())
        .withMessageContaining("no value for {total}");
  }
}
