package io.github.opengpr.rules.claims.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the phrases of the table {@code phrases.txt} in a text. Immutable and thread-safe.
 *
 * <p>The phrases make one tree of characters, laid out in arrays: from a node a character leads to
 * the slot that lies so many behind the node's base. Bases are chosen so that no two ways lead to
 * one slot, and each slot knows the node it is reached from.
 */
public final class Phrases {

  /** What {@link #find} gives where no phrase begins. */
  public static final int NONE = 0;

  private static final String TABLE = "phrases.txt";
  private static final Phrases STANDARD = new Phrases(read());

  /** As many as there are characters, so that those that begin a phrase never collide. */
  private static final int SLOTS = Character.MAX_VALUE + 1;

  private static final int SLOT = SLOTS - 1;
  private static final int LENGTH = Character.SIZE;
  private static final int BYTE = 0xFF;
  private static final int LONGEST = 40;
  private static final int ORIGIN = Character.SIZE;
  private static final int ROOT = 0;

  private static final Sense[] SENSES = Sense.values();

  /**
   * The base of each node, and above it the node it is reached from, plus 1; 0 where the slot is
   * free. Both in one array, for each look at a character of a text is one at the memory.
   */
  private final int[] nodes = new int[SLOTS];

  /** What ends at each node: the number of its sense, plus 1; 0 where no phrase ends. */
  private final byte[] senses = new byte[SLOTS];

  private final Map<Sense, Byte> numbers = numbers();

  private Phrases(SortedMap<String, Sense> table) {
    Map<Integer, List<Map.Entry<String, Sense>>> prefixes =
        Map.of(ROOT, new ArrayList<>(table.entrySet()));
    for (int length = 0; !prefixes.isEmpty(); length++) {
      Map<Integer, List<Map.Entry<String, Sense>>> longer = new LinkedHashMap<>();
      for (Map.Entry<Integer, List<Map.Entry<String, Sense>>> prefix : prefixes.entrySet()) {
        grow(prefix.getKey(), length, prefix.getValue(), longer);
      }
      prefixes = longer;
    }
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
   * The longest phrase that begins at a place, for {@link #length} and {@link #sense}; {@link
   * #NONE} if none does.
   *
   * @param text a folded text
   * @param start where to look
   */
  public int find(char[] text, int start) {
    int found = NONE;
    int node = ROOT;
    for (int i = start; i < text.length; i++) {
      int next = nodes[node] + text[i] & SLOT;
      if (nodes[next] >>> ORIGIN != node + 1) {
        break;
      }
      node = next;
      if (senses[node] != 0) {
        found = i + 1 - start << LENGTH | node;
      }
    }
    return found;
  }

  /** Whether a phrase of a sense begins within a stretch of a text. */
  public boolean has(Sense sense, String text, int from, int to) {
    char[] glyphs = text.substring(from, Math.min(text.length(), to + LONGEST)).toCharArray();
    for (int i = 0; i < Math.min(to - from, glyphs.length); i++) {
      int found = find(glyphs, i);
      if (found != NONE && sense(found) == sense) {
        return true;
      }
    }
    return false;
  }

  /** How many characters a phrase has that {@link #find} found. */
  public int length(int found) {
    return found >> LENGTH;
  }

  /** What a phrase means that {@link #find} found. */
  public Sense sense(int found) {
    int sense = senses[found & SLOT] & BYTE;
    if (sense == 0) {
      throw new IllegalArgumentException("no phrase");
    }
    return SENSES[sense - 1];
  }

  private static Map<Sense, Byte> numbers() {
    Map<Sense, Byte> numbers = new EnumMap<>(Sense.class);
    for (Sense sense : Sense.values()) {
      numbers.put(sense, (byte) (numbers.size() + 1));
    }
    return numbers;
  }

  /**
   * Lays out phrases that have so many first characters in common, which led to the node. Short
   * prefixes come first: those that go on in most ways find room while there is much.
   */
  private void grow(
      int node,
      int length,
      List<Map.Entry<String, Sense>> phrases,
      Map<Integer, List<Map.Entry<String, Sense>>> longer) {
    int from = 0;
    if (phrases.get(0).getKey().length() == length) {
      senses[node] = numbers.getOrDefault(phrases.get(0).getValue(), (byte) 0);
      from = 1;
    }
    int base = node;
    while (!isFree(base, length, phrases.subList(from, phrases.size()))) {
      base++;
    }
    nodes[node] |= base & SLOT;
    for (Map.Entry<String, Sense> phrase : phrases.subList(from, phrases.size())) {
      nodes[base + phrase.getKey().charAt(length) & SLOT] |= node + 1 << ORIGIN;
    }
    while (from < phrases.size()) {
      char next = phrases.get(from).getKey().charAt(length);
      int to = from + 1;
      while (to < phrases.size() && phrases.get(to).getKey().charAt(length) == next) {
        to++;
      }
      longer.put(base + next & SLOT, phrases.subList(from, to));
      from = to;
    }
  }

  private boolean isFree(int base, int length, List<Map.Entry<String, Sense>> phrases) {
    for (Map.Entry<String, Sense> phrase : phrases) {
      int slot = base + phrase.getKey().charAt(length) & SLOT;
      if (slot == ROOT || nodes[slot] >>> ORIGIN != 0) {
        return false;
      }
    }
    return true;
  }

  private static SortedMap<String, Sense> read() {
    try (InputStream in = Phrases.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the table " + TABLE + " is not there");
      }
      return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, Sense> parse(BufferedReader lines) throws IOException {
    SortedMap<String, Sense> table = new TreeMap<>();
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
