package io.github.opengpr.cli.output;

import io.github.opengpr.cli.input.ReadReport;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.cli.text.Page;
import io.github.opengpr.cli.text.Paint;
import io.github.opengpr.model.form.ReportPart;
import io.github.opengpr.model.printed.Note;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.PlaceWords;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.Skipped;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What checking a report found, for a clerk: what is probably wrong, the findings in the order of
 * the form, then a summary. Immutable and thread-safe.
 */
public final class CheckText {

  /** From so many findings of one rule in one part on, they are told together. */
  private static final int MANY = 6;

  private static final int TOLD = 2;

  private final Severity least;
  private final Language language;
  private final Paint paint;
  private final int width;
  private final boolean claims;

  /**
   * A writer of results.
   *
   * @param least the lowest severity to show; what is hidden is still counted
   * @param width how many columns a line may take
   * @param claims whether every number of the text is told
   */
  public CheckText(Severity least, Language language, Paint paint, int width, boolean claims) {
    this.least = least;
    this.language = language;
    this.paint = paint;
    this.width = width;
    this.claims = claims;
  }

  /** The findings about one report and their summary. */
  public String of(ReadReport read, CheckResult result) {
    Page page = new Page(width);
    String name = ReportWords.name(read, language);
    page.heading(paint.strong(name), name, ReportWords.about(read, language));
    DiagnosisText diagnosis = new DiagnosisText(language, paint);
    diagnosis.writeProbable(result, page);
    Map<ReportPart, List<Finding>> parts = byPart(result);
    if (!parts.isEmpty()) {
      FindingText text = new FindingText(read, result, language, paint);
      parts.forEach(
          (part, findings) -> {
            page.gap();
            page.heading(0, paint.strong(language.of(part.zh(), part.en())));
            write(findings, text, page);
            diagnosis.writeWorkedOut(result, part, page);
          });
      page.gap();
    }
    ClaimText account = new ClaimText(language, paint);
    if (claims) {
      account.write(result.claims(), page);
    }
    summary(result, page);
    account.sum(result.claims(), page);
    notes(result.notes(), PlaceWords.of(read.report().form(), read.printed()), page);
    page.gap();
    return page.toString();
  }

  private Map<ReportPart, List<Finding>> byPart(CheckResult result) {
    Map<ReportPart, List<Finding>> parts = new EnumMap<>(ReportPart.class);
    for (Finding finding : result.findings()) {
      if (finding.severity().compareTo(least) <= 0) {
        parts
            .computeIfAbsent(
                ReportPart.of(finding.address()).orElse(ReportPart.REPORT),
                part -> new ArrayList<>())
            .add(finding);
      }
    }
    for (TableDiagnosis diagnosis : result.diagnosis()) {
      if (diagnosis.broken().isEmpty()) {
        parts.computeIfAbsent(ReportPart.ofTable(diagnosis.table()), part -> List.of());
      }
    }
    return parts;
  }

  private static void write(List<Finding> findings, FindingText text, Page page) {
    Map<String, List<Finding>> byRule =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    finding -> finding.ruleId() + finding.severity(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Map<String, Integer> told = new HashMap<>();
    for (Finding finding : findings) {
      String rule = finding.ruleId() + finding.severity();
      List<Finding> alike = byRule.getOrDefault(rule, List.of());
      int position = told.merge(rule, 1, Integer::sum) - 1;
      if (alike.size() < MANY || position < TOLD) {
        text.write(finding, page);
      } else if (position == TOLD) {
        text.writeAlike(alike.subList(TOLD, alike.size()), page);
      }
    }
  }

  private void summary(CheckResult result, Page page) {
    Counts counts = Counts.of(result.findings());
    List<String> words = new ArrayList<>();
    words.add(counts.in(language));
    if (!result.accepted().isEmpty()) {
      int accepted = result.accepted().size();
      words.add(language.of("已接受" + accepted + "个", accepted + " accepted"));
    }
    int checked = result.checked().size();
    words.add(language.of("核对规则" + checked + "条", Language.plural(checked, "rule") + " checked"));
    words.addAll(skipped(result));
    String label = language.of("合计", "total");
    page.labelled(
        2, paint.strong(label), label, language.of(6, 9), String.join(language.semicolon(), words));
  }

  /** What was left out or guessed in reading: a clerk would not think of it. */
  private void notes(List<Note> notes, PlaceWords places, Page page) {
    for (Note note : notes) {
      Place place = note.place();
      String label = language.of("读取说明", "on reading");
      String where = place == null ? "" : language.bracketed(language.of(places.of(place)));
      page.labelled(2, label, label, language.of(10, 12), language.of(note.message()) + where);
    }
  }

  /** What was not checked is not passed: how many rules, and why. */
  private List<String> skipped(CheckResult result) {
    List<String> words = new ArrayList<>();
    Map<String, Integer> reasons = new LinkedHashMap<>();
    int count = 0;
    int places = 0;
    for (Skipped skipped : result.skipped()) {
      if (skipped.address() == null) {
        reasons.merge(language.of(skipped.reason()), 1, Integer::sum);
        count++;
      } else {
        places++;
      }
    }
    if (count > 0) {
      String why =
          reasons.entrySet().stream()
              .map(
                  reason ->
                      language.of(
                          reason.getKey() + reason.getValue() + "条",
                          reason.getValue() + ": " + reason.getKey()))
              .collect(Collectors.joining(language.semicolon()));
      words.add(language.of("未核对" + count + "条", count + " not checked") + language.bracketed(why));
    }
    if (places > 0) {
      words.add(
          language.of(
              "另有" + places + "处算式因空白或读取不确定未核对",
              Language.plural(places, "sum") + " not checked for blank or doubtful cells"));
    }
    return words;
  }
}
