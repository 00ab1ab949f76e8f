package io.github.opengpr.read.office.specimen;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.read.office.specimen.HtmlWriter.Look;
import io.github.opengpr.read.office.specimen.Part.Slot;
import io.github.opengpr.read.office.specimen.PdfLook.Rules;
import io.github.opengpr.read.office.specimen.PdfLook.Turned;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Writes what the corpus is made from: web pages for a word processor to turn into files, PDFs that
 * no word processor makes, and beside each the cells it holds. The folder's README says how it goes
 * on from there.
 */
public final class CorpusWriter {

  private static final String SERIF = "Noto Serif CJK SC";
  private static final String SANS = "Noto Sans CJK SC";
  private static final String A4 = "21cm 29.7cm";
  private static final String LANDSCAPE = "29.7cm 21cm";

  /** One document: {@code blanks} of ten zeros are left blank, {@code rows} of table three kept. */
  private record Recipe(String name, Form form, long applications, int blanks, int rows) {}

  private static final Look PLAIN = new Look(SERIF, true, false, false, A4);
  private static final Look SANS_WIDE = new Look(SANS, true, false, false, LANDSCAPE);
  private static final Look HEADS = new Look(SERIF, true, false, true, LANDSCAPE);
  private static final Look VERTICAL = new Look(SERIF, true, true, false, A4);
  private static final Look OPEN = new Look(SERIF, false, false, false, LANDSCAPE);

  private static final Map<Recipe, Look> PAGES =
      Map.ofEntries(
          page("plain-2021.docx", Form.FORM_2021, 120, 0, 0, PLAIN),
          page("plain-2019.docx", Form.FORM_2019, 40, 0, 0, PLAIN),
          page("blanks.docx", Form.FORM_2021, 12, 5, 0, SANS_WIDE),
          page("cut.docx", Form.FORM_2019, 300, 0, 12, PLAIN),
          page("vertical-heads.docx", Form.MIXED_2021_2019, 77, 0, 0, VERTICAL),
          page("plain-2021.doc", Form.FORM_2021, 2500, 0, 0, PLAIN),
          page("plain-2019.doc", Form.FORM_2019, 9, 0, 0, PLAIN),
          page("blanks.doc", Form.FORM_2019, 30, 7, 0, PLAIN),
          page("cut.doc", Form.FORM_2021, 64, 0, 9, SANS_WIDE),
          page("vertical-heads.doc", Form.FORM_2021, 210, 0, 0, VERTICAL),
          page("mixed.doc", Form.MIXED_2019_2021, 500, 0, 0, PLAIN),
          page("repeated-heads.doc", Form.FORM_2021, 800, 3, 0, HEADS),
          page("plain-2021.pdf", Form.FORM_2021, 150, 0, 0, PLAIN),
          page("plain-2019.pdf", Form.FORM_2019, 3000, 0, 0, PLAIN),
          page("blanks.pdf", Form.FORM_2021, 25, 6, 0, PLAIN),
          page("cut.pdf", Form.FORM_2021, 90, 0, 14, SANS_WIDE),
          page("vertical-heads.pdf", Form.FORM_2019, 60, 0, 0, VERTICAL),
          page("repeated-heads.pdf", Form.FORM_2021, 1800, 0, 0, HEADS),
          page("open.pdf", Form.FORM_2021, 300, 0, 0, OPEN),
          page("open-2019.pdf", Form.FORM_2019, 20, 0, 0, OPEN));

  private static final Map<Recipe, PdfLook> DRAWN =
      Map.ofEntries(
          drawn("drawn-boxes.pdf", 700, PdfLook.ruled().with(Rules.BOXES)),
          drawn("drawn-filled.pdf", 33, PdfLook.ruled().with(Rules.FILLED)),
          drawn("drawn-open-sides.pdf", 5, PdfLook.ruled().with(Rules.OPEN_SIDES)),
          drawn("drawn-turned-page.pdf", 88, PdfLook.ruled().with(Turned.BY_PAGE)),
          drawn("drawn-turned-content.pdf", 640, PdfLook.ruled().with(Turned.BY_CONTENT)),
          drawn(
              "drawn-small-pages.pdf", 77, PdfLook.ruled().on(700, 300, 9, 2).withRepeatedHeads()),
          drawn("drawn-open.pdf", 410, PdfLook.open()),
          drawn("drawn-open-top-left.pdf", 52, PdfLook.open().aligned(0, false)));

  private static Map.Entry<Recipe, Look> page(
      String name, Form form, long applications, int blanks, int rows, Look look) {
    return Map.entry(new Recipe(name, form, applications, blanks, rows), look);
  }

  private static Map.Entry<Recipe, PdfLook> drawn(String name, long applications, PdfLook look) {
    Form form = applications % 2 == 0 ? Form.FORM_2021 : Form.FORM_2019;
    return Map.entry(new Recipe(name, form, applications, 0, 0), look);
  }

  private CorpusWriter() {}

  /** Writes into the folder given. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (Map.Entry<Recipe, Look> page : PAGES.entrySet()) {
      Specimen printed = printed(page.getKey(), folder);
      String name = page.getKey().name() + ".html";
      Files.writeString(folder.resolve(name), HtmlWriter.write(printed, page.getValue()));
    }
    for (Map.Entry<Recipe, PdfLook> drawn : DRAWN.entrySet()) {
      Specimen printed = printed(drawn.getKey(), folder);
      Files.write(
          folder.resolve(drawn.getKey().name()), PdfWriter.write(printed, drawn.getValue()));
    }
  }

  private static Specimen printed(Recipe recipe, Path folder) throws IOException {
    long seed = recipe.name().hashCode();
    Specimen sound = Specimen.sound(recipe.form(), seed, recipe.applications());
    Set<Cell> blank = new HashSet<>();
    Random random = new Random(seed);
    for (Cell cell : recipe.form().cells()) {
      BigDecimal value = sound.figures().get(cell);
      if (value != null && value.signum() == 0 && random.nextInt(10) < recipe.blanks()) {
        blank.add(cell);
      }
    }
    Specimen printed =
        sound.mapSlots(slot -> blank.contains(slot.cell()) ? slot.withText("") : slot);
    if (recipe.rows() > 0) {
      printed = printed.cutInRequests(recipe.rows());
    }
    Files.writeString(
        folder.resolve(recipe.name() + ".cells"),
        cells(printed, sound.figures(), blank, recipe.rows() > 0));
    return printed;
  }

  private static String cells(Specimen printed, Figures figures, Set<Cell> blank, boolean cut) {
    Set<Cell> there = new HashSet<>();
    for (Part part : printed.parts()) {
      if (part instanceof Part.Sheet sheet) {
        sheet.rows().stream().flatMap(List::stream).map(Slot::cell).forEach(there::add);
      }
    }
    Cell last = null;
    for (Cell cell : figures.form().cells()) {
      last = there.contains(cell) ? cell : last;
    }
    StringBuilder text = new StringBuilder();
    for (Cell cell : figures.form().cells()) {
      BigDecimal value = figures.get(cell);
      String printedAs = blank.contains(cell) ? "blank" : cell.equals(last) && cut ? "open" : "ok";
      String status = there.contains(cell) ? printedAs : "missing";
      text.append(cell.address()).append('\t').append(status).append('\t');
      text.append(
              value != null && (status.equals("ok") || status.equals("open"))
                  ? value.toPlainString()
                  : "")
          .append('\n');
    }
    return text.toString();
  }
}
