package io.github.opengpr.rules.claims.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.text.Narrative;
import io.github.opengpr.rules.text.number.Quantity;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedTest {

  @ParameterizedTest
  @CsvSource({
    "占85.4%, 246, 288, fits",
    "占84.5%, 246, 288, other",
    "占100%, 287, 288, other",
    "占比超过九成, 912, 1000, fits",
    "占比超过九成, 1000, 1000, unknown",
    "占比超过九成, 880, 1000, other",
    "占九成以上, 912, 1000, fits",
    "占比近八成, 78, 100, fits",
    "占比近八成, 82, 100, unknown",
    "约占60%, 62, 100, fits",
    "约占60%, 70, 100, unknown",
    "占0%, 0, 0, fits",
  })
  void fits(String text, int part, int whole, String expected) {
    Narrative narrative = Narrative.of(text, 2021);
    Quantity percent = narrative.quantities().get(0);
    Stated stated = Stated.of(percent, narrative.passage().text());
    BigDecimal some = BigDecimal.valueOf(part);
    BigDecimal all = BigDecimal.valueOf(whole);
    String said =
        stated.isShare(some, all) ? "fits" : stated.isDecidable(some, all) ? "other" : "unknown";
    assertThat(said).isEqualTo(expected);
  }
}
