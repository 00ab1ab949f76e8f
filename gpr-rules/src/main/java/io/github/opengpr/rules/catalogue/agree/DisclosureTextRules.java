package io.github.opengpr.rules.catalogue.agree;

import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Need;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Sources;
import io.github.opengpr.rules.catalogue.narrative.Told;
import io.github.opengpr.rules.text.StatementKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** 文表一致：主动公开: what the text says about documents, decisions and fees against table two. */
public final class DisclosureTextRules {

  private static final int YUAN_TO_FORM = 4;

  private static final Claim FEES =
      Claim.of(StatementKind.ADMINISTRATIVE_FEES, "行政事业性收费", "administrative fees");

  private static final List<Counted> COUNTS =
      List.of(
          counted(StatementKind.REGULATIONS_ISSUED, "制发规章", "rules issued", "regulations.issued"),
          counted(
              StatementKind.REGULATIONS_REPEALED, "废止规章", "rules repealed", "regulations.repealed"),
          counted(
              StatementKind.REGULATIONS_IN_FORCE,
              "现行有效规章",
              "rules in force",
              "regulations.inForce"),
          counted(
              StatementKind.NORMATIVE_DOCUMENTS_ISSUED,
              "制发行政规范性文件",
              "normative documents issued",
              "normativeDocuments.issued"),
          counted(
              StatementKind.NORMATIVE_DOCUMENTS_REPEALED,
              "废止行政规范性文件",
              "normative documents repealed",
              "normativeDocuments.repealed"),
          counted(
              StatementKind.NORMATIVE_DOCUMENTS_IN_FORCE,
              "现行有效行政规范性文件",
              "normative documents in force",
              "normativeDocuments.inForce"),
          counted(
              StatementKind.LICENSING, "行政许可处理决定", "licensing decisions", "licensing.decisions"),
          counted(StatementKind.PENALTIES, "行政处罚处理决定", "penalties", "penalties.decisions"),
          counted(StatementKind.COERCION, "行政强制处理决定", "coercive measures", "coercion.decisions"));

  public static final Rule DISCLOSURE =
      Rule.check("XS-DISCLOSURE", WARNING, DisclosureTextRules::disclosure)
          .needs(Need.YEAR)
          .on(Form.FORM_2021, Form.MIXED_2021_2019)
          .severityDepends(Claim.SAID_TWICE.zh(), Claim.SAID_TWICE.en())
          .basis(Evidence.LOGIC, Sources.ONE_REPORT)
          .summary(
              "文字中规章和行政规范性文件的制发、废止、现行有效件数，行政许可、行政处罚、行政强制处理决定数量，行政事业性收费金额（按小数位数换算为万元），应当与表二一致（T2.*）",
              "The numbers of rules and normative documents issued, repealed and in force, of licences, penalties"
                  + " and coercive measures, and the sum of administrative fees (in 万元, as precise as printed)"
                  + " in the text must be those of table 2 (T2.*)")
          .build();

  public static final List<Rule> ALL = List.of(DISCLOSURE);

  private DisclosureTextRules() {}

  private static Counted counted(StatementKind kind, String zh, String en, String cell) {
    return new Counted(Claim.of(kind, zh, en), of -> TableTotal.of(of, "T2." + cell));
  }

  private static void disclosure(Subject subject, Findings findings) {
    for (Counted counted : COUNTS) {
      counted.claim().compare(subject, findings, counted.total());
    }
    FEES.compare(
        subject,
        findings,
        of -> TableTotal.of(of, "T2.fees.amount"),
        DisclosureTextRules::isSameAmount,
        (told, of) -> Optional.of(WARNING));
  }

  /** Whether the two amounts are equal to the last digit that both print, rounded or cut off. */
  private static boolean isSameAmount(Told told, TableTotal fees) {
    BigDecimal filed = fees.value();
    if (filed == null) {
      return false;
    }
    BigDecimal stated = told.number().movePointLeft(YUAN_TO_FORM);
    BigDecimal step =
        stepOf(told.words()).max(BigDecimal.ONE.movePointLeft(Math.max(0, filed.scale())));
    BigDecimal apart = stated.subtract(filed).abs();
    boolean rounded = filed.scale() > 0 || told.words().indexOf('.') >= 0;
    return apart.signum() == 0 || (rounded && apart.compareTo(step) < 0);
  }

  /** What one in the last printed digit is worth, in 万元. */
  private static BigDecimal stepOf(String words) {
    int point = words.indexOf('.');
    int decimals = 0;
    for (int i = point + 1; point >= 0 && i < words.length(); i++) {
      if (!Character.isDigit(words.charAt(i))) {
        break;
      }
      decimals++;
    }
    return BigDecimal.ONE.movePointLeft(words.contains("万") ? decimals : decimals + YUAN_TO_FORM);
  }
}
