package io.github.opengpr.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.opengpr.model.Message;

/** A value is not of the kind that its place takes. */
final class WrongValueException extends JsonMappingException {

  private static final long serialVersionUID = 1L;

  private final transient Message needed;

  /** Says what kind of value is needed where the parser stands. */
  WrongValueException(JsonParser json, Message needed) {
    super(json, needed.en());
    this.needed = needed;
  }

  Message needed() {
    return needed;
  }
}
