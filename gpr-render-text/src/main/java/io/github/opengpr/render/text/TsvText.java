package io.github.opengpr.render.text;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.TableLayout;
import java.util.List;

/** A tab between cells. */
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
    piece(rows(layout, figures).stream().map(row -> String.join("\t", row)).toList());
  }
}
