package io.github.opengpr.rules.claims.compare.second;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.compare.Total;
import io.github.opengpr.rules.claims.dispute.Disputes;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.request.Applicants;
import io.github.opengpr.rules.claims.request.Outcomes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What one number of a row tells where the row tells all of a group of the tables: an outcome, a
 * kind of applicants, a result of disputes; and what it may be told in instead.
 *
 * @param concept what it is about
 * @param word the word for it
 * @param measure its cells
 * @param value what they hold, above 0
 * @param leaves what it is divided into; empty if into nothing
 */
record Slot(Concept concept, Sense word, Measure measure, BigDecimal value, List<Slot> leaves) {

  /** The outcomes that make up what was handled. */
  static final List<Sense> OUTCOMES =
      List.of(
          Sense.GRANTED,
          Sense.PARTIALLY_GRANTED,
          Sense.REFUSED,
          Sense.UNAVAILABLE,
          Sense.NOT_PROCESSED,
          Sense.OTHERWISE_HANDLED);

  private static final List<Sense> ORGANISATIONS =
      List.of(Sense.BUSINESS, Sense.RESEARCH, Sense.WELFARE, Sense.LEGAL, Sense.OTHER_APPLICANT);

  private static final List<Sense> RESULTS =
      List.of(Sense.UPHELD, Sense.CORRECTED, Sense.OTHER_RESULT, Sense.PENDING);

  /** The outcomes that are not 0, each with its reasons. */
  static List<Slot> outcomes(Subject subject) {
    List<Slot> slots = new ArrayList<>();
    for (Sense outcome : OUTCOMES) {
      List<Slot> leaves = new ArrayList<>();
      for (Sense reason : Rows.reasons()) {
        if (Rows.isReasonFor(reason, outcome)) {
          add(leaves, subject, Concept.OUTCOME, reason, Rows.outcome(reason), List.of());
        }
      }
      add(slots, subject, Concept.OUTCOME, outcome, Rows.outcome(outcome), leaves);
    }
    return slots;
  }

  /** Those who applied, natural persons and organisations, each kind with its columns. */
  static List<Slot> applicants(Subject subject) {
    List<Slot> slots = new ArrayList<>();
    List<Slot> kinds = new ArrayList<>();
    ORGANISATIONS.forEach(kind -> applicant(kinds, subject, kind, List.of()));
    applicant(slots, subject, Sense.NATURAL, List.of());
    applicant(slots, subject, Sense.ORGANISATION, kinds);
    return slots;
  }

  private static void applicant(List<Slot> slots, Subject subject, Sense kind, List<Slot> leaves) {
    add(slots, subject, Concept.APPLICANTS, kind, Rows.applicants("received", kind), leaves);
  }

  /** How disputes of a kind ended. */
  static List<Slot> results(Subject subject, Sense kind) {
    boolean organ = kind == Sense.RECONSIDERATION;
    Concept concept = organ ? Concept.RECONSIDERATION : Concept.LITIGATION;
    List<Slot> slots = new ArrayList<>();
    for (Sense result : RESULTS) {
      add(slots, subject, concept, result, Rows.disputes(kind, result), List.of());
    }
    return slots;
  }

  private static void add(
      List<Slot> slots,
      Subject subject,
      Concept concept,
      Sense word,
      Measure measure,
      List<Slot> leaves) {
    Total total = Total.of(subject, measure);
    BigDecimal value = total.value();
    if (value != null && value.signum() > 0 && total.isKnown()) {
      slots.add(new Slot(concept, word, measure, value, leaves));
    }
  }

  /** Its name. */
  Message name(Subject subject) {
    if (concept == Concept.APPLICANTS) {
      return Applicants.words(word);
    }
    if (concept != Concept.OUTCOME) {
      boolean organ = concept == Concept.RECONSIDERATION;
      return Disputes.words(List.of(organ ? Sense.RECONSIDERATION : Sense.LITIGATION), word);
    }
    if (Rows.isGroup(word)) {
      return new Message(Outcomes.name(word), Outcomes.english(word));
    }
    List<String> labels = Total.of(subject, measure).cells().get(0).row().labels();
    return new Message(labels.get(labels.size() - 1), Outcomes.english(Sense.MISC));
  }

  /** This and another one, told in one number. */
  Slot and(Slot other) {
    return new Slot(concept, word, measure.and(other.measure), value.add(other.value), List.of());
  }
}
