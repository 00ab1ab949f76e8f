package io.github.opengpr.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeeReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年未收取任何信息处理费。",
        "本年度没有收取政府信息公开信息处理费。",
        "依据《政府信息公开信息处理费管理办法》，本年度未产生收费。",
        "信息处理费：无。",
        "信息处理费收取情况：无",
        "全年收取信息处理费0元。",
        "全年未发出收费通知，未收取信息处理费。",
        "收取信息处理费0。",
        "本机关不收取信息处理费。",
        "馆里没有收过信息处理费。",
        "水厂不收任何信息处理费。",
        "信息处理费未曾向任何人征收。",
        "没有人交过信息处理费。",
      })
  void noneWasCharged(String text) {
    FeeStatement fees = Narrative.of(text, 2021).fees();
    assertThat(fees.mentioned()).isTrue();
    assertThat(fees.charged()).isFalse();
    assertThat(fees.unitMissing()).isFalse();
    assertThat(fees.says()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "向申请人提供政府信息没有收取复制、邮寄等费用。, true",
    "全年没有收取复制费、邮寄费。, false",
  })
  void theCostsOfGivingInformationStandForAllFees(String text, boolean says) {
    assertThat(Narrative.of(text, 2021).plainFees().says()).isEqualTo(says);
  }

  @ParameterizedTest
  @ValueSource(strings = {"无", "", "无其他需要报告的事项。", "本年度行政事业性收费0元。", "未收取检索费、复制费、邮寄费。"})
  void saysNothing(String text) {
    FeeStatement fees = Narrative.of(text, 2021).fees();
    assertThat(fees.mentioned()).isFalse();
    assertThat(fees.says()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本年度未收取信息处理费；采购档案数字化服务合同金额48万元。",
        "我局没有因政府信息公开向申请人收费，水资源费由税务部门征收，共入库312.5万元。",
        "未收取信息处理费。全年投入政务公开工作经费12万元。",
        "没有信息处理费收入；学校服务性收费和代收费另行公示，涉及1186万元。",
        "未收取信息处理费；代收保证金812.3万元，不属于行政事业性收费。",
        "未收取信息处理费；公证收费属经营服务性收费，共906.7万元，不在统计之列。",
      })
  void anAmountBehindTheDenialIsOfSomethingElse(String text) {
    FeeStatement fees = Narrative.of(text, 2021).plainFees();
    assertThat(fees.charged()).isFalse();
    assertThat(fees.received()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "'未收取信息处理费，实收300元。', 300",
    "'未发出收费通知，实际收取信息处理费300元。', 300",
    "'发出收费通知0份，实际收取信息处理费300元。', 300",
  })
  void anAmountOfTheFeeIsReadAllTheSame(String text, BigDecimal received) {
    assertThat(Narrative.of(text, 2021).plainFees().received()).isEqualByComparingTo(received);
  }

  @ParameterizedTest
  @CsvSource({
    "对反复申请的3人发出收费通知，均逾期未缴，未收取信息处理费。, true",
    "申请人未按缴费通知的要求缴纳信息处理费，不再处理。, true",
    "全年未发出收费通知，未收取信息处理费。, false",
    "收取信息处理费1260元，涉及4件申请。, true",
    "信息处理费为0元，涉及4件申请。, false",
    "收取信息处理费4宗共260元。, true",
    "依规收取信息处理费2宗，计180元。, true",
    "没有收费通知，也没有收取信息处理费。, false",
    "本年未收取信息处理费。, false",
  })
  void readsWhetherSomebodyGotANotice(String text, boolean expected) {
    assertThat(Narrative.of(text, 2021).fees().notified()).isEqualTo(expected);
  }

  @Test
  void readsNoticesAndAmounts() {
    FeeStatement fees = Narrative.of("本年发出信息处理费收费通知3件，通知金额300元，实际收取200元。", 2021).fees();
    assertThat(fees.charged()).isTrue();
    assertThat(fees.notices()).isEqualByComparingTo("3");
    assertThat(fees.demanded()).isEqualByComparingTo("300");
    assertThat(fees.received()).isEqualByComparingTo("200");
    assertThat(fees.exact()).isTrue();
  }

  // Notices, what they ask for, what came in (- for not told), and whether the sums are exact.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "收取政府信息公开处理费300元。 | - | - | 300 | true",
        "信息处理费如下。发出收费通知2件，通知金额200元，实际收取100元。 | 2 | 200 | 100 | true",
        "信息处理费如下。向申请人收取100元。 | - | - | 100 | true",
        "信息处理费如下。通知2件。 | 2 | - | - | true",
        "信息处理费如下。举办培训3次，支出300元。 | - | - | - | true",
        "信息处理费如下。⏎（二）收取场地费300元。 | - | - | - | true",
        "信息处理费如下。收取行政事业性收费300元。 | - | - | - | true",
        "受理申请8件。收取信息处理费300元。 | - | - | 300 | true",
        "办理申请5件，收取信息处理费300元。 | - | - | 300 | true",
        "发出信息处理费告知书3份。 | 3 | - | - | true",
        "信息处理费收费3件。 | 3 | - | - | true",
        "信息处理费通知3次。 | 3 | - | - | true",
        "信息处理费如下。通知收款200元。 | - | 200 | - | true",
        "信息处理费如下。收费300元。 | - | - | 300 | true",
        "信息处理费如下。合计300元。 | - | - | - | true",
        "信息处理费，300元。 | - | - | 300 | true",
        "信息处理费有关支出，300元。 | - | - | 300 | true",
        "发出信息处理费收费通知3件，另支300元。 | 3 | - | - | true",
        "信息处理费收费3次。 | - | - | - | true",
        "发出信息处理费收费通知3件、再次通知2件。 | 3 | - | - | true",
        "发出信息处理费收费通知3件，金额300元，实收200元。 | 3 | 300 | 200 | true",
        "发出信息处理费收费通知3件，共计300元，实收200元。 | 3 | 300 | 200 | true",
        "发出信息处理费收费通知3件，合计300元，实收200元。 | 3 | 300 | 200 | true",
        "发出信息处理费收费通知3件，总额300元，实收200元。 | 3 | 300 | 200 | true",
        "发出信息处理费收费通知3件，已收300元。 | 3 | - | 300 | true",
        "发出信息处理费收费通知3件，收到300元。 | 3 | - | 300 | true",
        "信息处理费通知300元，再次通知200元。 | - | 300 | - | true",
        "信息处理费通知后实收300元。 | - | - | 300 | true",
        "收取信息处理费300元，实收200元。 | - | - | 300 | false",
        "信息处理费同比300元。 | - | - | - | false",
        "信息处理费增300元。 | - | - | - | false",
        "信息处理费减300元。 | - | - | - | false",
        "上年信息处理费300元。 | - | - | - | false",
        "信息处理费标准300元。 | - | - | - | false",
        "未收取信息处理费。收取路产赔偿费共计300元。 | - | - | - | true",
        "信息处理费每件10元。 | - | - | - | false",
        "2021年收取信息处理费300元。 | - | - | 300 | true",
        "本局未收取信息处理费；下属单位收取300元。 | - | - | - | true",
        "本局未收取信息处理费。系统内有2家单位收取300元。 | - | - | - | true",
        "2020年另述。2021年收取信息处理费300元。 | - | - | 300 | true",
        "收取信息处理费300元，另收0。 | - | - | 300 | true",
        "信息处理费如下。发出收费通知2件，实际收取100元，已计入行政事业性收费。 | 2 | - | 100 | true"
      })
  void readsNoticesAndAmountsInOtherWords(
      String text, BigDecimal notices, BigDecimal demanded, BigDecimal received, boolean exact) {
    FeeStatement fees = Narrative.of(text.replace('⏎', '\n'), 2021).fees();
    assertThat(fees.notices()).as("notices").isEqualTo(notices);
    assertThat(fees.demanded()).as("demanded").isEqualTo(demanded);
    assertThat(fees.received()).as("received").isEqualTo(received);
    assertThat(fees.exact()).as("exact").isEqualTo(exact);
  }

  @ParameterizedTest
  @CsvSource({
    "信息处理费300, true",
    "信息处理费用300。, true",
    "信息处理费收取300。, true",
    "信息处理费金额300。, true",
    "信息处理费为300。, true",
    "信息处理费：300。, true",
    "信息处理费共计300。, true",
    "信息处理费实收300。, true",
    "信息处理费为300）, true",
    "信息处理费为300, true",
    "费甲乙丙丁戊己庚信息处理费合300。, false",
    "信息处理费为300元。, false",
    "信息处理费为300的。, false",
    "信息处理费合300。, false",
    "信息处理费的收取一共八个字合300。, false",
    "信息处理费为0。, false",
    "信息处理费为300人。, false"
  })
  void anAmountThatEndsAClauseMissesItsUnit(String text, boolean missing) {
    assertThat(Narrative.of(text, 2021).fees().unitMissing()).isEqualTo(missing);
  }

  // null where the text does not tell.
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "信息处理费为0。, false",
        "信息处理费为零, false",
        "信息处理费情况无。, false",
        "未收取检索费，收取信息处理费300元。, true",
        "收取信息处理费300元。, true",
        "信息处理费按规定办理。, -",
        "根据《未收取费用的通知》，信息处理费另行说明。, -",
        "根据《办法》未收取信息处理费。, false"
      })
  void tellsWhetherAnythingWasCharged(String text, Boolean charged) {
    assertThat(Narrative.of(text, 2021).fees().charged()).isEqualTo(charged);
  }

  @Test
  void theSentenceIsTheFirstThatNamesTheFee() {
    Narrative narrative = Narrative.of("情况如下。收取信息处理费1元。信息处理费另述。", 2021);
    assertThat(narrative.passage().text(narrative.fees().sentence())).isEqualTo("收取信息处理费1元。");
  }

  @Test
  void readsTenThousands() {
    assertThat(Narrative.of("收取信息处理费1.2万元。", 2021).fees().received())
        .isEqualByComparingTo(new BigDecimal(12_000));
  }

  @Test
  void noticesAnAmountWithoutItsUnit() {
    FeeStatement fees = Narrative.of("收取信息处理费300。", 2021).fees();
    assertThat(fees.unitMissing()).isTrue();
    assertThat(fees.received()).isNull();
  }

  @Test
  void leavesOtherYearsAndInexactSumsUncompared() {
    assertThat(Narrative.of("2020年收取信息处理费300元。", 2021).fees().exact()).isFalse();
    assertThat(Narrative.of("收取信息处理费约300元。", 2021).fees().exact()).isFalse();
    assertThat(Narrative.of("收取信息处理费300元，同比增加50元。", 2021).fees().received())
        .isEqualByComparingTo("300");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "提供信息分文未取。",
        "群众来要信息，一分钱没收。",
        "没有为信息公开收过任何费用，培训费由学员自理。",
        "物业费、停车费照章收取；答复申请均未收费。",
      })
  void plainWordsOfTheSectionSixAreEnough(String text) {
    assertThat(Narrative.of(text, 2021).plainFees().charged()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"学费没有收齐。", "停车费不收，场地另议。", "培训费未收取，另行通知。"})
  void otherChargesAreNotThisFee(String text) {
    assertThat(Narrative.of(text, 2021).plainFees().mentioned()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "没有收取信息处理费。临街铺面租金由资产公司收取36万元。",
        "未就公开收费；会计代理服务费26万元系采购支出。",
        "没有收取信息处理费。公证收费全年合计36万元。",
      })
  void otherAmountsAreNotThisFee(String text) {
    FeeStatement fees = Narrative.of(text, 2021).plainFees();
    assertThat(fees.charged()).isFalse();
    assertThat(fees.received()).isNull();
  }
}
