package io.github.opengpr.rules.catalogue.narrative;

import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Need;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.LastYear;
import io.github.opengpr.rules.catalogue.basis.Sources;
import io.github.opengpr.rules.text.TextPrint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * 文字部分雷同: sections copied from last year or from another agency. Section 六 is left out: what the
 * form wants said there is the same sentence for most agencies.
 */
public final class NarrativeCopyRules {

  private static final double ALIKE = 0.9;

  static final Rule COPIED_YEAR =
      Rule.check("NR-COPIED-YEAR", WARNING, NarrativeCopyRules::copiedYear)
          .needs(Need.PREVIOUS)
          .basis(Evidence.LAW, Sources.ALIKE)
          .summary(
              "第一部分、第五部分与本机关上一年度报告的相似度应当低于0.9（数字、标点不计，不足60字的不比较）",
              "Sections 一 and 五 must be less than 0.9 similar to the agency's report of the year"
                  + " before (numbers and punctuation aside; texts under 60 letters are not"
                  + " compared)")
          .build();

  static final Rule COPIED_PEER =
      Rule.check("NR-COPIED-PEER", WARNING, NarrativeCopyRules::copiedPeer)
          .needs(Need.PEERS)
          .basis(Evidence.LAW, Sources.ALIKE)
          .summary(
              "第一部分、第五部分与同批其他机关报告的相似度应当低于0.9（数字、标点不计，不足60字的不比较）",
              "Sections 一 and 五 must be less than 0.9 similar to those of another agency of the"
                  + " batch (numbers and punctuation aside; texts under 60 letters are not"
                  + " compared)")
          .build();

  public static final List<Rule> ALL = List.of(COPIED_YEAR, COPIED_PEER);

  private NarrativeCopyRules() {}

  private static final MessageTemplate LIKE_LAST_YEAR =
      Message.template(
          "{section}与本机关上一年度报告的相似度为{likeness}，涉嫌照抄上年内容",
          "{section} is {likeness} similar to the agency's report of the year before");

  private static final MessageTemplate LIKE_PEER =
      Message.template(
          "{section}与同批{agency}的报告相似度为{likeness}，内容雷同",
          "{section} is {likeness} similar to the report of {agency} in the same batch");

  private static final Message ANOTHER = new Message("另一机关", "another agency");

  private static void copiedYear(Subject subject, Findings findings) {
    TextPrints before = TextPrints.of(LastYear.of(subject).report());
    for (SectionText section : compared(subject)) {
      likeness(section, before)
          .ifPresent(
              likeness ->
                  section
                      .finding(findings)
                      .with("section", section.name())
                      .with("likeness", likeness)
                      .says(LIKE_LAST_YEAR)
                      .add());
    }
  }

  private static void copiedPeer(Subject subject, Findings findings) {
    List<TextPrints> peers = subject.context().derive(Batch.class, Batch::of).prints();
    for (SectionText section : compared(subject)) {
      for (TextPrints peer : peers) {
        Optional<BigDecimal> likeness =
            isSame(subject.report(), peer.report()) ? Optional.empty() : likeness(section, peer);
        if (likeness.isPresent()) {
          String agency = peer.report().agency();
          section
              .finding(findings)
              .with("section", section.name())
              .with("agency", agency == null ? ANOTHER : new Message("“" + agency + "”", agency))
              .with("likeness", likeness.get())
              .says(LIKE_PEER)
              .add();
          break;
        }
      }
    }
  }

  private static List<SectionText> compared(Subject subject) {
    ReportText text = ReportText.of(subject);
    return text.sections().stream()
        .filter(section -> TextPrints.COMPARED.contains(section.address()))
        .toList();
  }

  /** The likeness of a section to the same one of another report, if it is too high. */
  private static Optional<BigDecimal> likeness(SectionText section, TextPrints other) {
    TextPrint before = other.print(section.address());
    TextPrint print = section.narrative().print();
    if (before == null
        || !print.isTelling()
        || !before.isTelling()
        || print.atMost(before) < ALIKE) {
      return Optional.empty();
    }
    double likeness = print.similarity(before);
    // Cut off, not rounded: 0.996 is not 1.00.
    return likeness < ALIKE
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(likeness).setScale(2, RoundingMode.DOWN));
  }

  /** A batch may hold the report itself, and other reports of the same agency. */
  private static boolean isSame(AnnualReport report, AnnualReport peer) {
    return (report.agency() != null && report.agency().equals(peer.agency()))
        || report.equals(peer);
  }

  /**
   * The prints of all reports of a batch, worked out once for all that are checked.
   *
   * @param prints one for each report
   */
  private record Batch(List<TextPrints> prints) {
    static Batch of(CheckContext context) {
      return new Batch(context.peers().stream().map(TextPrints::of).toList());
    }
  }
}
