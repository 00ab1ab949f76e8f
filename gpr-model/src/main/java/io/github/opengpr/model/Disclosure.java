package io.github.opengpr.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.opengpr.model.form.Form;

/**
 * Table two, 主动公开政府信息情况: {@link Disclosure2021} on the form in force, {@link Disclosure2019} on the
 * trial form. Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION, defaultImpl = Disclosure2021.class)
@JsonSubTypes({@JsonSubTypes.Type(Disclosure2021.class), @JsonSubTypes.Type(Disclosure2019.class)})
public sealed interface Disclosure permits Disclosure2021, Disclosure2019 {

  /** {@return the official form whose rows and columns these are} */
  default Form origin() {
    return this instanceof Disclosure2021 ? Form.FORM_2021 : Form.FORM_2019;
  }
}
