package consumer;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.office.OfficeFormats;
import io.github.opengpr.render.text.TextRenderer;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import java.util.ArrayList;
import java.util.List;

/** Takes a document in, answers what is wrong with it and its canonical text. */
final class Program {

  private static final ReportReader READER = ReportReader.of(OfficeFormats.all());
  private static final RuleSet RULES = RuleSet.standard();

  private Program() {}

  static AnnualReport read(byte[] content, String name) throws ReportReadException {
    return READER.read(content, name).report();
  }

  static List<String> judge(byte[] content, String name) throws ReportReadException {
    Filing filing = READER.read(content, name);
    var result = RULES.check(filing);
    List<String> lines = new ArrayList<>();
    result.errors().stream().map(Finding::key).forEach(lines::add);
    result.diagnosis().stream()
        .map(TableDiagnosis::localisation)
        .map(Enum::name)
        .forEach(lines::add);
    return lines;
  }

  static String canonical(AnnualReport report) {
    return TextRenderer.render(report);
  }
}
