package io.github.opengpr.rules.catalogue.narrative;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.Printed;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.model.printed.PrintedSection;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Structure;
import io.github.opengpr.rules.text.FeeStatement;
import io.github.opengpr.rules.text.Span;
import io.github.opengpr.rules.text.Statement;
import io.github.opengpr.rules.text.StatementKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that a report says in words, read once and shared by the rules that look at it. Immutable.
 *
 * @param sections the parts the report has: what stands before section 一, sections 一, 五 and 六, what
 *     stands after them
 * @param told what they state without any doubt of what it means, by kind
 */
public record ReportText(List<SectionText> sections, Map<StatementKind, List<Told>> told) {

  private static final SectionText.Part LEAD = new SectionText.Part("lead", "报告开头的说明", "the lead");
  private static final SectionText.Part CLOSING =
      new SectionText.Part("closing", "报告落款", "the closing");
  private static final SectionText.Part OVERVIEW = part(Section.OVERVIEW, "section 一");
  private static final SectionText.Part PROBLEMS = part(Section.PROBLEMS, "section 五");
  private static final SectionText.Part OTHER = part(Section.OTHER, "section 六");

  /** The text of the subject. */
  public static ReportText of(Subject subject) {
    return subject.derive(ReportText.class, ReportText::read);
  }

  private static ReportText read(Subject subject) {
    AnnualReport report = subject.report();
    Printed printed = subject.hasPrinted() ? subject.printed() : null;
    List<SectionText> found = new ArrayList<>();
    add(found, LEAD, report.lead(), report, null, printed == null ? List.of() : printed.lead());
    add(found, OVERVIEW, report.overview(), report, printed, Section.OVERVIEW);
    add(found, PROBLEMS, report.problems(), report, printed, Section.PROBLEMS);
    add(found, OTHER, report.otherMatters(), report, printed, Section.OTHER);
    List<PrintedLine> closing = printed == null ? List.of() : printed.closing();
    add(found, CLOSING, report.closing(), report, null, closing);
    return new ReportText(List.copyOf(found), told(found));
  }

  private static Map<StatementKind, List<Told>> told(List<SectionText> sections) {
    Map<StatementKind, List<Told>> told = new EnumMap<>(StatementKind.class);
    for (SectionText section : sections) {
      for (Statement statement : section.narrative().statements()) {
        if (statement.isCertain()) {
          told.computeIfAbsent(statement.kind(), kind -> new ArrayList<>())
              .add(new Told(section, statement));
        }
      }
    }
    return told;
  }

  /** What the report says first: section 一 and what stands before it, whose heading may be lost. */
  List<SectionText> front() {
    List<SectionText> front = new ArrayList<>(2);
    section(LEAD.address()).ifPresent(front::add);
    section(OVERVIEW.address()).ifPresent(front::add);
    return front;
  }

  /** 六、其他需要报告的事项; empty if the report has no such section. */
  public Optional<SectionText> otherMatters() {
    return section(OTHER.address());
  }

  /**
   * Section 一, for a rule that looks at it; says that the rule is skipped if there is none, which
   * is for ST-SECTIONS to report.
   */
  Optional<SectionText> overview(Findings findings) {
    return present(OVERVIEW, findings);
  }

  /** Section 五, likewise. */
  Optional<SectionText> problems(Findings findings) {
    return present(PROBLEMS, findings);
  }

  /** Section 六, likewise. */
  public Optional<SectionText> otherMatters(Findings findings) {
    return present(OTHER, findings);
  }

  /** The part with the given address; empty if the report has none. */
  Optional<SectionText> section(String address) {
    for (SectionText section : sections) {
      if (section.address().equals(address)) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
  }

  /** What the text states of a kind without any doubt of what it means, in order. */
  public List<Told> told(StatementKind kind) {
    return told.getOrDefault(kind, List.of());
  }

  /**
   * What the text says about 信息处理费: section 六 if it names it, else another part that does; empty if
   * none does.
   */
  public Optional<Fees> fees() {
    return otherMatters()
        .flatMap(ReportText::fees)
        .or(() -> sections.stream().map(ReportText::fees).flatMap(Optional::stream).findFirst());
  }

  private static Optional<Fees> fees(SectionText section) {
    FeeStatement statement = section.narrative().fees();
    return statement.mentioned() ? Optional.of(new Fees(section, statement)) : Optional.empty();
  }

  /**
   * What a part says about 信息处理费.
   *
   * @param section the part
   * @param statement what it says
   */
  public record Fees(SectionText section, FeeStatement statement) {

    /** The first sentence that names it. */
    public Span sentence() {
      return Objects.requireNonNull(statement.sentence(), "a fee that is mentioned");
    }

    /** Begins a finding about the sentence that names the fee. */
    Findings.Draft finding(Findings findings) {
      return section.finding(findings, sentence());
    }
  }

  private Optional<SectionText> present(SectionText.Part part, Findings findings) {
    Optional<SectionText> found = section(part.address());
    if (found.isEmpty()) {
      findings.skip("报告没有" + part.zh(), "the report has no " + part.en());
    }
    return found;
  }

  private static SectionText.Part part(Section section, String en) {
    return new SectionText.Part(
        Structure.address(section),
        "第" + section.numeral() + "部分“" + section.title() + "”",
        en + " (" + section.title() + ")");
  }

  private static void add(
      List<SectionText> found,
      SectionText.Part part,
      @Nullable Narrative text,
      AnnualReport report,
      @Nullable Printed printed,
      Section section) {
    Optional<PrintedSection> shown = printed == null ? Optional.empty() : printed.section(section);
    add(
        found,
        part,
        text,
        report,
        shown.map(one -> one.heading().place()).orElse(null),
        shown.map(PrintedSection::lines).orElse(List.of()));
  }

  private static void add(
      List<SectionText> found,
      SectionText.Part part,
      @Nullable Narrative text,
      AnnualReport report,
      @Nullable Place heading,
      List<PrintedLine> lines) {
    if (text != null) {
      found.add(SectionText.read(part, text, report.year(), heading, lines));
    }
  }
}
