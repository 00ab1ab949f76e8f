package io.github.opengpr.rules.diagnosis.report;

import io.github.opengpr.model.Message;
import java.util.List;
import java.util.stream.Collectors;

/** Sentences put together in both languages at once. */
final class Messages {

  private Messages() {}

  static Message join(List<Message> parts, String zh, String en) {
    return new Message(
        parts.stream().map(Message::zh).collect(Collectors.joining(zh)),
        parts.stream().map(Message::en).collect(Collectors.joining(en)));
  }

  static Message concat(Message... parts) {
    return join(List.of(parts), "", "");
  }
}
