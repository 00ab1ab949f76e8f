package io.github.opengpr.cli.option;

import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.model.form.Form;
import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;

/** The id of a form on the command line; mixtures of the forms are forms too. */
public final class FormOption implements ITypeConverter<Form> {

  @Override
  public Form convert(String value) {
    return Arrays.stream(Form.values())
        .filter(form -> form.id().equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedException(
                    "没有表式 " + value + "，可用：" + ids(),
                    "no such form: " + value + "; known: " + ids()));
  }

  private static String ids() {
    return String.join(", ", new Ids());
  }

  /** The ids of all forms, for the help. */
  public static final class Ids implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Form.values()).map(Form::id).iterator();
    }
  }
}
