package io.github.opengpr.rules.catalogue.basis;

import io.github.opengpr.model.form.Column;
import io.github.opengpr.model.form.Form;
import java.util.List;

/** The six kinds of applicants: the columns of table three but 总计. */
public final class ApplicantColumns {

  /** Their keys, in the order of the form. */
  public static final List<String> KEYS =
      Form.FORM_2021.requests().blocks().get(0).columns().stream()
          .map(Column::key)
          .filter(key -> !key.equals("total"))
          .toList();

  private ApplicantColumns() {}
}
