package io.github.opengpr.read.scan.label;

import io.github.opengpr.model.form.Block;
import io.github.opengpr.model.form.Column;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Row;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.form.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of the forms. A recogniser mistakes a character here and there (自 and 白, 于 and 干); a
 * text that differs from a label of the form by no more than that is taken for it. Keeps no state
 * that changes.
 */
public final class FormLabels {

  /** Of a label so many characters may be misread or lost. */
  private static final double MISREAD = 0.25;

  /** Shorter labels are taken as they are read. */
  private static final int SHORTEST = 4;

  private final List<String> labels;
  private final List<String> headings;

  private FormLabels(List<String> labels, List<String> headings) {
    this.labels = labels;
    this.headings = headings;
  }

  /** The labels and headings of both official forms. */
  public static FormLabels official() {
    Set<String> labels = new LinkedHashSet<>();
    for (Form form : List.of(Form.FORM_2021, Form.FORM_2019)) {
      for (Table table : form.tables()) {
        for (Block block : table.blocks()) {
          add(labels, block.item());
          add(labels, block.corner());
          add(labels, block.head());
          for (Column column : block.columns()) {
            labels.addAll(column.labels());
          }
          for (Row row : block.rows()) {
            labels.addAll(row.labels());
          }
        }
      }
    }
    List<String> headings = new ArrayList<>();
    for (Section section : Section.values()) {
      headings.add(section.heading());
    }
    return new FormLabels(List.copyOf(labels), headings);
  }

  private static void add(Set<String> labels, @Nullable String label) {
    if (label != null) {
      labels.add(label);
    }
  }

  /** The label that a cell of words shows, or the words as read if they are none. */
  public String label(String read) {
    return nearest(read, labels);
  }

  /** The heading that a line shows, or the line as read if it is none. */
  public String heading(String read) {
    return nearest(read, headings);
  }

  private static String nearest(String read, List<String> among) {
    String plain = read.replaceAll("\\s+", "");
    if (plain.length() < SHORTEST - 1) {
      return read;
    }
    String best = read;
    int least = Integer.MAX_VALUE;
    for (String label : among) {
      int most = (int) Math.floor(MISREAD * label.length());
      int distance = label.length() < SHORTEST ? most + 1 : Distance.of(plain, label, most);
      if (distance <= most && distance < least) {
        least = distance;
        best = label;
      } else if (distance <= most && distance == least) {
        // 第二十条第（五）项 or （六）: not to be told apart.
        best = read;
      }
    }
    return best;
  }
}
