package io.github.opengpr.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.read.ReportReader;
import io.github.opengpr.render.office.DocxRenderer;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The page of the example service, from the choice of a file to what is taken along. */
@TestInstance(Lifecycle.PER_CLASS)
class ServiceInBrowserTest {

  private static final int PHONE = 360;
  private static final int DESK = 1280;
  private static final int MANY_STOPS = 400;
  private static final int MOST_BYTES = 4 << 20;

  private Path folder = Path.of("");
  private ExampleService service;
  private Browser browser;

  @BeforeAll
  void start(@TempDir Path files) throws IOException {
    folder = files;
    byte[] word =
        DocxRenderer.render(
            ReportReader.standard().read(Path.of("../../samples/one-cell-2021.txt")).report());
    Files.write(folder.resolve("年度报告.docx"), word);
    Files.writeString(folder.resolve("letter.txt"), "这不是年度报告。");
    service = ExampleService.start();
    browser = Browser.start();
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
    if (service != null) {
      service.close();
    }
  }

  @BeforeEach
  void run() {
    browser.runScripts(true);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aReportIsCheckedAndTakenAlongByKeyboardAlone(boolean scripts, @TempDir Path downloads)
      throws IOException {
    browser.runScripts(scripts);
    browser.downloadTo(downloads);
    browser.open(service.home(), DESK);

    tabTo("input[type=file]");
    browser.choose(folder.resolve("年度报告.docx"));
    tabTo("button.first");
    browser.press(Keys.ENTER);
    browser.await("#answer");
    assertThat(browser.shows("#answer .changes a")).isTrue();

    tabTo("a[download$='.docx']");
    browser.press(Keys.ENTER);
    tabTo("a[download$='.xlsx']");
    browser.press(Keys.ENTER);
    assertThat(part(downloads.resolve("年度报告-批注.docx"), "word/comments.xml")).contains("T3-");
    assertThat(part(downloads.resolve("年度报告-问题清单.xlsx"), "xl/worksheets/sheet1.xml"))
        .contains("T3-");
    assertStaysAtHome();
  }

  @Test
  void theFirstPageFitsIsAccessibleAndQuiet() {
    browser.open(service.home(), PHONE);
    assertFitsAndIsAccessible();
  }

  @Test
  void theResultFitsIsAccessibleAndQuiet() {
    check("年度报告.docx");
    browser.await("#answer");
    assertFitsAndIsAccessible();
  }

  @Test
  void aRefusalIsAPageThatFitsIsAccessibleAndLeadsBack() {
    check("letter.txt");
    browser.await(".problem");
    browser.resize(PHONE);
    assertThat(browser.width()).isLessThanOrEqualTo(PHONE);
    assertThat(browser.violations()).as("what axe finds").isEmpty();
    assertStaysAtHome();
    tabTo("a[href='/']");
    browser.press(Keys.ENTER);
    browser.await("input[type=file]");
    assertThat(browser.address()).isEqualTo(service.home());
  }

  @Test
  void waitingIsShown() {
    browser.open(service.home(), DESK);
    assertThat(browser.shows(".waiting")).isFalse();
    browser.choose(folder.resolve("年度报告.docx"));
    // As long as the answer has not come the page stays as it is.
    browser.script(
        "document.querySelector('form').addEventListener('submit', e => e.preventDefault());"
            + "document.querySelector('button.first').click()");
    assertThat(browser.shows(".waiting progress")).isTrue();
    assertThat(browser.script(STATUS)).asString().contains("正在上传并校核");
    assertThat(browser.violations()).as("what axe finds").isEmpty();
  }

  @Test
  void tooLargeAFileIsNotSent() throws IOException {
    Path large = folder.resolve("large.docx");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(MOST_BYTES + 1);
    }
    browser.open(service.home(), DESK);
    browser.choose(large);
    browser.script("document.querySelector('button.first').click()");
    assertThat(browser.script(STATUS)).asString().contains("超过4 MB");
    assertThat(browser.address()).isEqualTo(service.home());
  }

  @Test
  void aFileCanBeDroppedAnywhere() {
    browser.open(service.home(), DESK);
    browser.script(
        "const dropped = new DataTransfer();"
            + "dropped.items.add(new File(['年度报告'], '报告.txt'));"
            + "document.body.dispatchEvent(new DragEvent('drop',"
            + "  {dataTransfer: dropped, bubbles: true, cancelable: true}))");
    assertThat(browser.script("return document.querySelector('input[type=file]').files[0].name"))
        .isEqualTo("报告.txt");
  }

  private static final String STATUS = "return document.querySelector('[role=status]').textContent";

  private void check(String file) {
    browser.open(service.home(), DESK);
    browser.choose(folder.resolve(file));
    browser.script("document.querySelector('button.first').click()");
  }

  private void assertFitsAndIsAccessible() {
    browser.resize(PHONE);
    assertThat(browser.width()).as("px on a phone").isLessThanOrEqualTo(PHONE);
    assertThat(browser.violations()).as("what axe finds on a phone").isEmpty();
    browser.resize(DESK);
    assertThat(browser.width()).as("px on a desk").isLessThanOrEqualTo(DESK);
    assertThat(browser.violations()).as("what axe finds on a desk").isEmpty();
    assertThat(browser.console()).as("console").isEmpty();
    assertStaysAtHome();
  }

  /** No request leaves the service; files that a page carries are asked of nobody. */
  private void assertStaysAtHome() {
    assertThat(browser.requests())
        .isNotEmpty()
        .allSatisfy(
            request ->
                assertThat(isAtHome(request) || request.getScheme().equals("data"))
                    .as(request.toString())
                    .isTrue());
  }

  private boolean isAtHome(URI request) {
    return request.toString().startsWith(service.home().toString());
  }

  private void tabTo(String selector) {
    for (int i = 0; i < MANY_STOPS; i++) {
      browser.press(Keys.TAB);
      if ((Boolean) browser.script("return document.activeElement.matches(\"" + selector + "\")")) {
        return;
      }
    }
    throw new AssertionError("Tab never reaches " + selector);
  }

  /** A part of a download, once it has come. */
  private String part(Path file, String name) throws IOException {
    browser.await(() -> Files.exists(file));
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
