package sample.gpr.page;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.office.annotate.Remark;
import io.github.opengpr.rules.CellRef;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.diagnosis.CellChange;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What is said in the margin of the file that was sent. */
final class Remarks {

  private Remarks() {}

  /** First which cells are probably wrong, then each finding with its ground and its key. */
  static List<Remark> of(CheckResult result, String language) {
    List<Remark> remarks = new ArrayList<>();
    for (TableDiagnosis diagnosis : result.diagnosis()) {
      remarks.add(
          new Remark(
              place(diagnosis.certain().stream().map(CellChange::cell)),
              diagnosis.words().stream().map(words -> words.in(language)).toList()));
    }
    for (Finding finding : result.findings()) {
      List<String> lines = new ArrayList<>();
      lines.add(finding.message().in(language));
      finding.basis().forEach(basis -> lines.add(basis.message().in(language)));
      lines.add(finding.key());
      Place place = finding.place();
      remarks.add(new Remark(place == null ? place(finding.cells().stream()) : place, lines));
    }
    return remarks;
  }

  private static Place place(Stream<CellRef> cells) {
    return cells.map(CellRef::place).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
