package io.github.opengpr.read.notation;

import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the tables of a text that are written in a notation. */
public final class Notations {

  /** After so many beginnings of which none is a table, no more are tried: each may be long. */
  private static final int FAILED = 50;

  private Notations() {}

  /** The lines, those of tables in a notation as tables; null if there is no such table. */
  public static @Nullable List<Block> of(List<Line> lines) {
    List<Block> blocks = null;
    int from = 0;
    int failed = 0;
    for (int i = 0; i < lines.size() && failed < FAILED; i++) {
      Notation notation = begun(lines.get(i).text());
      Notation.Found found = notation == null ? null : notation.table(lines, i);
      if (found == null) {
        failed += notation == null ? 0 : 1;
        continue;
      }
      blocks = blocks == null ? new ArrayList<>() : blocks;
      blocks.addAll(lines.subList(from, i));
      blocks.add(found.grid());
      from = found.end();
      i = from - 1;
    }
    if (blocks != null) {
      blocks.addAll(lines.subList(from, lines.size()));
    }
    return blocks;
  }

  /** The notation whose tables begin as the line does. */
  private static @Nullable Notation begun(String line) {
    int at = 0;
    while (at < line.length() && (line.charAt(at) <= ' ' || line.charAt(at) == ':')) {
      at++;
    }
    if (at == line.length()) {
      return null;
    }
    return switch (line.charAt(at)) {
      case '{' ->
          line.startsWith("{|", at)
              ? new WikiTables()
              : NestedLists.begins(line, at) ? new NestedLists() : null;
      case '\\' -> TexTables.begins(line, at) ? new TexTables() : TaggedTables.beginning(line, at);
      case '.' -> RoffTables.begins(line, at) ? new RoffTables() : null;
      case '0' -> PrintedFrames.begins(line) ? new PrintedFrames() : null;
      case '[' ->
          ForumTables.begins(line, at)
              ? new ForumTables()
              : BracketCells.begins(line)
                  ? new BracketCells()
                  : NestedLists.begins(line, at) ? new NestedLists() : null;
      default -> null;
    };
  }
}
