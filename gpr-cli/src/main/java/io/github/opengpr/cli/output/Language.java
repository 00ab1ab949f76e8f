package io.github.opengpr.cli.output;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.rules.Severity;

/** The language of what is printed for people. */
public enum Language {
  /** Chinese. */
  ZH,
  /** English. */
  EN;

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

  /** The place in this language. */
  public String of(Place place) {
    return of(place.zh(), place.en());
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

  /** What stands between the items of a list. */
  public String comma() {
    return of("、", ", ");
  }
}
