package io.github.opengpr.rules.catalogue.structure;

import io.github.opengpr.model.printed.Printed;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.model.printed.PrintedSection;
import io.github.opengpr.rules.Subject;
import java.util.ArrayList;
import java.util.List;

/** The lines of a document outside its tables. */
public final class Lines {

  private Lines() {}

  /**
   * A line and the part of the report it stands in.
   *
   * @param address the part, as findings name it
   * @param line the line
   */
  record Located(String address, PrintedLine line) {}

  /** All lines, in order; headings among them. */
  static List<Located> all(Subject subject) {
    Printed printed = subject.printed();
    List<Located> lines = new ArrayList<>();
    add(lines, "title", printed.title());
    add(lines, "lead", printed.lead());
    for (PrintedSection section : printed.sections()) {
      String address = section.section() == null ? "report" : section.section().address();
      lines.add(new Located(address, section.heading()));
      add(lines, address, section.lines());
    }
    add(lines, "closing", printed.closing());
    add(lines, "report", printed.leftovers());
    return lines;
  }

  private static void add(List<Located> all, String address, List<PrintedLine> lines) {
    for (PrintedLine line : lines) {
      all.add(new Located(address, line));
    }
  }

  /** The lines that tell something: the lead and the sections' text. */
  static List<PrintedLine> told(Subject subject) {
    List<PrintedLine> lines = new ArrayList<>(subject.printed().lead());
    for (PrintedSection section : subject.printed().sections()) {
      lines.addAll(section.lines());
    }
    return lines;
  }
}
