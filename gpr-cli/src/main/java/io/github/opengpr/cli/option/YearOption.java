package io.github.opengpr.cli.option;

import io.github.opengpr.cli.console.RefusedException;
import picocli.CommandLine.ITypeConverter;

/** A report year on the command line. */
public final class YearOption implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String value) {
    if (!value.matches("[0-9]{4}")) {
      throw new RefusedException(
          "年度应为四位数字，如 2021，不是 " + value,
          "a year is written in four digits, such as 2021, not " + value);
    }
    return Integer.valueOf(value);
  }
}
