package io.github.opengpr.render.html.evidence;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageValue.CellValue;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.render.html.page.Wording;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.diagnosis.CellChange;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import java.util.List;
import java.util.stream.Collectors;

/** What stands first: which cell is probably wrong, else how much was found. */
public final class Answer {

  private final Form form;
  private final CheckResult result;
  private final Wording wording;

  public Answer(Form form, CheckResult result, Wording wording) {
    this.form = form;
    this.result = result;
    this.wording = wording;
  }

  /** The changes on which all answers agree. */
  List<CellChange> certain() {
    return result.diagnosis().stream().flatMap(one -> one.certain().stream()).toList();
  }

  /** The answer in one line. */
  public String words() {
    List<CellChange> certain = certain();
    if (!certain.isEmpty()) {
      return headline()
          + wording.colon()
          + certain.stream()
              .map(change -> label(change.address()) + " " + fromTo(change))
              .collect(Collectors.joining(wording.semicolon()));
    }
    return headline();
  }

  /** The answer as a heading, without the cells. */
  String headline() {
    int certain = certain().size();
    int least =
        result.diagnosis().stream()
            .filter(one -> !one.certain().isEmpty())
            .mapToInt(TableDiagnosis::atLeast)
            .sum();
    if (certain > 0 && least > certain) {
      return wording.of(
          "至少" + least + "处填错，其中" + certain + "处可以确定",
          "At least " + least + " cells wrong, " + certain + " of them known");
    }
    if (certain > 0) {
      return wording.of(
          certain + "处最可能填错", certain + (certain == 1 ? " cell" : " cells") + " probably wrong");
    }
    for (TableDiagnosis diagnosis : result.diagnosis()) {
      if (!diagnosis.broken().isEmpty()) {
        Message summary = diagnosis.summary();
        return wording.of(summary);
      }
    }
    return result.findings().isEmpty()
        ? wording.of("未发现问题", "Nothing found")
        : result.hasErrors()
            ? wording.of("发现错误", "Errors were found")
            : wording.of("没有错误，有可以核对之处", "No errors; some things are worth a look");
  }

  /** A cell as people name it. */
  String label(String address) {
    return form.find(address)
        .map(cell -> wording.table(cell.table()) + " " + new CellValue(cell).zh())
        .orElse(address);
  }

  /** What is filed and what it should be. */
  String fromTo(CellChange change) {
    return from(change) + " → " + change.to();
  }

  /** What is filed. */
  String from(CellChange change) {
    Long from = change.from();
    return from == null ? wording.of("空白", "blank") : from.toString();
  }

  /** How much was found, such as 3个错误、1个警告. */
  String counts() {
    int errors = result.errors().size();
    int warnings = result.warnings().size();
    int infos = result.infos().size();
    return wording.count(errors, "个", "错误", "error")
        + wording.of("、", ", ")
        + wording.count(warnings, "个", "警告", "warning")
        + wording.of("、", ", ")
        + wording.count(infos, "个", "提示", "note");
  }
}
