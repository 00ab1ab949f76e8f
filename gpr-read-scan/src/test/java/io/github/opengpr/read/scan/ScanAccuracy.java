package io.github.opengpr.read.scan;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.scan.specimen.Look;
import io.github.opengpr.read.scan.specimen.Pictures;
import io.github.opengpr.read.scan.specimen.Press;
import io.github.opengpr.read.scan.specimen.Tally;
import io.github.opengpr.read.scan.specimen.Wear;
import io.github.opengpr.read.scan.specimen.Wear.Grade;
import io.github.opengpr.testkit.Reports;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Measures how well scans are read: {@code ScanAccuracy GRADE FIRST_SEED REPORTS}. */
public final class ScanAccuracy {

  private ScanAccuracy() {}

  /** Prints a line for each report and one for all. */
  public static void main(String[] args) throws IOException {
    Grade grade = Grade.valueOf(args[0]);
    long first = Long.parseLong(args[1]);
    int count = Integer.parseInt(args[2]);
    ReportReader reader =
        ReportReader.of(ScanFormats.all()).withLimits(ScanFormats.limits().withBytes(300L << 20));
    Tally all = new Tally();
    long time = 0;
    int pages = 0;
    for (long seed = first; seed < first + count; seed++) {
      AnnualReport report = report(seed);
      List<BufferedImage> sheets = pages(report, seed, grade);
      byte[] file = Pictures.tiff(sheets);
      Tally one = new Tally();
      long begin = System.nanoTime();
      Filing read = null;
      try {
        read = reader.read(file, "scan.tiff");
      } catch (ReportReadException e) {
        System.out.println(seed + ": " + e.getMessage());
      }
      time += System.nanoTime() - begin;
      pages += sheets.size();
      one.add(report, read, grade + " " + seed);
      all.add(report, read, grade + " " + seed);
      System.out.printf("%d: %s, %d pages%n", seed, one, sheets.size());
      one.wrong().forEach(line -> System.out.println("  WRONG " + line));
      one.guesses().stream().limit(12).forEach(line -> System.out.println("        " + line));
    }
    System.out.printf("%s: %s, %.1f s a page%n", grade, all, time / 1e9 / pages);
  }

  /** A report by chance. */
  static AnnualReport report(long seed) {
    Form form = seed % 2 == 0 ? Form.FORM_2021 : Form.FORM_2019;
    long[] sizes = {30, 400, 5_000, 80};
    return Reports.sound(form, seed, sizes[(int) (seed % sizes.length)]);
  }

  /** Its pages as they come from the scanner. */
  static List<BufferedImage> pages(AnnualReport report, long seed, Grade grade) {
    List<BufferedImage> worn = new ArrayList<>();
    for (BufferedImage page : Press.print(report, Look.of(seed), grade.dpi())) {
      worn.add(Wear.of(page, grade, seed * 10 + worn.size()));
    }
    return worn;
  }
}
