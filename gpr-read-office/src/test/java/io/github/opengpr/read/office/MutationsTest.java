package io.github.opengpr.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged documents of the corpus give a report or the documented exception, nothing else. */
class MutationsTest {

  private static final ReportReader READER =
      ReportReader.of(OfficeFormats.all())
          .withLimits(ReadLimits.standard().withTime(Duration.ofSeconds(20)));

  static List<String> documents() throws IOException {
    return CorpusTest.documents();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void damageIsReadOrRefused(String name) throws IOException {
    byte[] sound = Files.readAllBytes(CorpusTest.folder().resolve(name));
    for (int i = 0; i < Integer.getInteger("gpr.mutations", 6); i++) {
      Random random = new Random(31L * name.hashCode() + i);
      try {
        assertThat(READER.read(mutated(sound, random), name).report()).isNotNull();
      } catch (ReportReadException e) {
        assertThat(e.explanation().zh()).isNotBlank();
        assertThat(e.explanation().en()).isNotBlank();
      }
    }
  }

  private static byte[] mutated(byte[] sound, Random random) {
    byte[] bytes = sound.clone();
    switch (random.nextInt(3)) {
      case 0 -> {
        int flips = 1 + random.nextInt(40);
        for (int i = 0; i < flips; i++) {
          bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
      }
      case 1 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      default -> {
        int length = 1 + random.nextInt(bytes.length / 4);
        int from = random.nextInt(bytes.length - length);
        int to = random.nextInt(bytes.length - length);
        System.arraycopy(sound, from, bytes, to, length);
      }
    }
    return bytes;
  }
}
