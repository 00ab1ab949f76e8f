package io.github.opengpr.read.office.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.office.OfficeFormats;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A copy says more than the file, and the file's own words and numbers are untouched. */
class AnnotatedCopyTest {

  private static final ReportReader READER = ReportReader.of(OfficeFormats.all());
  private static final Set<String> CHANGED =
      Set.of(
          "[Content_Types].xml",
          "word/document.xml",
          "word/_rels/document.xml.rels",
          "word/comments.xml");

  static Stream<String> wordFiles() throws IOException {
    return documents(".docx");
  }

  static Stream<String> pdfs() throws IOException {
    return documents(".pdf");
  }

  private static Path folder() {
    try {
      return Path.of(OfficeFormats.class.getResource("corpus/README.md").toURI()).getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<String> documents(String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static byte[] file(String name) throws IOException {
    return Files.readAllBytes(folder().resolve(name));
  }

  /** Something to say about every line and every cell, and about the document. */
  private static List<Remark> everywhere(Filing filing) {
    List<Place> places = new ArrayList<>();
    places.add(null);
    filing.printed().title().forEach(line -> places.add(line.place()));
    filing
        .printed()
        .sections()
        .forEach(
            section -> {
              places.add(section.heading().place());
              section.lines().stream().map(PrintedLine::place).forEach(places::add);
            });
    filing.printed().cells().stream().map(PrintedCell::place).forEach(places::add);
    return places.stream()
        .map(place -> new Remark(place, List.of("这里有问题：a < b & \"c\"", "编号 X!" + place)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("wordFiles")
  void aWordFileKeepsItsTextItsFiguresAndItsOtherParts(String name) throws IOException {
    byte[] original = file(name);
    Filing filing = READER.read(original, name);
    List<Remark> remarks = everywhere(filing);
    byte[] copy = AnnotatedCopy.of(original, "gpr", remarks);
    Map<String, String> before = parts(original);
    Map<String, String> after = parts(copy);
    before.forEach(
        (part, content) -> {
          if (!CHANGED.contains(part)) {
            assertThat(after.get(part)).as(part).isEqualTo(content);
          }
        });
    assertThat(after.keySet().stream().filter(part -> !CHANGED.contains(part)))
        .containsExactlyElementsOf(
            before.keySet().stream().filter(part -> !CHANGED.contains(part)).toList());
    assertThat(text(after.get("word/document.xml")))
        .isEqualTo(text(before.get("word/document.xml")));
    assertThat(after.get("word/document.xml").replaceAll(MARKS, ""))
        .isEqualTo(before.get("word/document.xml"));
    assertSameReading(READER.read(copy, name), filing);
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(copy))) {
      assertThat(word.getComments()).hasSize(remarks.size());
      assertThat(word.getComments()[1].getText()).contains("a < b & \"c\"", "编号 X!");
      assertThat(word.getDocument().toString().split("commentReference ", -1))
          .hasSize(remarks.size() + 1);
    }
  }

  /** What a comment leaves in the text. */
  private static final String MARKS =
      "<w:commentRange(?:Start|End) w:id=\"\\d+\"/>"
          + "|<w:r><w:commentReference w:id=\"\\d+\"/></w:r>";

  private static String text(String xml) {
    return xml.replaceAll("(?s).*?<w:t(?: [^>]*)?>([^<]*)</w:t>|.*", "$1");
  }

  private static void assertSameReading(Filing copy, Filing original) {
    assertThat(copy.report()).isEqualTo(original.report());
    assertThat(copy.printed().cells()).isEqualTo(original.printed().cells());
    assertThat(copy.printed().sections()).isEqualTo(original.printed().sections());
  }

  /** The parts of a packed file, in order; as texts, so that a difference can be read. */
  private static Map<String, String> parts(byte[] file) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        boolean xml = CHANGED.contains(entry.getName());
        parts.put(
            entry.getName(),
            new String(
                zip.readAllBytes(), xml ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1));
      }
    }
    return parts;
  }

  @Test
  void commentsThatAreThereStay() throws IOException {
    byte[] original = file("plain-2021.docx");
    Filing filing = READER.read(original, "a.docx");
    byte[] once = AnnotatedCopy.of(original, "甲", everywhere(filing));
    List<Remark> others =
        everywhere(filing).stream().map(one -> new Remark(one.place(), List.of("另有意见"))).toList();
    byte[] twice = AnnotatedCopy.of(once, "乙", others);
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(twice))) {
      int each = everywhere(filing).size();
      assertThat(word.getComments()).hasSize(2 * each);
      assertThat(Arrays.stream(word.getComments()).map(one -> one.getId()).distinct())
          .hasSize(2 * each);
      assertThat(word.getComments()[0].getAuthor()).isEqualTo("甲");
      assertThat(word.getComments()[each].getAuthor()).isEqualTo("乙");
    }
    assertThat(AnnotatedCopy.of(once, "乙", others)).isEqualTo(twice);
    try (XWPFDocument again =
        new XWPFDocument(
            new ByteArrayInputStream(AnnotatedCopy.of(once, "乙", everywhere(filing))))) {
      assertThat(again.getComments())
          .as("nothing is said twice")
          .hasSize(everywhere(filing).size());
    }
  }

  @Test
  void aCellIsChangedAsARevision() throws IOException {
    byte[] original = file("plain-2021.docx");
    Filing filing = READER.read(original, "a.docx");
    Cell cell = Form.FORM_2021.cell("T3.received.natural");
    PrintedCell printed = filing.printed().cell(cell);
    CellEdit edit = new CellEdit(printed.place(), printed.raw(), "4321");
    byte[] copy = AnnotatedCopy.of(original, "gpr", List.of(), List.of(edit));
    Filing read = READER.read(copy, "a.docx");
    assertThat(read.report().get(cell)).isEqualByComparingTo("4321");
    for (Cell other : Form.FORM_2021.cells()) {
      if (!other.equals(cell)) {
        assertThat(read.report().get(other)).isEqualTo(filing.report().get(other));
      }
    }
    String xml = parts(copy).get("word/document.xml");
    assertThat(xml.split("<w:ins ", -1)).hasSize(2);
    assertThat(xml).contains("<w:delText").contains(">" + printed.raw() + "</w:delText>");
    // Refusing the change gives the file back.
    assertThat(
            xml.replaceAll("<w:ins .*?</w:ins>|<w:del .*?>|</w:del>", "")
                .replace("w:delText", "w:t"))
        .isEqualTo(parts(original).get("word/document.xml"));
    new XWPFDocument(new ByteArrayInputStream(copy)).close();
  }

  @Test
  void aCellThatHoldsAnotherTextIsNotChanged() throws IOException {
    byte[] original = file("plain-2021.docx");
    Filing filing = READER.read(original, "a.docx");
    Place place = filing.printed().place(Form.FORM_2021.cell("T3.received.natural"));
    for (CellEdit edit :
        List.of(
            new CellEdit(place, "no such number", "1"),
            new CellEdit(new Place.InTable(99, 1, 1, null), "1", "2"))) {
      assertThatThrownBy(() -> AnnotatedCopy.of(original, "gpr", List.of(), List.of(edit)))
          .isInstanceOf(ReportReadException.class)
          .hasMessageContaining("correct it by hand");
    }
  }

  @ParameterizedTest
  @MethodSource("pdfs")
  void aPdfKeepsEveryByteAndHasANoteAtEachPlace(String name) throws IOException {
    byte[] original = file(name);
    Filing filing = READER.read(original, name);
    List<Remark> remarks = everywhere(filing);
    byte[] copy = AnnotatedCopy.of(original, "gpr", remarks);
    assertThat(Arrays.copyOf(copy, original.length)).isEqualTo(original);
    assertSameReading(READER.read(copy, name), filing);
    try (PDDocument before = Loader.loadPDF(original);
        PDDocument after = Loader.loadPDF(copy)) {
      assertThat(new PDFTextStripper().getText(after))
          .isEqualTo(new PDFTextStripper().getText(before));
      int notes = 0;
      for (PDPage page : after.getPages()) {
        notes += page.getAnnotations().size();
      }
      for (PDPage page : before.getPages()) {
        notes -= page.getAnnotations().size();
      }
      assertThat(notes).isEqualTo(remarks.size());
    }
    assertThat(AnnotatedCopy.of(original, "gpr", remarks)).isEqualTo(copy);
  }

  @Test
  void aHighlightLiesOnItsCell() throws IOException {
    for (String name : pdfs().toList()) {
      Filing filing = READER.read(file(name), name);
      Place.OnPage place =
          filing.printed().cells().stream()
              .filter(cell -> cell.place() instanceof Place.OnPage && !"".equals(cell.raw()))
              .map(cell -> (Place.OnPage) cell.place())
              .filter(Objects::nonNull)
              .findFirst()
              .orElseThrow();
      byte[] copy = AnnotatedCopy.of(file(name), "gpr", List.of(new Remark(place, List.of("x"))));
      try (PDDocument document = Loader.loadPDF(copy)) {
        PDPage page = document.getPage(place.page() - 1);
        PDAnnotationHighlight highlight =
            (PDAnnotationHighlight) page.getAnnotations().get(page.getAnnotations().size() - 1);
        float[] corners = highlight.getQuadPoints();
        boolean turned = page.getRotation() % 180 != 0;
        assertThat(turned ? corners[1] - corners[5] : corners[2] - corners[0])
            .as(name)
            .isCloseTo(place.width() + 2, within(0.1f));
        if (page.getRotation() == 0) {
          assertThat(page.getCropBox().getUpperRightY() - corners[1])
              .isCloseTo(place.y() - 1, within(0.1f));
          assertThat(corners[0] - page.getCropBox().getLowerLeftX())
              .isCloseTo(place.x() - 1, within(0.1f));
        }
      }
    }
  }

  @Test
  void otherFilesTakeNoRemarks() throws IOException {
    for (String name : List.of("plain-2021.xlsx", "plain-2019.odt")) {
      byte[] file = file(name);
      assertThat(AnnotatedCopy.accepts(file)).isFalse();
      assertThatThrownBy(() -> AnnotatedCopy.of(file, "gpr", List.of()))
          .isInstanceOf(ReportReadException.class)
          .hasMessageContaining("只有 Word 文件（.docx）和 PDF 可以加批注");
    }
    assertThat(
            Stream.of("plain-2021.docx", "plain-2021.pdf")
                .map(
                    name -> {
                      try {
                        return AnnotatedCopy.accepts(file(name));
                      } catch (IOException e) {
                        throw new IllegalStateException(e);
                      }
                    })
                .collect(Collectors.toSet()))
        .containsExactly(true);
  }
}
