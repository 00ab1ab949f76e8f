package io.github.opengpr.rules.claims.compare;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.Verdict;
import io.github.opengpr.rules.claims.context.Setting;
import io.github.opengpr.rules.claims.grammar.Reader;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Parts;
import io.github.opengpr.rules.claims.section.WordedSection;
import io.github.opengpr.rules.claims.section.WordedSections;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All numbers of a report's text with the verdicts on them, read once and shared by the rules that
 * look at them. Immutable.
 */
public final class Account {

  /** Looking up the cells that a number may mean. */
  private static final int STEPS_OF_MENTION = 50;

  private final List<Judged> all;
  // Asked for where a number is wrong. A race works it out twice, no more.
  private volatile @Nullable Confirmed confirmed;

  /** What a number is about and which cells it may mean. */
  private record Topic(Concept concept, List<Measure> usages) {
    static Topic of(Mention mention) {
      return new Topic(mention.concept(), mention.usages());
    }
  }

  /** What numbers that agree are about, and the cells that they say. */
  private record Confirmed(Set<Topic> topics, Set<List<Cell>> cells) {
    static Confirmed of(List<Judged> all) {
      Confirmed confirmed = new Confirmed(new HashSet<>(), new HashSet<>());
      for (Judged one : all) {
        if (one.verdict() == Verdict.AGREES && one.mention().quantity() != null) {
          confirmed.topics.add(Topic.of(one.mention()));
          confirmed.cells.add(one.cells());
        }
      }
      return confirmed;
    }

    boolean has(Judged judged) {
      return topics.contains(Topic.of(judged.mention())) || cells.contains(judged.cells());
    }
  }

  private final Doubts doubts;

  private Account(Subject subject, List<Judged> all) {
    this.all = List.copyOf(all);
    this.doubts = Doubts.of(subject, all);
  }

  /** The account of a subject. */
  public static Account of(Subject subject) {
    WordedSections sections = WordedSections.of(subject);
    return subject.derive(Account.class, one -> read(one, sections));
  }

  /** The cells of a measure; empty if the form has none of the kind. */
  public static List<Cell> cells(Subject subject, Measure measure) {
    return Total.of(subject, measure).cells();
  }

  /** All of them, in the order of the text. */
  public List<Judged> all() {
    return all;
  }

  /**
   * Whether the text gives a number of the same thing, or of the same cells, somewhere that agrees
   * with the tables: what does not agree may then be a part of it, or of another year or agency.
   */
  private boolean confirms(Judged judged) {
    Confirmed known = confirmed;
    if (known == null) {
      known = Confirmed.of(all);
      confirmed = known;
    }
    return known.has(judged);
  }

  /** Whether a number that does not agree may be of something else, and is only to be looked at. */
  public boolean doubts(Judged judged) {
    return doubts.has(judged) || confirms(judged);
  }

  /** Whether parts that do not add up may not be the parts of their whole. */
  public boolean doubts(Judged judged, Parts parts) {
    return Doubts.has(judged, parts);
  }

  private static Account read(Subject subject, WordedSections sections) {
    Setting setting =
        Setting.of(
            subject.report().agency(), subject.issuerKind().orElse(null), subject.report().year());
    List<Judged> all = new ArrayList<>();
    for (WordedSection section : sections.sections()) {
      Judge judge = new Judge(subject, section);
      List<Judged> some = new ArrayList<>();
      subject.work().steps(section.narrative().passage().text().length());
      // Paid before the numbers are read, which takes longer than all that follows.
      subject.work().steps((long) STEPS_OF_MENTION * section.narrative().quantities().size());
      for (Mention mention : Reader.read(section.narrative(), setting)) {
        subject.work().steps(STEPS_OF_MENTION);
        some.add(judge.judge(mention));
      }
      all.addAll(Second.look(subject, some));
    }
    return new Account(subject, all);
  }
}
