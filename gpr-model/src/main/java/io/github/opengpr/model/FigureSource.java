package io.github.opengpr.model;

import io.github.opengpr.model.form.Form;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Gives the values of a report one after the other, in the order of the form. */
final class FigureSource {

  private final Figures figures;
  private int next;

  FigureSource(Figures figures) {
    this.figures = figures;
  }

  @Nullable Long count() {
    int index = next++;
    return figures.isBlank(index) ? null : (Long) figures.count(index);
  }

  @Nullable BigDecimal amount() {
    return figures.get(figures.form().cells().get(next++));
  }

  Disclosure disclosure(Form form) {
    return form.disclosureOrigin() == Form.FORM_2021
        ? Disclosure2021.readFrom(this)
        : Disclosure2019.readFrom(this);
  }

  OtherHandling otherHandling(Form form) {
    return form.requestsOrigin() == Form.FORM_2021
        ? OtherHandlingRows.readFrom(this)
        : Tally.readFrom(this);
  }
}
