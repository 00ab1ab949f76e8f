package io.github.opengpr.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.office.specimen.HtmlWriter;
import io.github.opengpr.read.office.specimen.HtmlWriter.Look;
import io.github.opengpr.read.office.specimen.Specimen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is known by its content: a wrong name, or none, changes nothing of what is read. */
class RenamedFilesTest {

  private static final ReportReader READER = ReportReader.of(OfficeFormats.all());

  private static byte[] bytes(String document) throws IOException {
    return Files.readAllBytes(CorpusTest.folder().resolve(document));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain-2021.docx",
        "plain-2021.doc",
        "plain-2021.pdf",
        "plain-2021.rtf",
        "plain-2019.odt",
        "vertical-heads.fodt",
        "plain-2021.xlsx",
        "plain-2019.xls",
        "blanks.ods",
        "plain-2019.excel.xml",
        "blanks.mht"
      })
  void namesDoNotMatter(String document) throws IOException {
    byte[] bytes = bytes(document);
    Filing named = READER.read(bytes, document);
    for (String name :
        List.of("", "report", "r.txt", "r.md", "r.html", "r.doc", "r.xls", "r.wps", "r.et")) {
      assertThat(READER.read(bytes, name)).as(name).isEqualTo(named);
    }
  }

  @Test
  void aPageUnderAnotherNameIsAPage() throws ReportReadException {
    Specimen specimen = Specimen.sound(Form.FORM_2021, 3, 40);
    byte[] page =
        HtmlWriter.write(specimen, new Look("SimSun", true, false, false, "A4"))
            .getBytes(StandardCharsets.UTF_8);
    Filing named = READER.read(page, "r.html");
    for (String name : List.of("", "r.doc", "r.xls", "r.txt", "r.wps")) {
      assertThat(READER.read(page, name)).as(name).isEqualTo(named);
    }
  }

  @Test
  void aPackedFileIsUnpackedOnce() throws IOException {
    byte[] bytes = bytes("plain-2021.rtf");
    assertThat(READER.read(packed(bytes), "r.rtf.gz").report())
        .isEqualTo(READER.read(bytes, "r.rtf").report());
    assertThat(
            org.assertj.core.api.Assertions.catchThrowableOfType(
                    ReportReadException.class, () -> READER.read(packed(packed(bytes)), "r.gz.gz"))
                .explanation()
                .zh())
        .contains("压缩包");
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
