package io.github.opengpr.cli.guide;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.office.annotate.AnnotatedCopy;
import io.github.opengpr.read.office.annotate.Remark;
import io.github.opengpr.render.office.BlankForm;
import io.github.opengpr.render.office.DocxRenderer;
import io.github.opengpr.render.office.XlsxRenderer;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Finding;
import java.util.ArrayList;
import java.util.List;

/** The code of docs/guide/office-output.md. */
final class OfficeOutput {

  private OfficeOutput() {}

  static List<byte[]> files(AnnualReport report) {
    // begin files
    byte[] word = DocxRenderer.render(report);
    byte[] workbook = XlsxRenderer.render(report);
    byte[] form = DocxRenderer.form(BlankForm.of(Form.FORM_2021, 2026, "云溪县水务局"));
    // end files
    return List.of(word, workbook, form);
  }

  static byte[] annotated(byte[] file, CheckResult result) throws ReportReadException {
    // begin annotated
    List<Remark> remarks = new ArrayList<>();
    for (Finding finding : result.findings()) {
      remarks.add(new Remark(finding.place(), List.of(finding.message().zh(), finding.key())));
    }
    byte[] copy = AnnotatedCopy.of(file, "校核", remarks);
    // end annotated
    return copy;
  }
}
