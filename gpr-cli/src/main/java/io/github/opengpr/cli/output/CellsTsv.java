package io.github.opengpr.cli.output;

import io.github.opengpr.cli.input.ReadReport;
import io.github.opengpr.cli.text.Printable;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.Printed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cells of reports, a line each, in the order of the form: file, address, value, status and
 * line, parted by tabs.
 *
 * <p>A report that mixes the forms also lists the cells that the form of its year would have and it
 * has not, as missing.
 */
public final class CellsTsv {

  /** The first line. */
  public static final String HEADER = "file\taddress\tvalue\tstatus\tline\n";

  private CellsTsv() {}

  /** The lines of one report. */
  public static String of(ReadReport read) {
    Form form = read.report().form();
    String file = Printable.name(read.name());
    StringBuilder text = new StringBuilder();
    Figures figures = read.report().figures();
    Map<String, List<Cell>> absent = absent(read);
    for (Cell cell : form.cells()) {
      text.append(file).append('\t').append(cell.address()).append('\t');
      BigDecimal value = figures.get(cell);
      if (value != null) {
        text.append(value.toPlainString());
      }
      text.append('\t').append(status(read.printed(), cell, value)).append('\t');
      append(text, read.printed() == null ? null : read.printed().place(cell)).append('\n');
      for (Cell missing : absent.getOrDefault(cell.address(), List.of())) {
        text.append(file).append('\t').append(missing.address()).append("\t\tmissing\t\n");
      }
    }
    return text.toString();
  }

  private static String status(@Nullable Printed printed, Cell cell, @Nullable BigDecimal value) {
    CellStatus status =
        printed != null
            ? printed.cell(cell).status()
            : value == null ? CellStatus.BLANK : CellStatus.OK;
    return status.name().toLowerCase(Locale.ROOT);
  }

  private static StringBuilder append(StringBuilder text, @Nullable Place place) {
    Integer line = place == null ? null : place.line();
    return line == null ? text : text.append(line.intValue());
  }

  /**
   * The cells of the official form that a mixture has not, each list by the address of the cell of
   * the mixture that it follows.
   */
  private static Map<String, List<Cell>> absent(ReadReport read) {
    Form form = read.report().form();
    if (!form.isMixed()) {
      return Map.of();
    }
    Integer year = read.report().year();
    Form official = year == null ? Form.FORM_2021 : Form.forYear(year);
    Map<String, List<Cell>> absent = new HashMap<>();
    for (int table = 2; table <= 4; table++) {
      Cell last = form.table(table).cells().get(0);
      for (Cell cell : official.table(table).cells()) {
        if (form.find(cell.address()).isPresent()) {
          last = form.cell(cell.address());
        } else {
          absent.computeIfAbsent(last.address(), address -> new ArrayList<>()).add(cell);
        }
      }
    }
    return absent;
  }
}
