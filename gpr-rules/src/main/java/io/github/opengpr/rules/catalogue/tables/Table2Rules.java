package io.github.opengpr.rules.catalogue.tables;

import static io.github.opengpr.rules.Need.ISSUER_KIND;
import static io.github.opengpr.rules.Need.PRINTED;
import static io.github.opengpr.rules.Severity.ERROR;
import static io.github.opengpr.rules.Severity.INFO;
import static io.github.opengpr.rules.Severity.WARNING;
import static io.github.opengpr.rules.Sum.sum;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.model.printed.PrintedLabel;
import io.github.opengpr.model.printed.PrintedTable;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.IssuerKind;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.LabelText;
import io.github.opengpr.rules.catalogue.basis.Sources;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 表二 主动公开政府信息情况, on the form of 2021 (and the rule on 规章 for both forms). */
public final class Table2Rules {

  static final Rule STOCK =
      Rule.equation("T2-STOCK", WARNING)
          .perRow(
              2,
              row ->
                  row.has("issued", "repealed", "inForce")
                      ? sum(row.at("inForce"), row.at("repealed")).atLeast(row.at("issued"))
                      : null)
          .basis(Evidence.ARITHMETIC, Sources.FORM.at("表二第二十条第（一）项", "table 2, art. 20(1)"))
          .broken(
              Message.template(
                  "表二“{line}”：现行有效与本年废止之和（{leftTerms& + } ="
                      + " {left}）小于本年制发（{right}）；本年制发的若未废止，应计入现行有效",
                  "Table 2, “{line}”: in force + repealed ({leftTerms& + } = {left}) is less than"
                      + " issued ({right}); what was issued and not repealed is in force"))
          .summary("现行有效件数 + 本年废止件数 − 本年制发件数 ≥ 0", "In force + repealed − issued ≥ 0")
          .build();

  static final Rule RULE_POWER =
      Rule.check("T2-RULE-POWER", ERROR, Table2Rules::rulePower)
          .needs(ISSUER_KIND)
          .severityDepends(
              "机关类别已声明为错误；由机关名称推断为警告",
              "error if the issuer's kind is declared, warning if inferred from its name")
          .basis(Evidence.LAW, Sources.LEGISLATION_91, Sources.LEGISLATION_93)
          .summary(
              "没有规章制定权的机关（县级及以下政府、乡镇街道、地方政府部门），规章各栏应为0",
              "The cells on 规章 are 0 for an issuer without power to make rules (counties and below,"
                  + " townships, streets, departments of local governments)")
          .build();

  static final Rule FEE_UNIT =
      Rule.check("T2-FEE-UNIT", WARNING, Table2Rules::feeUnit)
          .on(Form.FORM_2021, Form.MIXED_2021_2019)
          .basis(Evidence.FORM, Sources.FEE_UNIT)
          .summary("收费金额以万元为单位，不应填成元", "The fee is in 万元; it should not look like yuan")
          .build();

  static final Rule ROLLUP_ZERO =
      Rule.check("T2-ROLLUP-ZERO", WARNING, Table2Rules::rollupZero)
          .needs(ISSUER_KIND)
          .on(Form.FORM_2021, Form.MIXED_2021_2019)
          .basis(Evidence.PLAUSIBILITY, Sources.FORM.at("表二", "table 2"))
          .summary(
              "县级以上政府的报告汇总本级及下级，表二不会全部为0（合理性）",
              "Table 2 of a government of a county or higher is not all 0 (plausibility)")
          .build();

  static final Rule LABEL_OLD =
      Rule.check("T2-LABEL-OLD", INFO, Table2Rules::labelOld)
          .needs(PRINTED)
          .on(Form.FORM_2021, Form.MIXED_2021_2019)
          .basis(Evidence.FORM, Sources.NOTICE_30)
          .summary(
              "2021年表式的行标题为“行政规范性文件”，不是“规范性文件”",
              "The row is labelled 行政规范性文件 on the form of 2021, not 规范性文件")
          .build();

  public static final List<Rule> ALL = List.of(STOCK, RULE_POWER, FEE_UNIT, ROLLUP_ZERO, LABEL_OLD);

  private static final String OLD_LABEL = "规范性文件";
  private static final BigDecimal LOOKS_LIKE_YUAN = new BigDecimal("100000");
  private static final BigDecimal WORTH_SEARCHING = new BigDecimal("100");
  private static final Pattern COUNTY = Pattern.compile("(?:县|自治旗|(?<!自治)区)人民政府$");

  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[,，](?=\\d{3})");

  private static final Message INFERRED = new Message("（由机关名称推断）", " (inferred from its name)");

  private static final Message COUNTY_KIND = new Message("县级人民政府", "government of a county");

  private Table2Rules() {}

  /**
   * Whether the label is the trial form's on the form of 2021: {@link #LABEL_OLD} tells it, in
   * milder words.
   */
  public static boolean isOldLabel(PrintedTable table, PrintedLabel label) {
    return table.number() == 2
        && table.form() == Form.FORM_2021
        && "normativeDocuments".equals(label.key())
        && LabelText.folded(label.text()).equals(OLD_LABEL);
  }

  private static final MessageTemplate RULE_POWER_WORDS =
      Message.template(
          "表二“规章”：{numbers}；{kind}{inferred}没有规章制定权，应为0",
          "Table 2, 规章: {numbers&、}; a {kind}{inferred} has no power to make rules, so these are 0");

  private static void rulePower(Subject subject, Findings findings) {
    IssuerKind kind = subject.issuerKind().orElseThrow();
    String agency = Objects.requireNonNullElse(subject.report().agency(), "").strip();
    boolean county = kind == IssuerKind.GOVERNMENT && COUNTY.matcher(agency).find();
    if (kind == IssuerKind.OTHER || (kind == IssuerKind.GOVERNMENT && !county)) {
      return;
    }
    List<Cell> filled =
        subject.form().disclosure().cells().stream()
            .filter(cell -> cell.row().key().equals("regulations"))
            .filter(
                cell -> {
                  BigDecimal value = subject.value(cell);
                  return value != null && value.signum() != 0;
                })
            .toList();
    if (filled.isEmpty()) {
      return;
    }
    // That a government is one of a county is read off its name even where the kind is declared.
    boolean declared = subject.isIssuerKindDeclared() && !county;
    List<String> numbers =
        filled.stream().map(cell -> cell.column().label() + subject.value(cell)).toList();
    findings
        .at(filled.get(0).address())
        .place(subject.place(filled.get(0)))
        .cells(filled)
        .severity(declared ? ERROR : WARNING)
        .labels("numbers", numbers)
        .with("kind", county ? COUNTY_KIND : new Message(kind.zh(), kind.en()))
        .with("inferred", declared ? Message.NONE : INFERRED)
        .says(RULE_POWER_WORDS)
        .add();
  }

  private static final MessageTemplate LOOKS_LIKE_YUAN_WORDS =
      Message.template(
          "表二“行政事业性收费”填为{fee}万元，疑为以元为单位填报", "Table 2, 行政事业性收费 says {fee} 万元; it looks like yuan");

  private static final MessageTemplate YUAN_IN_TEXT =
      Message.template(
          "表二“行政事业性收费”填为{fee}万元，正文写的是{fee}元",
          "Table 2, 行政事业性收费 says {fee} 万元, the text says {fee} yuan");

  private static void feeUnit(Subject subject, Findings findings) {
    Cell cell = subject.cell("T2.fees.amount");
    BigDecimal fee = subject.value(cell);
    if (isOtherUnit(subject, findings, cell) || fee == null) {
      return;
    }
    boolean small =
        subject
            .issuerKind()
            .filter(kind -> kind == IssuerKind.TOWNSHIP || kind == IssuerKind.DEPARTMENT)
            .isPresent();
    boolean whole = fee.stripTrailingZeros().scale() <= 0;
    if (small && whole && fee.compareTo(LOOKS_LIKE_YUAN) >= 0) {
      findings.at(cell).with("fee", fee).says(LOOKS_LIKE_YUAN_WORDS).add();
    } else if (fee.compareTo(WORTH_SEARCHING) >= 0 && isYuanInText(subject, fee)) {
      findings.at(cell).with("fee", fee).says(YUAN_IN_TEXT).add();
    }
  }

  private static final MessageTemplate PRINTED_FEE =
      Message.template(
          "表二“行政事业性收费”印为“{printed}”，{why}", "Table 2, 行政事业性收费 says “{printed}”: {why}");

  /** Whether the document prints another unit beside or over the fee; then that is told. */
  private static boolean isOtherUnit(Subject subject, Findings findings, Cell cell) {
    PrintedCell printed = subject.hasPrinted() ? subject.printed().cell(cell) : null;
    Message note = printed == null ? null : printed.note();
    if (printed == null
        || note == null
        || printed.status() != CellStatus.UNSURE
        || printed.doubt() != CellDoubt.CONVERTED && printed.doubt() != CellDoubt.OTHER_UNIT) {
      return false;
    }
    String raw = String.valueOf(printed.raw()).strip();
    findings.at(cell).quoting("printed", raw).with("why", note).says(PRINTED_FEE).add();
    return true;
  }

  private static boolean isYuanInText(Subject subject, BigDecimal fee) {
    String spoken =
        Stream.of(
                subject.report().overview(),
                subject.report().problems(),
                subject.report().otherMatters())
            .filter(Objects::nonNull)
            .map(Narrative::text)
            .filter(section -> section.contains("收费"))
            .collect(Collectors.joining("\n"));
    if (spoken.isEmpty()) {
      return false;
    }
    String text = THOUSANDS.matcher(spoken).replaceAll("");
    String number = fee.stripTrailingZeros().toPlainString();
    return text.contains(number)
        && Pattern.compile(
                "收费[^。；\\n]{0,20}(?<![\\d.])" + Pattern.quote(number) + "(?:\\.0+)?\\s*元")
            .matcher(text)
            .find();
  }

  private static void rollupZero(Subject subject, Findings findings) {
    if (subject.issuerKind().orElseThrow() != IssuerKind.GOVERNMENT) {
      return;
    }
    List<Cell> cells = subject.form().disclosure().cells();
    boolean allZero =
        cells.stream()
            .allMatch(
                cell -> {
                  BigDecimal value = subject.value(cell);
                  return value != null && value.signum() == 0;
                });
    if (allZero) {
      findings
          .at("T2")
          .place(subject.place(cells.get(0)))
          .says(
              "表二十个数全部为0，县级以上政府的汇总报告不大可能如此",
              "All ten cells of table 2 are 0, which is unlikely for a government of a county or"
                  + " higher")
          .add();
    }
  }

  private static final MessageTemplate LABEL_OLD_WORDS =
      Message.template(
          "表二行标题为“{label}”，2021年表式为“行政规范性文件”",
          "Table 2: the row is labelled “{label}”; the form of 2021 says 行政规范性文件");

  private static void labelOld(Subject subject, Findings findings) {
    for (PrintedTable table : subject.printed().tables()) {
      for (PrintedLabel label : table.rows()) {
        if (isOldLabel(table, label)) {
          findings
              .at("T2.normativeDocuments")
              .place(label.place())
              .excerpt(label.text())
              .quoting("label", label.text().strip())
              .says(LABEL_OLD_WORDS)
              .add();
        }
      }
    }
  }
}
