package io.github.opengpr.rules;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageValue;
import io.github.opengpr.model.MessageValue.ExcerptValue;
import io.github.opengpr.model.MessageValue.LabelValue;
import io.github.opengpr.model.MessageValue.ListValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What findings quote from a document, as much as one can read: a label or a cell of a hostile
 * document may be as long as the document, and is quoted by many findings.
 */
final class Quotation {

  private static final int LONGEST_TEXT = 1_000;
  private static final int LONGEST_VALUE = 300;
  private static final int LONGEST_LIST = 250;
  private static final int MOST = 3 * LONGEST_TEXT;

  private Quotation() {}

  /** A sentence or the text of a cell. */
  static @Nullable String text(@Nullable String quoted) {
    return quoted == null ? null : shortened(quoted, LONGEST_TEXT);
  }

  /** A sentence that stands for itself, whatever it quotes. */
  static Message message(Message message) {
    if (!message.values().isEmpty() || message.zh().length() + message.en().length() <= MOST) {
      return message;
    }
    return new Message(
        shortened(message.zh(), LONGEST_TEXT), shortened(message.en(), 2 * LONGEST_TEXT));
  }

  /** The values of a message. */
  static Map<String, MessageValue> values(Map<String, MessageValue> values) {
    if (values.values().stream().allMatch(value -> value(value) == value)) {
      return values;
    }
    Map<String, MessageValue> bounded = new LinkedHashMap<>();
    values.forEach((name, value) -> bounded.put(name, value(value)));
    return bounded;
  }

  private static MessageValue value(MessageValue value) {
    if (value instanceof LabelValue label && label.label().length() > LONGEST_VALUE) {
      return new LabelValue(shortened(label.label(), LONGEST_VALUE));
    }
    if (value instanceof ExcerptValue excerpt && excerpt.excerpt().length() > LONGEST_VALUE) {
      return new ExcerptValue(shortened(excerpt.excerpt(), LONGEST_VALUE));
    }
    return value instanceof ListValue list ? list(list) : value;
  }

  private static MessageValue list(ListValue list) {
    List<MessageValue> values = list.values();
    if (values.size() <= LONGEST_LIST && values.stream().allMatch(value -> value(value) == value)) {
      return list;
    }
    return new ListValue(values.stream().limit(LONGEST_LIST).map(Quotation::value).toList());
  }

  private static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + "…";
  }
}
