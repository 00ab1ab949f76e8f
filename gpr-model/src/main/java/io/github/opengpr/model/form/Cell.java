package io.github.opengpr.model.form;

/**
 * One value cell of a form. Immutable and thread-safe.
 *
 * <p>Its {@link #address} may name the field of a form on a screen: findings have the same address.
 * {@link io.github.opengpr.model.CellEntry#parse} reads what a person typed into it.
 *
 * @param form the form it belongs to
 * @param index its position among the form's cells, from 0, in the order of the form
 * @param address its name for ever, such as {@code T3.refused.stateSecret.natural}
 * @param table the number of its table: 2, 3 or 4
 * @param row its row
 * @param column its column
 */
public record Cell(Form form, int index, String address, int table, Row row, Column column) {

  /** {@return the kind of value the cell takes} */
  public ValueKind kind() {
    return column.kind();
  }

  /**
   * {@return the label a person finds the cell by: row and column as the form prints them, such as
   * {@code 一、本年新收政府信息公开申请数量·总计}}
   */
  public String label() {
    return row.path() + "·" + column.path();
  }

  /** {@return the JSON pointer of the cell in a report, such as {@code /T3/received/total}} */
  public String pointer() {
    return "/" + address.replace('.', '/');
  }

  /**
   * {@return whether the form adds this cell up from others: the column 总计 of tables three and
   * four, and the row （七）总计 of table three}
   */
  public boolean isSum() {
    return column.key().equals("total") || row.key().equals("handled");
  }

  /**
   * {@return the unit of its values, {@code 件} or {@code 万元}; empty where the form prints none and
   * none goes without saying}. Table two prints 件 and 万元 in its heads; tables three and four count
   * applications, reconsiderations and suits, 件 all of them.
   */
  public String unit() {
    if (kind() == ValueKind.TEN_THOUSAND_YUAN) {
      return "万元";
    }
    return table != 2 || column.label().endsWith("件数") ? "件" : "";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cell that && form == that.form && index == that.index;
  }

  @Override
  public int hashCode() {
    return 31 * form.id().hashCode() + index;
  }

  @Override
  public String toString() {
    return address;
  }
}
