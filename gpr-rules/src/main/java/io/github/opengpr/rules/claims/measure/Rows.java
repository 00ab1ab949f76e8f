package io.github.opengpr.rules.claims.measure;

import io.github.opengpr.rules.claims.lexicon.Sense;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which rows and columns of the tables the words of the domain stand for. */
public final class Rows {

  private static final Map<Sense, String> OUTCOMES = new EnumMap<>(Sense.class);
  private static final Map<Sense, String> RESULTS = new EnumMap<>(Sense.class);
  private static final Map<Sense, List<String>> DISPUTES = new EnumMap<>(Sense.class);

  /** What numbers ask for most, made once. */
  private static final Map<Sense, Measure> OF_OUTCOME = new EnumMap<>(Sense.class);

  private static final Map<Sense, Measure> OF_DISPUTES = new EnumMap<>(Sense.class);
  private static final Map<Sense, List<String>> APPLICANTS = new EnumMap<>(Sense.class);
  private static final Map<Sense, String> DOCUMENTS = new EnumMap<>(Sense.class);
  private static final Map<Sense, String> DECISIONS = new EnumMap<>(Sense.class);

  private static final List<Sense> REASONS;

  /** What becomes of all applications. */
  private static final Map<Sense, List<Measure>> STAGES =
      Map.of(
          Sense.ANSWER, List.of(Measure.HANDLED),
          Sense.CLOSE, List.of(Measure.HANDLED),
          Sense.CARRY_OUT, List.of(Measure.CARRIED_OUT),
          Sense.CARRY_IN, List.of(Measure.CARRIED_IN),
          Sense.CARRY, List.of(Measure.CARRIED_IN, Measure.CARRIED_OUT));

  private static final List<String> ALL = List.of("total");

  static {
    OUTCOMES.put(Sense.GRANTED, "granted.total");
    OUTCOMES.put(Sense.PARTIALLY_GRANTED, "partiallyGranted.total");
    OUTCOMES.put(Sense.REFUSED, "refused.*");
    OUTCOMES.put(Sense.UNAVAILABLE, "unavailable.*");
    OUTCOMES.put(Sense.NOT_PROCESSED, "notProcessed.*");
    OUTCOMES.put(Sense.OTHERWISE_HANDLED, "otherHandling.*");
    OUTCOMES.put(Sense.MISC, "otherHandling.misc.total");
    OUTCOMES.put(Sense.WITHDRAWN, "otherHandling.misc.total");
    OUTCOMES.put(Sense.STATE_SECRET, "refused.stateSecret.total");
    OUTCOMES.put(Sense.OTHER_LAW, "refused.otherLaw.total");
    OUTCOMES.put(Sense.THREE_ONE, "refused.threeSecuritiesOneStability.total");
    OUTCOMES.put(Sense.THIRD_PARTY, "refused.thirdParty.total");
    OUTCOMES.put(Sense.INTERNAL, "refused.internalAffairs.total");
    OUTCOMES.put(Sense.PROCESS_INFO, "refused.process.total");
    OUTCOMES.put(Sense.ENFORCEMENT_FILE, "refused.enforcementFile.total");
    OUTCOMES.put(Sense.ADMIN_QUERY, "refused.adminQuery.total");
    OUTCOMES.put(Sense.NOT_HELD, "unavailable.notHeld.total");
    OUTCOMES.put(Sense.NEEDS_CREATION, "unavailable.needsCreation.total");
    OUTCOMES.put(Sense.UNCLEAR_AFTER, "unavailable.unclear.total");
    OUTCOMES.put(Sense.PETITION, "notProcessed.petition.total");
    OUTCOMES.put(Sense.DUPLICATE, "notProcessed.duplicate.total");
    OUTCOMES.put(Sense.PUBLICATION, "notProcessed.publication.total");
    OUTCOMES.put(Sense.EXCESSIVE, "notProcessed.excessive.total");
    OUTCOMES.put(Sense.REISSUE, "notProcessed.reissue.total");
    OUTCOMES.put(Sense.NOT_SUPPLEMENTED, "otherHandling.notSupplemented.total");
    OUTCOMES.put(Sense.FEE_UNPAID, "otherHandling.feeUnpaid.total");
    REASONS =
        OUTCOMES.keySet().stream().filter(one -> !isGroup(one) && one != Sense.WITHDRAWN).toList();
    RESULTS.put(Sense.UPHELD, "upheld");
    RESULTS.put(Sense.CORRECTED, "corrected");
    RESULTS.put(Sense.OTHER_RESULT, "otherOutcome");
    RESULTS.put(Sense.PENDING, "pending");
    String reconsideration = "T4.reconsideration.";
    String direct = "T4.directLitigation.";
    String later = "T4.postReconsiderationLitigation.";
    DISPUTES.put(Sense.RECONSIDERATION, List.of(reconsideration));
    DISPUTES.put(Sense.LITIGATION, List.of(direct, later));
    DISPUTES.put(Sense.DIRECT_LITIGATION, List.of(direct));
    DISPUTES.put(Sense.LATER_LITIGATION, List.of(later));
    APPLICANTS.put(Sense.NATURAL, List.of("natural"));
    APPLICANTS.put(Sense.BUSINESS, List.of("business"));
    APPLICANTS.put(Sense.RESEARCH, List.of("research"));
    APPLICANTS.put(Sense.WELFARE, List.of("welfare"));
    APPLICANTS.put(Sense.LEGAL, List.of("legal"));
    APPLICANTS.put(Sense.OTHER_APPLICANT, List.of("other"));
    APPLICANTS.put(
        Sense.ORGANISATION, List.of("business", "research", "welfare", "legal", "other"));
    DOCUMENTS.put(Sense.NORMATIVE, "T2.normativeDocuments.");
    DOCUMENTS.put(Sense.REGULATIONS, "T2.regulations.");
    DECISIONS.put(Sense.LICENSING, "T2.licensing.decisions");
    DECISIONS.put(Sense.PENALTIES, "T2.penalties.decisions");
    DECISIONS.put(Sense.COERCION, "T2.coercion.decisions");
    OUTCOMES.forEach((outcome, rows) -> OF_OUTCOME.put(outcome, Measure.of("T3." + rows)));
    DISPUTES.forEach((kind, rows) -> OF_DISPUTES.put(kind, column(rows, "total")));
  }

  private Rows() {}

  /** The rows of an outcome or of a reason for one. */
  public static Measure outcome(Sense outcome) {
    return known(OF_OUTCOME, outcome);
  }

  /** The rows of table three that a word names: 办结, 结转, 予以公开; none if it names none. */
  public static List<Measure> named(@Nullable Sense sense) {
    if (sense == null) {
      return List.of();
    }
    return sense.isOutcome() ? List.of(outcome(sense)) : STAGES.getOrDefault(sense, List.of());
  }

  /** The rows that are one reason each. */
  public static List<Sense> reasons() {
    return REASONS;
  }

  /** Whether a reason belongs to an outcome: 行政查询事项 to 不予公开. */
  public static boolean isReasonFor(Sense reason, Sense outcome) {
    String rows = known(OUTCOMES, outcome);
    return reason != outcome
        && rows.endsWith("*")
        && known(OUTCOMES, reason).regionMatches(0, rows, 0, rows.length() - 1);
  }

  /** Whether it is an outcome that has rows of its own, not a reason for one. */
  public static boolean isGroup(Sense outcome) {
    return outcome == Sense.GRANTED
        || outcome == Sense.PARTIALLY_GRANTED
        || known(OUTCOMES, outcome).endsWith("*");
  }

  /**
   * The disputes of a kind, in all or by result.
   *
   * @param result null for all
   */
  public static Measure disputes(Sense kind, @Nullable Sense result) {
    if (result == null) {
      return known(OF_DISPUTES, kind);
    }
    if (result == Sense.CONCLUDED) {
      return disputes(kind, Sense.UPHELD)
          .and(disputes(kind, Sense.CORRECTED))
          .and(disputes(kind, Sense.OTHER_RESULT));
    }
    return column(known(DISPUTES, kind), known(RESULTS, result));
  }

  /** The columns of one result within some of all results; null if there are none. */
  public static @Nullable Measure withResult(Measure disputes, Sense result) {
    String column = RESULTS.get(result);
    if (column == null) {
      return null;
    }
    List<String> cells =
        disputes.addresses().stream().filter(one -> one.endsWith("." + column)).toList();
    return cells.isEmpty() ? null : new Measure(cells);
  }

  private static Measure column(List<String> rows, String column) {
    List<String> addresses = new ArrayList<>(rows.size());
    for (String row : rows) {
      addresses.add(row + column);
    }
    return new Measure(addresses);
  }

  /** The applications of a row by some kinds of applicants. */
  public static Measure applicants(String row, Sense kind) {
    List<String> columns = known(APPLICANTS, kind);
    List<String> addresses = new ArrayList<>(columns.size());
    for (String column : columns) {
      addresses.add("T3." + row + "." + column);
    }
    return new Measure(addresses);
  }

  /** What of some rows of table three is of some kinds of applicants; of other rows nothing. */
  public static List<Measure> of(List<Measure> rows, List<Sense> kinds) {
    List<String> columns = new ArrayList<>();
    for (Sense kind : kinds) {
      columns.addAll(known(APPLICANTS, kind));
    }
    List<Measure> narrowed = new ArrayList<>(rows.size());
    for (Measure row : rows) {
      if (row.isOfTableThree()) {
        narrowed.add(row.in(columns));
      }
    }
    return narrowed;
  }

  /** Whether they are told of some applicants, not of all. */
  public static boolean areOfApplicants(Measure rows) {
    return rows.isOfTableThree() && !rows.columns().equals(ALL);
  }

  /** Whether it is the row of what was received. */
  public static boolean areReceived(Measure rows) {
    return ofAll(rows).equals(Measure.RECEIVED);
  }

  /** The rows that some applicants are told of, of all applicants. */
  public static Measure ofAll(Measure rows) {
    return rows.in(ALL);
  }

  /** Rows of all applicants, of those applicants that other rows are told of. */
  public static List<Measure> like(List<Measure> rows, Measure told) {
    return rows.stream()
        .filter(row -> row.isOfTableThree() && !areOfApplicants(row))
        .map(row -> row.in(told.columns()))
        .toList();
  }

  /** Documents issued, repealed or in force. */
  public static Measure documents(Sense kind, Sense verb) {
    String column =
        verb == Sense.ISSUED ? "issued" : verb == Sense.IN_FORCE ? "inForce" : "repealed";
    return Measure.of(known(DOCUMENTS, kind) + column);
  }

  /** Licences, penalties or coercive measures. */
  public static Measure decisions(Sense kind) {
    return Measure.of(known(DECISIONS, kind));
  }

  private static <V> V known(Map<Sense, V> map, Sense sense) {
    V found = map.get(sense);
    if (found == null) {
      throw new IllegalArgumentException("no rows of " + sense);
    }
    return found;
  }
}
