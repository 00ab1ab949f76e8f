package io.github.opengpr.rules.claims.account;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.claims.Verdict;
import io.github.opengpr.rules.claims.compare.Judge;
import io.github.opengpr.rules.claims.compare.Judged;
import io.github.opengpr.rules.claims.compare.Total;
import io.github.opengpr.rules.claims.compare.second.Second;
import io.github.opengpr.rules.claims.context.Setting;
import io.github.opengpr.rules.claims.grammar.Reader;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Parts;
import io.github.opengpr.rules.claims.section.WordedSection;
import io.github.opengpr.rules.claims.section.WordedSections;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All numbers of a report's text with the verdicts on them, read once and shared by the rules that
 * look at them. Immutable.
 */
public final class Account {

  /** Looking up the cells that a number may mean. */
  private static final int STEPS_OF_MENTION = 50;

  private final List<Judged> all;
  private final List<Judged> toTell;
  private final Subject subject;
  // Asked for where a number is wrong. A race works it out twice, no more.
  private volatile @Nullable Doubts doubts;

  private Account(Subject subject, List<Judged> all) {
    this.all = List.copyOf(all);
    this.toTell = all.stream().filter(Account::isToTell).toList();
    this.subject = subject;
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

  /** Those that a rule may have something to say of; most reports have none. */
  public List<Judged> toTell() {
    return toTell;
  }

  private static boolean isToTell(Judged judged) {
    return judged.incomparable()
        || judged.verdict() == Verdict.CONTRADICTS
        || judged.doubtful()
        || judged.unusual();
  }

  /** Whether a number that does not agree may be of something else, and is only to be looked at. */
  public boolean doubts(Judged judged) {
    Doubts known = doubts;
    if (known == null) {
      known = Doubts.of(subject, all);
      doubts = known;
    }
    return known.has(judged);
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
