package io.github.opengpr.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * The schemas that are published are those of the types, and no change to a type breaks one unseen.
 *
 * <p>After a change that is meant, {@code mvn test -pl gpr-cli -am -Dtest=SchemaTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dgpr.schema=write} writes them anew, unless it breaks
 * who relies on them: then {@link Contract#VERSION} has to be raised first.
 */
class SchemaTest {

  private static final boolean WRITE = "write".equals(System.getProperty("gpr.schema"));

  @ParameterizedTest
  @EnumSource(Contract.class)
  void noChangeOfATypeBreaksTheContract(Contract contract) {
    Path file = contract.published();
    if (WRITE && Files.notExists(file)) {
      return;
    }
    JsonNode stored = Contract.parse(Contract.stored(file));
    JsonNode generated = Contract.parse(contract.generated());
    boolean raised = !stored.get("$id").equals(generated.get("$id"));
    List<String> breaks = raised ? List.of() : SchemaChange.breaks(stored, generated);
    assertThat(breaks)
        .as(
            "BREAKING CHANGE of the JSON (%s): programs that read or write it would fail. Take it"
                + " back, or raise Contract.VERSION and say so in CHANGELOG.md",
            contract.fileName())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Contract.class)
  void theSchemaIsThatOfTheTypes(Contract contract) throws IOException {
    if (WRITE) {
      noChangeOfATypeBreaksTheContract(contract);
      for (Path file : List.of(contract.published(), contract.documented())) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, contract.generated());
      }
    }
    assertThat(Contract.stored(contract.published()))
        .as("%s is stale; see SchemaTest for how to write it anew", contract.fileName())
        .isEqualTo(contract.generated());
    assertThat(Contract.stored(contract.documented()))
        .as("docs/schema/%s differs from the one published", contract.fileName())
        .isEqualTo(Contract.stored(contract.published()));
  }
}
