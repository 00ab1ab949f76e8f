package io.github.opengpr.rules.text;

import static io.github.opengpr.rules.text.StatementKind.CARRIED_IN;
import static io.github.opengpr.rules.text.StatementKind.CARRIED_OUT;
import static io.github.opengpr.rules.text.StatementKind.HANDLED;
import static io.github.opengpr.rules.text.StatementKind.RECEIVED;
import static io.github.opengpr.rules.text.StatementKind.REQUESTS;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a number means, from what is counted and what happened to it.
 *
 * @param kind what the number is about
 * @param result the result of a dispute, if one is named
 */
record Reading(StatementKind kind, @Nullable DisputeResult result) {

  private static final Set<Word> COMING =
      Collections.unmodifiableSet(
          EnumSet.of(Word.NEWLY_RECEIVED, Word.RECEIVED, Word.ACCEPTED, Word.PROCESSED));
  private static final Set<Word> CLOSING =
      Collections.unmodifiableSet(EnumSet.of(Word.ANSWERED, Word.CLOSED));

  private static final Map<Word, StatementKind> OUTCOMES =
      new EnumMap<>(
          Map.of(
              Word.GRANTED, StatementKind.GRANTED,
              Word.PARTIALLY_GRANTED, StatementKind.PARTIALLY_GRANTED,
              Word.REFUSED, StatementKind.REFUSED,
              Word.UNAVAILABLE, StatementKind.UNAVAILABLE,
              Word.NOT_PROCESSED, StatementKind.NOT_PROCESSED,
              Word.OTHERWISE_HANDLED, StatementKind.OTHERWISE_HANDLED));

  private static final Map<Word, DisputeResult> RESULTS =
      new EnumMap<>(
          Map.of(
              Word.UPHELD, DisputeResult.UPHELD,
              Word.CORRECTED, DisputeResult.CORRECTED,
              Word.OTHER_RESULT, DisputeResult.OTHER,
              Word.PENDING, DisputeResult.PENDING));

  private static final Map<Word, StatementKind> DISPUTES =
      new EnumMap<>(
          Map.of(
              Word.RECONSIDERATION, StatementKind.RECONSIDERATION,
              Word.LITIGATION, StatementKind.LITIGATION,
              Word.DIRECT_LITIGATION, StatementKind.DIRECT_LITIGATION,
              Word.LATER_LITIGATION, StatementKind.LATER_LITIGATION));

  private static final Map<Word, StatementKind> REGULATIONS =
      new EnumMap<>(
          Map.of(
              Word.ISSUED, StatementKind.REGULATIONS_ISSUED,
              Word.REPEALED, StatementKind.REGULATIONS_REPEALED,
              Word.IN_FORCE, StatementKind.REGULATIONS_IN_FORCE));

  private static final Map<Word, StatementKind> NORMATIVE =
      new EnumMap<>(
          Map.of(
              Word.ISSUED, StatementKind.NORMATIVE_DOCUMENTS_ISSUED,
              Word.REPEALED, StatementKind.NORMATIVE_DOCUMENTS_REPEALED,
              Word.IN_FORCE, StatementKind.NORMATIVE_DOCUMENTS_IN_FORCE));

  private static final Map<Word, StatementKind> DECISIONS =
      new EnumMap<>(
          Map.of(
              Word.LICENSING,
              StatementKind.LICENSING,
              Word.PENALTIES,
              StatementKind.PENALTIES,
              Word.COERCION,
              StatementKind.COERCION));

  /** Reads a number, adding to {@code doubts}; {@code null} if it is none of the form's. */
  static @Nullable Reading of(
      Word subject, Phrase phrase, Scope scope, @Nullable Integer reportYear, Set<Doubt> doubts) {
    if (subject == Word.ADMINISTRATIVE_FEES) {
      return fees(phrase, doubts);
    }
    boolean people = phrase.unit().printed().equals("人次") || phrase.unit().printed().equals("人");
    if (!phrase.unit().counts()
        && !people
        && !(phrase.unit().measure() == Unit.Measure.NONE && phrase.endsClause())) {
      return null;
    }
    Token leadVerb = phrase.leadVerb();
    Token verb = leadVerb == null ? phrase.tailVerb() : leadVerb;
    if (verb == null && phrase.namesSubject()) {
      verb = phrase.verbBefore();
    }
    checkWords(phrase, leadVerb, verb, scope, doubts);
    if (people) {
      doubts.add(Doubt.QUALIFIED);
    }
    if (subject == Word.REQUEST || subject == Word.PLAIN_REQUEST) {
      return request(subject, phrase, verb, scope, reportYear, doubts);
    }
    StatementKind dispute = DISPUTES.get(subject);
    if (dispute != null) {
      return dispute(dispute, verb, scope, doubts);
    }
    if (verb == null || (!phrase.endsClause() && phrase.unit().measure() == Unit.Measure.NONE)) {
      return null;
    }
    Map<Word, StatementKind> documents =
        subject == Word.REGULATIONS
            ? REGULATIONS
            : subject == Word.NORMATIVE ? NORMATIVE : Map.of();
    if (documents.containsKey(verb.word())) {
      severalVerbs(phrase, verb, doubts);
      return new Reading(documents.get(verb.word()), null);
    }
    StatementKind decision = DECISIONS.get(subject);
    if (decision != null
        && (verb.word() == Word.DECIDED
            || verb.word() == Word.PROCESSED
            || verb.word() == Word.CLOSED)) {
      if (phrase.unit().printed().equals("项") || verb.word() != Word.DECIDED) {
        doubts.add(Doubt.QUALIFIED);
      }
      severalVerbs(phrase, verb, doubts);
      return new Reading(decision, null);
    }
    return null;
  }

  /**
   * Unknown words near the number may narrow it; how near they must stand depends on where the verb
   * and the subject are.
   */
  private static void checkWords(
      Phrase phrase,
      @Nullable Token leadVerb,
      @Nullable Token verb,
      Scope scope,
      Set<Doubt> doubts) {
    boolean strict =
        leadVerb != null
            && (OUTCOMES.containsKey(leadVerb.word())
                || RESULTS.containsKey(leadVerb.word())
                || leadVerb.word() == Word.CARRIED_OUT);
    boolean clear =
        (leadVerb == null || strict || !phrase.namesSubject())
            ? phrase.isLeadTransparent()
            : phrase.isTransparentFrom(leadVerb);
    if (!clear || !phrase.isTailTransparent()) {
      doubts.add(Doubt.QUALIFIED);
    }
    if (scope.isSubjectFromBefore() && !phrase.namesSubject() && !phrase.isLeadTransparent()) {
      doubts.add(Doubt.NO_CONTEXT);
    }
    if (verb == null) {
      doubts.add(Doubt.NO_VERB);
    }
  }

  private static @Nullable Reading request(
      Word subject,
      Phrase phrase,
      @Nullable Token verb,
      Scope scope,
      @Nullable Integer reportYear,
      Set<Doubt> doubts) {
    if (subject == Word.PLAIN_REQUEST && !scope.hasContext()) {
      doubts.add(Doubt.NO_CONTEXT);
    }
    if (verb == null) {
      return phrase.unit().measure() == Unit.Measure.NONE || !phrase.namesSubject()
          ? null
          : new Reading(REQUESTS, null);
    }
    StatementKind outcome = OUTCOMES.get(verb.word());
    if (outcome != null) {
      if (phrase.leadHas(Word.NEWLY_RECEIVED, Word.RECEIVED, Word.ACCEPTED)) {
        doubts.add(Doubt.SEVERAL_VERBS);
      }
      if (phrase.unit().printed().equals("条")) {
        doubts.add(Doubt.NO_CONTEXT);
      }
      return new Reading(outcome, null);
    }
    StatementKind kind =
        switch (verb.word()) {
          case NEWLY_RECEIVED -> RECEIVED;
          case ACCEPTED ->
              phrase.leadHas(Word.TOTAL, Word.RECEIVED, Word.PROCESSED) ? REQUESTS : RECEIVED;
          case RECEIVED, PROCESSED -> REQUESTS;
          case ANSWERED, CLOSED -> HANDLED;
          case CARRIED_IN -> CARRIED_IN;
          case CARRIED_OUT -> CARRIED_OUT;
          case CARRIED -> carried(verb, phrase.text(), reportYear);
          default -> null;
        };
    if (kind == null) {
      return null;
    }
    severalVerbs(phrase, verb, doubts);
    boolean coming = kind == RECEIVED || kind == REQUESTS;
    if (scope.isAmong() && ((coming && verb.word() != Word.NEWLY_RECEIVED) || kind == HANDLED)) {
      doubts.add(Doubt.PORTION);
    }
    if (kind == HANDLED && phrase.leadHas(Word.CURRENT_ONLY)) {
      doubts.add(Doubt.PORTION);
    }
    if (kind == HANDLED && (phrase.leadHas(Word.IN_TIME) || phrase.tailHas(Word.IN_TIME))) {
      doubts.add(Doubt.IN_TIME);
    }
    return new Reading(kind, null);
  }

  /** 2020年结转, 结转2020年, 结转至2022年: the year tells whence or whither. */
  private static @Nullable StatementKind carried(
      Token verb, String text, @Nullable Integer reportYear) {
    if (reportYear == null) {
      return null;
    }
    int after = verb.end();
    while (after < text.length() && "至到入".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    int next = year(text, after);
    if (next > 0) {
      return next > reportYear
          ? CARRIED_OUT
          : next < reportYear && after == verb.end() ? CARRIED_IN : null;
    }
    int before = verb.start() - (text.startsWith("年度", Math.max(0, verb.start() - 2)) ? 6 : 5);
    int last = before < 0 ? 0 : year(text, before);
    return last > 0 && last < reportYear ? CARRIED_IN : null;
  }

  private static int year(String text, int start) {
    if (start + 4 >= text.length() || text.charAt(start + 4) != '年') {
      return 0;
    }
    int year = 0;
    for (int i = start; i < start + 4; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      year = year * 10 + c - '0';
    }
    return year;
  }

  private static @Nullable Reading dispute(
      StatementKind kind, @Nullable Token verb, Scope scope, Set<Doubt> doubts) {
    if (!scope.hasContext()) {
      doubts.add(Doubt.NO_CONTEXT);
    }
    doubts.remove(Doubt.NO_VERB);
    if (verb == null || verb.word() == Word.RECEIVED || verb.word() == Word.NEWLY_RECEIVED) {
      return new Reading(kind, null);
    }
    DisputeResult result = RESULTS.get(verb.word());
    if (result != null) {
      return new Reading(kind, result);
    }
    if (verb.word() == Word.PROCESSED
        || verb.word() == Word.ACCEPTED
        || verb.word() == Word.CLOSED
        || verb.word() == Word.ANSWERED) {
      doubts.add(Doubt.NO_CONTEXT); // an agency may also decide the reconsiderations of others
      return new Reading(kind, null);
    }
    return null;
  }

  private static @Nullable Reading fees(Phrase phrase, Set<Doubt> doubts) {
    if (phrase.unit().measure() != Unit.Measure.YUAN || !phrase.namesSubject()) {
      return null;
    }
    if (!phrase.isLeadTransparent() || !phrase.isTailTransparent()) {
      doubts.add(Doubt.QUALIFIED);
    }
    return new Reading(StatementKind.ADMINISTRATIVE_FEES, null);
  }

  private static void severalVerbs(Phrase phrase, Token verb, Set<Doubt> doubts) {
    for (Token token : phrase.lead()) {
      boolean continued = token.word() == Word.PROCESSED && !CLOSING.contains(verb.word());
      if (token.word().isVerb() && !continued && !isAlike(token.word(), verb.word())) {
        doubts.add(Doubt.SEVERAL_VERBS);
      }
    }
  }

  private static boolean isAlike(Word one, Word other) {
    return one == other
        || one == Word.DECIDED
        || (COMING.contains(one) && COMING.contains(other))
        || (CLOSING.contains(one) && CLOSING.contains(other));
  }
}
