package sample.gpr.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.office.OfficeFormats;
import io.github.opengpr.render.office.DocxRenderer;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import sample.gpr.Documents;

/** The page as a browser without scripts sees it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PageTest {

  /** What a browser asks for. */
  private static final String ACCEPT = "text/html,application/xhtml+xml,*/*;q=0.8";

  private static final Pattern CARRIED =
      Pattern.compile("<a download=\"([^\"]+)\" href=\"data:([^;]+);base64,([^\"]+)\">");

  @LocalServerPort private int port;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void aFileIsChosenOnAPageInTheLanguageAskedFor() throws Exception {
    HttpResponse<byte[]> page = send(to("/"));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    assertThat(page.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
    assertThat(text(page))
        .contains("<html lang=\"zh-CN\">", "不超过4 MB", "data-most=\"4194304\"")
        .doesNotContain("{");
    assertThat(text(send(to("/").header("Accept-Language", "en"))))
        .contains("<html lang=\"en\">", "at most 4 MB")
        .doesNotContain("{");
  }

  @Test
  void theAnswerIsThePageOfEvidenceWithWhatCanBeTakenAlong() throws Exception {
    HttpResponse<byte[]> answer = send(upload("/check", "报告.docx", word("mistakes")));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("style-src 'sha256-", "frame-ancestors 'none'")
        .doesNotContain("script", "unsafe");
    String page = text(answer);
    assertThat(page).contains("云溪街道办事处", "id=\"T3.received.total\"", "class=\"document\">报告.docx");

    Matcher carried = CARRIED.matcher(page);
    assertThat(carried.find()).isTrue();
    assertThat(carried.group(1)).isEqualTo("报告-批注.docx");
    byte[] copy = Base64.getDecoder().decode(carried.group(3));
    assertThat(part(copy, "word/comments.xml")).contains("T3-BALANCE");
    assertThat(ReportReader.of(OfficeFormats.all()).read(copy, "").report().figures())
        .isEqualTo(ReportReader.standard().read(Documents.text("mistakes"), "").report().figures());
    assertThat(carried.find()).isTrue();
    assertThat(carried.group(1)).isEqualTo("报告-问题清单.xlsx");
    assertThat(part(Base64.getDecoder().decode(carried.group(3)), "xl/worksheets/sheet1.xml"))
        .contains("云溪街道办事处", "T3-BALANCE");
    assertThat(carried.find()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"报告.txt", "report.json"})
  void otherFilesHaveTheListAlone(String name) throws Exception {
    byte[] content =
        name.endsWith(".json") ? Documents.json("mistakes") : Documents.text("mistakes");
    String page = text(send(upload("/check", name, content)));
    assertThat(page).contains("id=\"T3.received.total\"", "-问题清单.xlsx").doesNotContain("批注副本");
  }

  @Test
  void theCopyAndTheListAreHadAloneToo() throws Exception {
    HttpResponse<byte[]> copy = send(upload("/check/copy", "r.docx", word("mistakes")));
    assertThat(copy.headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(
            value -> assertThat(value).startsWith("attachment").contains("r-%E6%89%B9"));
    assertThat(part(copy.body(), "word/comments.xml")).contains("T3-BALANCE");
    HttpResponse<byte[]> list = send(upload("/check/list", "r.txt", Documents.text("mistakes")));
    assertThat(part(list.body(), "xl/worksheets/sheet1.xml")).contains("T3-BALANCE");
  }

  @Test
  void aLargeCopyIsNotCarried() throws Exception {
    byte[] large = Documents.withEntry(word("mistakes"), "word/media/x.bin", 2_000_000);
    String page = text(send(upload("/check", "r.docx", large)));
    assertThat(page).contains("批注副本较大", "href=\"/#copy\"", "-问题清单.xlsx");
    assertThat(send(upload("/check/copy", "r.docx", large)).body().length).isGreaterThan(2_000_000);
  }

  @ParameterizedTest
  @CsvSource({
    "/check, '', 400, 文件",
    "/check, hello, 422, 不是",
    "/check, '{', 400, JSON",
    "/check/copy, 'hello', 422, ''",
  })
  void whatCannotBeCheckedIsSaidOnAPage(String path, String body, int status, String words)
      throws Exception {
    String name = body.equals("{") ? "r.json" : "r.txt";
    HttpResponse<byte[]> answer = send(upload(path, name, body.getBytes(StandardCharsets.UTF_8)));
    problemPage(answer, status).contains(words).contains("<a href=\"/\">返回首页</a>");
  }

  @Test
  void aTextTakesNoRemarks() throws Exception {
    problemPage(send(upload("/check/copy", "r.txt", Documents.text("mistakes"))), 415)
        .contains("只有 Word 文件");
  }

  @Test
  void tooLargeAFileIsSaidOnAPage() throws Exception {
    problemPage(send(upload("/check", "r.docx", new byte[8_500_000])), 413).contains("文件过大");
  }

  @ParameterizedTest
  @CsvSource({"/nosuch, 404, 没有这个页面", "/check, 405, 不能这样打开"})
  void otherFaultsAreSaidOnAPageToo(String path, int status, String words) throws Exception {
    problemPage(send(to(path)), status).contains(words);
    assertThat(text(send(to(path).header("Accept-Language", "en"))))
        .contains("<html lang=\"en\">")
        .doesNotContain(words);
  }

  @ParameterizedTest
  @CsvSource({
    "'--cut\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--cut--\r\n', 请先选择文件",
    "'--cut\r\nContent-Disposition: form-data; name=\"file\"; fil', 表单内容不完整",
  })
  void aFormWithoutAFileIsSaidOnAPage(String body, String words) throws Exception {
    byte[] parts = body.getBytes(StandardCharsets.UTF_8);
    problemPage(send(parts("/check", parts)), 400).contains(words);
  }

  @Test
  void aNameIsShownAndNotRun() throws Exception {
    assertThat(text(send(upload("/check", "a&quot;<b>'.txt", Documents.text("sound")))))
        .contains("download=\"a&amp;quot;_b_&#39;-问题清单.xlsx\"");
  }

  private org.assertj.core.api.AbstractStringAssert<?> problemPage(
      HttpResponse<byte[]> answer, int status) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
    return assertThat(text(answer)).contains("<h1>未能完成</h1>", "状态码 " + status);
  }

  private static byte[] word(String name) throws Exception {
    return DocxRenderer.render(ReportReader.standard().read(Documents.text(name), "").report());
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static String part(byte[] file, String name) throws Exception {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no " + name);
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Accept", ACCEPT);
  }

  private HttpRequest.Builder upload(String path, String name, byte[] content) throws Exception {
    String head =
        "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n";
    return parts(path, Documents.joined(head, content, "\r\n--cut--\r\n"));
  }

  private HttpRequest.Builder parts(String path, byte[] body) {
    return to(path)
        .header("Content-Type", "multipart/form-data; boundary=cut")
        .POST(BodyPublishers.ofByteArray(body));
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }
}
