package io.github.opengpr.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The picture in docs/DIAGNOSIS.md is drawn from the declared sums: table three cut down to two
 * applicants and two outcomes. {@code -Dgpr.golden=write} draws it anew.
 */
class DiagnosisPictureTest {

  private static final Path PICTURE = Path.of("..", "docs", "diagnosis-graph.svg");
  private static final Set<String> ROWS =
      Set.of("received", "carriedIn", "granted", "unavailable.notHeld", "handled", "carriedOut");
  private static final Set<String> COLUMNS = Set.of("natural", "business", "total");
  private static final String WRONG = "T3.handled.total";

  private static final int[] X = {130, 380, 620, 870};
  private static final int TOP = 90;
  private static final int STEP = 130;

  /** A sum: its place in the picture and the cells that stand in it. */
  private record Node(String label, int layer, int y, List<Cell> cells) {}

  @Test
  void isThatOfTheDeclaredSums() throws IOException {
    String drawn = draw(nodes());
    if ("write".equals(System.getProperty("gpr.golden"))) {
      Files.writeString(PICTURE, drawn);
    }
    assertThat(PICTURE).hasContent(drawn);
  }

  private static List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    int[] used = new int[X.length];
    for (Equation sum : RuleSet.standard().equations(Form.FORM_2021)) {
      List<Cell> cells = sum.cells().stream().filter(DiagnosisPictureTest::isDrawn).toList();
      boolean whole = ROWS.contains(sum.line().key()) || COLUMNS.contains(sum.line().key());
      // The sum along （七）总计 follows from the others.
      boolean implied = sum.line().key().equals("handled");
      if (whole && !implied && sum.ruleId().matches("T3-(ROW-SUM|COLUMN-SUM|BALANCE)")) {
        int layer = layer(sum);
        int count = layer == 0 ? 2 : 3;
        int y = TOP + (3 - count) * STEP / 2 + used[layer]++ * STEP;
        nodes.add(new Node(label(sum), layer, y, cells));
      }
    }
    return nodes;
  }

  private static boolean isDrawn(Cell cell) {
    return ROWS.contains(cell.address().replaceAll("^T3\\.|\\.\\w+$", ""))
        && COLUMNS.contains(cell.column().key());
  }

  private static int layer(Equation sum) {
    return switch (sum.ruleId()) {
      case "T3-COLUMN-SUM" -> 1;
      case "T3-BALANCE" -> 2;
      default -> Set.of("received", "carriedIn", "carriedOut").contains(sum.line().key()) ? 3 : 0;
    };
  }

  private static String label(Equation sum) {
    String column = sum.line().cells().get(0).column().label();
    return switch (sum.ruleId()) {
      case "T3-COLUMN-SUM" -> column + "：结果之和";
      case "T3-BALANCE" -> column + "：收支平衡";
      default -> row(sum.line().cells().get(0)) + "：行合计";
    };
  }

  private static String row(Cell cell) {
    return switch (cell.row().key()) {
      case "received" -> "一、本年新收";
      case "carriedIn" -> "二、上年结转";
      case "carriedOut" -> "四、结转下年度";
      case "granted" -> "予以公开";
      default -> "本机关不掌握";
    };
  }

  private static String draw(List<Node> nodes) {
    Map<Cell, List<Node>> arcs = new LinkedHashMap<>();
    for (Node node : nodes) {
      node.cells().forEach(cell -> arcs.computeIfAbsent(cell, c -> new ArrayList<>()).add(node));
    }
    assertThat(arcs).hasSize(ROWS.size() * COLUMNS.size());
    assertThat(arcs.values()).allMatch(ends -> ends.size() == 2);
    StringBuilder svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 440" font-family="sans-serif" font-size="14">
        <title>表三的合计与单元格 / the sums and the cells of table three</title>
        <rect width="1000" height="440" fill="#ffffff"/>
        """);
    arcs.forEach((cell, ends) -> arc(cell, ends, svg));
    nodes.forEach(node -> node(node, svg));
    String[] heads = {"各办理结果", "", "", "新收与结转"};
    for (int layer = 0; layer < heads.length; layer++) {
      text(X[layer], 30, "#555555", heads[layer], svg);
    }
    text(500, 30, "#555555", "（七）总计的各格", svg);
    return svg.append("</svg>\n").toString();
  }

  private static void arc(Cell cell, List<Node> ends, StringBuilder svg) {
    boolean wrong = cell.address().equals(WRONG);
    svg.append(
        "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\" stroke-width=\"%s\"><title>%s</title></line>\n"
            .formatted(
                X[ends.get(0).layer()],
                ends.get(0).y(),
                X[ends.get(1).layer()],
                ends.get(1).y(),
                wrong ? "#c62828" : "#90a4ae",
                wrong ? "4" : "1.5",
                cell.address()));
  }

  private static void node(Node node, StringBuilder svg) {
    boolean broken = node.cells().stream().anyMatch(cell -> cell.address().equals(WRONG));
    String colour = broken ? "#c62828" : "#37474f";
    svg.append(
        "<circle cx=\"%d\" cy=\"%d\" r=\"9\" fill=\"%s\"/>\n"
            .formatted(X[node.layer()], node.y(), colour));
    text(X[node.layer()], node.y() + 28, colour, node.label(), svg);
  }

  private static void text(int x, int y, String colour, String words, StringBuilder svg) {
    if (!words.isEmpty()) {
      svg.append(
          "<text x=\"%d\" y=\"%d\" fill=\"%s\" text-anchor=\"middle\" stroke=\"#ffffff\" stroke-width=\"4\" paint-order=\"stroke\">%s</text>\n"
              .formatted(x, y, colour, words));
    }
  }
}
