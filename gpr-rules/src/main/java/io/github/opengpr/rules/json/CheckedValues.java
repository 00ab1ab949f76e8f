package io.github.opengpr.rules.json;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageValue;
import io.github.opengpr.model.MessageValue.CellValue;
import io.github.opengpr.model.MessageValue.DateValue;
import io.github.opengpr.model.MessageValue.ExcerptValue;
import io.github.opengpr.model.MessageValue.LabelValue;
import io.github.opengpr.model.MessageValue.ListValue;
import io.github.opengpr.model.MessageValue.NumberValue;
import java.util.ArrayList;
import java.util.List;

/** The way from the values of a message to their JSON form, in one language. */
final class CheckedValues {

  private final String language;
  private final List<CheckedValue> values = new ArrayList<>();

  private CheckedValues(String language) {
    this.language = language;
  }

  static List<CheckedValue> of(Message message, String language) {
    CheckedValues values = new CheckedValues(language);
    message.values().forEach(values::add);
    return values.values;
  }

  private void add(String name, MessageValue value) {
    String text = language.equals("en") ? value.en() : value.zh();
    if (value instanceof ListValue list) {
      list.values().forEach(one -> add(name, one));
    } else if (value instanceof NumberValue it) {
      values.add(new CheckedValue(name, CheckedValue.Kind.NUMBER, text, it.number(), null, null));
    } else if (value instanceof CellValue it) {
      values.add(
          new CheckedValue(name, CheckedValue.Kind.CELL, text, null, null, it.cell().address()));
    } else if (value instanceof DateValue it) {
      values.add(
          new CheckedValue(name, CheckedValue.Kind.DATE, text, null, it.date().toString(), null));
    } else {
      values.add(new CheckedValue(name, kindOf(value), text, null, null, null));
    }
  }

  private static CheckedValue.Kind kindOf(MessageValue value) {
    if (value instanceof LabelValue) {
      return CheckedValue.Kind.LABEL;
    }
    return value instanceof ExcerptValue ? CheckedValue.Kind.EXCERPT : CheckedValue.Kind.TEXT;
  }
}
