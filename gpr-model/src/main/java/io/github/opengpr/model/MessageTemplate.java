package io.github.opengpr.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The pattern of a {@link Message} in both languages, with the names of its values in braces. Made
 * by {@link Message#template}. Immutable and thread-safe.
 *
 * <ul>
 *   <li>{@code {total}} stands for the value of that name.
 *   <li>{@code {total|suit|suits}} stands for the first word if the number is 1, else for the
 *       second; the number itself is not shown.
 *   <li>{@code {terms& + }} stands for a list, joined by what follows the sign; without it a list
 *       is joined by 、 in Chinese and by a comma in English.
 *   <li><code>{{</code> stands for a brace.
 * </ul>
 *
 * <p>Both languages name the same values. Whoever needs a third language makes a template of their
 * own and fills it with {@link Message#values()}.
 */
public final class MessageTemplate {

  private final TemplateText zh;
  private final TemplateText en;

  private MessageTemplate(TemplateText zh, TemplateText en) {
    this.zh = zh;
    this.en = en;
  }

  static MessageTemplate of(String zh, String en) {
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(en, "en");
    MessageTemplate template =
        new MessageTemplate(TemplateText.parse(zh, "、"), TemplateText.parse(en, ", "));
    if (!template.zh.names().equals(template.en.names())) {
      throw new IllegalArgumentException(
          "中英文模板中花括号里的名称不一致：" + zh + " / the languages name different values: " + en);
    }
    return template;
  }

  static MessageTemplate verbatim(String zh, String en) {
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(en, "en");
    return new MessageTemplate(TemplateText.verbatim(zh), TemplateText.verbatim(en));
  }

  /** {@return the Chinese pattern} */
  public String zh() {
    return zh.pattern();
  }

  /** {@return the English pattern} */
  public String en() {
    return en.pattern();
  }

  /** {@return the names of the values it needs; unmodifiable} */
  public Set<String> names() {
    return zh.names();
  }

  /** {@return a message in the making, without values yet} */
  public Filling fill() {
    return new Filling();
  }

  /**
   * {@return the message with the given values}
   *
   * @param values the values by name; those that the template does not name are kept beside
   * @throws IllegalArgumentException if the template names a value that is not given
   */
  public Message fill(Map<String, MessageValue> values) {
    Objects.requireNonNull(values, "values");
    for (String name : names()) {
      if (!values.containsKey(name)) {
        throw new IllegalArgumentException(
            "缺少 {" + name + "} 的值：" + zh() + " / no value for {" + name + "} in: " + en());
      }
    }
    return new Message(this, Collections.unmodifiableMap(new LinkedHashMap<>(values)));
  }

  String zh(Map<String, MessageValue> values) {
    return zh.with(values, MessageValue::zh);
  }

  String en(Map<String, MessageValue> values) {
    return en.with(values, MessageValue::en);
  }

  /** {@return both patterns} */
  @Override
  public String toString() {
    return zh() + " / " + en();
  }

  /** A message in the making; {@link #build} makes it. Not thread-safe. */
  public final class Filling implements MessageValues<Filling> {

    private final Map<String, MessageValue> values = new LinkedHashMap<>();

    private Filling() {}

    @Override
    public Filling with(String name, MessageValue value) {
      values.put(name, value);
      return this;
    }

    /**
     * {@return the message}
     *
     * @throws IllegalArgumentException if the template names a value that was not given
     */
    public Message build() {
      return fill(values);
    }
  }
}
