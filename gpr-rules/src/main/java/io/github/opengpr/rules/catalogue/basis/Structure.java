package io.github.opengpr.rules.catalogue.basis;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.Subject;

/** What the rules on structure share. */
public final class Structure {

  private static final int TRIAL_YEAR = 2019;

  private Structure() {}

  /**
   * An error, but a warning for reports on 2019, when the trial form was only encouraged. Where the
   * year is unknown the form speaks for it.
   */
  public static Severity severity(Subject subject) {
    Integer year = subject.report().year();
    boolean trial = year == null ? subject.form() == Form.FORM_2019 : year <= TRIAL_YEAR;
    return trial ? Severity.WARNING : Severity.ERROR;
  }

  private static final Message[] TABLES = {
    new Message("表二", "table 2"), new Message("表三", "table 3"), new Message("表四", "table 4")
  };

  /** The table's name. */
  public static Message table(int table) {
    return TABLES[table - 2];
  }

  /** The table's name in Chinese, such as 表三. */
  public static String zh(int table) {
    return switch (table) {
      case 2 -> "表二";
      case 3 -> "表三";
      default -> "表四";
    };
  }
}
