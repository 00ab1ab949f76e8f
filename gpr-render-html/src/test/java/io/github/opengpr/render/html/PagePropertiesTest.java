package io.github.opengpr.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.Paragraph;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.testkit.Corruption;
import io.github.opengpr.testkit.Filings;
import io.github.opengpr.testkit.Reports;
import io.github.opengpr.testkit.jqwik.ReportArbitraries;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Laws of pages, whatever the report. */
class PagePropertiesTest {

  /** The elements a page is made of. */
  private static final Set<String> OWN =
      Set.of(
          ("html head meta title style body a header main nav section div p h1 h2 h3 bdi b s sup span"
                  + " strong ul ol li dl dt dd table caption tbody thead tr th td code details summary")
              .split(" "));

  /** Neither control characters nor marks that turn the direction of writing. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");

  @Provide
  Arbitrary<Corruption> changed() {
    return ReportArbitraries.changed();
  }

  @Provide
  Arbitrary<Corruption> blanked() {
    return ReportArbitraries.blanked();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(40);
    Arbitrary<String> hostile =
        Arbitraries.of(
                "<script>alert(1)</script>",
                "</style><img src=x onerror=alert(1)>",
                "\"><a href='javascript:alert(1)'>",
                "'onmouseover='alert(1)",
                "</title></head><body>",
                "]]>--><!--",
                "&lt;&#60;&amp",
                "\u202E\u2066<b>\u0000\u001B[31m",
                "新收申请15件<br>办结12件",
                "\uD800",
                "\r\n\u0085\u2028")
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(pieces -> String.join("", pieces));
    return Arbitraries.oneOf(any, hostile);
  }

  @Property(tries = 60)
  void everyCellOfTheFormIsThereOnceWithItsValue(@ForAll("changed") Corruption changed) {
    AnnualReport report = changed.report();
    Document page = Pages.page(Filings.of(report));
    List<Element> cells = page.select("td[data-address]");
    assertThat(cells)
        .extracting(cell -> cell.attr("data-address"))
        .containsExactlyInAnyOrderElementsOf(
            report.form().cells().stream().map(Cell::address).toList());
    for (Element cell : cells) {
      assertThat(cell.id()).isEqualTo(cell.attr("data-address"));
      assertThat(cell.attr("data-value"))
          .isEqualTo(report.get(report.form().cell(cell.id())).toPlainString());
    }
  }

  @Property(tries = 60)
  void everyLinkLeadsToAnIdThatIsThereOnce(@ForAll("changed") Corruption changed) {
    assertLinksResolve(Pages.page(Filings.of(changed.report())));
  }

  @Property(tries = 30)
  void blanksAreNeverShownAsNumbers(@ForAll("blanked") Corruption blanked) {
    AnnualReport report = blanked.report();
    Document page = Pages.page(Filings.of(report));
    for (Cell cell : report.form().cells()) {
      if (report.get(cell) == null) {
        Element box = page.getElementById(cell.address());
        assertThat(box.attr("data-value")).isEmpty();
        assertThat(box.className()).doesNotContain("ok");
        assertThat(box.selectFirst(".value").ownText()).isEmpty();
      }
    }
    assertLinksResolve(page);
  }

  private static void assertLinksResolve(Document page) {
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    Set<String> known = new HashSet<>(ids);
    for (String link : page.select("a").eachAttr("href")) {
      assertThat(link).startsWith("#");
      assertThat(known).contains(link.substring(1));
    }
    page.select("[headers]").eachAttr("headers").stream()
        .flatMap(heads -> List.of(heads.split(" ")).stream())
        .forEach(head -> assertThat(known).contains(head));
    page.select("[aria-labelledby]")
        .eachAttr("aria-labelledby")
        .forEach(label -> assertThat(known).contains(label));
  }

  @Property(tries = 60)
  void textOfDocumentsIsNeverMarkup(@ForAll("texts") String text) {
    AnnualReport report =
        Reports.sound(Form.FORM_2021, 1, 5)
            .withAgency(text)
            .withTitle(text)
            .withLead(Narrative.of(text))
            .withOverview(new Narrative(List.of(new Paragraph(text, text), Paragraph.of(text))))
            .withOtherMatters(Narrative.of(text));
    assertSafe(Pages.html(Filings.of(report)));
    assertSafe(HtmlRenderer.render(report));
    assertSafe(
        ReportIndex.of(
            List.of(
                new ReportIndex.Entry(text, "a.html", text, 2021, 0, 0, 0, text, null),
                ReportIndex.Entry.unread(text, text)),
            Locale.CHINA));
  }

  private static void assertSafe(String html) {
    assertThat(UNSEEN.matcher(html).find()).isFalse();
    Document page = Jsoup.parse(html);
    assertThat(page.getAllElements().stream().map(Element::normalName).collect(Collectors.toSet()))
        .isSubsetOf(with(OWN, "#root"));
    page.getAllElements()
        .forEach(
            element ->
                assertThat(element.attributes().asList())
                    .allSatisfy(
                        attribute -> assertThat(attribute.getKey()).doesNotStartWith("on")));
    assertThat(page.select("a").eachAttr("href"))
        .allSatisfy(link -> assertThat(link).matches("#.+|\\./a\\.html"));
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("body")).hasSize(1);
  }

  private static Set<String> with(Set<String> names, String other) {
    Set<String> more = new HashSet<>(names);
    more.add(other);
    return more;
  }

  @Property(tries = 60)
  void plainTextIsShownAsItStands(@ForAll("plain") String text) {
    AnnualReport report = Reports.sound(Form.FORM_2021, 1, 5).withTitle(text);
    assertThat(Jsoup.parse(HtmlRenderer.render(report)).selectFirst("h1").wholeText())
        .isEqualTo(text);
  }

  @Provide
  Arbitrary<String> plain() {
    return Arbitraries.strings()
        .withCharRange('\u4E00', '\u9FA5')
        .withChars("<>&\"' abc0")
        .ofMaxLength(30);
  }
}
