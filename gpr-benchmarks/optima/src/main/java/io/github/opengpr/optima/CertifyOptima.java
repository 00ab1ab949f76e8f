package io.github.opengpr.optima;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Proves, with the solver CP-SAT of OR-Tools, how few cells of each corrupted table can be changed
 * so that all sums hold and no value is negative.
 *
 * <p>It knows nothing of the diagnosis: the sums are written down here once more, straight from the
 * form. Arguments: the tables (a line each: rows, anything, the cells; {@code _} is a blank) and
 * the file to write, where the second column is the proven smallest number. From the folder
 * gpr-rules:
 *
 * <pre>
 * java -cp target/test-classes:... io.github.opengpr.rules.diagnosis.search.CorruptedTables 20 &gt; target/tables.tsv
 * mvn -f ../gpr-benchmarks/optima/pom.xml compile exec:java -Dexec.mainClass=io.github.opengpr.optima.CertifyOptima \
 *   "-Dexec.args=target/tables.tsv src/test/resources/io/github/opengpr/rules/diagnosis/search/optima.tsv"
 * </pre>
 */
public final class CertifyOptima {
  private static final int COLUMNS = 7;

  private CertifyOptima() {}

  /** Reads the tables, writes the optima. */
  public static void main(String[] args) throws IOException {
    Loader.loadNativeLibraries();
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      if (line.startsWith("#")) {
        lines.add(line);
        continue;
      }
      String[] columns = line.split("\t");
      int rows = Integer.parseInt(columns[0]);
      int least = least(rows, columns[2].split(" "));
      if (least >= 0) {
        lines.add(rows + "\t" + least + "\t" + columns[2]);
      } else {
        System.err.println("no proof in time, left out: " + line);
      }
    }
    Files.write(Path.of(args[1]), lines);
  }

  private static int least(int rows, String[] cells) {
    long bound = 1;
    for (String cell : cells) {
      bound += cell.equals("_") ? 0 : 2 * Math.abs(Long.parseLong(cell));
    }
    CpModel model = new CpModel();
    IntVar[] value = new IntVar[cells.length];
    List<BoolVar> changed = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      value[i] = model.newIntVar(0, bound, "v" + i);
      if (!cells[i].equals("_")) {
        BoolVar change = model.newBoolVar("c" + i);
        model
            .addEquality(value[i], Math.max(0, Long.parseLong(cells[i])))
            .onlyEnforceIf(change.not());
        if (Long.parseLong(cells[i]) < 0) {
          model.addEquality(change, 1);
        }
        changed.add(change);
      }
    }
    addSums(model, rows, value);
    model.minimize(LinearExpr.sum(changed.toArray(new BoolVar[0])));
    CpSolver solver = new CpSolver();
    solver.getParameters().setMaxTimeInSeconds(60).setNumWorkers(2);
    return solver.solve(model) == CpSolverStatus.OPTIMAL
        ? (int) Math.round(solver.objectiveValue())
        : -1;
  }

  private static void addSums(CpModel model, int rows, IntVar[] value) {
    int handled = rows - 2;
    int carriedOut = rows - 1;
    for (int row = 0; row < rows; row++) {
      LinearExprBuilder sum = LinearExpr.newBuilder();
      for (int column = 0; column < COLUMNS - 1; column++) {
        sum.addTerm(value[row * COLUMNS + column], 1);
      }
      model.addEquality(sum, value[row * COLUMNS + COLUMNS - 1]);
    }
    for (int column = 0; column < COLUMNS; column++) {
      LinearExprBuilder outcomes = LinearExpr.newBuilder();
      for (int row = 2; row < handled; row++) {
        outcomes.addTerm(value[row * COLUMNS + column], 1);
      }
      model.addEquality(outcomes, value[handled * COLUMNS + column]);
      LinearExprBuilder balance = LinearExpr.newBuilder();
      balance.addTerm(value[column], 1);
      balance.addTerm(value[COLUMNS + column], 1);
      balance.addTerm(value[handled * COLUMNS + column], -1);
      balance.addTerm(value[carriedOut * COLUMNS + column], -1);
      model.addEquality(balance, 0);
    }
  }
}
