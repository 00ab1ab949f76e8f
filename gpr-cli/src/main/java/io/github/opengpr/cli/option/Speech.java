package io.github.opengpr.cli.option;

import io.github.opengpr.cli.text.Language;
import picocli.CommandLine.Option;

/** The language of results. */
public final class Speech {

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      defaultValue = "zh",
      description = {
        "结果和这份说明用的语言，默认中文。",
        "The language of results and of this help; Chinese unless given."
      })
  private Language language = Language.ZH;

  public Language language() {
    return language;
  }
}
