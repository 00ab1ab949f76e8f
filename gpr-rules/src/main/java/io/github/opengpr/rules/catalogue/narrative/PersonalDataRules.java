package io.github.opengpr.rules.catalogue.narrative;

import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Sources;
import io.github.opengpr.rules.text.PersonalData;
import io.github.opengpr.rules.text.passage.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 个人信息: numbers of individuals that a published report must not show; nor may a finding. */
public final class PersonalDataRules {

  static final Rule PERSONAL_DATA =
      Rule.check("NR-PERSONAL-DATA", WARNING, PersonalDataRules::personalData)
          .basis(Evidence.LAW, Sources.ART_15)
          .summary(
              "文字中不应出现个人的身份证号码、手机号码（作为本机关联系方式公布的除外）",
              "The text must not show identity or mobile numbers of individuals; a number given as the agency's"
                  + " own contact is none")
          .build();

  public static final List<Rule> ALL = List.of(PERSONAL_DATA);

  private PersonalDataRules() {}

  private static final MessageTemplate SHOWN =
      Message.template(
          "{section}出现个人的{what}{masked}，公开前应当删除或者遮盖",
          "{section} shows {what} of an individual, {masked}; remove or mask it before publication");

  private static final Message IDENTITY = new Message("身份证号码", "an identity number");
  private static final Message MOBILE = new Message("手机号码", "a mobile number");

  private static void personalData(Subject subject, Findings findings) {
    for (SectionText section : ReportText.of(subject).sections()) {
      List<PersonalData> all = section.narrative().personalData();
      Map<Span, String> masked = masked(section, all);
      for (PersonalData data : all) {
        boolean identity = data.kind() == PersonalData.Kind.IDENTITY;
        if (identity || !data.contact()) {
          findings
              .at(section.address())
              .place(section.place(data.sentence()))
              .excerpt(masked.get(data.sentence()))
              .with("section", section.name())
              .with("what", identity ? IDENTITY : MOBILE)
              .with("masked", data.masked())
              .says(SHOWN)
              .add();
        }
      }
    }
  }

  /**
   * Each sentence with the middle of every such number hidden; all are in the order of the text.
   */
  private static Map<Span, String> masked(SectionText section, List<PersonalData> all) {
    String text = section.narrative().passage().text();
    Map<Span, String> sentences = new HashMap<>();
    int first = 0;
    while (first < all.size()) {
      Span sentence = all.get(first).sentence();
      StringBuilder shown = new StringBuilder();
      int from = sentence.start();
      int next = first;
      while (next < all.size() && all.get(next).sentence().equals(sentence)) {
        PersonalData data = all.get(next);
        shown.append(text, from, data.span().start()).append(data.masked());
        from = data.span().end();
        next++;
      }
      sentences.put(sentence, shown.append(text, from, sentence.end()).toString().strip());
      first = next;
    }
    return sentences;
  }
}
