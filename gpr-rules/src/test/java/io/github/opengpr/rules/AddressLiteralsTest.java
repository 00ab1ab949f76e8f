package io.github.opengpr.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Addresses: those written in the rules are there, and others are told from them. */
class AddressLiteralsTest {

  private static final Pattern LITERAL = Pattern.compile("\"(T[234](?:[.][*\\w]+)*)[.]?\"");

  static List<String> literals() throws IOException {
    List<String> literals = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        LITERAL
            .matcher(Files.readString(file))
            .results()
            .forEach(literal -> literals.add(literal.group(1)));
      }
    }
    return literals.stream().distinct().sorted().toList();
  }

  @Test
  void thereAreLiterals() throws IOException {
    assertThat(literals()).contains("T3.received.total").hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("literals")
  void everyAddressThatTheSourcesNameIsOnAForm(String address) {
    // T3.refused.* stands for the rows of a group.
    String named = address.endsWith(".*") ? address.substring(0, address.length() - 2) : address;
    assertThat(Addresses.isKnown(named)).as(address).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "T3.received.total, true",
    "T3.received, true",
    "T3.*.legal, true",
    "T2.procurement.amount, true",
    "overview.platform, true",
    "report, true",
    "T3.recieved.total, false",
    "T3.*.nobody, false",
    "T3., false",
    "T5, false",
    "overview., false",
    "'', false"
  })
  void othersAreToldFromThem(String address, boolean known) {
    assertThat(Addresses.isKnown(address)).isEqualTo(known);
  }
}
