package io.github.opengpr.model;

import io.github.opengpr.model.MessageValue.ListValue;
import io.github.opengpr.model.MessageValue.NumberValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pattern of a message in one language, taken apart. Immutable and thread-safe. */
final class TemplateText {

  private static final Pattern PIECE =
      Pattern.compile(
          "\\{\\{|\\{([a-z][A-Za-z0-9]*)(?:\\|([^|{}]*)\\|([^|{}]*)|&([^{}]*))?\\}|\\{");

  private final String pattern;
  private final List<Piece> pieces;
  private final Set<String> names;

  private TemplateText(String pattern, List<Piece> pieces, Set<String> names) {
    this.pattern = pattern;
    this.pieces = List.copyOf(pieces);
    this.names = Set.copyOf(names);
  }

  static TemplateText verbatim(String text) {
    return new TemplateText(text, List.of(Piece.words(text)), Set.of());
  }

  /** Takes a pattern apart; lists are joined by the comma unless the pattern says otherwise. */
  static TemplateText parse(String pattern, String comma) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(pattern);
    int end = 0;
    while (matcher.find()) {
      pieces.add(Piece.words(pattern.substring(end, matcher.start())));
      String name = matcher.group(1);
      if (name != null) {
        String joined = matcher.group(4);
        pieces.add(
            new Piece(
                "", name, matcher.group(2), matcher.group(3), joined == null ? comma : joined));
      } else if (matcher.group().equals("{{")) {
        pieces.add(Piece.words("{"));
      } else {
        throw new IllegalArgumentException(
            "第 "
                + (matcher.start() + 1)
                + " 字起，花括号里不是名称：“"
                + pattern
                + "” / not a name in braces, from character "
                + (matcher.start() + 1)
                + " on: “"
                + pattern
                + "”");
      }
      end = matcher.end();
    }
    pieces.add(Piece.words(pattern.substring(end)));
    Set<String> names = new LinkedHashSet<>();
    pieces.stream().map(Piece::name).filter(name -> name != null).forEach(names::add);
    return new TemplateText(pattern, pieces, names);
  }

  String pattern() {
    return pattern;
  }

  Set<String> names() {
    return names;
  }

  /** The sentence with values, each as the language shows it. */
  String with(Map<String, MessageValue> values, Function<MessageValue, String> language) {
    if (pieces.size() == 1) {
      return pieces.get(0).words();
    }
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      MessageValue value = piece.name() == null ? null : values.get(piece.name());
      text.append(value == null ? piece.words() : piece.shown(value, language));
    }
    return text.toString();
  }

  /**
   * Words of the pattern, or the place of a value.
   *
   * @param words the words; empty at the place of a value
   * @param name the name of the value; null for words
   * @param one what stands for the number 1; null if the value itself stands there
   * @param many what stands for every other number
   * @param comma what joins the values of a list
   */
  private record Piece(
      String words,
      @Nullable String name,
      @Nullable String one,
      @Nullable String many,
      String comma) {

    static Piece words(String words) {
      return new Piece(words, null, null, null, "");
    }

    String shown(MessageValue value, Function<MessageValue, String> language) {
      if (one != null && many != null) {
        boolean single =
            value instanceof NumberValue it && it.number().compareTo(BigDecimal.ONE) == 0;
        return single ? one : many;
      }
      return value instanceof ListValue list
          ? list.values().stream().map(language).collect(Collectors.joining(comma))
          : language.apply(value);
    }
  }
}
