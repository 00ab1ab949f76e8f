package io.github.opengpr.it.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium with one page open, and what it says of it. */
final class Browser implements AutoCloseable {

  /** The page's height; only its width matters. */
  private static final int HEIGHT = 800;

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final ChromeDriver driver;
  private final String axe;

  private Browser(ChromeDriver driver, String axe) {
    this.driver = driver;
    this.axe = axe;
  }

  static Browser start() {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(System.getProperty("chromium"));
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--accept-lang=zh-CN");
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(System.getProperty("chromedriver")))
            .build();
    return new Browser(new ChromeDriver(service, options), axeScript());
  }

  private static String axeScript() {
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      if (script == null) {
        throw new IllegalStateException("no axe.min.js");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a page in a window of this width, in px; what was logged before is forgotten. */
  void open(Path page, int width) {
    open(page.toUri(), width);
  }

  /** Opens a page of a service likewise. */
  void open(URI page, int width) {
    resize(width);
    driver.get("about:blank");
    driver.manage().logs().get(LogType.BROWSER);
    driver.manage().logs().get(LogType.PERFORMANCE);
    driver.get(page.toString());
  }

  /** Makes the window so wide, in px, with the page it shows. */
  void resize(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Whether scripts of pages run; those of tests always do. */
  void runScripts(boolean run) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  /** Where downloads go from now on. */
  void downloadTo(Path folder) {
    driver.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toString()));
  }

  /** Chooses a file in the one field for files, as whoever finds it in the window of files does. */
  void choose(Path file) {
    driver.findElement(By.cssSelector("input[type=file]")).sendKeys(file.toString());
  }

  /** Waits until there is an element that the selector finds. */
  void await(String selector) {
    await(() -> has(selector));
  }

  /** Waits until something is so. */
  void await(BooleanSupplier something) {
    new WebDriverWait(driver, PATIENCE).until(any -> something.getAsBoolean());
  }

  /** The address of the page. */
  URI address() {
    return URI.create(driver.getCurrentUrl());
  }

  /** How wide what the page holds is, in px; more than the window where it scrolls sideways. */
  long width() {
    return (Long) script("return document.documentElement.scrollWidth");
  }

  /** By how many px the widest table is wider than the room it scrolls in. */
  long cutOff() {
    return (Long)
        script(
            "return Math.max(0, ...[...document.querySelectorAll('.scroll')]"
                + ".map(room => room.scrollWidth - room.clientWidth))");
  }

  /** What stands in the console. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The addresses that were asked for since the page was opened, the page's own among them. */
  List<URI> requests() {
    List<URI> requests = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      Map<?, ?> event = new Json().toType(entry.getMessage(), Json.MAP_TYPE);
      Map<?, ?> message = (Map<?, ?>) event.get("message");
      if (message.get("method").equals("Network.requestWillBeSent")) {
        Map<?, ?> request = (Map<?, ?>) ((Map<?, ?>) message.get("params")).get("request");
        URI uri = URI.create((String) request.get("url"));
        if (!uri.getScheme().equals("data")) {
          requests.add(uri); // a picture within the page leaves it for nothing
        }
      }
    }
    return requests;
  }

  /** What axe finds against WCAG 2.2 A and AA, and its own good practice: rule and elements. */
  List<String> violations() {
    driver.executeScript(axe);
    Object found =
        driver.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations']}).then("
                + "  r => done(r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3)"
                + "    .map(n => n.html.slice(0, 200) + ' ' + n.failureSummary).join(' | '))),"
                + "  e => done(['axe: ' + e]))");
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  void press(Keys key) {
    new Actions(driver).sendKeys(key).perform();
  }

  /** Rests the pointer on the first element that the selector finds. */
  void pointAt(String selector) {
    WebElement element = driver.findElement(By.cssSelector(selector));
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    new Actions(driver).moveToElement(element).perform();
  }

  /** What a script says of the page, such as of the element that has the focus. */
  Object script(String javaScript) {
    return driver.executeScript(javaScript);
  }

  /** The part of the address after {@code #}. */
  String fragment() {
    return String.valueOf(script("return decodeURIComponent(location.hash.slice(1))"));
  }

  /** Whether the page has an element that the selector finds. */
  boolean has(String selector) {
    return !driver.findElements(By.cssSelector(selector)).isEmpty();
  }

  /** Whether the first element that the selector finds can be seen. */
  boolean shows(String selector) {
    return driver.findElement(By.cssSelector(selector)).isDisplayed();
  }

  /** The page as a PDF on the paper that the page asks for. */
  byte[] print() {
    PrintOptions options = new PrintOptions();
    options.setPageSize(new PageSize(29.7, 21.0));
    return Base64.getDecoder().decode(driver.print(options).getContent());
  }

  @Override
  public void close() {
    driver.quit();
  }
}
