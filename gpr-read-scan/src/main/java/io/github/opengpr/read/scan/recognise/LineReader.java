package io.github.opengpr.read.scan.recognise;

import io.github.opengpr.read.scan.ink.InkLine;
import io.github.opengpr.read.scan.page.Grey;
import io.github.opengpr.read.scan.recognise.Models.Reader;
import io.github.opengpr.read.scan.recognise.Spelling.Letter;
import java.util.ArrayList;
import java.util.List;

/** Reads lines of text outside of tables. Used by one thread at a time. */
public final class LineReader {

  /** Lines read with less confidence are pictures, stamps or handwriting. */
  private static final double LEGIBLE = 0.45;

  /** Stands for a character that is not known. */
  private static final String UNKNOWN = "\uFFFD";

  private final Models models;
  private final Grey page;

  /** A reader of the lines of a page. */
  public LineReader(Models models, Grey page) {
    this.models = models;
    this.page = page;
  }

  /**
   * A character of a line.
   *
   * @param text what it is
   * @param left its left edge, in pixels of the page
   * @param right its right edge
   */
  public record Placed(String text, double left, double right) {}

  /** How sure the recogniser is of the characters of a line on the whole, from 0 to 1. */
  public double legibility(InkLine line) {
    Steps steps = models.read(Reader.V4, Strip.of(page, line));
    return Spelling.free(steps, models.alphabet()).meanConfidence();
  }

  /** The characters of a line, each as far as halfway to its neighbours; none if it is no text. */
  public List<Placed> read(InkLine line) {
    Strip strip = Strip.of(page, line);
    Steps steps = models.read(Reader.V4, strip);
    Spelling spelling = Spelling.free(steps, models.alphabet());
    if (spelling.meanConfidence() < LEGIBLE) {
      return List.of();
    }
    List<String> texts = texts(spelling, line);
    List<Letter> letters = spelling.letters();
    double step = (double) strip.width() / steps.count();
    double first = line.left() - strip.beside();
    double pixel = (line.width() + 2.0 * strip.beside()) / strip.used();
    List<Placed> characters = new ArrayList<>();
    double left = line.left();
    for (int i = 0; i < letters.size(); i++) {
      double right = line.right();
      if (i + 1 < letters.size()) {
        double middle = (letters.get(i).step() + letters.get(i + 1).step() + 1) / 2.0 * step;
        right = Math.max(left, Math.min(line.right(), first + middle * pixel));
      }
      if (!texts.get(i).isBlank()) {
        characters.add(new Placed(texts.get(i), left, right));
      }
      left = right;
    }
    return characters;
  }

  /**
   * The characters, numbers of which the other recogniser makes something else replaced: what the
   * text says is compared with the tables, and a figure misread would be taken for a mistake.
   */
  private List<String> texts(Spelling spelling, InkLine line) {
    List<String> texts = new ArrayList<>(spelling.letters().stream().map(Letter::text).toList());
    List<int[]> numbers = numbers(texts);
    if (numbers.isEmpty()) {
      return texts;
    }
    Steps steps = models.read(Reader.V3, Strip.wider(page, line));
    List<String> others =
        Spelling.free(steps, models.alphabet()).letters().stream().map(Letter::text).toList();
    List<int[]> second = numbers(others);
    for (int i = 0; i < numbers.size(); i++) {
      int[] number = numbers.get(i);
      boolean same =
          second.size() == numbers.size()
              && texts
                  .subList(number[0], number[1])
                  .equals(others.subList(second.get(i)[0], second.get(i)[1]));
      for (int k = number[0]; !same && k < number[1]; k++) {
        texts.set(k, UNKNOWN);
      }
    }
    return texts;
  }

  /** Where digits follow each other: from and to. */
  private static List<int[]> numbers(List<String> texts) {
    List<int[]> numbers = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= texts.size(); i++) {
      boolean digit = i < texts.size() && isDigit(texts.get(i));
      if (digit && begin < 0) {
        begin = i;
      } else if (!digit && begin >= 0) {
        numbers.add(new int[] {begin, i});
        begin = -1;
      }
    }
    return numbers;
  }

  private static boolean isDigit(String text) {
    return !text.isEmpty() && Character.isDigit(text.codePointAt(0));
  }
}
