package io.github.opengpr.model;

import io.github.opengpr.model.form.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A value in a {@link Message}: what stands behind the words. Immutable and thread-safe. */
public sealed interface MessageValue {

  /** {@return the value as a Chinese sentence shows it} */
  String zh();

  /** {@return the value as an English sentence shows it} */
  String en();

  /**
   * A number.
   *
   * @param number exact, as filed or computed
   */
  record NumberValue(BigDecimal number) implements MessageValue {

    @Override
    public String zh() {
      return number.toPlainString();
    }

    @Override
    public String en() {
      return number.toPlainString();
    }
  }

  /**
   * A cell of a form, shown by the labels of its row and column; without 三、本年度办理结果, which stands
   * over every outcome and tells none apart.
   *
   * @param cell the cell
   */
  record CellValue(Cell cell) implements MessageValue {

    @Override
    public String zh() {
      return cell.row().shortPath() + "·" + cell.column().path();
    }

    @Override
    public String en() {
      return zh();
    }
  }

  /**
   * A label of the form, or another name such as an agency's: the same in both languages.
   *
   * @param label the label
   */
  record LabelValue(String label) implements MessageValue {

    @Override
    public String zh() {
      return label;
    }

    @Override
    public String en() {
      return label;
    }
  }

  /**
   * Words that the document prints.
   *
   * @param excerpt the words as they stand there
   */
  record ExcerptValue(String excerpt) implements MessageValue {

    @Override
    public String zh() {
      return excerpt;
    }

    @Override
    public String en() {
      return excerpt;
    }
  }

  /**
   * Words that differ between the languages.
   *
   * @param text the words
   */
  record TextValue(Message text) implements MessageValue {

    @Override
    public String zh() {
      return text.zh();
    }

    @Override
    public String en() {
      return text.en();
    }
  }

  /**
   * A day, shown as 2025年1月31日 and as 2025-01-31.
   *
   * @param date the day
   */
  record DateValue(LocalDate date) implements MessageValue {

    @Override
    public String zh() {
      return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    @Override
    public String en() {
      return date.toString();
    }
  }

  /**
   * Several values.
   *
   * @param values the values, in the order they are shown
   */
  record ListValue(List<MessageValue> values) implements MessageValue {

    /** Keeps an unmodifiable copy. */
    public ListValue {
      values = List.copyOf(values);
    }

    @Override
    public String zh() {
      return values.stream().map(MessageValue::zh).collect(Collectors.joining("、"));
    }

    @Override
    public String en() {
      return values.stream().map(MessageValue::en).collect(Collectors.joining(", "));
    }
  }
}
