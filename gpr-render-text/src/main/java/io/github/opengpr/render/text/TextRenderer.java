package io.github.opengpr.render.text;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.Paragraph;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.form.TableLayout;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as canonical text: title, lead, the six sections under their official headings,
 * and the three tables as the official form lays them out. Keeps no state; threads may share it.
 *
 * <pre>{@code
 * String text = TextRenderer.render(report);
 * String markdown = TextRenderer.render(report, Style.MARKDOWN);
 * }</pre>
 *
 * <p>Everything is written as it was filed: a blank cell stays blank, a section the report does not
 * have is not written, no sum is corrected. What is written can be read back to the same cells.
 * Thread-safe; holds nothing.
 */
public final class TextRenderer {

  private static final Map<Form, List<TableLayout>> LAYOUTS = layouts();

  private TextRenderer() {}

  /**
   * {@return the report in frames, {@link Style#BOX}}
   *
   * @param report the report, sound or not
   */
  public static String render(AnnualReport report) {
    return render(report, Style.BOX);
  }

  /**
   * The report in the given style.
   *
   * @param report the report, sound or not
   * @param style the style
   * @return lines that end with {@code \n}, the last one too
   */
  public static String render(AnnualReport report, Style style) {
    TextStyle text = style.text();
    Figures figures = report.figures();
    if (report.title() != null) {
      text.title(report.title());
    }
    narrative(text, null, report.lead());
    narrative(text, Section.OVERVIEW, report.overview());
    List<TableLayout> layouts = LAYOUTS.getOrDefault(report.form(), List.of());
    for (int i = 0; i < layouts.size(); i++) {
      text.heading(report.form().tables().get(i).section().heading());
      text.table(layouts.get(i), figures);
    }
    narrative(text, Section.PROBLEMS, report.problems());
    narrative(text, Section.OTHER, report.otherMatters());
    narrative(text, null, report.closing());
    return text.written();
  }

  private static void narrative(
      TextStyle text, @Nullable Section section, @Nullable Narrative narrative) {
    if (narrative == null) {
      return;
    }
    if (section != null) {
      text.heading(section.heading());
    }
    text.paragraphs(narrative.paragraphs().stream().map(Paragraph::full).toList());
  }

  private static Map<Form, List<TableLayout>> layouts() {
    Map<Form, List<TableLayout>> layouts = new EnumMap<>(Form.class);
    for (Form form : Form.values()) {
      layouts.put(form, form.tables().stream().map(TableLayout::of).toList());
    }
    return layouts;
  }
}
