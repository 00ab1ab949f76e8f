package io.github.opengpr.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.rules.RuleSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of many reports. */
class ReportIndexTest {

  @Test
  void theWorstComesFirstAndWhatCouldNotBeReadBeforeIt() throws IOException {
    List<ReportIndex.Entry> entries = new ArrayList<>();
    for (String name : List.of("sound-2021.txt", "one-cell-2021.txt", "mistakes-2021.txt")) {
      Filing filing = Pages.sample(name);
      entries.add(
          ReportIndex.Entry.of(
              name,
              name + ".html",
              filing.report(),
              RuleSet.standard().check(filing),
              Locale.CHINA));
    }
    entries.add(ReportIndex.Entry.unread("broken.pdf", "文件损坏"));
    Document page = Jsoup.parse(ReportIndex.of(entries, Locale.CHINA));
    assertThat(page.select("td.document").eachText())
        .containsExactly("broken.pdf", "mistakes-2021.txt", "one-cell-2021.txt", "sound-2021.txt");
    assertThat(page.selectFirst(".gist").text()).isEqualTo("共3份报告，2份有错误；1个文件未能读取。");
    assertThat(page.select("tbody tr").get(2).text())
        .isEqualTo("青禾镇人民政府 2021 3 1 1处最可能填错：表三 （七）总计·总计 51 → 15 one-cell-2021.txt");
    assertThat(page.select("tbody tr").get(0).text()).contains("未能读取：文件损坏");
  }

  @ParameterizedTest
  @CsvSource({
    "page.html, ./page.html",
    "a b.html, ./a%20b.html",
    "青禾镇.html, ./%E9%9D%92%E7%A6%BE%E9%95%87.html",
    "javascript:alert(1), ./javascript:alert(1)",
    "50%.html, ./50%25.html"
  })
  void addressesOfPagesAreRelativeAndEncoded(String page, String address) {
    ReportIndex.Entry entry = new ReportIndex.Entry("file", page, "机关", 2021, 0, 0, 0, "", null);
    Document index = Jsoup.parse(ReportIndex.of(List.of(entry), Locale.ENGLISH));
    assertThat(index.selectFirst("tbody a").attr("href")).isEqualTo(address);
  }
}
