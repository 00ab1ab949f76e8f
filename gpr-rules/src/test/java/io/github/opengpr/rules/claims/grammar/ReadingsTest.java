package io.github.opengpr.rules.claims.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.claims.context.Setting;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.text.Narrative;
import io.github.opengpr.rules.text.passage.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All that some sentences are read to say, sure or not, in reports of agencies of all kinds. */
class ReadingsTest {

  static Stream<Arguments> readings() throws IOException {
    try (InputStream in = ReadingsTest.class.getResourceAsStream("readings.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> Arguments.of((Object[]) line.replace("\\n", "\n").split("\t", -1)))
              .toList()
              .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("readings")
  void says(String agency, String sentence, String expected) {
    Narrative narrative = Narrative.of(sentence, 2021);
    String said =
        Reader.read(narrative, Setting.of(agency, null, 2021)).stream()
            .map(mention -> shown(mention, narrative.passage()))
            .collect(Collectors.joining("; "));
    assertThat(said).isEqualTo(expected);
  }

  private static String shown(Mention mention, Passage passage) {
    boolean table = mention.kind() == Mention.Kind.TABLE;
    String number = passage.text(mention.span());
    if (!table) {
      return number + " " + mention.kind().name().toLowerCase(Locale.ROOT);
    }
    String what = mention.quantity() != null ? number : mention.isNone() ? "none" : "all";
    return what
        + " "
        + String.join("+", mention.usages().get(0).addresses())
        + " "
        + mention.weight().name().toLowerCase(Locale.ROOT);
  }
}
