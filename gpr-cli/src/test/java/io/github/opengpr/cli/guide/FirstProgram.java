package io.github.opengpr.cli.guide;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.office.OfficeFormats;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import java.io.IOException;
import java.nio.file.Path;

public class FirstProgram {

  private static final Rule MANY_APPLICATIONS =
      Rule.check(
              "MY-MANY",
              Severity.INFO,
              (subject, findings) -> {
                Cell received = subject.cell("T3.received.natural");
                if (!subject.figures().isBlank(received)
                    && subject.figures().count(received.index()) > 5) {
                  findings
                      .at(received)
                      .says("自然人申请较多", "many applications of natural persons")
                      .add();
                }
              })
          .summary(
              "自然人申请超过5件的，提示核对", "more than 5 applications of natural persons are worth a look")
          .build();

  public static void main(String[] args) throws IOException {
    Filing filing = ReportReader.of(OfficeFormats.all()).read(Path.of(args[0]));
    CheckResult result = RuleSet.standard().with(MANY_APPLICATIONS).check(filing);
    for (Finding finding : result.findings()) {
      System.out.println(finding.severity().zh() + " " + finding.message().zh());
    }
    for (TableDiagnosis diagnosis : result.diagnosis()) {
      for (Message line : diagnosis.words()) {
        System.out.println(line.zh());
      }
    }
  }
}
