package io.github.opengpr.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Addresses, labels and kinds are a contract; these lists change only with the official form. */
class FormListTest {

  private static final Path SHARED = Path.of("../../shared/forms");

  @ParameterizedTest
  @EnumSource
  void isTheListThatUsersRelyOn(Form form) throws IOException {
    String name = "form-" + form.id() + ".tsv";
    try (InputStream list =
        Objects.requireNonNull(FormListTest.class.getResourceAsStream(name), name)) {
      assertThat(listed(form))
          .isEqualTo(new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.MATCH_NONE, names = "MIXED.*")
  void isTheOfficialForm(Form form) throws IOException {
    Path official = SHARED.resolve("form-" + form.id() + ".csv");
    assumeTrue(Files.exists(official), "the facts of the forms are not beside the project");
    assertThat(official(form)).isEqualTo(Files.readAllLines(official));
  }

  private static List<String> listed(Form form) {
    return form.cells().stream()
        .map(cell -> String.join("\t", cell.address(), cell.kind().name(), cell.label()))
        .toList();
  }

  private static List<String> official(Form form) {
    List<String> lines = new ArrayList<>(List.of("address,table,item,row,column,value"));
    for (Table table : form.tables()) {
      for (Block block : table.blocks()) {
        for (Cell cell : block.cells()) {
          lines.add(
              String.join(
                  ",",
                  cell.address(),
                  Integer.toString(table.number()),
                  Objects.requireNonNullElse(block.item(), ""),
                  cell.row().path(),
                  cell.column().path(),
                  official(cell.kind())));
        }
      }
    }
    return lines;
  }

  private static String official(ValueKind kind) {
    return switch (kind) {
      case COUNT -> "count";
      case SIGNED_COUNT -> "signed count";
      case TEN_THOUSAND_YUAN -> "\"decimal, 10 000 yuan\"";
      case MONEY_WITHOUT_UNIT -> "\"decimal, unit not printed\"";
    };
  }
}
