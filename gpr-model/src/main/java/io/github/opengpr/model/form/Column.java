package io.github.opengpr.model.form;

import java.util.List;

/**
 * A column of a block of a table: its key, the last part of its cells' addresses, its official
 * labels from the outermost head to the column itself, and the kind of its values. Immutable and
 * thread-safe.
 *
 * @param key such as {@code natural}
 * @param labels such as {@code 法人或其他组织}, {@code 商业企业}; never empty
 * @param kind the kind of value its cells take
 */
public record Column(String key, List<String> labels, ValueKind kind) {

  /** Keeps an unmodifiable copy of the labels. */
  public Column {
    labels = List.copyOf(labels);
    if (labels.isEmpty()) {
      throw new IllegalArgumentException("a column needs a label: " + key);
    }
  }

  /** {@return the column's own label, without its heads} */
  public String label() {
    return labels.get(labels.size() - 1);
  }

  /** {@return the labels of all heads and the column, joined by a slash} */
  public String path() {
    return String.join("/", labels);
  }
}
