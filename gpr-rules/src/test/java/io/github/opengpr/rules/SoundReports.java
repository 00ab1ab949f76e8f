package io.github.opengpr.rules;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import java.util.List;
import java.util.Random;

/**
 * Sound reports by simulating single applications and disputes: whatever is counted is counted in
 * its row, its column and the totals, so every sum holds by construction.
 */
final class SoundReports {

  private static final List<String> APPLICANTS =
      List.of("natural", "business", "research", "welfare", "legal", "other");
  private static final List<String> RESULTS =
      List.of("upheld", "corrected", "otherOutcome", "pending");
  private static final List<String> DISPUTES =
      List.of("reconsideration", "directLitigation", "postReconsiderationLitigation");

  private SoundReports() {}

  /** A sound report on the form, of about the given number of applications. */
  static AnnualReport of(Form form, long seed, int applications) {
    Random random = new Random(seed);
    long[] counts = new long[form.cells().size()];
    List<String> outcomes =
        CellLine.rows(form, 3).stream()
            .map(CellLine::key)
            .filter(key -> !List.of("received", "carriedIn", "handled", "carriedOut").contains(key))
            .toList();
    for (int i = 0; i < applications; i++) {
      String applicant = APPLICANTS.get(Math.min(random.nextInt(9), 8) % 6);
      count(form, counts, random.nextInt(8) == 0 ? "T3.carriedIn" : "T3.received", applicant);
      if (random.nextInt(10) == 0) {
        count(form, counts, "T3.carriedOut", applicant);
      } else {
        count(form, counts, "T3.handled", applicant);
        count(form, counts, "T3." + outcomes.get(random.nextInt(outcomes.size())), applicant);
      }
    }
    for (int i = 0; i < applications / 10; i++) {
      count(form, counts, "T4." + DISPUTES.get(random.nextInt(3)), RESULTS.get(random.nextInt(4)));
    }
    Figures.Builder figures = Figures.builder(form);
    for (Cell cell : form.cells()) {
      figures.put(cell, counts[cell.index()]);
    }
    disclosure(form, figures, random);
    String unpaid = "T3.otherHandling.feeUnpaid.total";
    long notices = form.find(unpaid).isPresent() ? counts[form.cell(unpaid).index()] : 0;
    int year = form.requestsOrigin() == Form.FORM_2021 ? 2023 : 2020;
    return AnnualReport.of(figures.build())
        .withYear(year)
        .withTitle("江河县政务公开办公室" + year + "年政府信息公开工作年度报告")
        .withAgency("江河县政务公开办公室")
        .withOverview(
            Narrative.of(
                "（一）主动公开。依法公开政策文件和工作动态。",
                "（二）依申请公开。完善登记、答复、归档各环节，依法办理。",
                "（三）政府信息管理。健全发布审核和清理机制。",
                "（四）平台建设。维护门户网站公开专栏。",
                "（五）监督保障。开展业务培训和工作考核，接受社会评议，未发生责任追究情形。"))
        .withProblems(
            Narrative.of("存在的主要问题：一是政策解读形式不够丰富；二是个别栏目更新不够及时。", "改进情况：一是增加图文解读，优化栏目；二是下一步落实专人更新。"))
        .withOtherMatters(Narrative.of("本年度发出信息处理费收费通知" + notices + "件，未收取信息处理费。"));
  }

  private static void count(Form form, long[] counts, String row, String column) {
    counts[form.cell(row + "." + column).index()]++;
    counts[form.cell(row + ".total").index()]++;
  }

  private static void disclosure(Form form, Figures.Builder figures, Random random) {
    if (form.disclosureOrigin() == Form.FORM_2021) {
      int issued = random.nextInt(9);
      figures.put(form.cell("T2.normativeDocuments.issued"), issued);
      figures.put(form.cell("T2.normativeDocuments.inForce"), issued + random.nextInt(30));
      figures.put(form.cell("T2.licensing.decisions"), random.nextInt(900));
    } else {
      int made = random.nextInt(9);
      figures.put(form.cell("T2.normativeDocuments.made"), made);
      figures.put(form.cell("T2.normativeDocuments.newlyDisclosed"), made);
      figures.put(form.cell("T2.normativeDocuments.totalDisclosed"), made + random.nextInt(30));
      figures.put(form.cell("T2.licensing.previousItems"), 40 + random.nextInt(9));
      figures.put(form.cell("T2.licensing.change"), random.nextInt(9) - 4);
      figures.put(form.cell("T2.licensing.decisions"), random.nextInt(900));
    }
  }
}
