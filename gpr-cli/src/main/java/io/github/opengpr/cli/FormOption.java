package io.github.opengpr.cli;

import io.github.opengpr.model.form.Form;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;

/** The id of a form on the command line. */
final class FormOption implements ITypeConverter<Form> {

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
    return Arrays.stream(Form.values()).map(Form::id).collect(Collectors.joining(", "));
  }
}
