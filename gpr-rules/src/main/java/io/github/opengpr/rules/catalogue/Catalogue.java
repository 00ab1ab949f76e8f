package io.github.opengpr.rules.catalogue;

import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.catalogue.across.CrossYearRules;
import io.github.opengpr.rules.catalogue.across.PublicationRules;
import io.github.opengpr.rules.catalogue.across.RollUpRules;
import io.github.opengpr.rules.catalogue.agree.DisclosureTextRules;
import io.github.opengpr.rules.catalogue.agree.DisputeTextRules;
import io.github.opengpr.rules.catalogue.agree.FeeTextRules;
import io.github.opengpr.rules.catalogue.agree.OutcomeTextRules;
import io.github.opengpr.rules.catalogue.agree.RequestTextRules;
import io.github.opengpr.rules.catalogue.cells.BlankRules;
import io.github.opengpr.rules.catalogue.cells.CellRules;
import io.github.opengpr.rules.catalogue.cells.ReadingRules;
import io.github.opengpr.rules.catalogue.cells.ValueRules;
import io.github.opengpr.rules.catalogue.narrative.NarrativeContentRules;
import io.github.opengpr.rules.catalogue.narrative.NarrativeCopyRules;
import io.github.opengpr.rules.catalogue.narrative.NarrativeFeeRules;
import io.github.opengpr.rules.catalogue.narrative.NarrativeTextRules;
import io.github.opengpr.rules.catalogue.narrative.PersonalDataRules;
import io.github.opengpr.rules.catalogue.narrative.SlipRules;
import io.github.opengpr.rules.catalogue.structure.DocumentRules;
import io.github.opengpr.rules.catalogue.structure.LabelRules;
import io.github.opengpr.rules.catalogue.structure.ResidueRules;
import io.github.opengpr.rules.catalogue.structure.SectionRules;
import io.github.opengpr.rules.catalogue.structure.TableContentRules;
import io.github.opengpr.rules.catalogue.structure.TableRules;
import io.github.opengpr.rules.catalogue.tables.Table2Rules;
import io.github.opengpr.rules.catalogue.tables.Table2TrialRules;
import io.github.opengpr.rules.catalogue.tables.Table3Rules;
import io.github.opengpr.rules.catalogue.tables.Table4Rules;
import java.util.List;
import java.util.stream.Stream;

/** The one list of all rules, scope by scope. */
public final class Catalogue {

  private static final List<Rule> RULES =
      Stream.of(
              SectionRules.ALL,
              List.of(TableRules.TABLE_MISSING, TableRules.TABLE_REPEATED),
              List.of(
                  TableContentRules.ROWS,
                  TableContentRules.COLUMNS,
                  LabelRules.LABEL,
                  LabelRules.BALANCE_NOTE),
              List.of(TableRules.FORM_YEAR, TableRules.FORM_MIXED),
              List.of(LabelRules.GROUP_VALUE),
              DocumentRules.ALL,
              ResidueRules.ALL,
              List.of(ReadingRules.NUMBER, CellRules.INTEGER, ValueRules.NEGATIVE),
              List.of(BlankRules.BLANK, BlankRules.TABLE_BLANK, BlankRules.TOTALS_ONLY),
              List.of(
                  CellRules.TWO_NUMBERS,
                  CellRules.UNIT_IN_CELL,
                  CellRules.WIDTH,
                  ValueRules.FEE_DECIMALS,
                  ValueRules.IMPLAUSIBLE,
                  CellRules.SPLIT_NUMBER,
                  CellRules.NOTATION,
                  ReadingRules.UNREAD),
              Table2Rules.ALL,
              Table2TrialRules.ALL,
              Table3Rules.ALL,
              Table4Rules.ALL,
              NarrativeContentRules.ALL,
              NarrativeCopyRules.ALL,
              NarrativeFeeRules.ALL,
              NarrativeTextRules.ALL,
              PersonalDataRules.ALL,
              SlipRules.ALL,
              List.of(
                  RequestTextRules.RECEIVED,
                  RequestTextRules.CARRIED_IN,
                  RequestTextRules.HANDLED,
                  RequestTextRules.CARRIED_OUT,
                  RequestTextRules.REQUESTS,
                  OutcomeTextRules.OUTCOME,
                  RequestTextRules.NO_REQUESTS),
              DisputeTextRules.ALL,
              DisclosureTextRules.ALL,
              List.of(RequestTextRules.ALL_HANDLED),
              FeeTextRules.ALL,
              List.of(OutcomeTextRules.OUTCOME_ZERO, OutcomeTextRules.APPLICANTS),
              CrossYearRules.ALL,
              RollUpRules.ALL,
              PublicationRules.ALL)
          .flatMap(List::stream)
          .toList();

  private Catalogue() {}

  /** All rules, in the order of the form. */
  public static List<Rule> rules() {
    return RULES;
  }
}
