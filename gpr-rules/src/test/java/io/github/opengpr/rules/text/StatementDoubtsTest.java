package io.github.opengpr.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * All that a sentence of a report for 2021 states, with the doubts that keep a rule from comparing
 * it; {@code -} for nothing.
 */
class StatementDoubtsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Cases are counted; people who applied are not cases, and money is not.
          受理政府信息公开申请8件。 | RECEIVED=8
          受理政府信息公开申请8人次。 | RECEIVED=8 QUALIFIED
          受理政府信息公开申请8人。 | RECEIVED=8 QUALIFIED
          受理政府信息公开申请8元。 | -
          政府信息公开申请9件。 | REQUESTS=9 NO_VERB
          政府信息公开申请9。 | -
          收到政府信息公开申请9妥善办理。 | -
          全年制定规范性文件3妥善。 | -
          # 申请 alone may be of any kind, unless disclosure was spoken of.
          收到申请8件。 | REQUESTS=8 NO_CONTEXT
          （二）依申请公开情况。收到申请8件。 | REQUESTS=8
          （二）政府信息公开情况。收到申请8件。 | REQUESTS=8
          （二）宣传情况。收到申请8件。 | REQUESTS=8 NO_CONTEXT
          # 条 counts pages put on a site, not answers to requests.
          答复政府信息公开申请10件，予以公开8条。 | HANDLED=10; GRANTED=8 NO_CONTEXT
          # Of several verbs only those that say the same leave no doubt.
          收到政府信息公开申请予以公开8件。 | GRANTED=8 SEVERAL_VERBS
          受理政府信息公开申请予以公开8件。 | GRANTED=8 SEVERAL_VERBS
          新收政府信息公开申请予以公开8件。 | GRANTED=8 SEVERAL_VERBS
          办理政府信息公开申请予以公开8件。 | GRANTED=8
          受理办结政府信息公开申请9件。 | HANDLED=9 SEVERAL_VERBS
          答复办结政府信息公开申请9件。 | HANDLED=9
          办理答复政府信息公开申请9件。 | HANDLED=9
          收到并受理政府信息公开申请9件。 | REQUESTS=9
          办理并受理政府信息公开申请9件。 | REQUESTS=9
          共受理政府信息公开申请9件。 | REQUESTS=9
          # To carry a case over and handle it is to carry it over.
          结转至2022年政府信息公开申请办理1件。 | CARRIED_OUT=1
          结转下年度政府信息公开申请办理1件。 | CARRIED_OUT=1
          上年结转政府信息公开申请办理1件。 | CARRIED_IN=1
          答复政府信息公开申请办理9件。 | REQUESTS=9 SEVERAL_VERBS
          # 其中: of what is counted before, new ones and carried ones are rows of their own; others a part.
          收到政府信息公开申请9件，其中答复7件。 | REQUESTS=9; HANDLED=7 PORTION
          收到政府信息公开申请9件，其中收到7件。 | REQUESTS=9; REQUESTS=7 PORTION
          收到政府信息公开申请9件，其中受理7件。 | REQUESTS=9; RECEIVED=7 PORTION
          收到政府信息公开申请9件，其中新收7件。 | REQUESTS=9; RECEIVED=7
          收到政府信息公开申请9件，其中上年结转1件。 | REQUESTS=9; CARRIED_IN=1
          收到政府信息公开申请9件，其中结转下年度1件。 | REQUESTS=9; CARRIED_OUT=1
          收到政府信息公开申请9件，当年办结7件。 | REQUESTS=9; HANDLED=7 PORTION QUALIFIED
          # What was closed in time need not be all that was closed.
          收到政府信息公开申请9件，按时办结7件。 | REQUESTS=9; HANDLED=7 IN_TIME
          收到政府信息公开申请9件，办结7件均按时。 | REQUESTS=9; HANDLED=7 IN_TIME
          # 行政复议 of what, and who decided it: an agency may be the one that decides others' cases.
          行政复议2件。 | RECONSIDERATION=2 NO_CONTEXT
          政府信息公开行政复议2件。 | RECONSIDERATION=2
          收到政府信息公开行政复议2件。 | RECONSIDERATION=2
          新收政府信息公开行政复议2件。 | RECONSIDERATION=2
          办理政府信息公开行政复议2件。 | RECONSIDERATION=2 NO_CONTEXT
          受理政府信息公开行政复议2件。 | RECONSIDERATION=2 NO_CONTEXT
          办结政府信息公开行政复议2件。 | RECONSIDERATION=2 NO_CONTEXT
          答复政府信息公开行政复议2件。 | RECONSIDERATION=2 NO_CONTEXT
          公开政府信息公开行政复议2件。 | -
          政府信息公开行政复议2人次。 | RECONSIDERATION=2 QUALIFIED
          收到政府信息公开行政复议3件，其他结果1件，尚未审结2件。 | RECONSIDERATION=3; RECONSIDERATION.OTHER=1; RECONSIDERATION.PENDING=2
          # Documents are classed as well as requests.
          公文认定属性1126件，主动公开386件、依申请公开417件、不予公开323件。 | -
          认定主动公开的1,386件，依申请公开的417件，不予公开的323件。 | -
          主动公开信息386条；依申请公开417件，不予公开3件。 | REQUESTS=417 NO_VERB; REFUSED=3
          # What stands behind 和 is counted by the next number.
          政府信息公开行政复议2件和行政诉讼1件。 | RECONSIDERATION=2; LITIGATION=1
          政府信息公开行政复议2件另有行政诉讼1件。 | RECONSIDERATION=2; LITIGATION=1
          政府信息公开行政复议和行政诉讼2件。 | -
          政府信息公开行政复议，行政诉讼2件。 | LITIGATION=2
          收到政府信息公开申请2件和群众来信3件。 | REQUESTS=2 QUALIFIED
          收到2件和群众来信3件。 | -
          收到2件政府信息公开申请。 | REQUESTS=2
          收到2件有关的政府信息公开申请。 | REQUESTS=2
          # Fees of the whole agency only.
          行政事业性收费12.5万元。 | ADMINISTRATIVE_FEES=125000
          某项行政事业性收费12.5万元。 | ADMINISTRATIVE_FEES=125000 QUALIFIED
          行政事业性收费12.5万元专户。 | ADMINISTRATIVE_FEES=125000 QUALIFIED
          收费12.5万元。 | -
          # Documents and decisions.
          全年制发规范性文件3件。 | NORMATIVE_DOCUMENTS_ISSUED=3
          全年制发规范性文件3。 | NORMATIVE_DOCUMENTS_ISSUED=3
          规范性文件3件。 | -
          全年制定规范性文件3，废止2。 | NORMATIVE_DOCUMENTS_ISSUED=3; NORMATIVE_DOCUMENTS_REPEALED=2
          全年作出行政许可300件。 | LICENSING=300
          全年作出行政许可300项。 | LICENSING=300 QUALIFIED
          全年办理行政许可300件。 | LICENSING=300 QUALIFIED
          全年办结行政许可300件。 | LICENSING=300 QUALIFIED
          全年受理行政许可300件。 | -
          全年公开并作出行政许可300件。 | LICENSING=300 SEVERAL_VERBS
          全年公开行政许可300件。 | -
          # Which time: what is said of one clause or sentence may hold for the next.
          2021年10月，新收政府信息公开申请4件。今年新收政府信息公开申请9件。 | RECEIVED=4 PART_OF_YEAR; RECEIVED=9
          去年新收政府信息公开申请8件。本年度新收政府信息公开申请9件。 | RECEIVED=8 OTHER_YEAR; RECEIVED=9
          去年收到政府信息公开申请7件。收到政府信息公开申请8件。 | REQUESTS=7 OTHER_YEAR; REQUESTS=8 OTHER_YEAR
          与去年新收政府信息公开申请8件持平。 | RECEIVED=8 QUALIFIED
          较去年新收政府信息公开申请8件。 | -
          明年新收政府信息公开申请8件。 | RECEIVED=8 PLANNED
          下年新收政府信息公开申请8件。 | RECEIVED=8 PLANNED
          累计新收政府信息公开申请8件。 | RECEIVED=8 TO_DATE
          2021年累计新收政府信息公开申请8件。 | RECEIVED=8
          今年累计新收政府信息公开申请8件。 | RECEIVED=8
          2021年度以来新收政府信息公开申请8件。 | RECEIVED=8
          2021年条例施行以来新收政府信息公开申请8件。 | RECEIVED=8 TO_DATE
          2020年累计新收政府信息公开申请8件。 | RECEIVED=8 OTHER_YEAR TO_DATE
          今年以来新收政府信息公开申请8件。 | RECEIVED=8
          以来新收政府信息公开申请8件。 | RECEIVED=8 TO_DATE
          2021年以来新收政府信息公开申请8件。 | RECEIVED=8
          上半年，去年收到政府信息公开申请7件。 | REQUESTS=7 OTHER_YEAR
          较去年更规范，收到政府信息公开申请7件。 | REQUESTS=7
          去年情况。⏎（二）收到政府信息公开申请7件。 | REQUESTS=7
          # What stands in brackets says nothing of what follows them.
          收到政府信息公开申请8件（2020年收到5件），答复7件。 | REQUESTS=8; REQUESTS=5 OTHER_YEAR; HANDLED=7
          收到政府信息公开申请8件），答复7件。 | REQUESTS=8; HANDLED=7
          # Whose: a doubt of one clause holds for the next, unless it had a number of its own.
          将新收政府信息公开申请8件，收到政府信息公开申请7件。 | RECEIVED=8 PLANNED; REQUESTS=7
          将认真办理，收到政府信息公开申请7件。 | REQUESTS=7 PLANNED
          将认真办理8件，收到政府信息公开申请7件。 | REQUESTS=7
          将认真办理，收到来信8件，收到政府信息公开申请7件。 | REQUESTS=7
          协助区政府新收政府信息公开申请8件，收到政府信息公开申请7件。 | RECEIVED=8 OTHERS_WORK; REQUESTS=7
          协助区政府开展工作，收到政府信息公开申请7件。 | REQUESTS=7 OTHERS_WORK
          如有需要，收到政府信息公开申请7件。 | REQUESTS=7 QUALIFIED
          网上，收到政府信息公开申请7件。 | REQUESTS=7 PORTION
          网上收到3件，收到政府信息公开申请7件。 | REQUESTS=7
          全区各部门新收政府信息公开申请8件。收到政府信息公开申请7件。 | RECEIVED=8 WIDER_AREA; REQUESTS=7
          # An ordinal is no word of the sentence.
          一是同意公开政府信息公开申请7件。 | GRANTED=7
          # Counted together, they are in no cell.
          政府信息公开申请和行政复议2件。 | -
          全年制定规章和规范性文件3件。 | -
          全年作出行政许可、行政处罚300件。 | -
          全年作出行政许可300件、行政处罚20件。 | LICENSING=300; PENALTIES=20
          政府信息公开申请，行政复议2件。 | RECONSIDERATION=2
          政府信息公开信息处理费情况。收到申请8件。 | REQUESTS=8 NO_CONTEXT
          # A paragraph of its own subject begins anew.
          （二）依申请公开情况。收到7件。⏎（三）其他情况。收到8件。 | REQUESTS=7
          收到政府信息公开申请7件。妥善地答复7件。 | REQUESTS=7; HANDLED=7 QUALIFIED NO_CONTEXT
          """)
  void ofNumbers(String sentence, String expected) {
    assertThat(told(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # 全部: of the requests spoken of, closed, and nothing else between.
          收到政府信息公开申请7件，全部办结。 | REQUESTS=7; ALL_HANDLED
          收到政府信息公开申请7件，全部已办结。 | REQUESTS=7; ALL_HANDLED
          收到政府信息公开申请7件，全部办理办结。 | REQUESTS=7; ALL_HANDLED
          收到政府信息公开申请7件，全部答复完毕。 | REQUESTS=7; ALL_HANDLED
          收到政府信息公开申请7件。全部办结。 | REQUESTS=7; ALL_HANDLED
          （二）依申请公开情况。收到申请7件，全部办结。 | REQUESTS=7; ALL_HANDLED
          收到申请7件，全部办结。 | REQUESTS=7 NO_CONTEXT
          收到政府信息公开申请7件，全部办理。 | REQUESTS=7
          收到政府信息公开申请7件，全部妥善办结。 | REQUESTS=7
          收到政府信息公开申请7件，全部网上办结。 | REQUESTS=7
          收到政府信息公开申请7件，全部都已办结。 | REQUESTS=7; ALL_HANDLED
          收到政府信息公开申请7件。热线工单全部办结。 | REQUESTS=7
          收到政府信息公开申请7件。难题全部办结。 | REQUESTS=7; ALL_HANDLED NO_CONTEXT
          收到政府信息公开申请7件，全部办结并归档。 | REQUESTS=7; ALL_HANDLED QUALIFIED
          收到政府信息公开申请7件，全部答复。 | REQUESTS=7; ALL_HANDLED IN_TIME
          收到政府信息公开申请7件，全部按时办结。 | REQUESTS=7; ALL_HANDLED IN_TIME
          收到政府信息公开申请7件，按时全部办结。 | REQUESTS=7; ALL_HANDLED IN_TIME
          收到政府信息公开申请7件，除1件外全部办结。 | REQUESTS=7; HANDLED=1 QUALIFIED; ALL_HANDLED EXCEPTION
          收到政府信息公开申请7件。结转下年度1件，全部办结。 | REQUESTS=7; CARRIED_OUT=1; ALL_HANDLED EXCEPTION
          # A rate of 100 % says the same; one of answering, or in time, does not.
          收到政府信息公开申请7件，办结率100%。 | REQUESTS=7; ALL_HANDLED
          收到政府信息公开申请7件，办理率100%。 | REQUESTS=7; ALL_HANDLED
          收到政府信息公开申请7件，答复率100%。 | REQUESTS=7; ALL_HANDLED IN_TIME
          收到政府信息公开申请7件，按时办结率100%。 | REQUESTS=7; ALL_HANDLED IN_TIME
          收到政府信息公开申请7件，按时的办结率100%。 | REQUESTS=7; ALL_HANDLED IN_TIME
          收到政府信息公开申请7件，办结率99%。 | REQUESTS=7
          收到政府信息公开申请7件，满意率100%。 | REQUESTS=7
          收到申请7件，办结率100%。 | REQUESTS=7 NO_CONTEXT
          收到政府信息公开申请7件。难题办结率100%。 | REQUESTS=7; ALL_HANDLED NO_CONTEXT
          # What is denied: what follows the word, or, if nothing does, what stands before it.
          无政府信息公开申请。 | NO_REQUESTS
          政府信息公开申请：无。 | NO_REQUESTS
          政府信息公开申请情况无。 | NO_REQUESTS
          对政府信息公开申请情况无。 | NO_REQUESTS QUALIFIED
          难以为继无政府信息公开申请。 | NO_REQUESTS QUALIFIED
          未收到难题方面的政府信息公开申请。 | NO_REQUESTS QUALIFIED
          未收到网上政府信息公开申请。 | NO_REQUESTS PORTION QUALIFIED
          未收到申请，未收到政府信息公开申请。 | NO_REQUESTS NO_CONTEXT; NO_REQUESTS
          没有申请。 | -
          除1件外未收到政府信息公开申请。 | -
          # With other things the requests may be those of the other things.
          未收到政府信息申请和建议提案。 | -
          未收到建议和政府信息公开申请。 | -
          未收到建议和行政复议。 | NO_RECONSIDERATION
          未收到行政复议申请和政府信息公开申请。 | NO_RECONSIDERATION
          未收到群众因信息公开申请引发的行政复议、诉讼。 | NO_RECONSIDERATION; NO_LITIGATION
          未发生申请行政复议。 | NO_RECONSIDERATION
          未被申请行政复议。 | NO_RECONSIDERATION
          # Joined, both are denied; else only disputes that follow from the other are.
          未发生行政复议或者行政诉讼案件。 | NO_RECONSIDERATION; NO_LITIGATION
          未发生行政复议，未发生行政诉讼。 | NO_RECONSIDERATION; NO_LITIGATION
          未发生行政诉讼、行政复议及投诉举报。 | NO_RECONSIDERATION; NO_LITIGATION
          未发生行政复议后的行政诉讼案件。 | NO_RECONSIDERATION QUALIFIED; NO_LITIGATION QUALIFIED
          """)
  void ofAllAndOfNothing(String sentence, String expected) {
    assertThat(told(sentence)).isEqualTo(expected);
  }

  private static String told(String sentence) {
    String told =
        Narrative.of(sentence.replace('⏎', '\n'), 2021).statements().stream()
            .map(StatementDoubtsTest::told)
            .collect(Collectors.joining("; "));
    return told.isEmpty() ? "-" : told;
  }

  private static String told(Statement statement) {
    StringBuilder told = new StringBuilder(statement.kind().name());
    if (statement.result() != null) {
      told.append('.').append(statement.result());
    }
    if (statement.number() != null) {
      told.append('=').append(statement.number().stripTrailingZeros().toPlainString());
    }
    new TreeSet<>(statement.doubts()).forEach(doubt -> told.append(' ').append(doubt));
    return told.toString();
  }
}
