package io.github.opengpr.model.form;

import java.util.List;

/**
 * A row of a table: its key, the middle part of its cells' addresses, and its official labels from
 * the outermost group to the row itself. Immutable and thread-safe.
 *
 * @param key such as {@code refused.stateSecret}
 * @param labels such as {@code 三、本年度办理结果}, {@code （三）不予公开}, {@code 1.属于国家秘密}; never empty
 */
public record Row(String key, List<String> labels) {

  /** The ordinal of the outermost group over all outcomes. */
  private static final String OUTCOMES = "三、";

  /** Keeps an unmodifiable copy of the labels. */
  public Row {
    labels = List.copyOf(labels);
    if (labels.isEmpty()) {
      throw new IllegalArgumentException("a row needs a label: " + key);
    }
  }

  /** {@return the row's own label, without its groups} */
  public String label() {
    return labels.get(labels.size() - 1);
  }

  /** {@return the labels of all groups and the row, joined by a slash} */
  public String path() {
    return String.join("/", labels);
  }

  /**
   * {@return the labels that tell the row apart}: without 三、本年度办理结果, which stands over all outcomes
   * of table three; 行政诉讼 in table four is needed.
   */
  public List<String> shortLabels() {
    boolean outcome = labels.size() > 1 && labels.get(0).startsWith(OUTCOMES);
    return outcome ? labels.subList(1, labels.size()) : labels;
  }

  /** {@return the {@link #shortLabels()}, joined by a slash, such as {@code （三）不予公开/1.属于国家秘密}} */
  public String shortPath() {
    return String.join("/", shortLabels());
  }
}
