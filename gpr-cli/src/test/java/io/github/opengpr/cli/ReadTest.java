package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.json.GprJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code gpr read}: values as JSON and as lines of cells. */
class ReadTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Form.class)
  void everyCellHasItsLineInTheOrderOfTheForm(Form form) {
    Path file = Filed.write(folder.resolve("r.json"), Filed.sound(form));
    Session session = Session.run("read", "--format", "cells", file);
    assertThat(session.outLines().get(0)).isEqualTo("file\taddress\tvalue\tstatus\tline");
    List<String> here =
        session.outLines().stream().skip(1).filter(line -> !line.contains("\tmissing\t")).toList();
    assertThat(here)
        .isEqualTo(form.cells().stream().map(cell -> file + "\t" + cell + "\t0\tok\t").toList());
  }

  @Test
  void aMixtureAlsoListsWhatTheFormOfItsYearWouldHave() {
    Path file = Filed.write(folder.resolve("r.json"), Filed.sound(Form.MIXED_2021_2019));
    Session session = Session.run("read", "--format", "cells", file);
    List<String> addresses =
        session.outLines().stream().skip(1).map(line -> line.split("\t", -1)[1]).toList();
    assertThat(addresses)
        .doesNotHaveDuplicates()
        .containsAll(Form.FORM_2021.cells().stream().map(Cell::address).toList())
        .containsAll(Form.MIXED_2021_2019.cells().stream().map(Cell::address).toList());
    assertThat(session.out())
        .contains(file + "\tT3.otherHandling.misc.total\t\tmissing\t\n")
        .contains(file + "\tT3.otherHandling.total\t0\tok\t\n");
    assertThat(addresses.indexOf("T3.otherHandling.misc.total"))
        .isBetween(
            addresses.indexOf("T3.notProcessed.reissue.total"),
            addresses.indexOf("T3.handled.natural"));
  }

  @Test
  void valuesAreExactAndBlanksHaveNone() {
    AnnualReport report =
        Filed.with(
            Filed.sound(Form.FORM_2021), "T2.fees.amount", "0.1250", "T3.received.total", null);
    Path file = Filed.write(folder.resolve("r.json"), report);
    assertThat(Session.run("read", "--format", "cells", file).out())
        .contains(file + "\tT2.fees.amount\t0.1250\tok\t\n")
        .contains(file + "\tT3.received.total\t\tblank\t\n");
  }

  @Test
  void aNameWithATabStaysOneField() {
    Path file = Filed.write(folder.resolve("a\tb\nc.json"), Filed.sound(Form.FORM_2021));
    Session session = Session.run("read", "--format", "cells", file);
    assertThat(session.outLines()).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(5));
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void jsonReadBackIsTheSameReport(Form form) throws IOException {
    Path file = Filed.write(folder.resolve("r.json"), Filed.sound(form));
    String json = Session.run("read", file).out();
    assertThat(json.lines()).hasSize(1);
    assertThat(GprJson.read(json)).isEqualTo(Filed.sound(form));
    assertThat(
            Session.runWithInput(
                    json.getBytes(java.nio.charset.StandardCharsets.UTF_8), "read", "-")
                .out())
        .isEqualTo(json);
  }
}
