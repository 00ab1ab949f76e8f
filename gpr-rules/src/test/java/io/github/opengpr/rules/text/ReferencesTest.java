package io.github.opengpr.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "按照国办公开办函〔2021〕30号编制 | 2021 | 30",
        "按照国办公开办函[2019]60号编制 | 2019 | 60",
        "按照国办函（2020）109号执行 | 2020 | 109",
        "国务院令第711号公布 | 0 | 711"
      })
  void readsDocumentNumbers(String text, int year, int number) {
    assertThat(Reference.read(Narrative.of(text, 2021)))
        .singleElement()
        .satisfies(
            reference -> {
              assertThat(reference.year()).isEqualTo(year);
              assertThat(reference.number()).isEqualTo(number);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"新村路1号", "号召群众", "热线12345号码", "3号楼"})
  void readsNoOtherNumber(String text) {
    assertThat(Reference.read(Narrative.of(text, 2021))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "依据国办公开办函〔2019〕60号编制。 | TRIAL_FORM",
        "坚持以公开为原则、不公开为例外。 | PUBLIC_AS_PRINCIPLE",
        "坚持“公开为原则、不公开为例外”。 | PUBLIC_AS_PRINCIPLE",
        "依据国务院令第492号编制。 | REGULATION_OF_2007",
        "因自身生产、生活、科研等特殊需要提出申请。 | SPECIAL_NEED",
        "按照《中华人民共和国政府信息公开条例》第九条应当主动公开的内容。 | ARTICLE_OF_2007",
      })
  void findsWhatNoLongerHolds(String text, Obsolete.Kind kind) {
    assertThat(Narrative.of(text, 2021).obsolete())
        .singleElement()
        .satisfies(obsolete -> assertThat(obsolete.kind()).isEqualTo(kind));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "坚持以公开为常态、不公开为例外。",
        "依据国办发〔2020〕60号编制。",
        "依据国办公开办函〔2021〕30号编制。",
        "依据国令第711号。",
        "按照《条例》第十条由制作机关公开。",
        "按照《条例》第二十条应当主动公开的内容。"
      })
  void leavesTheLawInForceAlone(String text) {
    assertThat(Narrative.of(text, 2021).obsolete()).isEmpty();
  }

  @Test
  void findsIdentityAndMobileNumbersAndMasksThem() {
    assertThat(Narrative.of("申请人身份证号11010519491231002X。", 2021).personalData())
        .singleElement()
        .satisfies(
            data -> {
              assertThat(data.kind()).isEqualTo(PersonalData.Kind.IDENTITY);
              assertThat(data.masked()).isEqualTo("110*************2X");
            });
    assertThat(Narrative.of("申请人手机 13800138000。", 2021).personalData())
        .singleElement()
        .satisfies(
            data -> {
              assertThat(data.kind()).isEqualTo(PersonalData.Kind.MOBILE);
              assertThat(data.contact()).isFalse();
            });
    assertThat(Narrative.of("联系电话：13800138000。", 2021).personalData())
        .allMatch(PersonalData::contact)
        .hasSize(1);
  }

  // The ends of the years, months and days a number may have been born in; its check digit is
  // right.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "110105190001010028",
        "110105210012310021",
        "11010519991201002X",
        "110105199901310027",
        "11010519491231002x",
        "（11010519491231002X）"
      })
  void anIdentityNumberHasADateOfBirth(String text) {
    assertThat(Narrative.of(text, 2021).personalData())
        .extracting(PersonalData::kind)
        .containsExactly(PersonalData.Kind.IDENTITY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "110105189912310023",
        "110105210101010020",
        "110105199900010022",
        "110105199913010021",
        "110105199901000029",
        "110105199901320022",
        "010105194912310026",
        "11010519491231002"
      })
  void aNumberWithoutADateOfBirthIsNobodys(String text) {
    assertThat(Narrative.of(text, 2021).personalData()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "13000000000, true",
    "12900000000, false",
    "23000000000, false",
    "1300000000, false",
    "130000000000, false",
    "手机13000000000, true",
    "13000000000号, true",
    "-13000000000, false",
    "13000000000-1, false",
    "13000000000/1, false",
    "13000000000_1, false",
    "13000000000.1, false",
    "13000000000 1, false",
    "13000000000元, false"
  })
  void aMobileNumberStandsAlone(String text, boolean mobile) {
    assertThat(Narrative.of(text, 2021).personalData()).hasSize(mobile ? 1 : 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"联系电话", "咨询电话", "监督电话", "联系方式", "如有疑问，请与本机关联系"})
  void theAgencysOwnContactIsNoPersonsNumber(String word) {
    assertThat(Narrative.of(word + "：13800138000。", 2021).personalData())
        .singleElement()
        .satisfies(
            data -> {
              assertThat(data.contact()).isTrue();
              assertThat(data.masked()).isEqualTo("138******00");
            });
    assertThat(Narrative.of(word + "见后。手机：13800138000。", 2021).personalData())
        .singleElement()
        .satisfies(data -> assertThat(data.contact()).isFalse());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "身份证号110105194912310021。",
        "编号110105199913310021。",
        "电话0532-83180000。",
        "单号1380013800012。",
        "公开13800138000条。",
        "代码91110105MA12345678。",
        "编号A13800138000。",
        "热线12345。"
      })
  void otherNumbersAreNobodys(String text) {
    assertThat(Narrative.of(text, 2021).personalData()).isEmpty();
  }
}
