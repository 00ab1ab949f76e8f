package io.github.opengpr.read.recognise.row;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.token.Token;
import org.jspecify.annotations.Nullable;

/** The balance note in the corner of table three, which a narrow column breaks into pieces. */
final class CornerNote {

  private static final String WORD = "勾稽关系";

  /** A shorter rest of the note may be the beginning of any word. */
  private static final int PIECE = 4;

  private final String official;
  private final StringBuilder folded = new StringBuilder();
  private final StringBuilder printed = new StringBuilder();
  private boolean damaged;

  CornerNote(TableLabels table) {
    official = table.corner();
  }

  /** Takes a word if it is the note, or its next piece. */
  boolean takes(Token token) {
    String next = token.folded();
    if (next.isEmpty()) {
      return false;
    }
    boolean begins = folded.length() == 0;
    if (folded.length() < official.length() && official.startsWith(next, folded.length())) {
      folded.append(next);
      printed.append(token.oneLine());
      return true;
    }
    String rest = official.substring(Math.min(folded.length(), official.length()));
    if (!begins && rest.length() >= PIECE && next.startsWith(rest)) {
      folded.append(rest);
      printed.append(beginning(token.text().strip(), rest));
      return true;
    }
    if (!next.contains(WORD)) {
      return false;
    }
    if (begins && next.startsWith(official)) {
      folded.append(official);
      printed.append(beginning(token.text().strip(), official));
      return true;
    }
    if (begins) {
      folded.append(official);
      printed.append(token.text().strip());
      damaged = true;
    }
    return begins || damaged || folded.length() == official.length();
  }

  /** The note, or the rest of it, at the beginning of a longer text. */
  private static String beginning(String text, String note) {
    int end = 1;
    int most = Math.min(text.length(), 3 * note.length());
    while (end < most && !Fold.of(text.substring(0, end)).equals(note)) {
      end++;
    }
    boolean closed = end < text.length() && "）)".indexOf(text.charAt(end)) >= 0;
    return text.substring(0, closed ? end + 1 : end);
  }

  /** The note as printed; null if it was not found. */
  @Nullable String text() {
    return printed.length() == 0 || !Fold.of(printed.toString()).contains(WORD)
        ? null
        : printed.toString();
  }
}
