package io.github.opengpr.read.scan.specimen;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.read.scan.specimen.Wear.Grade;
import io.github.opengpr.testkit.Corruptions;
import io.github.opengpr.testkit.Reports;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Writes the few pages that are kept with the tests, each beside the cells it was printed from:
 * {@code SampleWriter FOLDER}. Needs the fonts of {@link Look}; the tests do not.
 */
public final class SampleWriter {

  /** Tables three and four on one page. */
  private static final Look SMALL =
      new Look(
          "Noto Serif CJK SC",
          "DejaVu Serif",
          10.5,
          8,
          13.5,
          0.6,
          20,
          false,
          62,
          0.44,
          1.5,
          0.5,
          false,
          false,
          true);

  private static final Look PLAIN =
      new Look(
          "Noto Sans CJK SC",
          "Noto Sans CJK SC",
          10.5,
          8,
          13.5,
          0.8,
          0,
          false,
          58,
          0.42,
          1.5,
          0.5,
          false,
          false,
          false);

  private static final List<Section> TABLES =
      List.of(Section.REQUESTS, Section.DISPUTES, Section.PROBLEMS, Section.OTHER);

  private static final List<Section> TEXT = List.of(Section.OVERVIEW, Section.DISCLOSURE);

  private SampleWriter() {}

  /** Writes them. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    AnnualReport sound = report(Form.FORM_2021, 1206, 90);
    write(folder, "clean", sound, SMALL, Grade.CLEAN_200, "png", TABLES);
    Cell total = sound.form().cell("T3.granted.total");
    AnnualReport broken =
        Corruptions.set(sound, total, sound.figures().get(total).add(BigDecimal.ONE)).report();
    write(folder, "broken-sum", broken, PLAIN, Grade.CLEAN_200, "png", TABLES);
    write(folder, "office", report(Form.FORM_2019, 1307, 60), PLAIN, Grade.OFFICE, "jpg", TEXT);
  }

  private static AnnualReport report(Form form, long seed, long applications) {
    AnnualReport report = Reports.sound(form, seed, applications);
    return report
        .withOverview(Narrative.of("本年度公开工作按计划进行，收到申请均在期限内答复。"))
        .withProblems(Narrative.of("个别栏目更新较慢，下一步将落实专人负责。"))
        .withOtherMatters(Narrative.of("没有其他需要报告的事项。"));
  }

  private static void write(
      Path folder,
      String name,
      AnnualReport report,
      Look look,
      Grade grade,
      String kind,
      List<Section> sections)
      throws IOException {
    List<BufferedImage> pages = Press.print(report, look, grade.dpi(), sections);
    BufferedImage worn = grey(Wear.of(pages.get(0), grade, 7));
    Path file = folder.resolve(name + "." + kind);
    if (kind.equals("png")) {
      ImageIO.write(posterised(worn), "png", file.toFile());
    } else {
      Files.write(file, Wear.jpegBytes(smaller(worn), 0.25f));
    }
    StringBuilder cells = new StringBuilder();
    for (Cell cell : report.form().cells()) {
      if (sections.contains(report.form().table(cell.table()).section())) {
        BigDecimal value = report.figures().get(cell);
        cells
            .append(cell.address())
            .append('\t')
            .append(value == null ? "" : value.toPlainString())
            .append('\n');
      }
    }
    Files.write(folder.resolve(name + ".tsv"), cells.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static BufferedImage grey(BufferedImage page) {
    BufferedImage grey =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        grey.getRaster().setSample(x, y, 0, page.getRGB(x, y) >> 16 & 0xFF);
      }
    }
    return grey;
  }

  /** Three quarters of the size: 150 dpi. */
  private static BufferedImage smaller(BufferedImage page) {
    int width = page.getWidth() * 3 / 4;
    int height = page.getHeight() * 3 / 4;
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = small.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(page, 0, 0, width, height, null);
    pen.dispose();
    return small;
  }

  /** Four greys: a small part of the size. */
  private static BufferedImage posterised(BufferedImage page) {
    byte[] levels = new byte[4];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) (i * 85);
    }
    IndexColorModel colours = new IndexColorModel(2, 4, levels, levels, levels);
    BufferedImage out =
        new BufferedImage(
            page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY, colours);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        out.getRaster().setSample(x, y, 0, (page.getRaster().getSample(x, y, 0) + 42) / 85);
      }
    }
    return out;
  }
}
