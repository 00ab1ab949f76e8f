package io.github.opengpr.read.office.docx;

import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.Refusal;
import io.github.opengpr.read.office.word.WordRefusals;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of a Word file that make its text, found as the file links them. */
final class WordPackage {

  private static final String ROOT_LINKS = "_rels/.rels";
  private static final String USUAL_TEXT = "word/document.xml";

  private final Parts parts;
  private final Budget budget;
  private final XmlParser parser = new XmlParser();
  private final Xml text;
  private final Map<String, String> links;

  private WordPackage(Parts parts, Budget budget) {
    this.parts = parts;
    this.budget = budget;
    String name =
        Optional.ofNullable(links(ROOT_LINKS, "").get("officeDocument")).orElse(USUAL_TEXT);
    Xml root = parse(name);
    if (root == null || !root.is("w:document")) {
      throw notWord(parts, root);
    }
    this.text = root;
    int slash = name.lastIndexOf('/') + 1;
    String folder = name.substring(0, slash);
    this.links = links(folder + "_rels/" + name.substring(slash) + ".rels", folder);
  }

  static WordPackage of(byte[] bytes, Budget budget) {
    return new WordPackage(Parts.of(bytes), budget);
  }

  Xml text() {
    return text;
  }

  @Nullable Xml styles() {
    return linked("styles");
  }

  @Nullable Xml numbering() {
    return linked("numbering");
  }

  boolean hasPictures() {
    return parts.names().stream().anyMatch(name -> name.contains("/media/"));
  }

  private @Nullable Xml linked(String kind) {
    String name = links.get(kind);
    return name == null ? null : parse(name);
  }

  private @Nullable Xml parse(String name) {
    return part(name).map(content -> parser.parse(name, content, budget)).orElse(null);
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

  /** The targets of the links of a part, by the last word of their type. */
  private Map<String, String> links(String name, String folder) {
    Map<String, String> found = new HashMap<>();
    Xml root = parse(name);
    if (root == null) {
      return found;
    }
    root.children("rel:Relationship")
        .filter(link -> !"External".equals(link.attribute("TargetMode")))
        .forEach(
            link -> {
              String type = link.attribute("Type", "");
              String target = link.attribute("Target", "").replace('\\', '/');
              String whole = target.startsWith("/") ? target.substring(1) : folder + target;
              found.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), plain(whole));
            });
    return found;
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

  private static Refusal notWord(Parts parts, @Nullable Xml root) {
    String kind = kind(parts);
    if (kind.isEmpty() && root == null) {
      return new Refusal(
          Reason.UNKNOWN_FORMAT,
          "这是压缩文件而不是 Word 文档；请解压后读取其中的文件",
          "this is an archive, not a Word document; unpack it and read the files in it");
    }
    return WordRefusals.notWord(kind);
  }

  private static String kind(Parts parts) {
    for (String name : parts.names()) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.startsWith("xl/")) {
        return "Excel";
      }
      if (lower.startsWith("ppt/")) {
        return "PowerPoint";
      }
      if (lower.equals("ofd.xml")) {
        return "OFD";
      }
      if (lower.equals("content.xml")) {
        return "OpenDocument";
      }
    }
    return "";
  }
}
