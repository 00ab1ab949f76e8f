package io.github.opengpr.model.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A form of the annual report: its sections, its tables and every value cell, in the order of the
 * form, with the official labels.
 *
 * <pre>{@code
 * Form form = Form.forYear(2024);
 * Cell total = form.cell("T3.received.total");
 * total.label(); // row and column, as the form prints them
 * form.cells().size(); // 200
 * }</pre>
 *
 * <p>Two forms are official. Real reports also mix them: table two of one form beside table three
 * of the other. A mixture is a form of its own here, so that such a report can be held, summed and
 * shown as it was filed; rules say that it is one.
 *
 * <p>Sources: 国办公开办函〔2021〕30号 (report years from 2021), 国办公开办函〔2019〕60号 (trial form, report years
 * 2019 and 2020).
 *
 * @see <a href="https://github.com/opengpr/gpr/blob/main/docs/guide/web-form.md">The guide: a form
 *     on a screen</a>
 */
@SuppressWarnings("ImmutableEnumChecker") // the collections are unmodifiable copies
public enum Form {
  /** The trial form, for report years 2019 and 2020: 198 cells. */
  FORM_2019("2019", "国办公开办函〔2019〕60号", FormTables.DISCLOSURE_2019, FormTables.REQUESTS_2019),
  /** The form in force, for report years from 2021: 200 cells. */
  FORM_2021("2021", "国办公开办函〔2021〕30号", FormTables.DISCLOSURE_2021, FormTables.REQUESTS_2021),
  /** Not official: table two of 2021 beside table three of 2019, with 其他处理 as one row. */
  MIXED_2021_2019(
      "2021+2019", "国办公开办函〔2021〕30号", FormTables.DISCLOSURE_2021, FormTables.REQUESTS_2019),
  /** Not official: table two of 2019 beside table three of 2021, with 其他处理 as three rows. */
  MIXED_2019_2021(
      "2019+2021", "国办公开办函〔2019〕60号", FormTables.DISCLOSURE_2019, FormTables.REQUESTS_2021);

  private final String id;
  private final String document;
  private final List<Table> tables;
  private final List<Cell> cells;
  private final Map<String, Cell> byAddress;
  private final List<FormSum> sums;

  Form(String id, String document, String disclosure, String requests) {
    this.id = id;
    this.document = document;
    this.tables = new FormTables(this).read(disclosure, requests, FormTables.DISPUTES);
    this.cells = tables.stream().flatMap(table -> table.cells().stream()).toList();
    this.byAddress =
        cells.stream().collect(Collectors.toUnmodifiableMap(Cell::address, cell -> cell));
    this.sums = FormSum.of(requests(), disputes());
  }

  /**
   * {@return the form with the given id}
   *
   * @param id the id, as {@link #id()} gives it
   */
  @JsonCreator
  public static Form of(String id) {
    Objects.requireNonNull(id, "id");
    return Arrays.stream(values())
        .filter(form -> form.id.equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "没有表单 "
                        + id
                        + "，可用的有 2019、2021、2021+2019、2019+2021 / no such form: "
                        + id
                        + "; known: 2019, 2021, 2021+2019, 2019+2021"));
  }

  /**
   * {@return the official form for reports on the given year}: that of 2021 for 2021 and all later
   * years, as it has no last year; the trial form for all years before. It was issued for 2019 and
   * 2020; earlier reports follow forms that are not here, and it is the nearest to them.
   *
   * @param year the report year, such as 2024, from 1000 to 9999
   * @throws IllegalArgumentException if it has not four digits: 21 is not 2021
   */
  public static Form forYear(int year) {
    if (year < 1000 || year > 9999) {
      throw new IllegalArgumentException(
          "报告年度应为四位数，如 2021，不能是 " + year + " / a report year has four digits, not " + year);
    }
    return year >= 2021 ? FORM_2021 : FORM_2019;
  }

  /**
   * {@return the form with the given tables two and three; a mixture where they differ}
   *
   * @param disclosure the form that table two is of
   * @param requests the form that table three is of
   */
  public static Form combining(Form disclosure, Form requests) {
    Objects.requireNonNull(disclosure, "disclosure");
    Objects.requireNonNull(requests, "requests");
    if (disclosure.disclosureOrigin() == FORM_2021) {
      return requests.requestsOrigin() == FORM_2021 ? FORM_2021 : MIXED_2021_2019;
    }
    return requests.requestsOrigin() == FORM_2021 ? MIXED_2019_2021 : FORM_2019;
  }

  /**
   * {@code 2019}, {@code 2021}, or for a mixture the years of tables two and three, {@code
   * 2021+2019}. Stable; used in JSON.
   *
   * @return the id
   */
  @JsonValue
  public String id() {
    return id;
  }

  /** {@return the number of the document that issued the form (of its table two, for a mixture)} */
  public String document() {
    return document;
  }

  /** {@return whether the tables come from different forms} */
  public boolean isMixed() {
    return this == MIXED_2021_2019 || this == MIXED_2019_2021;
  }

  /** {@return the official form that table two follows} */
  public Form disclosureOrigin() {
    return this == FORM_2021 || this == MIXED_2021_2019 ? FORM_2021 : FORM_2019;
  }

  /** {@return the official form that table three follows} */
  public Form requestsOrigin() {
    return this == FORM_2021 || this == MIXED_2019_2021 ? FORM_2021 : FORM_2019;
  }

  /** {@return the three tables, in order} */
  public List<Table> tables() {
    return tables;
  }

  /**
   * {@return the table with the given number}
   *
   * @param number 2, 3 or 4
   */
  public Table table(int number) {
    if (number < 2 || number > 4) {
      throw new IllegalArgumentException(
          "表式只有表二、表三、表四，没有表 " + number + " / the form has tables 2, 3 and 4, not " + number);
    }
    return tables.get(number - 2);
  }

  /**
   * Table two, 主动公开政府信息情况.
   *
   * @return the table
   */
  public Table disclosure() {
    return table(2);
  }

  /**
   * Table three, 收到和处理政府信息公开申请情况.
   *
   * @return the table
   */
  public Table requests() {
    return table(3);
  }

  /**
   * Table four, 政府信息公开行政复议、行政诉讼情况.
   *
   * @return the table
   */
  public Table disputes() {
    return table(4);
  }

  /** {@return all cells, in the order of the form; a cell's index is its position here} */
  public List<Cell> cells() {
    return cells;
  }

  /**
   * {@return all sums that the form demands}: of table three those along its rows, then those down
   * its columns, and those of table four. Table two has none.
   */
  public List<FormSum> sums() {
    return sums;
  }

  /**
   * {@return the sums of a kind, in the order of the form}
   *
   * @param kind what they are about
   */
  public List<FormSum> sums(FormSum.Kind kind) {
    Objects.requireNonNull(kind, "kind");
    return sums.stream().filter(sum -> sum.kind() == kind).toList();
  }

  /**
   * {@return the cell with the given address}
   *
   * @param address the address, such as {@code T3.received.total}
   * @throws IllegalArgumentException if this form has no such cell; the message, in Chinese and
   *     English, names the nearest one it has
   */
  public Cell cell(String address) {
    Objects.requireNonNull(address, "address");
    Cell cell = byAddress.get(address);
    if (cell == null) {
      throw NearestCell.unknown(this, address);
    }
    return cell;
  }

  /**
   * {@return the cell with the given address, empty if this form has none}
   *
   * @param address the address, such as {@code T3.received.total}
   */
  public Optional<Cell> find(String address) {
    Objects.requireNonNull(address, "address");
    return Optional.ofNullable(byAddress.get(address));
  }
}
