package io.github.opengpr.rules.catalogue.structure;

import static io.github.opengpr.rules.Need.PRINTED;
import static io.github.opengpr.rules.Need.YEAR;
import static io.github.opengpr.rules.Severity.ERROR;
import static io.github.opengpr.rules.Severity.INFO;
import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Table;
import io.github.opengpr.model.printed.PrintedTable;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Sources;
import io.github.opengpr.rules.catalogue.basis.Structure;

/**
 * The three tables: there, once, on the form of the year. What is inside them: {@link
 * TableContentRules}.
 */
public final class TableRules {

  public static final Rule TABLE_MISSING =
      Rule.check("ST-TABLE-MISSING", ERROR, TableRules::missing)
          .needs(PRINTED)
          .basis(Evidence.FORM, Sources.FORM)
          .summary("第二、三、四部分应当各有表格", "Sections 二, 三 and 四 must each hold their table")
          .build();

  public static final Rule TABLE_REPEATED =
      Rule.check("ST-TABLE-REPEATED", WARNING, TableRules::repeated)
          .needs(PRINTED)
          .basis(Evidence.FORM, Sources.FORM)
          .summary("每张表格只应出现一次", "Each table must be there once")
          .build();

  public static final Rule FORM_YEAR =
      Rule.check("ST-FORM-YEAR", ERROR, TableRules::formYear)
          .needs(YEAR)
          .on(Form.FORM_2019, Form.FORM_2021)
          .severityDepends(
              "2021年度起使用2019年试行表式为错误；2020年度使用其他表式为警告；2019年度为提示",
              "error for 2021 and later on the 2019 form, warning for 2020 on another form, info for 2019")
          .basis(Evidence.FORM, Sources.NOTICE_30, Sources.NOTICE_60.at("第二条", "item 2"))
          .summary(
              "2021年度起使用2021年表式，2019、2020年度使用2019年试行表式",
              "Reports on 2021 and later are on the form of 2021, those on 2019 and 2020 on the trial form")
          .build();

  public static final Rule FORM_MIXED =
      Rule.check("ST-FORM-MIXED", ERROR, TableRules::formMixed)
          .basis(Evidence.FORM, Sources.NOTICE_30, Sources.NOTICE_60)
          .summary("同一报告不得混用两种表式", "The tables of one report must be of one form")
          .build();

  private static final Message ONE_ROW =
      new Message(
          "表二为2021年表式，表三“（六）其他处理”却只有一行，为2019年试行表式；2021年表式分为三行",
          "table 2 is of the form of 2021, but （六）其他处理 of table 3 is one row, as on the trial form;"
              + " the form of 2021 has three");

  private static final Message THREE_ROWS =
      new Message(
          "表二为2019年试行表式，表三“（六）其他处理”却分为三行，为2021年表式",
          "table 2 is of the trial form, but （六）其他处理 of table 3 has three rows, as on the form of"
              + " 2021");

  private TableRules() {}

  private static final MessageTemplate MISSING_WORDS =
      Message.template(
          "“{section}”部分没有可识别的表格", "section “{section}” holds no table that can be read");

  private static void missing(Subject subject, Findings findings) {
    for (Table table : subject.form().tables()) {
      if (!TableContentRules.isPrinted(subject, table)) {
        findings
            .at("T" + table.number())
            .with("section", table.section().heading())
            .says(MISSING_WORDS)
            .add();
      }
    }
  }

  private static final MessageTemplate REPEATED_WORDS =
      Message.template("{table}出现{times}次", "{table} occurs {times} times");

  private static void repeated(Subject subject, Findings findings) {
    for (Table table : subject.form().tables()) {
      PrintedTable second = null;
      int times = 0;
      for (PrintedTable printed : subject.printed().tables()) {
        if (printed.number() == table.number()) {
          times++;
          second = times == 2 ? printed : second;
        }
      }
      if (second != null) {
        findings
            .at("T" + table.number())
            .place(second.place())
            .with("table", Structure.table(table.number()))
            .with("times", times)
            .says(REPEATED_WORDS)
            .add();
      }
    }
  }

  private static final MessageTemplate FORM_YEAR_WORDS =
      Message.template(
          "{year}年度报告使用了{form}年表式，应使用{due}年表式（{document}）",
          "the report on {year} is on the form of {form}; it must be on that of {due} ({document})");

  private static void formYear(Subject subject, Findings findings) {
    int year = subject.year();
    Form used = subject.form();
    if (year < 2019 || used == Form.forYear(year)) {
      return;
    }
    Severity severity = year >= 2021 ? ERROR : year == 2020 ? WARNING : INFO;
    findings
        .at("report")
        .severity(severity)
        .with("year", year)
        .with("form", used.id())
        .with("due", Form.forYear(year).id())
        .with("document", Form.forYear(year).document())
        .says(FORM_YEAR_WORDS)
        .add();
  }

  private static void formMixed(Subject subject, Findings findings) {
    Form form = subject.form();
    if (!form.isMixed()) {
      return;
    }
    boolean oneRow = form.requestsOrigin() == Form.FORM_2019;
    findings
        .at(oneRow ? "T3.otherHandling" : "T3.otherHandling.misc")
        .says(oneRow ? ONE_ROW : THREE_ROWS)
        .add();
  }
}
