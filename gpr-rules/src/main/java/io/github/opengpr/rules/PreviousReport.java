package io.github.opengpr.rules;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Message;
import java.util.Objects;
import java.util.Optional;

/** Whether a report is the one that the same agency filed the year before. */
final class PreviousReport {

  private PreviousReport() {}

  /** Why it is not; empty if nothing speaks against it. */
  static Optional<Message> mismatch(AnnualReport before, AnnualReport report, boolean renamed) {
    Integer year = report.year();
    Integer yearBefore = before.year();
    if (year != null && yearBefore != null && yearBefore != year - 1) {
      return Optional.of(
          Message.template(
                  "所提供的上年报告是{given}年度的，不是{needed}年度的",
                  "the previous report given is of {given}, not of {needed}")
              .fill()
              .with("given", yearBefore)
              .with("needed", year - 1)
              .build());
    }
    String agency = Objects.requireNonNullElse(report.agency(), "");
    String agencyBefore = Objects.requireNonNullElse(before.agency(), "");
    boolean unnamed = agency.isBlank() || agencyBefore.isBlank();
    if (renamed || unnamed || isSame(agency, agencyBefore)) {
      return Optional.empty();
    }
    return Optional.of(
        Message.template(
                "所提供的上年报告是“{given}”的，不是“{needed}”的；如为同一机关更名，须声明",
                "the previous report given is of “{given}”, not of “{needed}”; if the agency was"
                    + " renamed, that has to be declared")
            .fill()
            .with("given", shortened(agencyBefore))
            .with("needed", shortened(agency))
            .build());
  }

  /** Blanks and line ends are the document's, not the agency's. */
  private static boolean isSame(String one, String other) {
    return one.equals(other) || plain(one).equals(plain(other));
  }

  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    name.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static String shortened(String name) {
    return String.valueOf(Quotation.text(name));
  }
}
