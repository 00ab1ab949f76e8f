package io.github.opengpr.rules.claims.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrases of the table {@code phrases.txt} in a text: one walk through a tree of
 * characters for each place. Immutable and thread-safe.
 */
public final class Phrases {

  private static final String TABLE = "phrases.txt";
  private static final Phrases STANDARD = new Phrases(read());

  /** For each first character the node it leads to; 0 where no phrase begins with it. */
  private final short[] roots = new short[Character.MAX_VALUE + 1];

  /** The nodes, numbered as they were made; node 0 stands for none. */
  private char[][] letters = new char[1024][];

  private short[][] children = new short[1024][];
  private @Nullable Sense[] senses = new Sense[1024];
  private int size = 1;

  private Phrases(Map<String, Sense> table) {
    table.forEach(this::add);
  }

  /** The phrases of the table. */
  public static Phrases standard() {
    return STANDARD;
  }

  /**
   * The table as written: every phrase with its sense, in the order of their characters.
   *
   * @throws IllegalStateException if the table is not well-formed, or says a phrase twice
   */
  public static Map<String, Sense> table() {
    return read();
  }

  /**
   * The end of the longest phrase that begins at a place; {@code start} if none does.
   *
   * @param text a folded text
   * @param start where to look
   * @param limit where the text ends
   */
  public int end(String text, int start, int limit) {
    int node = roots[text.charAt(start)];
    int end = start;
    int i = start;
    while (node != 0) {
      i++;
      if (senses[node] != null) {
        end = i;
      }
      if (i >= limit) {
        break;
      }
      node = child(node, text.charAt(i));
    }
    return end;
  }

  /** What a phrase means that {@link #end} found. */
  public Sense sense(String text, int start, int end) {
    int node = roots[text.charAt(start)];
    for (int i = start + 1; i < end; i++) {
      node = child(node, text.charAt(i));
    }
    Sense sense = senses[node];
    if (sense == null) {
      throw new IllegalArgumentException("no phrase: " + text.substring(start, end));
    }
    return sense;
  }

  private int child(int node, char letter) {
    char[] known = letters[node];
    for (int i = 0; i < known.length; i++) {
      if (known[i] == letter) {
        return children[node][i];
      }
    }
    return 0;
  }

  private void add(String phrase, Sense sense) {
    int node = roots[phrase.charAt(0)];
    if (node == 0) {
      node = node();
      roots[phrase.charAt(0)] = (short) node;
    }
    for (int i = 1; i < phrase.length(); i++) {
      int next = child(node, phrase.charAt(i));
      node = next == 0 ? append(node, phrase.charAt(i)) : next;
    }
    senses[node] = sense;
  }

  private int append(int node, char letter) {
    int next = node();
    int count = letters[node].length;
    letters[node] = java.util.Arrays.copyOf(letters[node], count + 1);
    children[node] = java.util.Arrays.copyOf(children[node], count + 1);
    letters[node][count] = letter;
    children[node][count] = (short) next;
    return next;
  }

  private int node() {
    if (size == letters.length) {
      letters = java.util.Arrays.copyOf(letters, size * 2);
      children = java.util.Arrays.copyOf(children, size * 2);
      senses = java.util.Arrays.copyOf(senses, size * 2);
    }
    letters[size] = new char[0];
    children[size] = new short[0];
    return size++;
  }

  private static Map<String, Sense> read() {
    try (InputStream in = Phrases.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the table " + TABLE + " is not there");
      }
      return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Sense> parse(BufferedReader lines) throws IOException {
    Map<String, Sense> table = new TreeMap<>();
    Sense sense = null;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      if (line.charAt(0) == '[') {
        sense = Sense.valueOf(line.substring(1, line.indexOf(']')));
      } else if (sense == null || table.put(line, sense) != null) {
        throw new IllegalStateException("a phrase without a group, or twice: " + line);
      }
    }
    return table;
  }
}
