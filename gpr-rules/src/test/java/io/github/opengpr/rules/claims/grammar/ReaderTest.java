package io.github.opengpr.rules.claims.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.IssuerKind;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Setting;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.text.Narrative;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReaderTest {

  private static final Setting BUREAU = new Setting("青石湾区住房局", IssuerKind.DEPARTMENT, 2021);

  static Stream<Arguments> sentences() throws IOException {
    try (InputStream in = ReaderTest.class.getResourceAsStream("sentences.tsv")) {
      List<Arguments> rows =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\t"))
              .map(cells -> Arguments.of(cells[0].replace("\\n", "\n"), cells[1]))
              .toList();
      return rows.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void saysForCertain(String sentence, String expected) {
    assertThat(certain(sentence)).isEqualTo(expected);
  }

  @Test
  void theTableIsLong() throws IOException {
    assertThat(sentences()).hasSizeGreaterThan(250).doesNotHaveDuplicates();
  }

  private static String certain(String text) {
    String certain =
        Reader.read(Narrative.of(text, 2021), BUREAU).stream()
            .map(ReaderTest::shown)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("; "));
    return certain.isEmpty() ? "-" : certain;
  }

  private static String shown(Mention mention) {
    boolean exact = mention.quantity() == null || mention.quantity().isExact();
    if (mention.kind() != Mention.Kind.TABLE
        || mention.weight() != Mention.Weight.CERTAIN
        || mention.isAll()
        || !exact) {
      return null;
    }
    if (mention.isNone()) {
      return "NO_" + denied(mention);
    }
    return counted(mention) + "=" + mention.quantity().value().stripTrailingZeros().toPlainString();
  }

  private static String denied(Mention mention) {
    return switch (mention.concept()) {
      case RECEIVED -> "REQUESTS";
      case HANDLED -> "MORE_TO_HANDLE";
      default -> mention.concept().name();
    };
  }

  private static String counted(Mention mention) {
    Sense word = mention.word();
    List<String> cells = mention.usages().get(0).addresses();
    return switch (mention.concept()) {
      case OUTCOME, DECISIONS -> word.name();
      case DOCUMENTS ->
          (cells.get(0).contains("normative") ? "NORMATIVE_DOCUMENTS_" : "REGULATIONS_") + word;
      case RECONSIDERATION, LITIGATION ->
          disputes(mention.concept(), cells) + (word.isResult() ? "." + word : "");
      default -> mention.concept().name();
    };
  }

  private static String disputes(Concept concept, List<String> cells) {
    if (concept == Concept.RECONSIDERATION || cells.size() > 1) {
      return concept.name();
    }
    return cells.get(0).contains("direct") ? "DIRECT_LITIGATION" : "LATER_LITIGATION";
  }

  @Test
  void receivedHasThreeUsagesWhereTheTextSaysInAll() {
    Mention mention = Reader.read(Narrative.of("共收到政府信息公开申请9件。", 2021), BUREAU).get(0);
    assertThat(mention.usages()).containsExactly(Measure.RECEIVED, Measure.TO_DO, Measure.HANDLED);
  }

  @Test
  void withoutAReportYearNoYearIsAnother() {
    Setting setting = new Setting(null, null, null);
    Mention mention = Reader.read(Narrative.of("2020年新收政府信息公开申请8件。", null), setting).get(0);
    assertThat(mention.kind()).isEqualTo(Mention.Kind.TABLE);
  }
}
