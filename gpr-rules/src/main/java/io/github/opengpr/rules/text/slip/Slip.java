package io.github.opengpr.rules.text.slip;

import io.github.opengpr.rules.text.passage.Passage;
import io.github.opengpr.rules.text.passage.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A slip of the pen. Immutable.
 *
 * @param kind what kind of slip
 * @param span the words that are wrong
 * @param right what it should be; empty where that cannot be known
 */
public record Slip(Kind kind, Span span, String right) {

  /** The kinds of slips. */
  public enum Kind {
    /** A word, a character or a mark written twice: 工作作. */
    DOUBLED,
    /** A stock phrase with a wrong or missing character: 建立建全. */
    PHRASE,
    /** A sentence that stops before it is at its end. */
    BROKEN,
    /** A bracket or quotation mark without its partner. */
    UNPAIRED,
    /** What was to be filled in or deleted: XX街道. */
    TEMPLATE
  }

  /** All slips of a passage, in order. Takes any text, in time proportional to its length. */
  public static List<Slip> in(Passage passage) {
    List<Slip> slips = new ArrayList<>();
    char[] glyphs = passage.text().toCharArray(); // every pass asks for all of them
    DoubledWords.read(passage, glyphs, slips);
    DoubledCharacters.read(passage, glyphs, slips);
    StockPhrases.read(passage, glyphs, slips);
    BrokenSentences.read(passage, slips);
    UnpairedMarks.read(passage, glyphs, slips);
    TemplateWords.read(passage, glyphs, slips);
    slips.sort(Comparator.comparingInt((Slip slip) -> slip.span().start()));
    return List.copyOf(slips);
  }
}
