package sample.storage;

import io.github.opengpr.model.form.Cell;

/** What PostgreSQL and H2 call differently. */
public enum Database {
  /** JSON in {@code jsonb}: numbers are kept exactly, to the last nought of an amount. */
  POSTGRESQL("jsonb", "cast(content as text)") {
    @Override
    String value(Cell cell) {
      return "(content #>> '{" + cell.address().replace('.', ',') + "}')::numeric";
    }

    @Override
    String upsert() {
      return "insert into report (agency, report_year, contract, content, result)"
          + " values (?, ?, ?, cast(? as jsonb), cast(? as jsonb))"
          + " on conflict (agency, report_year) do update set"
          + " contract = excluded.contract, content = excluded.content, result = excluded.result";
    }
  },
  /** JSON in {@code json}, as it was written. */
  H2("json", "cast(content as varchar)") {
    @Override
    String value(Cell cell) {
      String json = "(content).\"" + cell.address().replace(".", "\".\"") + "\"";
      return "cast(nullif(cast(" + json + " as varchar), 'null') as numeric(38, 18))";
    }

    @Override
    String upsert() {
      return "merge into report (agency, report_year, contract, content, result)"
          + " key (agency, report_year) values (?, ?, ?, ? format json, ? format json)";
    }
  };

  private final String type;
  private final String text;

  Database(String type, String text) {
    this.type = type;
    this.text = text;
  }

  /** The table: one report of an agency and a year, with what checking it found. */
  String table() {
    return "create table if not exists report ("
        + "agency varchar(200) not null, report_year integer not null, contract integer not null,"
        + (" content %s not null, result %s not null,".formatted(type, type))
        + " primary key (agency, report_year))";
  }

  /** The report as text. */
  String text() {
    return text;
  }

  /** The value of a cell, null for a blank. The address comes from the form, never from a user. */
  abstract String value(Cell cell);

  /** A report put in the place of the one before. */
  abstract String upsert();
}
