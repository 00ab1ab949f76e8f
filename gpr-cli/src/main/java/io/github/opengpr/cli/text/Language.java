package io.github.opengpr.cli.text;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.Severity;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The language of what is printed for people. */
public enum Language {
  /** Chinese. */
  ZH,
  /** English. */
  EN;

  /** The same for what takes a locale. */
  public Locale locale() {
    return this == ZH ? Locale.CHINA : Locale.ENGLISH;
  }

  /** The sentence in this language. */
  public String of(Message message) {
    return of(message.zh(), message.en());
  }

  /** The one of two wordings that is in this language. */
  public String of(String zh, String en) {
    return this == ZH ? zh : en;
  }

  /** The one of two numbers that goes with this language. */
  public int of(int zh, int en) {
    return this == ZH ? zh : en;
  }

  /** So many things in English: {@code 1 report}, {@code 2 reports}. */
  public static String plural(long count, String one) {
    return count + " " + one + (count == 1 ? "" : "s");
  }

  /** The name of the severity in this language. */
  public String of(Severity severity) {
    return of(severity.zh(), severity.en());
  }

  /** The text in the brackets of this language. */
  public String bracketed(String text) {
    return this == ZH ? "（" + text + "）" : " (" + text + ")";
  }

  /** The text in the quotation marks of this language. */
  public String quoted(String text) {
    return "“" + text + "”";
  }

  /** Sentences in this language, one after the other. */
  public String of(Stream<Message> sentences) {
    return sentences.map(this::of).collect(Collectors.joining(semicolon()));
  }

  /** What stands between sentences that belong together. */
  public String semicolon() {
    return of("；", "; ");
  }

  /** What stands between the items of a list. */
  public String comma() {
    return of("、", ", ");
  }
}
