package io.github.opengpr.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sentence for people, in Chinese and in English, with all numbers and labels filled in. It is
 * kept as data, a {@linkplain MessageTemplate template} with its values, and put into words when
 * somebody asks. Immutable and thread-safe.
 *
 * <pre>{@code
 * MessageTemplate apart = Message.template("合计{sum}，总计{total}", "adds up to {sum}, not {total}");
 * Message message = apart.fill().with("sum", 9).with("total", 8).build();
 * message.in(Locale.ENGLISH); // adds up to 9, not 8
 * message.values().get("sum"); // the number 9
 * }</pre>
 */
@JsonPropertyOrder({"zh", "en"})
public final class Message {

  /** A message without words: what an optional part of a sentence is where it is not wanted. */
  public static final Message NONE = new Message("", "");

  private final MessageTemplate template;
  private final Map<String, MessageValue> values;

  /**
   * A sentence without values.
   *
   * @param zh the Chinese sentence, the one that counts; braces have no meaning in it
   * @param en the English sentence
   */
  public Message(String zh, String en) {
    this(MessageTemplate.verbatim(zh, en), Map.of());
  }

  Message(MessageTemplate template, Map<String, MessageValue> values) {
    this.template = template;
    this.values = values;
  }

  /**
   * {@return a template for sentences, with the names of values in braces; see {@link
   * MessageTemplate}}
   *
   * @param zh the Chinese pattern
   * @param en the English pattern, with the same names
   * @throws IllegalArgumentException if the patterns name different values or a brace is not closed
   */
  public static MessageTemplate template(String zh, String en) {
    return MessageTemplate.of(zh, en);
  }

  /** {@return the Chinese sentence, the one that counts} */
  @JsonProperty
  public String zh() {
    return template.zh(values);
  }

  /** {@return the English sentence} */
  @JsonProperty
  public String en() {
    return template.en(values);
  }

  /**
   * {@return the sentence in the given language: English for {@code en}, Chinese for everything
   * else}
   *
   * @param language a two-letter language, such as {@code zh}
   */
  public String in(String language) {
    Objects.requireNonNull(language, "language");
    return language.equals("en") ? en() : zh();
  }

  /**
   * {@return the sentence in the language of a locale: English for English ones, Chinese for all
   * others}
   *
   * @param locale the reader's
   */
  public String in(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    return in(locale.getLanguage());
  }

  /** {@return the template it was made of} */
  public MessageTemplate template() {
    return template;
  }

  /** {@return its values by name, in the order they were given; unmodifiable} */
  public Map<String, MessageValue> values() {
    return values;
  }

  /**
   * Whether the other says the same in both languages.
   *
   * @param other anything
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Message that && zh().equals(that.zh()) && en().equals(that.en());
  }

  @Override
  public int hashCode() {
    return zh().hashCode();
  }

  /** {@return both sentences} */
  @Override
  public String toString() {
    return zh() + " / " + en();
  }
}
