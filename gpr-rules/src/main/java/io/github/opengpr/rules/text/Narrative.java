package io.github.opengpr.rules.text;

import io.github.opengpr.rules.text.number.Numeral;
import io.github.opengpr.rules.text.number.NumeralScanner;
import io.github.opengpr.rules.text.number.Quantity;
import io.github.opengpr.rules.text.passage.Passage;
import io.github.opengpr.rules.text.passage.Sentence;
import io.github.opengpr.rules.text.passage.Span;
import io.github.opengpr.rules.text.passage.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text of one section, read once: its sentences, its numbers, and what they state.
 *
 * <p>The entry point of this package. Immutable and thread-safe; takes any text and never throws on
 * one.
 */
public final class Narrative {

  private final Passage passage;
  private final @Nullable Integer reportYear;
  private final List<Sentence> sentences;
  private final List<Numeral> numerals;
  private final List<Quantity> quantities;
  // Asked for by several rules, and not of every section. A race works them out twice, no more.
  private volatile @Nullable Substance substance;
  private volatile @Nullable Map<Topic, Span> topics;
  private volatile @Nullable FeeStatement fees;
  private volatile @Nullable FeeStatement plainFees;

  private Narrative(Passage passage, @Nullable Integer reportYear) {
    this.passage = passage;
    this.reportYear = reportYear;
    this.sentences = Sentence.split(passage);
    this.numerals = NumeralScanner.scan(passage);
    this.quantities = Quantity.of(passage, numerals);
  }

  /**
   * Reads a section.
   *
   * @param lines its printed lines in order, headings and tables left out
   * @param reportYear the year the report is for; {@code null} if it is not known, and then no year
   *     in the text is taken to be another one
   */
  public static Narrative of(List<TextLine> lines, @Nullable Integer reportYear) {
    return new Narrative(Passage.of(lines), reportYear);
  }

  /** Reads a section whose lines are numbered from 1. */
  public static Narrative of(String text, @Nullable Integer reportYear) {
    List<TextLine> lines = new ArrayList<>();
    String[] split = text.split("\\R", -1);
    for (int i = 0; i < split.length; i++) {
      lines.add(new TextLine(i + 1, split[i]));
    }
    return of(lines, reportYear);
  }

  /** The text that all spans refer to, and the way back to what was printed. */
  public Passage passage() {
    return passage;
  }

  /** The year the report is for, as given. */
  public @Nullable Integer reportYear() {
    return reportYear;
  }

  /** All sentences in order. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** All numbers in order, years and ordinals too. */
  public List<Numeral> numerals() {
    return numerals;
  }

  /** All numbers that count or measure, with their units. */
  public List<Quantity> quantities() {
    return quantities;
  }

  /** Places where a number was lost or never filled in. */
  public List<MissingNumber> missingNumbers() {
    return MissingNumber.read(this);
  }

  /** The calendar years named, and what for. */
  public List<YearMention> yearMentions() {
    return YearMention.read(this);
  }

  /** Identity and mobile numbers. */
  public List<PersonalData> personalData() {
    return PersonalData.read(this);
  }

  /** References to rules that no longer hold. */
  public List<Obsolete> obsolete() {
    return Obsolete.read(this);
  }

  /** The topics covered, each with the place of a word that shows it. */
  public Map<Topic, Span> topics() {
    Map<Topic, Span> known = topics;
    if (known == null) {
      known = Topic.covered(Announced.blanked(this, passage.text()), quantities);
      topics = known;
    }
    return known;
  }

  /** The same of a report's lead, whose sentences about the report itself cover nothing. */
  public Map<Topic, Span> topicsBesideIntroduction() {
    return Topic.covered(Announced.blanked(this, Introduction.blanked(this)), quantities);
  }

  /** How much the section says. */
  public Substance substance() {
    Substance known = substance;
    if (known == null) {
      known = Substance.of(this);
      substance = known;
    }
    return known;
  }

  /** What the section says of the agency's shortcomings. */
  public Shortcomings shortcomings() {
    return Shortcomings.of(this);
  }

  /** What it says about 信息处理费. */
  public FeeStatement fees() {
    FeeStatement known = fees;
    if (known == null) {
      known = FeeReader.read(this, false);
      fees = known;
    }
    return known;
  }

  /**
   * The same of the section that is there for it: any plain words that nothing was charged count.
   */
  public FeeStatement plainFees() {
    FeeStatement known = plainFees;
    if (known == null) {
      known = FeeReader.read(this, true);
      plainFees = known;
    }
    return known;
  }

  /** The fingerprint for telling copies. */
  public TextPrint print() {
    return TextPrint.of(passage);
  }

  /** The sentence that holds a span; the span itself if none does. */
  public Span sentenceOf(Span span) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span sentence = sentences.get(middle).span();
      if (sentence.end() <= span.start()) {
        low = middle + 1;
      } else if (sentence.start() > span.start()) {
        high = middle - 1;
      } else {
        return sentence;
      }
    }
    return span;
  }
}
