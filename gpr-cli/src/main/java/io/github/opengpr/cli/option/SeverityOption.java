package io.github.opengpr.cli.option;

import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.rules.Severity;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;

/** A severity on the command line, in Chinese or English. */
public final class SeverityOption implements ITypeConverter<Severity> {

  @Override
  public Severity convert(String value) {
    return Arrays.stream(Severity.values())
        .filter(one -> one.name().equalsIgnoreCase(value) || one.zh().equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedException(
                    "--severity 没有 " + value + " 这个值，可用：" + words(Severity::zh),
                    "wrong value for --severity: " + value + "; known: " + words(Severity::en)));
  }

  private static String words(Function<Severity, String> language) {
    return Arrays.stream(Severity.values()).map(language).collect(Collectors.joining(", "));
  }
}
