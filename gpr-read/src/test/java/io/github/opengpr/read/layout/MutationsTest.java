package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A spoilt document of the corpus is read, or refused with the documented exception. */
class MutationsTest {

  private static final int MUTANTS = 25;

  static Stream<Recipe> recipes() {
    return Corpus.RECIPES.stream();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("recipes")
  void isReadOrRefused(Recipe recipe) {
    byte[] sound = recipe.bytes();
    for (int seed = 0; seed < MUTANTS; seed++) {
      Random random = new Random(seed);
      byte[] mutant = sound;
      for (int i = 0; i <= seed % 5; i++) {
        mutant = mutated(mutant, random);
      }
      try {
        Filing filing = ReportReader.standard().read(mutant, recipe.name());
        assertThat(filing.printed().cells()).hasSameSizeAs(filing.report().form().cells());
      } catch (ReportReadException e) {
        assertThat(e.explanation().zh()).as("%s, seed %d", recipe.name(), seed).isNotEmpty();
      }
    }
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    if (bytes.length < 2) {
      return bytes;
    }
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(1 + random.nextInt(2000)));
    byte[] piece = Arrays.copyOfRange(bytes, from, to);
    int at = random.nextInt(bytes.length);
    return switch (random.nextInt(6)) {
      case 0 -> joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
      case 1 ->
          joined(Arrays.copyOf(bytes, at), piece, Arrays.copyOfRange(bytes, at, bytes.length));
      case 2 -> Arrays.copyOf(bytes, from);
      case 3 -> Arrays.copyOfRange(bytes, from, bytes.length);
      case 4 -> {
        random.nextBytes(piece);
        yield joined(
            Arrays.copyOf(bytes, from), piece, Arrays.copyOfRange(bytes, to, bytes.length));
      }
      default -> {
        byte[] other = bytes.clone();
        for (int i = 0; i < 20; i++) {
          other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
        }
        yield other;
      }
    };
  }

  private static byte[] joined(byte[]... parts) {
    int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }
}
