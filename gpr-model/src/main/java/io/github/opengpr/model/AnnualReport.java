package io.github.opengpr.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.json.BoundReport;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An annual report on government information disclosure (政府信息公开工作年度报告) as it was filed.
 *
 * <pre>{@code
 * AnnualReport report = AnnualReport.blank(Form.FORM_2021).withYear(2024).withAgency("云溪县水务局");
 * AnnualReport filled = report.with("T3.received.natural", 8);
 * filled.get("T3.received.natural"); // 8
 * filled.requests().received().total(); // null: nothing is computed
 * }</pre>
 *
 * <p>Nothing in it is recomputed or repaired: sums may be wrong, cells blank, sections absent.
 * Whether it is right is for rules to say. Immutable and thread-safe.
 *
 * <p>Source: 政府信息公开条例 arts 49 and 50; 国办公开办函〔2021〕30号; 国办公开办函〔2019〕60号.
 *
 * @param form the form the report is on; tables two and three must be of that form
 * @param year the year reported on, such as 2021, from 1000 to 9999; null if the document does not
 *     say
 * @param agency the agency that reports, as it names itself; null if the document does not say
 * @param title the title, as printed, lines joined; null if there is none
 * @param lead what stands before section 一; null if nothing does
 * @param overview 一、总体情况; null if the section is absent
 * @param disclosure 二、主动公开政府信息情况, table two
 * @param requests 三、收到和处理政府信息公开申请情况, table three
 * @param disputes 四、政府信息公开行政复议、行政诉讼情况, table four
 * @param problems 五、存在的主要问题及改进情况; null if the section is absent
 * @param otherMatters 六、其他需要报告的事项; null if the section is absent
 * @param closing signature and date after the last section; null if there are none
 * @see <a href="https://github.com/opengpr/gpr/blob/main/docs/guide/first-lines.md">The guide:
 *     lines to copy</a>
 */
@Value.Builder
public record AnnualReport(
    @JsonProperty(required = true) Form form,
    @Nullable Integer year,
    @Nullable String agency,
    @Nullable String title,
    @Nullable Narrative lead,
    @Nullable Narrative overview,
    @JsonProperty(value = "T2", required = true) Disclosure disclosure,
    @JsonProperty(value = "T3", required = true) Requests requests,
    @JsonProperty(value = "T4", required = true) Disputes disputes,
    @Nullable Narrative problems,
    @Nullable Narrative otherMatters,
    @Nullable Narrative closing)
    implements WithAnnualReport {

  /**
   * Checks that the tables are of the form.
   *
   * @throws IllegalArgumentException if they are of another one, or the year has not four digits
   * @throws NullPointerException if form or a table is missing
   */
  public AnnualReport {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(disclosure, "T2");
    Objects.requireNonNull(requests, "T3");
    Objects.requireNonNull(disputes, "T4");
    if (year != null && !isYear(year)) {
      throw new IllegalArgumentException(
          "报告年度应为四位数，如 2021，不能是 " + year + " / a report year has four digits, not " + year);
    }
    Form found = Form.combining(disclosure.origin(), requests.otherHandling().origin());
    if (found != form) {
      throw new IllegalArgumentException(
          "报告声明为表单 "
              + form.id()
              + "，而各表属于表单 "
              + found.id()
              + " / the report says form "
              + form.id()
              + ", but its tables are of form "
              + found.id());
    }
  }

  /**
   * {@return the report that a mapper of an application has bound}. Mappers, of Jackson 2 and 3
   * alike, call this in place of the constructor, so that no setting of theirs makes {@code 1.7} or
   * {@code "12"} a count or passes over a name that the form does not have: the values are read as
   * {@link io.github.opengpr.model.json.GprJson} reads them. Texts are best read with that class:
   * it also says in which line something is wrong, and keeps zeros at the end of an amount.
   *
   * @param values the members of the JSON object, by name
   * @throws IllegalArgumentException if they are not those of a report; says which is wrong
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AnnualReport fromBound(Map<String, Object> values) {
    Objects.requireNonNull(values, "values");
    return BoundReport.read(values);
  }

  /**
   * {@return whether a report can be on the year: one of four digits}
   *
   * @param year any number
   */
  public static boolean isYear(int year) {
    return year >= 1000 && year <= 9999;
  }

  /** {@return a builder; form and the three tables must be given} */
  public static AnnualReportBuilder builder() {
    return new AnnualReportBuilder();
  }

  /**
   * {@return a report on the form whose cells are all blank and that has no text}
   *
   * @param form the form it is on
   */
  public static AnnualReport blank(Form form) {
    return of(Figures.blank(form));
  }

  /**
   * {@return a report with the given values in its tables and no text}
   *
   * @param figures the values; their form is that of the report
   */
  public static AnnualReport of(Figures figures) {
    Objects.requireNonNull(figures, "figures");
    Form form = figures.form();
    FigureSource source = new FigureSource(figures);
    return new AnnualReport(
        form,
        null,
        null,
        null,
        null,
        null,
        source.disclosure(form),
        Requests.readFrom(form, source),
        Disputes.readFrom(source),
        null,
        null,
        null);
  }

  /**
   * {@return a report with the given values in its tables and no text}. Cells that are not given
   * are blank.
   *
   * @param form the form of the report
   * @param values the values by address, such as {@code T3.received.total}: whole numbers of any
   *     type, amounts as {@link BigDecimal}; null makes a cell blank
   * @throws IllegalArgumentException if the form has no cell of an address, or a value cannot stand
   *     in its cell; says which, and what would be right
   */
  public static AnnualReport of(Form form, Map<String, ? extends @Nullable Number> values) {
    Objects.requireNonNull(values, "values");
    Figures.Builder figures = Figures.builder(form);
    values.forEach((address, value) -> figures.put(address, Amounts.exact(address, value)));
    return of(figures.build());
  }

  /** {@return the values of all cells} */
  public Figures figures() {
    FigureSink sink = new FigureSink(form);
    sink.disclosure(disclosure);
    requests.writeTo(sink);
    disputes.writeTo(sink);
    return sink.figures();
  }

  /**
   * {@return the same report with other values in its tables; the form may change with them}
   *
   * @param figures the values; their form is that of the report
   */
  public AnnualReport withFigures(Figures figures) {
    AnnualReport tables = of(figures);
    return new AnnualReport(
        tables.form,
        year,
        agency,
        title,
        lead,
        overview,
        tables.disclosure,
        tables.requests,
        tables.disputes,
        problems,
        otherMatters,
        closing);
  }

  /**
   * {@return the value of a cell; null if it is blank}. For many cells take {@link #figures()}
   * once.
   *
   * @param cell a cell of the report's form
   */
  public @Nullable BigDecimal get(Cell cell) {
    return figures().get(cell);
  }

  /**
   * {@return the value of the cell with the given address; null if it is blank}
   *
   * @param address such as {@code T3.received.total}
   * @throws IllegalArgumentException if the report's form has no such cell; names the nearest one
   */
  public @Nullable BigDecimal get(String address) {
    return get(form.cell(address));
  }

  /**
   * {@return the values of all cells by their addresses, in the order of the form; null for a
   * blank}. It cannot be changed. {@link #of(Form, Map)} is the way back.
   */
  public Map<String, @Nullable BigDecimal> toMap() {
    Figures figures = figures();
    Map<String, @Nullable BigDecimal> values = new LinkedHashMap<>();
    form.cells().forEach(cell -> values.put(cell.address(), figures.get(cell)));
    return Collections.unmodifiableMap(values);
  }

  /**
   * {@return the cells in which another report differs from this one, in the order of its form}
   * Cells are compared by their addresses, so that the reports may be on different forms; text is
   * not compared.
   *
   * @param other the other report, such as this year's where this is last year's
   */
  public List<CellDifference> diff(AnnualReport other) {
    Objects.requireNonNull(other, "other");
    return CellDifference.between(figures(), other.figures());
  }

  /**
   * {@return the same report with another value in one cell; null makes it blank}
   *
   * @param cell a cell of the report's form
   * @param value the value in the unit of the cell (件, 万元 or 元)
   * @throws IllegalArgumentException if the cell is of another form or takes counts and the value
   *     is not whole
   */
  public AnnualReport with(Cell cell, @Nullable BigDecimal value) {
    return withFigures(figures().toBuilder().put(cell, value).build());
  }

  /**
   * {@return the same report with another value in one cell}
   *
   * @param cell a cell of the report's form
   * @param value the value in the unit of the cell (件, 万元 or 元)
   * @throws IllegalArgumentException if the cell is of another form, or the value has more than 18
   *     digits
   */
  public AnnualReport with(Cell cell, long value) {
    return with(cell, BigDecimal.valueOf(value));
  }

  /**
   * {@return the same report with another value in one cell; null makes it blank}
   *
   * @param address the cell, such as {@code T2.fees.amount}
   * @param value the value in the unit of the cell (件, 万元 or 元)
   * @throws IllegalArgumentException if the report's form has no such cell, or it takes counts and
   *     the value is not whole
   */
  public AnnualReport with(String address, @Nullable BigDecimal value) {
    return with(form.cell(address), value);
  }

  /**
   * {@return the same report with another value in one cell}
   *
   * @param address the cell, such as {@code T3.received.total}
   * @param value the value in the unit of the cell (件, 万元 or 元)
   * @throws IllegalArgumentException if the report's form has no such cell, or the value has more
   *     than 18 digits
   */
  public AnnualReport with(String address, long value) {
    return with(address, BigDecimal.valueOf(value));
  }

  /** {@return agency, year and how much of the form is filled in, on one line} */
  @Override
  public String toString() {
    String who = agency == null ? "agency unknown" : agency;
    return who + " " + (year == null ? "year unknown" : year) + ", " + figures();
  }
}
