package sample.storage;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.model.json.ReportJsonException;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.json.CheckResultJson;
import io.github.opengpr.rules.json.CheckedReport;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/** Keeps reports as JSON, with what checking found, by JDBC. As thread-safe as its data source. */
public final class ReportStore {

  private final DataSource source;
  private final Database database;
  private final RuleSet rules;

  public ReportStore(DataSource source, Database database, RuleSet rules) {
    this.source = source;
    this.database = database;
    this.rules = rules;
  }

  /** Makes the table if there is none. */
  public void create() throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(database.table())) {
      statement.execute();
    }
  }

  /** Keeps a report that names its agency and year, in the place of the one before. */
  public void save(AnnualReport report) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(database.upsert())) {
      statement.setString(1, Objects.requireNonNull(report.agency(), "agency"));
      statement.setInt(2, Objects.requireNonNull(report.year(), "year"));
      statement.setInt(3, CheckedReport.CONTRACT);
      statement.setString(4, GprJson.write(report));
      statement.setString(5, result(report));
      statement.executeUpdate();
    }
  }

  private String result(AnnualReport report) {
    return CheckResultJson.write(report, rules.check(report), "zh");
  }

  /** The report of an agency and a year. */
  public Optional<AnnualReport> find(String agency, int year)
      throws SQLException, ReportJsonException {
    String sql =
        "select " + database.text() + " from report where agency = ? and report_year = ?";
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, agency);
      statement.setInt(2, year);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(GprJson.read(rows.getString(1))) : Optional.empty();
      }
    }
  }

  /** The values of a cell in all reports of a year, by agency, the largest first; no blanks. */
  public Map<String, BigDecimal> values(Cell cell, int year) throws SQLException {
    String value = database.value(cell);
    String sql =
        "select agency, " + value + " from report where report_year = ? and " + value
            + " is not null order by 2 desc, 1";
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, year);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          values.put(rows.getString(1), rows.getBigDecimal(2));
        }
      }
    }
    return values;
  }

  /**
   * Checks again what was checked under an older contract of the JSON, and says how many there were.
   * Results follow from reports, so there is nothing to convert.
   */
  public int renewResults() throws SQLException, ReportJsonException {
    List<AnnualReport> old = new ArrayList<>();
    String sql = "select " + database.text() + " from report where contract < ?";
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, CheckedReport.CONTRACT);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          old.add(GprJson.read(rows.getString(1)));
        }
      }
    }
    for (AnnualReport report : old) {
      save(report);
    }
    return old.size();
  }
}
