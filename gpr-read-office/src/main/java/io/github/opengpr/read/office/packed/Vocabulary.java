package io.github.opengpr.read.office.packed;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of a kind of XML: short prefixes for its namespaces, and in which elements text counts.
 * All other text is dropped while it is read. Immutable and thread-safe.
 *
 * @param prefixes by namespace
 * @param texts the elements that hold text and nothing else
 * @param mixed the prefixes of the elements in which text and elements mix
 */
public record Vocabulary(Map<String, String> prefixes, Set<String> texts, Set<String> mixed) {

  /** What the parts of all packages of Office have in common. */
  private static final Map<String, String> PACKAGES =
      Map.of(
          "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc",
          "http://schemas.openxmlformats.org/package/2006/relationships", "rel",
          "http://schemas.openxmlformats.org/package/2006/content-types", "ct");

  /** Keeps unmodifiable copies. */
  public Vocabulary {
    prefixes = Map.copyOf(prefixes);
    texts = Set.copyOf(texts);
    mixed = Set.copyOf(mixed);
  }

  /** A vocabulary of Office: the given namespaces, and those of its packages. */
  public static Vocabulary ofOffice(Map<String, String> prefixes, Set<String> texts) {
    Map<String, String> all = new java.util.HashMap<>(PACKAGES);
    all.putAll(prefixes);
    return new Vocabulary(all, texts, Set.of());
  }

  String prefix(@Nullable String namespace) {
    String prefix = namespace == null ? null : prefixes.get(namespace);
    return prefix == null ? "" : prefix;
  }

  boolean holdsText(String element) {
    return texts.contains(element);
  }

  boolean mixes(String element) {
    return !mixed.isEmpty() && mixed.contains(element.substring(0, element.indexOf(':')));
  }
}
