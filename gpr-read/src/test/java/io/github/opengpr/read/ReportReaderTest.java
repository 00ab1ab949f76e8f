package io.github.opengpr.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.work.Work;
import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.document.Line;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {

  private static final String SMALL =
      """
      望湖区柳桥镇人民政府2022年政府信息公开工作年度报告
      一、总体情况
      全年主动公开信息12条。
      二、主动公开政府信息情况
      规章\t0\t0\t0
      行政规范性文件\t3\t1\t9
      行政许可\t15
      行政处罚\t2
      行政强制\t0
      行政事业性收费\t1.25
      三、收到和处理政府信息公开申请情况
      一、本年新收政府信息公开申请数量\t5\t0\t0\t0\t0\t0\t5
      """;

  private static ReportReadException refused(byte[] content) {
    return catchThrowableOfType(
        ReportReadException.class, () -> ReportReader.standard().read(content, "file.txt"));
  }

  static Stream<Charset> charsets() {
    return Stream.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "GB18030", "GBK")
        .map(Charset::forName);
  }

  @ParameterizedTest
  @MethodSource("charsets")
  void everyUsualEncodingIsRead(Charset charset) throws Exception {
    Filing filing = ReportReader.standard().read(SMALL.getBytes(charset), "a.txt");
    assertThat(filing.report().agency()).isEqualTo("望湖区柳桥镇人民政府");
    assertThat(filing.report().get(filing.report().form().cell("T2.fees.amount")))
        .isEqualByComparingTo("1.25");
    boolean certain = charset.equals(StandardCharsets.UTF_8) || charset.name().equals("UTF-16");
    assertThat(filing.printed().notes().isEmpty()).isEqualTo(certain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\n"})
  void everyLineEndIsRead(String end) throws Exception {
    byte[] content = ("\uFEFF" + SMALL.replace("\n", end)).getBytes(StandardCharsets.UTF_8);
    Filing filing = ReportReader.standard().read(content, "a.txt");
    Place place = filing.printed().place(filing.report().form().cell("T2.licensing.decisions"));
    assertThat(place).isEqualTo(new Place.InText(7, 6));
    assertThat(filing.printed().notes()).isEmpty();
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThat(refused(new byte[0]).reason()).isEqualTo(Reason.EMPTY);
    assertThat(refused(" \n\r\n\t".getBytes(StandardCharsets.UTF_8)).reason())
        .isEqualTo(Reason.EMPTY);
  }

  @Test
  void aNovelIsRefused() {
    String novel = "第一回　甄士隐梦幻识通灵\n此开卷第一回也。作者自云曾历过一番梦幻之后，故将真事隐去。\n".repeat(300);
    assertThat(refused(novel.getBytes(StandardCharsets.UTF_8)).reason())
        .isEqualTo(Reason.NOT_A_REPORT);
    String other = "关于印发工作方案的通知\n一、总体要求\n二、主要任务\n三、保障措施\n".repeat(20);
    assertThat(refused(other.getBytes(StandardCharsets.UTF_8)).reason())
        .isEqualTo(Reason.NOT_A_REPORT);
  }

  @Test
  void randomBytesAreRefused() {
    for (int seed = 0; seed < 50; seed++) {
      byte[] bytes = new byte[3000];
      new Random(seed).nextBytes(bytes);
      assertThat(refused(bytes)).as("seed %d", seed).isNotNull();
    }
  }

  @Test
  void wordAndPdfFilesSayWhatIsMissing() {
    assertThat(refused("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)).explanation().en())
        .contains("gpr-read-office");
    assertThat(refused(new byte[] {'P', 'K', 3, 4, 0, 0}).explanation().zh())
        .contains("gpr-read-office");
  }

  /** Refusals say what a file is, not what it is not. */
  @Test
  void otherFilesAreCalledByTheirNames() {
    Map<String, String> named =
        Map.of(
            "{\\rtf1 x}", "RTF",
            "MIME-Version: 1.0\nContent-Type: multipart/related", "MHT",
            "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w/>", "XML",
            "{\"form\": \"2021\"}", "GprJson.read",
            "Rar!\u001A\u0007", "压缩包",
            "GIF89a", "图片");
    named.forEach(
        (content, name) ->
            assertThat(refused(content.getBytes(StandardCharsets.ISO_8859_1)).explanation().zh())
                .contains(name));
  }

  @Test
  void aMissingFileIsNamed(@TempDir Path folder) {
    Path file = folder.resolve("没有.txt");
    assertThatThrownBy(() -> ReportReader.standard().read(file))
        .isInstanceOfSatisfying(
            ReportReadException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_SUCH_FILE))
        .hasMessageContaining("没有.txt");
    assertThatThrownBy(() -> ReportReader.standard().read(folder))
        .isInstanceOfSatisfying(
            ReportReadException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.NOT_ACCESSIBLE));
  }

  @Test
  void limitsHold(@TempDir Path folder) throws Exception {
    ReportReader small = ReportReader.standard().withLimits(ReadLimits.standard().withBytes(100));
    Path file = Files.writeString(folder.resolve("a.txt"), SMALL);
    ReportReadException e = catchThrowableOfType(ReportReadException.class, () -> small.read(file));
    assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE);
    ReportReader few = ReportReader.standard().withLimits(ReadLimits.standard().withCells(5));
    e = catchThrowableOfType(ReportReadException.class, () -> few.read(file));
    assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void limitsAsHighAsTheyGoAreNone() throws Exception {
    ReadLimits none =
        new ReadLimits(
            Long.MAX_VALUE,
            Long.MAX_VALUE,
            Long.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Duration.ofSeconds(Long.MAX_VALUE));
    ReportReader reader = ReportReader.standard().withLimits(none);
    byte[] text = SMALL.getBytes(StandardCharsets.UTF_8);
    Filing filing = reader.read(text, "a.txt");
    assertThat(filing).isEqualTo(ReportReader.standard().read(text, "a.txt"));
    assertThat(reader.read(new ByteArrayInputStream(text), "a.txt")).isEqualTo(filing);
    String page = "<html><body><p>" + SMALL.replace("\n", "<p>") + "</body></html>";
    byte[] html = page.getBytes(StandardCharsets.UTF_8);
    assertThat(reader.read(html, "a.html").report().year()).isEqualTo(2022);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text);
    }
    assertThat(reader.read(packed.toByteArray(), "a.txt.gz").report()).isEqualTo(filing.report());
  }

  @Test
  void readingAndWhatFollowsShareOneBudget() throws Exception {
    byte[] text = SMALL.getBytes(StandardCharsets.UTF_8);
    Work work = ReadLimits.standard().work();
    Filing filing = ReportReader.standard().read(text, "a.txt", work);
    assertThat(filing).isEqualTo(ReportReader.standard().read(text, "a.txt"));
    assertThat(work.spent()).isGreaterThan(text.length / 3);
    Work spent = Work.of(Duration.ofSeconds(1), 10, 10);
    assertThatThrownBy(() -> ReportReader.standard().read(text, "a.txt", spent))
        .isInstanceOf(ReportReadException.class)
        .hasMessageStartingWith("a.txt: 文字量超过上限（10 字）");
  }

  @Test
  void anotherFormatIsAskedFirst() throws Exception {
    DocumentFormat shouting =
        new DocumentFormat() {
          @Override
          public String name() {
            return "shouting";
          }

          @Override
          public boolean accepts(byte[] bytes, String fileName) {
            return fileName.endsWith(".loud");
          }

          @Override
          public Document parse(byte[] bytes, String fileName, ReadLimits limits, Work work) {
            return new Document(
                SMALL
                    .lines()
                    .map(
                        line ->
                            (io.github.opengpr.read.document.Block)
                                new Line(line, new Place.InText(1, 1), false))
                    .toList(),
                List.of(),
                false);
          }
        };
    Filing filing = ReportReader.of(List.of(shouting)).read(new byte[] {1}, "a.loud");
    assertThat(filing.report().year()).isEqualTo(2022);
    ReportReader reader = ReportReader.of(shouting);
    assertThat(reader.read(new byte[] {1}, "a.loud")).isEqualTo(filing);
    assertThat(reader).hasToString("reader of shouting, HTML, text");
    ReportReader small = reader.withLimits(ReadLimits.standard().withCharacters(5));
    assertThatThrownBy(() -> small.read(new byte[] {1}, "a.loud"))
        .isInstanceOf(ReportReadException.class);
  }

  @Test
  void filesBytesStreamsAndDocumentsAreReadAlike(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), SMALL);
    byte[] bytes = Files.readAllBytes(file);
    ReportReader reader = ReportReader.standard();
    Filing filing = reader.read(file);
    assertThat(reader.read(bytes, "a.txt")).isEqualTo(filing);
    assertThat(reader.read(new ByteArrayInputStream(bytes), "a.txt")).isEqualTo(filing);
    assertThat(reader.read(reader.document(bytes, "a.txt")).report()).isEqualTo(filing.report());
  }

  @Test
  void aStreamThatFailsOrIsTooLargeIsRefusedByItsName() throws IOException {
    InputStream broken = InputStream.nullInputStream();
    broken.close();
    assertThatThrownBy(() -> ReportReader.standard().read(broken, "a.txt"))
        .isInstanceOf(ReportReadException.class)
        .hasMessage("a.txt: 文件无法读取：Stream closed / the file cannot be read: Stream closed");
    InputStream large = new ByteArrayInputStream(new byte[101]);
    ReportReader small = ReportReader.standard().withLimits(ReadLimits.standard().withBytes(100));
    assertThatThrownBy(() -> small.read(large, "b.txt"))
        .isInstanceOfSatisfying(
            ReportReadException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE))
        .hasMessageStartingWith("b.txt: ");
  }

  @Test
  void radicalsOfAPageAreTheCharactersTheyStandFor() throws Exception {
    String text = "⻘⼭镇⼈⺠政府2022年政府信息公开⼯作年度报告\n数据⾃2022年1⽉1⽇⾄12⽉31⽇。\n";
    String body = SMALL.substring(SMALL.indexOf('\n') + 1);
    Filing filing =
        ReportReader.standard().read((text + body).getBytes(StandardCharsets.UTF_8), "r.txt");
    assertThat(filing.report().agency()).isEqualTo("青山镇人民政府");
    assertThat(filing.printed().lead().get(0).text()).isEqualTo("数据自2022年1月1日至12月31日。");
  }

  @Test
  void aPartialReportIsReadAsFarAsItGoes() throws Exception {
    Filing filing = ReportReader.standard().read(SMALL.getBytes(StandardCharsets.UTF_8), "");
    assertThat(filing.report().form().id()).isEqualTo("2021");
    assertThat(filing.report().problems()).isNull();
    assertThat(
            filing.printed().cell(filing.report().form().cell("T4.reconsideration.total")).status())
        .isEqualTo(io.github.opengpr.model.printed.CellStatus.MISSING);
    assertThat(filing.report().get(filing.report().form().cell("T3.received.total")))
        .isEqualByComparingTo("5");
  }
}
