package io.github.opengpr.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.opengpr.model.form.Form;

/**
 * （六）其他处理 of table three: {@link OtherHandlingRows} on the 2021 form, one {@link Tally} on the
 * trial form. Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(OtherHandlingRows.class), @JsonSubTypes.Type(Tally.class)})
public sealed interface OtherHandling permits OtherHandlingRows, Tally {

  /** {@return the official form whose rows these are} */
  default Form origin() {
    return this instanceof Tally ? Form.FORM_2019 : Form.FORM_2021;
  }
}
