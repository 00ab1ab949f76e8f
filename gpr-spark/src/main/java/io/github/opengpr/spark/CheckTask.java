package io.github.opengpr.spark;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.model.json.ReportJsonException;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.Printed;
import io.github.opengpr.model.work.WorkLimitException;
import io.github.opengpr.read.input.Failures;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.json.CheckedReport;
import io.github.opengpr.spark.document.Alone;
import io.github.opengpr.spark.document.DocumentReader;
import io.github.opengpr.spark.document.Reading;
import io.github.opengpr.spark.row.Columns;
import io.github.opengpr.spark.row.ResultRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Reads and checks the documents of a partition, one at a time, each with what stands beside it in
 * its row: the report of the year before, reports of others.
 *
 * @param hadoop how files are reached
 * @param source where the rules come from
 * @param language the language of sentences
 * @param counters what is counted
 */
record CheckTask(
    SerializableConfiguration hadoop, RuleSource source, String language, Counters counters)
    implements MapPartitionsFunction<Row, Row> {

  @Override
  public Iterator<Row> call(Iterator<Row> documents) {
    DocumentReader reader = new DocumentReader(hadoop.value());
    RuleSet rules = source.rules();
    CheckContext circumstances = source.circumstances();
    return new RowByRow(
        documents, document -> counted(row(reader, rules, circumstances, document)));
  }

  private Row counted(Row row) {
    boolean failed = !row.isNullAt(Columns.RESULT.fieldIndex(Columns.FAILURE));
    int found = failed ? 0 : ((Object[]) row.get(Columns.RESULT.fieldIndex("findings"))).length;
    counters.count(failed, found);
    return row;
  }

  private Row row(DocumentReader reader, RuleSet rules, CheckContext circumstances, Row document) {
    String file = document.getAs(Columns.PATH);
    try {
      return Alone.ifNeedBe(() -> checked(reader.read(document), rules, circumstances, document));
    } catch (WorkLimitException e) {
      return ResultRows.failed(file, e.explanation());
    } catch (OutOfMemoryError e) {
      return ResultRows.failed(file, DocumentReader.EXHAUSTED);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return ResultRows.failed(file, Failures.internal(e));
    }
  }

  private Row checked(Reading reading, RuleSet rules, CheckContext circumstances, Row document) {
    AnnualReport report = reading.report();
    if (report == null) {
      return ResultRows.failed(reading.path(), reading.failure());
    }
    CheckContext context = beside(circumstances, document);
    Printed printed = reading.printed();
    CheckResult result =
        printed == null
            ? rules.check(report, context, reading.work())
            : rules.check(new Filing(report, printed), context, reading.work());
    return ResultRows.of(CheckedReport.of(reading.path(), report, result, language));
  }

  private static CheckContext beside(CheckContext circumstances, Row document) {
    List<String> names = Arrays.asList(document.schema().fieldNames());
    String previous = names.contains(Columns.PREVIOUS) ? document.getAs(Columns.PREVIOUS) : null;
    List<String> peers =
        names.contains(Columns.PEERS) ? list(document, names.indexOf(Columns.PEERS)) : List.of();
    if (previous == null && peers.isEmpty()) {
      return circumstances;
    }
    CheckContext.Builder context = circumstances.toBuilder();
    if (previous != null) {
      context.previous(report(previous));
    }
    List<AnnualReport> others = new ArrayList<>();
    peers.forEach(peer -> others.add(report(peer)));
    return context.peers(others).build();
  }

  private static List<String> list(Row document, int column) {
    return document.isNullAt(column) ? List.of() : document.getList(column);
  }

  /** A report that was written as JSON to stand beside another. */
  private static AnnualReport report(String json) {
    try {
      return GprJson.read(json);
    } catch (ReportJsonException e) {
      throw new IllegalStateException("not the JSON of a report", e);
    }
  }
}
