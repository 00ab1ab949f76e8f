package io.github.opengpr.model;

import io.github.opengpr.model.form.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Something in the making that takes the values of a message, each under the name that its template
 * gives it.
 *
 * @param <B> the type of what is in the making
 */
public interface MessageValues<B> {

  /**
   * Takes a value.
   *
   * @param name the name in the template
   * @param value the value
   * @return this
   */
  B with(String name, MessageValue value);

  /**
   * Takes a number.
   *
   * @param name the name in the template
   * @param number the number
   * @return this
   */
  default B with(String name, BigDecimal number) {
    return with(name, new MessageValue.NumberValue(number));
  }

  /**
   * Takes a whole number.
   *
   * @param name the name in the template
   * @param number the number
   * @return this
   */
  default B with(String name, long number) {
    return with(name, BigDecimal.valueOf(number));
  }

  /**
   * Takes a cell, shown by its label.
   *
   * @param name the name in the template
   * @param cell a cell of a form
   * @return this
   */
  default B with(String name, Cell cell) {
    return with(name, new MessageValue.CellValue(cell));
  }

  /**
   * Takes a label of the form or another name, the same in both languages.
   *
   * @param name the name in the template
   * @param label the label
   * @return this
   */
  default B with(String name, String label) {
    return with(name, new MessageValue.LabelValue(label));
  }

  /**
   * Takes words that differ between the languages.
   *
   * @param name the name in the template
   * @param words the words
   * @return this
   */
  default B with(String name, Message words) {
    return with(name, new MessageValue.TextValue(words));
  }

  /**
   * Takes a day.
   *
   * @param name the name in the template
   * @param date the day
   * @return this
   */
  default B with(String name, LocalDate date) {
    return with(name, new MessageValue.DateValue(date));
  }

  /**
   * Takes a list.
   *
   * @param name the name in the template
   * @param values the values
   * @return this
   */
  default B with(String name, List<? extends MessageValue> values) {
    return with(name, new MessageValue.ListValue(List.copyOf(values)));
  }

  /**
   * Takes a list of labels or other names.
   *
   * @param name the name in the template
   * @param labels the labels
   * @return this
   */
  default B labels(String name, List<String> labels) {
    return with(name, labels.stream().map(MessageValue.LabelValue::new).toList());
  }

  /**
   * Takes words that the document prints, as they stand there.
   *
   * @param name the name in the template
   * @param excerpt the words
   * @return this
   */
  default B quoting(String name, String excerpt) {
    return with(name, new MessageValue.ExcerptValue(excerpt));
  }
}
