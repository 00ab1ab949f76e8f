package io.github.opengpr.rules.diagnosis.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.diagnosis.search.table.Entries;
import io.github.opengpr.rules.diagnosis.search.table.Layout;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The smallest sets are smallest: compared with optima that another solver proved. */
class CertifiedOptimaTest {

  @Test
  void neverDisagreesWithTheProvenOptimum() throws IOException {
    int compared = 0;
    int finished = 0;
    SoftAssertions softly = new SoftAssertions();
    for (String line : lines()) {
      String[] columns = line.split("\t", -1);
      Layout layout = columns[0].equals("25") ? Tables.LAYOUT_2021 : Tables.LAYOUT_2019;
      int least = Integer.parseInt(columns[1]);
      Entries entries = entries(columns[2].split(" ", -1));
      Diagnosis diagnosis = Diagnoser.of(Tables.system(layout), layout).diagnose(entries);
      compared++;
      softly.assertThat(diagnosis.atLeast()).as(line).isLessThanOrEqualTo(least);
      if (diagnosis.exhaustive()) {
        finished++;
        softly.assertThat(diagnosis.atLeast()).as(line).isEqualTo(least);
      }
      for (Repair repair : diagnosis.repairs()) {
        softly.assertThat(repair.changes().size()).as(line).isGreaterThanOrEqualTo(least);
        softly
            .assertThat(Tables.isSound(layout, Tables.repaired(entries, repair)))
            .as(line)
            .isTrue();
      }
    }
    softly.assertAll();
    assertThat(compared).isGreaterThanOrEqualTo(500);
    assertThat(finished).isGreaterThanOrEqualTo(compared * 95 / 100);
  }

  private static Entries entries(String[] cells) {
    long[] values = new long[cells.length];
    for (int cell = 0; cell < cells.length; cell++) {
      values[cell] = cells[cell].equals("_") ? 0 : Long.parseLong(cells[cell]);
    }
    Entries entries = Entries.of(values);
    for (int cell = 0; cell < cells.length; cell++) {
      entries = cells[cell].equals("_") ? entries.withBlank(cell) : entries;
    }
    return entries;
  }

  private static List<String> lines() throws IOException {
    InputStream resource = CertifiedOptimaTest.class.getResourceAsStream("optima.tsv");
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(resource), StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).forEach(lines::add);
    }
    return lines;
  }
}
