package io.github.opengpr.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.testkit.Filings;
import io.github.opengpr.testkit.Reports;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of the page is shown. */
class EvidencePageTest {

  @Test
  void theWrongCellComesFirst() throws IOException {
    Document page = Pages.page(Pages.sample("one-cell-2021.txt"));
    Element first = page.selectFirst("main > section");
    assertThat(first.id()).isEqualTo("answer");
    assertThat(first.selectFirst("h2").text()).isEqualTo("1处最可能填错");
    assertThat(first.selectFirst(".changes li").text()).isEqualTo("表三 （七）总计·总计 51 → 15");
    assertThat(first.selectFirst(".changes a").attr("href")).isEqualTo("#T3.handled.total");
  }

  @Test
  void theEvidenceOfACellHasEverySumItBreaks() throws IOException {
    Document page = Pages.page(Pages.sample("one-cell-2021.txt"));
    Element evidence = page.getElementById("evidence.T3.handled.total");
    assertThat(evidence.select("dt").eachText()).filteredOn("算式"::equals).hasSize(3);
    assertThat(evidence.select("dt").eachText()).filteredOn("错误"::equals).hasSize(3);
  }

  @Test
  void anAgencyThatTheFileWritesInRadicalsIsShownInCharacters() {
    AnnualReport report = Reports.sound(Form.FORM_2021, 3, 12).withAgency("⻘⽲镇人民政府");
    String page = EvidencePage.of(report, RuleSet.standard().check(report), PageSettings.chinese());
    assertThat(Jsoup.parse(page).selectFirst("h1").text()).startsWith("青禾镇人民政府");
  }

  @Test
  void whatIsNotKnownForSureIsNotSaidToBe() throws IOException {
    Document page = Pages.page(Pages.sample("mistakes-2021.txt"));
    assertThat(page.selectFirst("#answer h2").text()).isEqualTo("至少3处填错，其中1处可以确定");
  }

  @Test
  void aSoundReportIsSaidToBeSound() throws IOException {
    Document page = Pages.page(Pages.sample("sound-2021.txt"));
    assertThat(page.selectFirst("#answer h2").text()).isEqualTo("未发现问题");
    assertThat(page.select("td.certain, td.wrong, td.alternative, td.broken")).isEmpty();
    assertThat(page.select("#unchecked details")).isNotEmpty();
  }

  @Test
  void aReportWithoutADocumentLacksNoCell() {
    AnnualReport report = Reports.sound(Form.FORM_2021, 3, 12).with("T3.received.total", 99);
    CheckResult result = RuleSet.standard().check(report);
    Document page = Jsoup.parse(EvidencePage.of(report, result));
    assertThat(page.select("td.missing")).isEmpty();
    assertThat(page.getElementById("T3.received.total").classNames()).contains("certain");
    assertThat(page.select("[data-key^=ST-]")).isEmpty();
    assertThat(EvidencePage.of(report, result, Locale.ENGLISH)).contains("<html lang=\"en\"");
  }

  @ParameterizedTest
  @CsvSource({
    "mistakes-2021.txt, T3.received.total, certain broken, 0, 0 → 9✗（最可能填错）",
    "mistakes-2021.txt, T3.received.natural, alternative broken, 8, 8◇（可能填错，改法不止一种）",
    "mistakes-2021.txt, T3.otherHandling.misc.natural, unsure, 0, 0？（读取不确定）",
    "mistakes-2021.txt, T3.otherHandling.misc.total, wrong, '', → 0!（有错误）",
    "mistakes-2021.txt, T2.licensing.decisions, ok, 31, 31",
    "one-cell-2021.txt, T3.handled.total, certain broken, 51, 51 → 15✗（最可能填错）",
    "one-cell-2021.txt, T3.received.total, ok broken, 16, 16"
  })
  void eachCellShowsItsState(
      String sample, String address, String state, String value, String shown) throws IOException {
    Element cell = Pages.page(Pages.sample(sample)).getElementById(address);
    assertThat(cell.className()).isEqualTo(state);
    assertThat(cell.attr("data-value")).isEqualTo(value);
    assertThat(cell.selectFirst(".value").text()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "T4.reconsideration.total, '', blank, 空（空白）",
    "T4.reconsideration.total, 7, wrong broken, 7!（有错误）"
  })
  void aTableWhoseSumsTellNoCellShowsWhereTheyFail(
      String address, String value, String state, String shown) {
    AnnualReport sound = Reports.sound(Form.FORM_2021, 3, 12);
    BigDecimal changed = value.isEmpty() ? null : new BigDecimal(value);
    AnnualReport report = sound.with(sound.form().cell(address), changed);
    Element cell = Pages.page(Filings.of(report)).getElementById(address);
    assertThat(cell.className()).isEqualTo(state);
    assertThat(cell.selectFirst(".value").ownText() + cell.select(".mark, .spoken").text())
        .startsWith(value)
        .satisfies(text -> assertThat(text.replace(" ", "")).isEqualTo(shown));
  }

  @Test
  void aBrokenSumShowsItsTermsAndItsDifferenceWhereItStands() throws IOException {
    Document page = Pages.page(Pages.sample("one-cell-2021.txt"));
    assertThat(page.getElementById("T3.handled.total").select(".sums li").eachText())
        .containsExactlyInAnyOrder("12 + 3 = 15 ≠ 51 差36", "8 + 2 + 1 + 3 + 1 = 15 ≠ 51 差36");
    assertThat(page.getElementById("T3.received.total").select(".sums li").eachText())
        .containsExactly("16 + 1 = 17 ≠ 53 = 51 + 2 差36");
  }

  @Test
  void theEvidenceOfACellLeadsToItsFindingsAndToTheText() throws IOException {
    Document page = Pages.page(Pages.sample("one-cell-2021.txt"));
    Element evidence = page.getElementById("evidence.T3.handled.total");
    assertThat(evidence.parent().id()).isEqualTo("T3.handled.total");
    assertThat(evidence.text()).contains("第62行", "应为 15", "T3.handled.total");
    List<String> links = evidence.select("a").eachAttr("href");
    assertThat(links).filteredOn(link -> link.startsWith("#finding")).hasSize(4);
    Element claim =
        page.selectFirst(
            links.stream().filter(link -> link.startsWith("#claim")).findFirst().get());
    assertThat(claim.attr("data-verdict")).isEqualTo("contradicts");
    assertThat(claim.ownText()).isEqualTo("15件");
    assertThat(page.selectFirst(claim.attr("href")).select("a").eachAttr("href"))
        .contains("#T3.handled.total");
  }

  @Test
  void everyNumberOfTheTextIsMarked() throws IOException {
    Filing filing = Pages.sample("one-cell-2021.txt");
    int claims = RuleSet.standard().check(filing).claims().size();
    assertThat(claims).isPositive();
    assertThat(Pages.page(filing).select("#report a.claim[data-verdict]")).hasSize(claims);
  }

  @Test
  void theTextIsWhatTheReportSays() throws IOException {
    Filing filing = Pages.sample("one-cell-2021.txt");
    Document page = Pages.page(filing);
    page.select(".spoken, sup").remove();
    assertThat(page.select("#overview > p").eachText())
        .containsExactlyElementsOf(
            filing.report().overview().paragraphs().stream().map(one -> one.full()).toList());
  }

  @Test
  void aMissingSectionIsSaidToBeMissing() throws IOException {
    Document page = Pages.page(Pages.sample("mistakes-2021.txt"));
    assertThat(page.getElementById("otherMatters").text()).contains("（报告没有这一部分）");
  }

  @Test
  void inEnglishTheReportStaysChinese() throws IOException {
    Filing filing = Pages.sample("one-cell-2021.txt");
    Document page =
        Jsoup.parse(EvidencePage.of(filing, RuleSet.standard().check(filing), Locale.ENGLISH));
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.selectFirst("#answer h2").text()).isEqualTo("1 cell probably wrong");
    assertThat(page.selectFirst("#report .paper").attr("lang")).isEqualTo("zh-CN");
    assertThat(page.selectFirst("h1").text()).isEqualTo("青禾镇人民政府 2021");
  }

  @ParameterizedTest
  @ValueSource(strings = {"one-cell-2021.txt", "mistakes-2021.txt", "sound-2020.txt"})
  void headingsGoDownOneLevelAtATime(String sample) throws IOException {
    int before = 0;
    for (Element heading : Pages.page(Pages.sample(sample)).select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
      before = level;
    }
    assertThat(before).isPositive();
  }

  @Test
  void thePolicyAllowsTheStyleOfThePageAndNothingElse()
      throws IOException, GeneralSecurityException {
    Document page = Pages.page(Pages.sample("one-cell-2021.txt"));
    byte[] style = page.selectFirst("style").data().getBytes(StandardCharsets.UTF_8);
    String hash =
        Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
    assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-"
                + hash
                + "'; base-uri 'none'; form-action 'none'")
        .isEqualTo(EvidencePage.contentSecurityPolicy());
    assertThat(page.select("script, img, link, iframe, object, [style], [src], [onclick]"))
        .isEmpty();
  }

  @Test
  void piecesOfAScannedPageStandBesideWhatWasReadThere() throws IOException {
    Filing filing = Pages.sample("one-cell-2021.txt");
    byte[] piece = {1, 2, 3};
    PageSettings settings = PageSettings.chinese().withPictures(Map.of("T3.handled.total", piece));
    Document page =
        Jsoup.parse(EvidencePage.of(filing, RuleSet.standard().check(filing), settings));
    Element shown = page.selectFirst("#unsure li");
    assertThat(shown.selectFirst("img").attr("src")).isEqualTo("data:image/png;base64,AQID");
    assertThat(shown.selectFirst("img").attr("alt")).isNotBlank();
    assertThat(shown.selectFirst("strong").text()).isEqualTo("51");
    assertThat(shown.selectFirst("a").attr("href")).isEqualTo("#T3.handled.total");
    assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .contains("; img-src data:; ");
  }

  @Test
  void linksCanBePutAtTheEndOfTheOneHeader() throws IOException {
    Document page = Pages.page(Pages.sample("one-cell-2021.txt"));
    assertThat(page.select("header")).hasSize(1);
    assertThat(page.selectFirst("header").nextElementSibling().tagName()).isEqualTo("main");
  }

  @Test
  void aReportWithoutADocumentHasAPageToo() {
    AnnualReport report = Reports.sound(Form.FORM_2019, 5, 20);
    String html =
        EvidencePage.of(
            report,
            RuleSet.standard().check(report),
            PageSettings.chinese().withDocument("a<b>.json").withIndex("index.html"));
    Document page = Jsoup.parse(html);
    assertThat(page.selectFirst(".document").text()).isEqualTo("a<b>.json");
    assertThat(page.selectFirst("nav a").attr("href")).isEqualTo("index.html");
    assertThat(page.select("td[data-address]")).hasSize(198);
  }

  @Test
  void findingsCarryTheirKeysAndTheirGround() throws IOException {
    Filing filing = Pages.sample("one-cell-2021.txt");
    Document page = Pages.page(filing);
    assertThat(page.select(".findings > li").eachAttr("data-key"))
        .containsExactlyElementsOf(
            RuleSet.standard().check(filing).findings().stream().map(one -> one.key()).toList());
    assertThat(page.select(".findings > li." + Severity.ERROR.en() + " dt").eachText())
        .contains("算式", "单元格", "依据", "编号");
  }
}
