package io.github.opengpr.spark.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class SketchTest {

  private static final int RUNS = 400;

  @Test
  void aTextHasTheSameSketchOnEveryMachine() {
    CRC32 sum = new CRC32();
    sum.update(Sketch.of(text(new Random(1), 200)));

    // As it was first; another value would tear apart what was sketched before.
    assertThat(sum.getValue()).isEqualTo(2_318_031_987L);
  }

  @Test
  void numbersBlanksAndPunctuationMakeNoDifference() {
    String text = text(new Random(2), 100);
    String other = String.join("，12 ", text.split("(?<=\\G.{20})", -1));

    assertThat(Sketch.of(other)).isEqualTo(Sketch.of(text));
  }

  @Test
  void shortTextsAreNotCompared() {
    assertThat(Sketch.of("本年度无其他需要报告的事项。")).isEmpty();
    assertThat(Sketch.of(text(new Random(3), 59))).isEmpty();
    assertThat(Sketch.of(text(new Random(3), 60))).hasSize(4 * Sketch.BANDS * Sketch.PLACES);
  }

  /** One changed letter touches three runs; two texts of Dice 0.9 must meet. */
  @Test
  void copiesMeetAndOthersDoNot() {
    Random random = new Random(4);
    int met = 0;
    int strangers = 0;
    for (int i = 0; i < RUNS; i++) {
      String text = text(random, 300);
      StringBuilder copy = new StringBuilder(text);
      for (int k = 0; k < 10; k++) {
        copy.setCharAt(k * 30, (char) (0x8000 + random.nextInt(1000)));
      }
      met += meet(Sketch.of(text), Sketch.of(copy.toString())) ? 1 : 0;
      strangers += meet(Sketch.of(text), Sketch.of(text(random, 300))) ? 1 : 0;
    }

    assertThat(met).isEqualTo(RUNS);
    assertThat(strangers).isZero();
  }

  private static boolean meet(byte[] one, byte[] other) {
    for (int band = 0; band < Sketch.BANDS; band++) {
      if (Sketch.bucket(one, band) == Sketch.bucket(other, band)) {
        return Sketch.agreeing(one, other) >= Sketch.AGREEING;
      }
    }
    return false;
  }

  private static String text(Random random, int letters) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < letters; i++) {
      text.append((char) (0x4E00 + random.nextInt(2000)));
    }
    return text.toString();
  }
}
