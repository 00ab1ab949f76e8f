package io.github.opengpr.model;

import io.github.opengpr.model.form.Form;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Takes the values of a report one after the other, in the order of the form. */
final class FigureSink {

  private final Figures.Builder figures;
  private int next;

  FigureSink(Form form) {
    this.figures = Figures.builder(form);
  }

  void counts(@Nullable Long... values) {
    for (Long value : values) {
      figures.next(next++, value);
    }
  }

  void rows(Tally... rows) {
    for (Tally row : rows) {
      row.writeTo(this);
    }
  }

  void amount(@Nullable BigDecimal value) {
    figures.next(next++, value);
  }

  void disclosure(Disclosure disclosure) {
    if (disclosure instanceof Disclosure2021 of2021) {
      of2021.writeTo(this);
    } else if (disclosure instanceof Disclosure2019 of2019) {
      of2019.writeTo(this);
    }
  }

  void otherHandling(OtherHandling otherHandling) {
    if (otherHandling instanceof OtherHandlingRows rows) {
      rows.writeTo(this);
    } else if (otherHandling instanceof Tally row) {
      row.writeTo(this);
    }
  }

  Figures figures() {
    return figures.handOver();
  }
}
