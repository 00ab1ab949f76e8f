package io.github.opengpr.read.scan.recognise;

import java.util.ArrayList;
import java.util.List;

/**
 * What a recogniser makes of a line.
 *
 * @param letters its characters, from left to right
 */
record Spelling(List<Letter> letters) {

  /**
   * A character.
   *
   * @param text what it is
   * @param step where along the line it was seen
   * @param confidence how probable it is
   * @param others less probable ones, the best first
   */
  record Letter(String text, int step, double confidence, List<Other> others) {}

  /**
   * What a character may be instead.
   *
   * @param text what it is; empty for nothing at all
   * @param probability how probable it is
   */
  record Other(String text, double probability) {}

  /** Less probable than this is nothing to think about. */
  private static final double THINKABLE = 0.01;

  Spelling {
    letters = List.copyOf(letters);
  }

  /** The line read with a free choice of characters. */
  static Spelling free(Steps steps, Alphabet alphabet) {
    List<Letter> letters = new ArrayList<>();
    int before = Alphabet.NOTHING;
    for (int step = 0; step < steps.count(); step++) {
      int best = steps.best(step);
      if (best != Alphabet.NOTHING && best != before) {
        letters.add(new Letter(alphabet.character(best), step, steps.at(step, best), List.of()));
      }
      before = best;
    }
    return new Spelling(letters);
  }

  /** The line read as a figure: digits, full stop and minus only. */
  static Spelling figure(Steps steps, Alphabet alphabet) {
    int[] among = alphabet.figures();
    List<Letter> letters = new ArrayList<>();
    int before = Alphabet.NOTHING;
    int run = -1;
    for (int step = 0; step < steps.count(); step++) {
      int best = steps.best(step, among);
      if (best != before || best == Alphabet.NOTHING) {
        run = best == Alphabet.NOTHING ? -1 : step;
      }
      if (best != Alphabet.NOTHING) {
        Letter letter = letter(steps, alphabet, among, step, best);
        if (run == step) {
          letters.add(letter);
        } else if (letter.confidence > letters.get(letters.size() - 1).confidence) {
          letters.set(letters.size() - 1, letter);
        }
      }
      before = best;
    }
    return new Spelling(letters);
  }

  private static Letter letter(Steps steps, Alphabet alphabet, int[] among, int step, int best) {
    double all = 0;
    for (int c : among) {
      all += steps.at(step, c);
    }
    List<Other> others = new ArrayList<>();
    for (int c : among) {
      double probability = steps.at(step, c) / all;
      if (c != best && probability > THINKABLE) {
        others.add(new Other(alphabet.character(c), probability));
      }
    }
    others.sort((one, other) -> Double.compare(other.probability, one.probability));
    // A figure taken for a letter is one all the same; what is taken for an ideograph may be
    // anything.
    double support = all - steps.at(step, Alphabet.NOTHING);
    for (int c : alphabet.alike()) {
      support += c == Alphabet.NOTHING ? 0 : steps.at(step, c);
    }
    double confidence = Math.min(steps.at(step, best) / all, support);
    return new Letter(alphabet.character(best), step, confidence, others);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    letters.forEach(letter -> text.append(letter.text));
    return text.toString();
  }

  /** How sure the least sure of its characters is; 0 without any. */
  double confidence() {
    return letters.stream().mapToDouble(Letter::confidence).min().orElse(0);
  }

  /** How sure its characters are on the whole; 0 without any. */
  double meanConfidence() {
    return letters.stream().mapToDouble(Letter::confidence).average().orElse(0);
  }
}
