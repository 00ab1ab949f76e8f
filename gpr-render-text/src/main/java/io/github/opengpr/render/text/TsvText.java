package io.github.opengpr.render.text;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.TableLayout;
import java.util.Arrays;
import java.util.List;

/** A tab between cells. Every row has all columns of its table, so that positions are certain. */
final class TsvText extends TextStyle {

  @Override
  void title(String title) {
    piece(lines(title));
  }

  @Override
  void heading(String heading) {
    piece(List.of(heading));
  }

  @Override
  void paragraphs(List<String> paragraphs) {
    piece(paragraphs.stream().flatMap(text -> BoxText.withoutBars(text).stream()).toList());
  }

  @Override
  void table(TableLayout layout, Figures figures) {
    piece(Arrays.stream(grid(layout, figures)).map(row -> String.join("\t", row)).toList());
  }
}
