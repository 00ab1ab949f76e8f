package io.github.opengpr.rules;

import io.github.opengpr.model.form.Column;
import io.github.opengpr.model.form.Row;
import java.util.List;

/** Official labels, as short as they can be told apart in a message. */
final class Labels {

  private Labels() {}

  /** A row without the outermost group: {@code （三）不予公开/1.属于国家秘密}, {@code （七）总计}. */
  static String of(Row row) {
    return shortened(row.labels());
  }

  /** A column with its heads. */
  static String of(Column column) {
    return column.path();
  }

  private static String shortened(List<String> labels) {
    // 三、本年度办理结果 stands over all outcomes and tells none of them apart; 行政诉讼 is needed.
    boolean outcome = labels.size() > 1 && labels.get(0).startsWith("三、");
    return String.join("/", outcome ? labels.subList(1, labels.size()) : labels);
  }
}
