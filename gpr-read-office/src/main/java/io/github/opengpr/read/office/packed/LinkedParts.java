package io.github.opengpr.read.office.packed;

import io.github.opengpr.read.office.guard.Budget;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of a file of Office, found as the file links them. Used by one thread. */
public final class LinkedParts {

  private static final String ROOT_LINKS = "_rels/.rels";

  private final Parts parts;
  private final Budget budget;
  private final XmlParser parser;

  /**
   * A link from one part to another.
   *
   * @param id by which the part names it
   * @param kind the last word of its type, such as {@code styles}
   * @param target the name of the other part
   */
  public record Link(String id, String kind, String target) {}

  /** The parts of a file that speak the given vocabulary. */
  public LinkedParts(Parts parts, Vocabulary vocabulary, Budget budget) {
    this.parts = parts;
    this.budget = budget;
    this.parser = new XmlParser(vocabulary);
  }

  /** The part that holds the document, as the file links it; otherwise the usual one. */
  public String main(String usual) {
    return links(ROOT_LINKS, "").stream()
        .filter(link -> link.kind().equals("officeDocument"))
        .map(Link::target)
        .findFirst()
        .orElse(usual);
  }

  /** The root element of a part; null if there is no such part. */
  public @Nullable Xml parse(String name) {
    return part(name).map(content -> parser.parse(name, content, budget)).orElse(null);
  }

  /** Lets the visitor see the elements of a part, if there is such a part. */
  public void visit(String name, XmlParser.Visitor visitor) {
    part(name).ifPresent(content -> parser.parse(name, content, budget, visitor));
  }

  /** The links of a part. */
  public List<Link> links(String part) {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    return links(folder + "_rels/" + part.substring(slash) + ".rels", folder);
  }

  /** The targets of the links of a part, by the last word of their type. */
  public Map<String, String> linksByKind(String part) {
    Map<String, String> found = new HashMap<>();
    links(part).forEach(link -> found.putIfAbsent(link.kind(), link.target()));
    return found;
  }

  /** The names of all parts. */
  public java.util.Set<String> names() {
    return parts.names();
  }

  private List<Link> links(String name, String folder) {
    Xml root = parse(name);
    if (root == null) {
      return List.of();
    }
    return root.children("rel:Relationship")
        .filter(link -> !"External".equals(link.attribute("TargetMode")))
        .map(
            link -> {
              String type = link.attribute("Type", "");
              String target = link.attribute("Target", "").replace('\\', '/');
              String whole = target.startsWith("/") ? target.substring(1) : folder + target;
              return new Link(
                  link.attribute("Id", ""),
                  type.substring(type.lastIndexOf('/') + 1),
                  plain(whole));
            })
        .toList();
  }

  /** Names of parts do not differ by case alone. */
  private Optional<InputStream> part(String name) {
    Optional<InputStream> exact = parts.part(name, budget);
    if (exact.isPresent()) {
      return exact;
    }
    return parts.names().stream()
        .filter(other -> other.replace('\\', '/').equalsIgnoreCase(name))
        .findFirst()
        .flatMap(other -> parts.part(other, budget));
  }

  /** A path without its turns; one that leads out of the archive stays inside. */
  private static String plain(String path) {
    Deque<String> folders = new ArrayDeque<>();
    for (String folder : decoded(path).split("/", -1)) {
      if (folder.equals("..")) {
        folders.pollLast();
      } else if (!folder.isEmpty() && !folder.equals(".")) {
        folders.addLast(folder);
      }
    }
    return String.join("/", folders);
  }

  private static String decoded(String path) {
    try {
      String plain = new URI(path.replace(" ", "%20")).getPath();
      return plain == null ? path : plain;
    } catch (URISyntaxException e) {
      return path;
    }
  }
}
