package io.github.opengpr.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.read.ReportReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the documents of the corpus and compares every cell with what they were made from. */
class CorpusTest {

  private static final ReportReader READER = ReportReader.of(OfficeFormats.all());

  /** The folder of the corpus. */
  static Path folder() {
    try {
      return Path.of(CorpusTest.class.getResource("corpus/README.md").toURI()).getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Its documents, by name. */
  static List<String> documents() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".cells"))
          .map(name -> name.substring(0, name.length() - ".cells".length()))
          .sorted()
          .toList();
    }
  }

  @Test
  void holdsDocumentsOfEveryFormat() throws IOException {
    assertThat(documents()).hasSizeGreaterThanOrEqualTo(62);
    for (String format :
        List.of(
            ".docx", ".doc", ".pdf", ".rtf", ".odt", ".fodt", ".xlsx", ".xls", ".ods", ".xml",
            ".mht")) {
      assertThat(documents()).anyMatch(name -> name.endsWith(format));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void saysOfEveryCellWhatTheDocumentSays(String name) throws IOException {
    Path file = folder().resolve(name);
    Filing filing = READER.read(Files.readAllBytes(file), name);
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(folder().resolve(name + ".cells"))) {
      String[] expected = line.split("\t", -1);
      Cell cell = filing.report().form().find(expected[0]).orElseThrow();
      PrintedCell printed = filing.printed().cell(cell);
      BigDecimal value = filing.report().figures().get(cell);
      String status = printed.status().name().toLowerCase(Locale.ROOT);
      boolean open = expected[1].equals("open") && !status.equals("blank");
      if (!(open || status.equals(expected[1]))
          || !expected[2].equals(value == null ? "" : value.toPlainString())) {
        wrong.add(line + ": read " + status + " " + value);
      }
    }
    assertThat(wrong).isEmpty();
  }
}
