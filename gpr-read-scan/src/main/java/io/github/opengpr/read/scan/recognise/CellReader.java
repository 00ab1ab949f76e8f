package io.github.opengpr.read.scan.recognise;

import io.github.opengpr.read.scan.ink.CellInk;
import io.github.opengpr.read.scan.ink.InkLine;
import io.github.opengpr.read.scan.page.Grey;
import io.github.opengpr.read.scan.recognise.Models.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads the cells of tables: figures twice, words once. Used by one thread at a time. */
public final class CellReader {

  /** Words of this confidence are words, whatever a choice among digits would give. */
  private static final double WORDS = 0.5;

  /** Words as short as this may stand for a value: 无, 3件. They are read twice. */
  private static final int SHORT = 3;

  /** Characters that a figure is taken for on bad pages. */
  private static final String LIKE_FIGURES =
      "0123456789.-oOQDＯ○〇０。口ロIl|丨丿l1Zz2sSgqbBAT/\\,，'’·:：;_~—－一–－ ()（）[]「」〕〔";

  private final Models models;
  private final Grey page;

  /** A reader of the cells of a page. */
  public CellReader(Models models, Grey page) {
    this.models = models;
    this.page = page;
  }

  /** What stands in a cell. */
  public CellReading read(CellInk ink) {
    if (ink.isEmpty()) {
      return CellReading.empty();
    }
    if (ink.isFaint()) {
      return CellReading.doubtful("", List.of());
    }
    List<String> lines = new ArrayList<>();
    CellReading only = null;
    boolean words = false;
    for (InkLine line : ink.lines()) {
      CellReading reading = read(line);
      only = reading;
      words |= reading.trust() == CellReading.Trust.WORDS;
      if (!reading.text().isEmpty()) {
        lines.add(reading.text());
      }
    }
    if (ink.lines().size() == 1 && only != null) {
      return only;
    }
    String text = String.join("\n", lines);
    return words
        ? new CellReading(text, List.of(), CellReading.Trust.WORDS)
        : new CellReading(text, List.of(), CellReading.Trust.TORN);
  }

  private CellReading read(InkLine line) {
    Strip strip = Strip.of(page, line);
    Steps steps = models.read(Reader.V4, strip);
    Spelling free = Spelling.free(steps, models.alphabet());
    boolean words = isWords(free, line);
    if (words && free.letters().size() > SHORT) {
      return new CellReading(free.text(), List.of(), CellReading.Trust.WORDS);
    }
    Steps other = models.read(Reader.V3, Strip.wider(page, line));
    Spelling second = Spelling.free(other, models.alphabet());
    if (words) {
      return free.text().equals(second.text()) || free.letters().size() > 1 && !hasDigit(free)
          ? new CellReading(free.text(), List.of(), CellReading.Trust.WORDS)
          : CellReading.doubtful(free.text(), List.of(second.text()));
    }
    CellReading mark = Mark.of(page, line, free, second);
    if (mark != null) {
      return mark;
    }
    return Figure.of(
        line,
        Spelling.figure(steps, models.alphabet()),
        Spelling.figure(other, models.alphabet()),
        free.text());
  }

  private static boolean hasDigit(Spelling spelling) {
    return spelling.text().chars().anyMatch(Character::isDigit);
  }

  private static boolean isWords(Spelling free, InkLine line) {
    int words = 0;
    int all = 0;
    for (Spelling.Letter letter : free.letters()) {
      all++;
      boolean word = LIKE_FIGURES.indexOf(letter.text().charAt(0)) < 0;
      words += word && letter.confidence() > WORDS ? 1 : 0;
    }
    // A lone character may be a figure taken for one; more than one in several are a word.
    return words > 1 || words == 1 && (all > 1 || line.width() > 0.7 * line.height());
  }
}
