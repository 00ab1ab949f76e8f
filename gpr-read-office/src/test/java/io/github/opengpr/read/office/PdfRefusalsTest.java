package io.github.opengpr.read.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.opengpr.model.form.Form;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.office.specimen.PdfLook;
import io.github.opengpr.read.office.specimen.PdfWriter;
import io.github.opengpr.read.office.specimen.Reading;
import io.github.opengpr.read.office.specimen.Specimen;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

class PdfRefusalsTest {

  private static final ReportReader READER = ReportReader.of(OfficeFormats.all());

  private static ReportReadException refused(byte[] bytes) {
    return catchThrowableOfType(ReportReadException.class, () -> READER.read(bytes, "report.pdf"));
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private static byte[] report() {
    return PdfWriter.write(Specimen.sound(Form.FORM_2021, 1, 50), PdfLook.ruled());
  }

  @Test
  void aScanHasNoText() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      BufferedImage scan = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 612, 792);
      }
      ReportReadException refused = refused(bytes(document));
      assertThat(refused.reason()).isEqualTo(Reason.SCANNED);
      assertThat(refused.explanation().en()).startsWith("no text: scanned");
    }
  }

  @Test
  void anEmptyPageIsEmpty() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      assertThat(refused(bytes(document)).reason()).isEqualTo(Reason.EMPTY);
    }
  }

  @Test
  void aPasswordLocksIt() throws IOException {
    try (PDDocument document = Loader.loadPDF(report())) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      assertThat(refused(bytes(document)).reason()).isEqualTo(Reason.ENCRYPTED);
    }
  }

  /** Files that only forbid printing or changes are encrypted too, and open for everybody. */
  @Test
  void whatOpensWithoutAPasswordIsRead() throws IOException, ReportReadException {
    Specimen specimen = Specimen.sound(Form.FORM_2021, 1, 50);
    AccessPermission nothing = new AccessPermission();
    nothing.setReadOnly();
    nothing.setCanPrint(false);
    nothing.setCanModify(false);
    for (int key : new int[] {40, 128, 256}) {
      try (PDDocument document = Loader.loadPDF(PdfWriter.write(specimen, PdfLook.ruled()))) {
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "", nothing);
        policy.setEncryptionKeyLength(key);
        document.protect(policy);
        Reading reading = Reading.of(bytes(document), "report.pdf", specimen.figures());
        assertThat(reading.wrong()).as("key of %d bits", key).isEmpty();
        assertThat(reading.unread()).as("key of %d bits", key).isEmpty();
      }
    }
  }

  @Test
  void theBeginningAloneIsBroken() {
    byte[] beginning = "%PDF-1.7\nnothing more".getBytes(StandardCharsets.US_ASCII);
    assertThat(refused(beginning).reason()).isEqualTo(Reason.BROKEN);
    assertThat(refused(Arrays.copyOf(report(), 300)).reason()).isEqualTo(Reason.BROKEN);
  }
}
