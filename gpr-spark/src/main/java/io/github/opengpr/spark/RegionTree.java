package io.github.opengpr.spark;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which agency stands below which: streets below districts, districts below cities, cities below a
 * province, or any other hierarchy. Immutable and thread-safe.
 *
 * <p>The report of an agency that has none below it is added up at every node above it. The report
 * of one that has others below is a sum itself and is not added again, only compared.
 */
public final class RegionTree implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Where reports are added up whose agency stands in no tree. */
  public static final String UNPLACED = "";

  /** The node above each node. */
  private final TreeMap<String, String> parents;

  /** The nodes below each node. */
  private final TreeMap<String, TreeSet<String>> children;

  /** The only node there is; null for a tree. */
  private final @Nullable String single;

  private RegionTree(Map<String, String> parents, @Nullable String single) {
    this.parents = new TreeMap<>(parents);
    this.children = new TreeMap<>();
    this.parents.forEach(
        (agency, parent) -> children.computeIfAbsent(parent, name -> new TreeSet<>()).add(agency));
    this.single = single;
  }

  /**
   * {@return a tree of one node at which all reports are added up, as {@code gpr rollup} does}
   *
   * @param name what the node is called
   */
  public static RegionTree single(String name) {
    return new RegionTree(Map.of(), name);
  }

  /**
   * {@return the tree with the given agencies}
   *
   * @param parents the name of each agency and that of the one above it, as their reports name them
   * @throws IllegalArgumentException if an agency stands below itself
   */
  public static RegionTree of(Map<String, String> parents) {
    for (String agency : parents.keySet()) {
      Set<String> above = new HashSet<>();
      for (String at = agency; at != null; at = parents.get(at)) {
        if (!above.add(at)) {
          throw new IllegalArgumentException(
              "“" + at + "”是自己的下级，请检查上下级关系 / " + at + " stands below itself");
        }
      }
    }
    return new RegionTree(parents, null);
  }

  /**
   * {@return the tree written as lines of two names parted by a comma or a tab: the agency, and the
   * one above it}. Blank lines and lines that begin with # are passed over.
   *
   * @param text the lines
   * @throws IllegalArgumentException if a line has not two names, an agency has two above it, or
   *     stands below itself; says in which line
   */
  public static RegionTree parse(String text) {
    Map<String, String> parents = new HashMap<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] names = line.strip().split("\\s*[,，\t]\\s*", -1);
      if (names.length != 2 || names[0].isEmpty() || names[1].isEmpty()) {
        throw new IllegalArgumentException(
            "第" + number + "行应为“机关,上级机关” / line " + number + " must be: agency, the one above it");
      }
      String other = parents.put(names[0], names[1]);
      if (other != null && !other.equals(names[1])) {
        throw new IllegalArgumentException(
            "第"
                + number
                + "行：“"
                + names[0]
                + "”已有上级“"
                + other
                + "” / line "
                + number
                + ": "
                + names[0]
                + " stands below "
                + other
                + " already");
      }
    }
    return of(parents);
  }

  /**
   * {@return the nodes at which the report of an agency is added up, from below}; none for an
   * agency that has others below it
   *
   * @param agency its name; null if the report does not say
   */
  public List<String> nodes(@Nullable String agency) {
    if (single != null) {
      return List.of(single);
    }
    if (agency == null || !parents.containsKey(agency) && !children.containsKey(agency)) {
      return List.of(UNPLACED);
    }
    if (children.containsKey(agency)) {
      return List.of();
    }
    Set<String> nodes = new LinkedHashSet<>();
    for (String at = parents.get(agency); at != null; at = parents.get(at)) {
      nodes.add(at);
    }
    return List.copyOf(nodes);
  }

  /**
   * {@return the agency right above another; null if there is none}
   *
   * @param agency its name
   */
  public @Nullable String parent(String agency) {
    return parents.get(agency);
  }

  /**
   * {@return the agencies right below a node, in the order of their names}
   *
   * @param node its name
   */
  public Set<String> below(String node) {
    TreeSet<String> below = children.get(node);
    return below == null ? Set.of() : Collections.unmodifiableSet(below);
  }
}
