package io.github.opengpr.cli.guide;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.work.WorkLimitException;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.json.CheckResultJson;
import io.github.opengpr.rules.json.CheckedReport;
import java.util.Map;

/** The code of docs/guide/recipes.md. */
final class Recipes {

  // begin templates
  private static final Map<String, MessageTemplate> GERMAN =
      Map.of(
          "T3-ROW-SUM",
          Message.template(
              "表三“{line}”一行：合计{left}，总计{right}",
              "Tabelle 3, Zeile „{line}“: die Antragsteller ergeben {left}, 总计 sagt {right}"));

  // end templates

  private Recipes() {}

  // begin german
  static String german(Finding finding) {
    MessageTemplate template = GERMAN.get(finding.ruleId());
    return template == null ? finding.message().en() : template.fill(finding.values()).en();
  }

  // end german

  /** One message of a queue. */
  // begin queue
  static String answer(ReportReader reader, RuleSet rules, byte[] content, String name) {
    try {
      Filing filing = reader.read(content, name);
      return CheckResultJson.write(
          CheckedReport.of(name, filing.report(), rules.check(filing), "zh"));
    } catch (ReportReadException e) {
      return refusal(e.explanation());
    } catch (WorkLimitException e) {
      return refusal(e.explanation());
    }
  }

  // end queue

  private static String refusal(Message why) {
    return GprJson.mapper().valueToTree(Map.of("refused", why)).toString();
  }
}
