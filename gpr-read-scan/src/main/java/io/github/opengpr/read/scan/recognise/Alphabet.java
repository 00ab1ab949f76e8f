package io.github.opengpr.read.scan.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The characters a recogniser tells apart; number 0 is the space between two of them. */
final class Alphabet {

  /** What separates characters and is none. */
  static final int NOTHING = 0;

  /** What a figure is made of. */
  private static final String FIGURES = "0123456789.-";

  /** What looks like one of them. */
  private static final String ALIKE = "oOQDＯ○〇０。口ロIl|丨丿iZzSsgqbB—－一–";

  private final List<String> characters;
  private final int[] figures;
  private final int[] alike;

  private Alphabet(List<String> characters, int[] figures, int[] alike) {
    this.characters = characters;
    this.figures = figures;
    this.alike = alike;
  }

  static Alphabet of(List<String> keys) {
    List<String> characters = new ArrayList<>();
    characters.add("");
    characters.addAll(keys);
    characters.add(" ");
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < characters.size(); i++) {
      numbers.putIfAbsent(characters.get(i), i);
    }
    int[] figures = new int[FIGURES.length() + 1];
    figures[0] = NOTHING;
    System.arraycopy(numbers(FIGURES, numbers), 0, figures, 1, FIGURES.length());
    return new Alphabet(List.copyOf(characters), figures, numbers(ALIKE, numbers));
  }

  private static int[] numbers(String among, Map<String, Integer> numbers) {
    return among
        .chars()
        .map(c -> numbers.getOrDefault(String.valueOf((char) c), NOTHING))
        .toArray();
  }

  String character(int number) {
    return number < characters.size() ? characters.get(number) : "";
  }

  /** The numbers of digits, full stop and minus, and of nothing. */
  int[] figures() {
    return figures.clone();
  }

  /** The numbers of characters that figures are taken for. */
  int[] alike() {
    return alike.clone();
  }
}
