package io.github.opengpr.rules.yearly;

import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.rules.text.TextPrint;
import io.github.opengpr.rules.text.passage.Passage;
import io.github.opengpr.rules.text.passage.TextLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much of a section's text was taken over from last year. Immutable and thread-safe.
 *
 * @param section the section, one that is told in words
 * @param similarity how alike the texts are, from 0 to 1, numbers and punctuation left out; null if
 *     a text is missing or too short for that to mean anything
 * @param sentences how many sentences this year's text has; those with fewer than ten letters,
 *     which are often alike, such as headings, are not counted
 * @param takenOver those of them that last year's text has word for word, numbers too, in their
 *     order
 */
public record SectionLikeness(
    Section section, @Nullable Double similarity, int sentences, List<String> takenOver) {

  private static final int SHORTEST = 10;

  /** Copies the list. */
  public SectionLikeness {
    takenOver = List.copyOf(takenOver);
  }

  static SectionLikeness of(Section section, @Nullable Narrative last, @Nullable Narrative now) {
    if (now == null) {
      return new SectionLikeness(section, null, 0, List.of());
    }
    List<String> sentences = sentences(now);
    if (last == null) {
      return new SectionLikeness(section, null, sentences.size(), List.of());
    }
    Set<String> before =
        sentences(last).stream()
            .map(SectionLikeness::plain)
            .collect(Collectors.toCollection(HashSet::new));
    List<String> takenOver = new ArrayList<>();
    for (String sentence : sentences) {
      String plain = plain(sentence);
      if (before.contains(plain)) {
        takenOver.add(sentence);
      }
    }
    TextPrint print = TextPrint.of(Passage.of(lines(now)));
    TextPrint other = TextPrint.of(Passage.of(lines(last)));
    Double similarity =
        print.isTelling() && other.isTelling() ? (Double) print.similarity(other) : null;
    return new SectionLikeness(section, similarity, sentences.size(), takenOver);
  }

  private static List<String> sentences(Narrative narrative) {
    var text = io.github.opengpr.rules.text.Narrative.of(lines(narrative), null);
    return text.sentences().stream()
        .map(sentence -> text.passage().excerpt(sentence.span()).text())
        .filter(sentence -> sentence.codePoints().filter(Character::isLetter).count() >= SHORTEST)
        .toList();
  }

  private static List<TextLine> lines(Narrative narrative) {
    return narrative.paragraphs().stream()
        .map(paragraph -> new TextLine(0, paragraph.full()))
        .toList();
  }

  /** Letters and digits: a comma more is no other sentence. */
  private static String plain(String sentence) {
    StringBuilder plain = new StringBuilder(sentence.length());
    sentence.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
