package io.github.opengpr.render.text;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.TableLayout;
import java.util.List;

/**
 * Tables in frames.
 *
 * <p>Frames are drawn with {@code + - |}: the line-drawing characters of Unicode take one column in
 * a terminal and two in a CJK font. For the same reason the quotation marks of labels are written
 * {@code "} inside a frame; a label is the same to every reader with either.
 */
final class BoxText extends TextStyle {

  @Override
  void title(String title) {
    piece(withoutBars(title));
  }

  @Override
  void heading(String heading) {
    piece(List.of(heading));
  }

  @Override
  void paragraphs(List<String> paragraphs) {
    piece(paragraphs.stream().flatMap(text -> withoutBars(text).stream()).toList());
  }

  @Override
  void table(TableLayout layout, Figures figures) {
    piece(new Frame(layout, figures).lines());
  }

  /** The lines of running text; bars part cells, so those of the text become full-width ones. */
  static List<String> withoutBars(String text) {
    return lines(text).stream().map(line -> line.replace('|', '｜')).toList();
  }
}
