package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.cli.console.Console;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many documents, one of which trips the program. */
class BatchTest {

  @TempDir Path folder;

  @Test
  void workThatFailsOnOneReportIsSaidAndTheOthersGoOn() {
    AnnualReport sound = Filed.sound(Form.FORM_2021);
    for (int i = 1; i <= 3; i++) {
      Filed.write(folder.resolve(i + ".json"), sound);
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(said, true, StandardCharsets.UTF_8);
    Batch batch =
        new Batch(
            new Console(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                errors,
                false,
                false,
                false));
    AtomicInteger worked = new AtomicInteger();
    List<Object> delivered = new ArrayList<>();
    batch.run(
        List.of(folder.toString()),
        report -> {
          if (worked.incrementAndGet() == 2) {
            throw new IllegalStateException("tripped");
          }
          return report;
        },
        delivered::add);
    assertThat(delivered).hasSize(2);
    assertThat(batch.unreadable()).isEqualTo(1);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("tripped", "internal error");
  }
}
