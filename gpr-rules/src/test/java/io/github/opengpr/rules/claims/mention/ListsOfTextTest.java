package io.github.opengpr.rules.claims.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.IssuerKind;
import io.github.opengpr.rules.claims.context.Setting;
import io.github.opengpr.rules.claims.grammar.Reader;
import io.github.opengpr.rules.text.Narrative;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which whole the parts of a text belong to, and whether they add up: lists.tsv. */
class ListsOfTextTest {

  private static final Setting BUREAU = new Setting("青石湾区住房局", IssuerKind.DEPARTMENT, 2021);

  static Stream<Arguments> texts() throws IOException {
    try (InputStream in = ListsOfTextTest.class.getResourceAsStream("lists.tsv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\t"))
              .map(cells -> Arguments.of(cells[0].replace("\\n", "\n"), cells[1]))
              .toList()
              .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void belongTogether(String text, String expected) {
    String lists =
        Reader.read(Narrative.of(text, 2021), BUREAU).stream()
            .flatMap(whole -> whole.parts().stream())
            .filter(parts -> parts.items().size() > 1)
            .map(ListsOfTextTest::shown)
            .collect(Collectors.joining("; "));
    assertThat(lists.isEmpty() ? "-" : lists).isEqualTo(expected);
  }

  private static String shown(Parts parts) {
    List<String> items = parts.items().stream().map(ListsOfTextTest::value).toList();
    String mark = parts.isContradiction() ? "!" : parts.isShort() ? "?" : "";
    return value(parts.whole()) + "=" + String.join("+", items) + mark;
  }

  private static String value(Mention mention) {
    return Objects.requireNonNull(mention.quantity()).value().toPlainString();
  }
}
