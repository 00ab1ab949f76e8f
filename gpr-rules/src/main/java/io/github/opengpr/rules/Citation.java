package io.github.opengpr.rules;

import io.github.opengpr.model.Message;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in a law, a notice or a form that a rule rests on. Immutable and thread-safe.
 *
 * @param document the document, such as 《中华人民共和国政府信息公开条例》
 * @param place the article or the place in the form, such as 第五十条; null for the document as a whole
 * @param text what stands there, in short; null where the place says it all
 */
public record Citation(Message document, @Nullable Message place, @Nullable Message text) {

  /** A document there must be. */
  public Citation {
    Objects.requireNonNull(document, "document");
  }

  /**
   * {@return a citation of a whole document}
   *
   * @param zh the document's title in Chinese
   * @param en the document's title in English
   */
  public static Citation of(String zh, String en) {
    return new Citation(new Message(zh, en), null, null);
  }

  /**
   * {@return the same document at a place}
   *
   * @param zh the place in Chinese
   * @param en the place in English
   */
  public Citation at(String zh, String en) {
    return new Citation(document, new Message(zh, en), text);
  }

  /**
   * {@return the same place with what it says}
   *
   * @param zh the words of the place in Chinese
   * @param en the words in English
   */
  public Citation saying(String zh, String en) {
    return new Citation(document, place, new Message(zh, en));
  }

  /** {@return the citation as one phrase in both languages} */
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
