package io.github.opengpr.rules.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How exact a number of the text is. */
public enum Precision {
  /** Given as it is. */
  EXACT,
  /** 约, 近, 余, a range, or rounded to 万. */
  ABOUT,
  /** 以上, 超过. */
  AT_LEAST;

  /** {@return the word for it in JSON, such as {@code at-least}} */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
