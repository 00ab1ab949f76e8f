package io.github.opengpr.rules.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value behind a sentence. Immutable and thread-safe.
 *
 * @param name what the sentence calls it, such as line, left or right
 * @param kind what it is; more kinds may come
 * @param text the value as the sentence shows it
 * @param number the number, exact; only there for a number
 * @param date the day; only there for a date
 * @param address the cell; only there for a cell
 */
public record CheckedValue(
    String name,
    Kind kind,
    String text,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal number,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String date,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String address) {

  /** What a value is. */
  public enum Kind {
    /** A number. */
    NUMBER("number"),
    /** A cell of the form, shown by its label. */
    CELL("cell"),
    /** A label of the form, or another name. */
    LABEL("label"),
    /** Words that the document prints. */
    EXCERPT("excerpt"),
    /** Words of the rule, in the language of the message. */
    TEXT("text"),
    /** A day. */
    DATE("date");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** {@return its name in JSON} */
    @JsonValue
    public String id() {
      return id;
    }
  }
}
