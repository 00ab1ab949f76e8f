package io.github.opengpr.model.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Addresses, labels and kinds are a contract; these lists change only with the official form. */
class FormListTest {

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

  private static List<String> listed(Form form) {
    List<String> lines = new ArrayList<>();
    for (Table table : form.tables()) {
      for (Block block : table.blocks()) {
        String item = Objects.requireNonNullElse(block.item(), "");
        for (Cell cell : block.cells()) {
          assertThat(cell.table()).isEqualTo(table.number());
          lines.add(
              String.join(
                  "\t",
                  cell.address(),
                  cell.kind().name(),
                  item,
                  cell.row().path(),
                  cell.column().path()));
        }
      }
    }
    assertThat(lines).hasSameSizeAs(form.cells());
    return lines;
  }
}
