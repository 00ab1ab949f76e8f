package io.github.opengpr.model;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values of all cells of a form, in one flat array: the fast way for whoever looks at many
 * cells. Immutable and thread-safe.
 *
 * <pre>{@code
 * Figures figures = report.figures();
 * for (Cell cell : figures.form().cells()) {
 *   if (!figures.isBlank(cell)) {
 *     System.out.println(cell.address() + " " + figures.get(cell));
 *   }
 * }
 * }</pre>
 *
 * <p>A blank cell has no value: {@link #isBlank} is true and {@link #get} is null. Counts are whole
 * numbers; amounts are exact decimals.
 */
public final class Figures {

  /** What a blank count is stored as. Not a value anybody can file. */
  private static final long BLANK = Long.MIN_VALUE;

  private final Form form;
  private final long[] counts;
  private final @Nullable BigDecimal[] amounts;

  private Figures(Form form, long[] counts, @Nullable BigDecimal[] amounts) {
    this.form = form;
    this.counts = counts;
    this.amounts = amounts;
  }

  /**
   * {@return all cells of the form, blank}
   *
   * @param form the form the cells are of
   */
  public static Figures blank(Form form) {
    return builder(form).build();
  }

  /**
   * {@return a builder whose cells are blank}
   *
   * @param form the form the cells are of
   */
  public static Builder builder(Form form) {
    return new Builder(form);
  }

  /** {@return the form whose cells these are} */
  public Form form() {
    return form;
  }

  /**
   * {@return whether the cell has no value}
   *
   * @param cell a cell of the form
   * @throws IllegalArgumentException if the cell is of another form
   */
  public boolean isBlank(Cell cell) {
    require(cell, form);
    return isBlank(cell.index());
  }

  /**
   * {@return whether the cell with the given index has no value}
   *
   * @param index the index of a cell of the form, from 0
   */
  public boolean isBlank(int index) {
    return counts[index] == BLANK && amounts[index] == null;
  }

  /**
   * {@return the count in the cell with the given index}
   *
   * @param index the index of a cell of the form, from 0
   * @throws IllegalStateException if the cell is blank or holds an amount
   */
  public long count(int index) {
    long count = counts[index];
    if (count == BLANK) {
      throw new IllegalStateException("该格没有件数 / no count in the cell: " + form.cells().get(index));
    }
    return count;
  }

  /**
   * {@return the value of the cell, exact; null if blank}
   *
   * @param cell a cell of the form
   * @throws IllegalArgumentException if the cell is of another form: the same address may stand
   *     elsewhere there
   */
  public @Nullable BigDecimal get(Cell cell) {
    require(cell, form);
    int index = cell.index();
    BigDecimal amount = amounts[index];
    if (amount != null) {
      return amount;
    }
    return counts[index] == BLANK ? null : BigDecimal.valueOf(counts[index]);
  }

  private static void require(Cell cell, Form form) {
    Objects.requireNonNull(cell, "cell");
    if (cell.form() != form) {
      String from = cell.form().id();
      throw new IllegalArgumentException(
          cell
              + " 是表单 "
              + from
              + " 的单元格，不属于表单 "
              + form.id()
              + " / "
              + cell
              + " is a cell of form "
              + from
              + ", not of "
              + form.id());
    }
  }

  /** {@return a builder that starts from these values} */
  public Builder toBuilder() {
    Builder builder = new Builder(form);
    System.arraycopy(counts, 0, builder.counts, 0, counts.length);
    System.arraycopy(amounts, 0, builder.amounts, 0, amounts.length);
    return builder;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Figures that
        && form == that.form
        && Arrays.equals(counts, that.counts)
        && Arrays.equals(amounts, that.amounts);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(counts) + Arrays.hashCode(amounts);
  }

  /** {@return the form and how many of its cells have a value, on one line} */
  @Override
  public String toString() {
    long filled = form.cells().stream().filter(cell -> !isBlank(cell)).count();
    return "form " + form.id() + ", " + filled + " of " + counts.length + " cells filled in";
  }

  /** Collects values. Not thread-safe. */
  public static final class Builder {

    private final Form form;
    private final long[] counts;
    private final @Nullable BigDecimal[] amounts;

    private Builder(Form form) {
      Objects.requireNonNull(form, "form");
      this.form = form;
      this.counts = new long[form.cells().size()];
      this.amounts = new BigDecimal[counts.length];
      Arrays.fill(counts, BLANK);
    }

    /**
     * Puts a value into a cell; null makes it blank.
     *
     * @param cell a cell of the form
     * @param value the value in the unit of the cell (件, 万元 or 元)
     * @return this builder
     * @throws IllegalArgumentException if the cell is of another form, or takes counts and the
     *     value is not a whole number of at most 18 digits
     */
    public Builder put(Cell cell, @Nullable BigDecimal value) {
      require(cell, form);
      if (cell.kind().isDecimal()) {
        amounts[cell.index()] = value == null ? null : Amounts.checked(value);
      } else {
        counts[cell.index()] = value == null ? BLANK : Amounts.count(value);
      }
      return this;
    }

    /**
     * Puts a count into a cell.
     *
     * @param cell a cell of the form
     * @param value the value in the unit of the cell (件, 万元 or 元)
     * @return this builder
     */
    public Builder put(Cell cell, long value) {
      return put(cell, BigDecimal.valueOf(value));
    }

    /**
     * Puts a value into the cell with the given address; null makes it blank.
     *
     * @param address such as {@code T3.received.total}
     * @param value the value in the unit of the cell (件, 万元 or 元)
     * @return this builder
     * @throws IllegalArgumentException if the form has no such cell, or it takes counts and the
     *     value is not a whole number of at most 18 digits
     */
    public Builder put(String address, @Nullable BigDecimal value) {
      return put(form.cell(address), value);
    }

    Builder next(int index, @Nullable Long value) {
      counts[index] = value == null ? BLANK : value;
      return this;
    }

    Builder next(int index, @Nullable BigDecimal value) {
      amounts[index] = value;
      return this;
    }

    /** {@return the values so far} */
    public Figures build() {
      return new Figures(form, counts.clone(), amounts.clone());
    }

    /** Hands the arrays over instead of copying them; the builder must not be used afterwards. */
    Figures handOver() {
      return new Figures(form, counts, amounts);
    }
  }
}
