package io.github.opengpr.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class AcceptanceDiffTest {

  @Test
  void nothingChanged() throws IOException {
    String same = result("a.txt", finding("T3-BALANCE", "error", "8 ≠ 9"));
    assertThat(AcceptanceDiff.compare(same, same))
        .isEqualTo(
            "# What changed in the findings\n\n1 reports; 0 appeared, 0 went, 0 changed, 1 as before.\n");
  }

  @Test
  void findingsThatAppearedWentAndChangedAreToldByFileAndCountedByRule() throws IOException {
    String old =
        result(
                "a.txt",
                finding("T3-BALANCE", "error", "8 ≠ 9"),
                finding("ST-TITLE", "warning", "no title"),
                finding("FM-BLANK", "info", "blank"))
            + result("b.txt", finding("FM-BLANK", "info", "blank"));
    String now =
        result(
                "a.txt",
                finding("T3-BALANCE", "error", "8 is not 9"),
                finding("FM-BLANK", "warning", "blank"),
                finding("NR-COPY", "info", "copied"))
            + result("b.txt", finding("FM-BLANK", "info", "blank"));
    assertThat(AcceptanceDiff.compare(old, now))
        .isEqualTo(
            """
            # What changed in the findings

            2 reports; 1 appeared, 1 went, 2 changed, 1 as before.

            | rule | appeared | went | changed |
            | --- | --- | --- | --- |
            | FM-BLANK | 0 | 0 | 1 |
            | NR-COPY | 1 | 0 | 0 |
            | ST-TITLE | 0 | 1 | 0 |
            | T3-BALANCE | 0 | 0 | 1 |

            ## a.txt

            - **changed** `T3-BALANCE!T3`
              - was: error, 8 ≠ 9
              - is: error, 8 is not 9
            - **went** `ST-TITLE!T3`: warning, no title
            - **changed** `FM-BLANK!T3`
              - was: info, blank
              - is: warning, blank
            - **appeared** `NR-COPY!T3`: info, copied
            """);
  }

  @Test
  void findingsOfOneKeyAreMatchedByWhatTheySay() throws IOException {
    String old =
        result("a", finding("FM-BLANK", "info", "one"), finding("FM-BLANK", "info", "two"));
    String now = result("a", finding("FM-BLANK", "info", "two"));
    assertThat(AcceptanceDiff.compare(old, now))
        .contains(
            "0 appeared, 1 went, 0 changed, 1 as before", "**went** `FM-BLANK!T3`: info, one");
  }

  @Test
  void ofTwoFindingsThatSayTheSameOneCanGo() throws IOException {
    String one = finding("FM-BLANK", "info", "one");
    assertThat(AcceptanceDiff.compare(result("a", one, one), result("a", one)))
        .contains("0 appeared, 1 went, 0 changed, 1 as before");
  }

  @Test
  void filesThatCanNoLongerBeReadAreTold() throws IOException {
    assertThat(AcceptanceDiff.compare(result("a"), result("b")))
        .contains("## a\n\n- **not read** any more\n", "## b\n\n- **read** now, was not\n");
  }

  @Test
  void anotherDiagnosisIsTold() throws IOException {
    String old = result("a").replace("\"diagnosis\":[]", diagnosis("alternatives"));
    String now = result("a").replace("\"diagnosis\":[]", diagnosis("unique-cell"));
    assertThat(AcceptanceDiff.compare(old, now))
        .contains(
            "- **diagnosis** of table 3\n  - was: alternatives, at least 1, certain [], 0 repairs");
    assertThat(AcceptanceDiff.compare(old, old)).doesNotContain("diagnosis");
  }

  private static String result(String file, String... findings) {
    return "{\"file\":\"%s\",\"findings\":[%s],\"diagnosis\":[]}\n"
        .formatted(file, String.join(",", findings));
  }

  private static String finding(String rule, String severity, String message) {
    return "{\"rule\":\"%s\",\"severity\":\"%s\",\"address\":\"T3\",\"message\":\"%s\"}"
        .formatted(rule, severity, message);
  }

  private static String diagnosis(String verdict) {
    return "\"diagnosis\":[{\"table\":3,\"verdict\":\"%s\",\"atLeast\":1,\"certain\":[],\"repairs\":[]}]"
        .formatted(verdict);
  }
}
