package io.github.opengpr.rules.catalogue.narrative;

import static io.github.opengpr.rules.Severity.INFO;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.rules.Check;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Sources;
import io.github.opengpr.rules.text.slip.Slip;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 笔误: slips of the pen. Infos all of them: no rule forbids a slip, and readers smile at it all the
 * same.
 */
public final class SlipRules {

  private static final MessageTemplate SAYS_DOUBLED =
      Message.template(
          "{part}“{words}”有重复，应为“{right}”（惯例性提示）",
          "{part}: “{words}” has something twice; it should be “{right}” (practice)");
  private static final MessageTemplate SAYS_PHRASE =
      Message.template(
          "{part}“{words}”应为“{right}”（惯例性提示）", "{part}: “{words}” should be “{right}” (practice)");
  private static final MessageTemplate SAYS_BROKEN =
      Message.template(
          "{part}语句不完整：“{words}”（惯例性提示）", "{part}: a sentence breaks off at “{words}” (practice)");
  private static final MessageTemplate SAYS_UNPAIRED =
      Message.template(
          "{part}“{words}”缺少与之配对的“{right}”（惯例性提示）",
          "{part}: “{words}” has no partner “{right}” (practice)");
  private static final MessageTemplate SAYS_TEMPLATE =
      Message.template(
          "{part}留有模板文字“{words}”（惯例性提示）",
          "{part}: “{words}” was left over from a template (practice)");

  static final Rule DOUBLED =
      Rule.check("NR-SLIP-DOUBLED", INFO, told(Slip.Kind.DOUBLED, SAYS_DOUBLED))
          .basis(Evidence.PRACTICE, Sources.FORM)
          .summary(
              "文字中不应有重复的字词和标点（如“工作作”“资金资金”）（惯例）",
              "No word, character or mark should stand twice by slip, as in 工作作 (practice)")
          .build();

  static final Rule PHRASE =
      Rule.check("NR-SLIP-PHRASE", INFO, told(Slip.Kind.PHRASE, SAYS_PHRASE))
          .basis(Evidence.PRACTICE, Sources.FORM)
          .summary(
              "常用语不应写错（如“建立建全”应为“建立健全”，“应公尽公”应为“应公开尽公开”）（惯例）",
              "Stock phrases should be written rightly: 建立健全, not 建立建全 (practice)")
          .build();

  static final Rule BROKEN =
      Rule.check("NR-SLIP-BROKEN", INFO, told(Slip.Kind.BROKEN, SAYS_BROKEN))
          .basis(Evidence.PRACTICE, Sources.FORM)
          .summary(
              "语句应当完整，不应中断（如止于逗号、“以及”）（惯例）",
              "Sentences should be whole and not stop at a comma or at 以及 (practice)")
          .build();

  static final Rule UNPAIRED =
      Rule.check("NR-SLIP-UNPAIRED", INFO, told(Slip.Kind.UNPAIRED, SAYS_UNPAIRED))
          .basis(Evidence.PRACTICE, Sources.PUNCTUATION)
          .summary(
              "括号、引号、书名号应当成对（惯例；编号“1）”除外）",
              "Brackets and quotation marks should come in pairs; numbers such as 1） aside (practice)")
          .build();

  static final Rule TEMPLATE =
      Rule.check("NR-SLIP-TEMPLATE", INFO, told(Slip.Kind.TEMPLATE, SAYS_TEMPLATE))
          .basis(Evidence.PRACTICE, Sources.FORM)
          .summary(
              "文字中不应留有模板的占位和提示（如“XX街道”“此处填写”“（盖章处）”）（惯例）",
              "Placeholders and hints of a template should not be left, as XX街道 or （盖章处） (practice)")
          .build();

  public static final List<Rule> ALL = List.of(DOUBLED, PHRASE, BROKEN, UNPAIRED, TEMPLATE);

  private SlipRules() {}

  /** A slip and the part of the report it stands in. */
  private record Located(SectionText section, Slip slip) {

    String words() {
      return section.quote(slip.span());
    }

    /** A name printed twice in the name of the agency is none; a signature has no sentences. */
    boolean isSlip(@Nullable String agency) {
      boolean named = agency != null && agency.contains(words());
      boolean signature = section.address().equals("closing");
      return !named && (!signature || slip.kind() == Slip.Kind.TEMPLATE);
    }
  }

  /** All slips of a report, read once for all rules. */
  private record Slips(List<Located> all) {

    static Slips of(Subject subject) {
      return subject.derive(Slips.class, Slips::read);
    }

    private static Slips read(Subject subject) {
      List<Located> all = new ArrayList<>();
      for (SectionText section : ReportText.of(subject).sections()) {
        for (Slip slip : Slip.in(section.narrative().passage())) {
          Located located = new Located(section, slip);
          if (located.isSlip(subject.report().agency())) {
            all.add(located);
          }
        }
      }
      return new Slips(List.copyOf(all));
    }
  }

  private static Check told(Slip.Kind kind, MessageTemplate words) {
    return (subject, findings) -> {
      for (Located located : Slips.of(subject).all()) {
        if (located.slip.kind() == kind) {
          tell(located, words, findings);
        }
      }
    };
  }

  private static void tell(Located located, MessageTemplate words, Findings findings) {
    SectionText section = located.section;
    Slip slip = located.slip;
    Findings.Draft draft =
        section
            .finding(findings, section.narrative().sentenceOf(slip.span()))
            .with("part", new Message(section.zh(), section.en()))
            .quoting("words", located.words());
    if (!slip.right().isEmpty()) {
      draft.with("right", slip.right());
    }
    draft.says(words).add();
  }
}
