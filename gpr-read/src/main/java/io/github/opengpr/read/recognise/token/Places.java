package io.github.opengpr.read.recognise.token;

import io.github.opengpr.model.printed.Place;

/** Places inside a line of text. */
public final class Places {

  private Places() {}

  /**
   * The place some characters after the given one; the same place where there are no characters to
   * count.
   */
  public static Place at(Place line, int characters) {
    if (characters > 0 && line instanceof Place.InText text) {
      return new Place.InText(text.line(), text.column() + characters);
    }
    return line;
  }
}
