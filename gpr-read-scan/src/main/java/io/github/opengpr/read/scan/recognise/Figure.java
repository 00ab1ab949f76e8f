package io.github.opengpr.read.scan.recognise;

import io.github.opengpr.read.scan.ink.InkLine;
import io.github.opengpr.read.scan.recognise.Spelling.Letter;
import io.github.opengpr.read.scan.recognise.Spelling.Other;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A figure, read twice. */
final class Figure {

  /** Each recogniser is so sure of each character of a strict reading. */
  private static final double STRICT = 0.9;

  /** And so sure of one that agrees. */
  private static final double AGREED = 0.5;

  /** Alternatives that are kept. */
  private static final int MOST = 8;

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

  private Figure() {}

  static CellReading of(InkLine line, Spelling one, Spelling other, String free) {
    Map<String, Double> thinkable = new LinkedHashMap<>();
    add(thinkable, one.text(), one.meanConfidence() + 1);
    add(thinkable, other.text(), other.meanConfidence() + 0.9);
    substitutes(thinkable, one);
    substitutes(thinkable, other);
    int length = one.letters().size();
    if (line.groups() == length + 1 && line.narrowFirst()) {
      add(thinkable, "1" + one.text(), 0.3);
      add(thinkable, "-" + one.text(), 0.2);
    }
    List<String> best =
        thinkable.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .toList();
    if (best.isEmpty()) {
      return CellReading.doubtful(free.isBlank() ? "\uFFFD" : free, List.of());
    }
    List<String> others = best.subList(1, Math.min(best.size(), MOST));
    boolean agreed =
        one.text().equals(other.text())
            && best.get(0).equals(one.text())
            && line.groups() == length
            && Math.min(one.confidence(), other.confidence()) >= AGREED;
    if (!agreed) {
      return CellReading.doubtful(best.get(0), others);
    }
    boolean strict = Math.min(one.confidence(), other.confidence()) >= STRICT && !line.clipped();
    return new CellReading(
        best.get(0), others, strict ? CellReading.Trust.STRICT : CellReading.Trust.AGREED);
  }

  private static void substitutes(Map<String, Double> thinkable, Spelling spelling) {
    List<Letter> letters = spelling.letters();
    for (int i = 0; i < letters.size(); i++) {
      for (Other other : letters.get(i).others()) {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < letters.size(); k++) {
          text.append(k == i ? other.text() : letters.get(k).text());
        }
        add(thinkable, text.toString(), other.probability());
      }
    }
  }

  private static void add(Map<String, Double> thinkable, String text, double weight) {
    if (NUMBER.matcher(text).matches()) {
      thinkable.merge(text, weight, Math::max);
    }
  }
}
