package io.github.opengpr.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

@TestInstance(Lifecycle.PER_CLASS)
class PagesInBrowserTest {

  private static final int PHONE = 360;
  private static final int DESK = 1280;
  private static final int SOME_STOPS = 30;
  private static final int MANY_STOPS = 60;

  static final List<String> PAGES = SamplePages.NAMES;

  private Path folder = Path.of("");
  private Browser browser;

  @BeforeAll
  void start(@TempDir Path pages) throws IOException {
    folder = pages;
    SamplePages.write(folder);
    browser = Browser.start();
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void thePageFitsPhoneAndDeskIsAccessibleAndAsksForNothing(String name) {
    Path page = folder.resolve(name);

    browser.open(page, PHONE);
    assertThat(browser.width()).as("px on a phone").isLessThanOrEqualTo(PHONE);

    browser.open(page, DESK);
    assertThat(browser.width()).as("px on a desk").isLessThanOrEqualTo(DESK);
    assertThat(browser.cutOff()).as("px cut off a table on a desk").isZero();
    assertThat(browser.requests()).containsExactly(page.toUri());
    assertThat(browser.violations()).as("what axe finds").isEmpty();
    assertThat(browser.console()).as("console").isEmpty();
  }

  /** The panel with the evidence is open, as no tool sees it otherwise. */
  @ParameterizedTest
  @ValueSource(strings = {SamplePages.ONE_CELL, SamplePages.ENGLISH})
  void anOpenPanelIsAccessibleToo(String name) {
    browser.open(folder.resolve(name), PHONE);
    browser.script("document.querySelector('td.wrong .value, td.certain .value').click()");
    assertThat(browser.shows(".evidence:target")).isTrue();
    assertThat(browser.width()).isLessThanOrEqualTo(PHONE);
    assertThat(browser.violations()).as("what axe finds").isEmpty();
  }

  @Test
  void aCellPointedAtShowsItsEvidenceAndNothingMoves() {
    browser.open(folder.resolve(SamplePages.ONE_CELL), DESK);
    String evidence = "[id='evidence.T3.handled.total']";
    Object height = browser.script(HEIGHT_OF_PAGE);

    browser.pointAt("td.certain .value");
    assertThat(browser.shows(evidence)).isTrue();
    assertThat(browser.script(HEIGHT_OF_PAGE)).isEqualTo(height);

    browser.pointAt("[id='T3.received.total'] .value");
    assertThat(browser.shows(evidence)).isFalse();
    assertThat(browser.shows("[id='evidence.T3.received.total']")).isTrue();
  }

  private static final String HEIGHT_OF_PAGE = "return document.documentElement.scrollHeight";

  /** However far the values of a row have moved, it says what it counts. */
  @Test
  void theLabelOfARowStaysInSightOnAPhone() {
    browser.open(folder.resolve(SamplePages.ONE_CELL), PHONE);
    browser.script("document.querySelector('.form3').closest('.scroll').scrollLeft = 250");
    assertThat((List<?>) browser.script(LABELS_OUT_OF_SIGHT)).isEmpty();
  }

  private static final String LABELS_OUT_OF_SIGHT =
      "const room = document.querySelector('.form3').closest('.scroll').getBoundingClientRect();"
          + "return [...document.querySelectorAll('.form3 th.row[scope=row]')].filter(th => {"
          + "  const words = document.createRange(); words.selectNodeContents(th);"
          + "  const box = words.getBoundingClientRect();"
          + "  return box.left < room.left || box.right > room.right;"
          + "}).map(th => th.innerText)";

  /** So that the tests of all pages can fail. */
  @Test
  void whatIsWrongWithAPageIsSeen() throws IOException {
    Path bad = folder.resolve("bad.html");
    Files.writeString(
        bad,
        """
        <!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>差</title></head><body>
        <main><h1>差</h1><p style="color: #bbb">看不清</p><div style="width: 700px">太宽</div>
        <img alt="" src="missing.png"></main></body></html>
        """);
    browser.open(bad, PHONE);
    assertThat(browser.width()).isGreaterThan(PHONE);
    assertThat(browser.requests()).contains(folder.resolve("missing.png").toUri());
    assertThat(browser.violations()).anyMatch(v -> v.startsWith("color-contrast: "));
    assertThat(browser.console()).anyMatch(line -> line.contains("missing.png"));
  }

  @ParameterizedTest
  @ValueSource(strings = {SamplePages.ONE_CELL, SamplePages.ENGLISH, SamplePages.INDEX})
  void thePageIsPrintedOnA4WithEveryColumn(String name) throws IOException {
    browser.open(folder.resolve(name), DESK);
    List<?> words = (List<?>) browser.script(WORDS_OF_TABLES);
    try (PDDocument print = Loader.loadPDF(browser.print())) {
      assertThat(print.getPages()).isNotEmpty().hasSizeLessThan(20);
      for (int i = 0; i < print.getNumberOfPages(); i++) {
        PDRectangle paper = print.getPage(i).getMediaBox();
        assertThat(Math.round(paper.getWidth())).isBetween(593, 597);
        assertThat(Math.round(paper.getHeight())).isBetween(840, 844);
      }
      String text = squeezed(new PDFTextStripper().getText(print));
      for (Object word : words) {
        assertThat(text).contains(squeezed((String) word));
      }
    }
  }

  /**
   * Heads of the last columns, which are what is cut off when a table is too wide for the paper.
   */
  private static final String WORDS_OF_TABLES =
      "return [...document.querySelectorAll('table thead tr:last-child th:last-of-type')]"
          + ".map(th => th.innerText)";

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void aCellIsReachedOpenedAndLeftByKeyboard() {
    browser.open(folder.resolve(SamplePages.ONE_CELL), DESK);

    browser.press(Keys.TAB);
    assertThat(browser.script("return document.activeElement.className")).isEqualTo("skip");
    assertThat(browser.script("return document.activeElement.getBoundingClientRect().left >= 0"))
        .as("the link to the answer shows once it has the focus")
        .isEqualTo(true);

    String cell = tabTo("td .value");
    assertThat(browser.shows("[id='" + cell + "'] .evidence")).isTrue();

    browser.press(Keys.ENTER);
    assertThat(browser.fragment()).isEqualTo("evidence." + cell);
    assertThat(browser.shows(".evidence:target")).isTrue();

    tabTo(".evidence:target .back a");
    browser.press(Keys.ENTER);
    assertThat(browser.fragment()).isEqualTo(cell);
    assertThat(browser.has(".evidence:target")).isFalse();
  }

  @Test
  void theAnswerLeadsToItsCellAndAFindingToo() {
    browser.open(folder.resolve(SamplePages.ONE_CELL), PHONE);
    tabTo(".answer .changes a");
    browser.press(Keys.ENTER);
    assertThat(browser.has("td.certain:target")).isTrue();

    browser.open(folder.resolve(SamplePages.ONE_CELL), PHONE);
    tabTo("nav a[href='#findings']");
    browser.press(Keys.ENTER);
    tabTo(".findings a[href^='#T']");
    browser.press(Keys.ENTER);
    assertThat(browser.has("td:target")).isTrue();
  }

  @Test
  void everyStopOfTheKeyboardIsSeen() {
    browser.open(folder.resolve(SamplePages.ONE_CELL), PHONE);
    for (int i = 0; i < SOME_STOPS; i++) {
      browser.press(Keys.TAB);
      assertThat(browser.script(FOCUS_SHOWS)).as("stop " + i).isEqualTo(true);
    }
  }

  private static final String FOCUS_SHOWS =
      "const box = document.activeElement.getBoundingClientRect();"
          + "return getComputedStyle(document.activeElement).outlineStyle !== 'none'"
          + " && box.width >= 1 && box.bottom > 0 && box.top < innerHeight"
          + " && box.right > 0 && box.left < innerWidth";

  /**
   * Presses Tab until an element that the selector finds has the focus.
   *
   * @return the id of the cell that the element stands in; empty if it stands in none
   */
  private String tabTo(String selector) {
    for (int i = 0; i < MANY_STOPS * 2; i++) {
      browser.press(Keys.TAB);
      if ((Boolean) browser.script("return document.activeElement.matches(\"" + selector + "\")")) {
        return (String)
            browser.script("return (document.activeElement.closest('td')||{}).id || ''");
      }
    }
    throw new AssertionError("Tab never reaches " + selector);
  }
}
