package io.github.opengpr.rules.catalogue.narrative;

import io.github.opengpr.model.form.Section;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.claims.section.WordedSection;
import io.github.opengpr.rules.claims.section.WordedSections;
import io.github.opengpr.rules.text.FeeStatement;
import io.github.opengpr.rules.text.Topic;
import io.github.opengpr.rules.text.passage.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * All that a report says in words, read once and shared by the rules that look at it. Immutable.
 *
 * @param sections the parts the report has: what stands before section 一, sections 一, 五 and 六, what
 *     stands after them
 */
public record ReportText(List<SectionText> sections) {

  private static final SectionText.Part LEAD = new SectionText.Part("lead", "报告开头的说明", "the lead");
  private static final SectionText.Part CLOSING =
      new SectionText.Part("closing", "报告落款", "the closing");
  private static final SectionText.Part OVERVIEW = part(Section.OVERVIEW, "section 一");
  private static final SectionText.Part PROBLEMS = part(Section.PROBLEMS, "section 五");
  private static final SectionText.Part OTHER = part(Section.OTHER, "section 六");

  private static final List<SectionText.Part> PARTS =
      List.of(LEAD, OVERVIEW, PROBLEMS, OTHER, CLOSING);

  /** The text of the subject. */
  public static ReportText of(Subject subject) {
    WordedSections sections = WordedSections.of(subject);
    return subject.derive(ReportText.class, of -> read(sections));
  }

  private static ReportText read(WordedSections sections) {
    List<SectionText> found = new ArrayList<>();
    for (WordedSection section : sections.sections()) {
      for (SectionText.Part part : PARTS) {
        if (part.address().equals(section.address())) {
          found.add(SectionText.of(part, section));
        }
      }
    }
    return new ReportText(List.copyOf(found));
  }

  /**
   * The topics that neither section 一 nor what stands before it covers; the heading of section 一
   * may be lost, and its text then stands in the lead.
   */
  Set<Topic> notInFront(Set<Topic> topics) {
    Set<Topic> missing = EnumSet.copyOf(topics);
    section(OVERVIEW.address())
        .ifPresent(overview -> missing.removeAll(overview.narrative().topics().keySet()));
    if (!missing.isEmpty()) {
      section(LEAD.address())
          .ifPresent(
              lead -> missing.removeAll(lead.narrative().topicsBesideIntroduction().keySet()));
    }
    return missing;
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
  public Optional<SectionText> section(String address) {
    for (SectionText section : sections) {
      if (section.address().equals(address)) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
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
    FeeStatement statement =
        section.address().equals(OTHER.address())
            ? section.narrative().plainFees()
            : section.narrative().fees();
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
        section.address(),
        "第" + section.numeral() + "部分“" + section.title() + "”",
        en + " (" + section.title() + ")");
  }
}
