package io.github.opengpr.rules;

import io.github.opengpr.model.Message;
import org.jspecify.annotations.Nullable;

/**
 * A place in a law, a notice or a form that a rule rests on.
 *
 * @param document the document, such as 《中华人民共和国政府信息公开条例》
 * @param place the article or the place in the form, such as 第五十条; null for the document as a whole
 * @param text what stands there, in short; null where the place says it all
 */
public record Citation(Message document, @Nullable Message place, @Nullable Message text) {

  /** A citation of a whole document. */
  public static Citation of(String zh, String en) {
    return new Citation(new Message(zh, en), null, null);
  }

  /** The same document at a place. */
  public Citation at(String zh, String en) {
    return new Citation(document, new Message(zh, en), text);
  }

  /** The same place with what it says. */
  public Citation saying(String zh, String en) {
    return new Citation(document, place, new Message(zh, en));
  }

  /** The citation as one phrase in both languages. */
  public Message message() {
    StringBuilder zh = new StringBuilder(document.zh());
    StringBuilder en = new StringBuilder(document.en());
    if (place != null) {
      zh.append(place.zh());
      en.append(", ").append(place.en());
    }
    if (text != null) {
      zh.append("：").append(text.zh());
      en.append(": ").append(text.en());
    }
    return new Message(zh.toString(), en.toString());
  }
}
