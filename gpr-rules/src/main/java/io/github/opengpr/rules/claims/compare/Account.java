package io.github.opengpr.rules.claims.compare;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.claims.grammar.Mention;
import io.github.opengpr.rules.claims.grammar.Reader;
import io.github.opengpr.rules.claims.grammar.Setting;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.section.WordedSection;
import io.github.opengpr.rules.claims.section.WordedSections;
import java.util.ArrayList;
import java.util.List;

/**
 * All numbers of a report's text with the verdicts on them, read once and shared by the rules that
 * look at them. Immutable.
 *
 * @param all in the order of the text
 */
public record Account(List<Judged> all) {

  /** Looking up the cells that a number may mean. */
  private static final int STEPS_OF_MENTION = 50;

  /** Keeps a copy. */
  public Account {
    all = List.copyOf(all);
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

  private static Account read(Subject subject, WordedSections sections) {
    Setting setting =
        Setting.of(
            subject.report().agency(), subject.issuerKind().orElse(null), subject.report().year());
    List<Judged> all = new ArrayList<>();
    for (WordedSection section : sections.sections()) {
      Judge judge = new Judge(subject, section);
      List<Judged> some = new ArrayList<>();
      subject.work().steps(section.narrative().passage().text().length());
      for (Mention mention : Reader.read(section.narrative(), setting)) {
        subject.work().steps(STEPS_OF_MENTION);
        some.add(judge.judge(mention));
      }
      // Each may be weighed against all others.
      subject.work().steps((long) some.size() * some.size());
      all.addAll(Second.look(subject, some));
    }
    return new Account(all);
  }
}
