import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * Everything that Central demands of a release, and what we do, of a folder of staged artifacts: {@code java
 * CheckStaging.java FOLDER VERSION}. Prints what is there; ends with 1 if anything is missing.
 */
public final class CheckStaging {

  private static final Set<String> JARS =
      new TreeSet<>(
          Set.of(
              "gpr-cli",
              "gpr-cli-scan",
              "gpr-model",
              "gpr-read",
              "gpr-read-office",
              "gpr-read-scan",
              "gpr-render-html",
              "gpr-render-office",
              "gpr-render-text",
              "gpr-rules",
              "gpr-spark",
              "gpr-testkit"));
  private static final Map<String, String> CHECKSUMS =
      Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512");
  private static final List<String> DEMANDED =
      List.of(
          "name",
          "description",
          "url",
          "licenses/license/name",
          "licenses/license/url",
          "developers/developer/name",
          "scm/url",
          "scm/connection");

  private final XPath xpath = XPathFactory.newInstance().newXPath();
  private final List<String> complaints = new ArrayList<>();
  private final Path group;
  private final String version;

  private CheckStaging(Path staging, String version) {
    this.group = staging.resolve("io/github/opengpr");
    this.version = version;
  }

  public static void main(String[] args) throws Exception {
    CheckStaging check = new CheckStaging(Path.of(args[0]), args[1]);
    check.all(Path.of(args[0]));
    check.complaints.forEach(complaint -> System.err.println("missing or wrong: " + complaint));
    System.exit(check.complaints.isEmpty() ? 0 : 1);
  }

  private void all(Path staging) throws Exception {
    demand(!version.endsWith("-SNAPSHOT"), "a release version, not " + version);
    Set<String> staged = new TreeSet<>();
    try (Stream<Path> folders = Files.list(group)) {
      folders.forEach(folder -> staged.add(folder.getFileName().toString()));
    }
    Set<String> expected = new TreeSet<>(JARS);
    expected.add("gpr-bom");
    demand(staged.equals(expected), "exactly " + expected + ", there are " + staged);
    try (Stream<Path> files = Files.walk(staging)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        checkFile(file);
      }
    }
    checkPom("gpr-bom", "pom");
    for (String artifact : JARS) {
      checkPom(artifact, "jar");
      checkJars(artifact);
    }
  }

  /** Every file is signed and has its checksums; no file is a stranger. */
  private void checkFile(Path file) throws IOException, GeneralSecurityException {
    String name = file.getFileName().toString();
    demand(file.startsWith(group) && name.contains("-" + version), "no file such as " + file);
    if (name.endsWith(".asc") || CHECKSUMS.keySet().stream().anyMatch(end -> name.endsWith("." + end))) {
      return;
    }
    System.out.printf("%9d  %s%n", Files.size(file), name);
    demand(Files.exists(beside(file, "asc")), "signature of " + name);
    for (Map.Entry<String, String> checksum : CHECKSUMS.entrySet()) {
      Path sum = beside(file, checksum.getKey());
      if (!Files.exists(sum)) {
        demand(false, checksum.getValue() + " of " + name);
        continue;
      }
      byte[] digest = MessageDigest.getInstance(checksum.getValue()).digest(Files.readAllBytes(file));
      demand(
          Files.readString(sum).strip().equals(HexFormat.of().formatHex(digest)),
          "the right " + checksum.getValue() + " of " + name);
    }
  }

  private void checkJars(String artifact) throws IOException {
    switch (artifact) {
      case "gpr-cli" -> {
        holds(artifact, "", "io/github/opengpr/cli/Main.class");
        holds(artifact, "-sources", "module-info.java");
      }
      case "gpr-cli-scan" -> {
        holds(artifact, "", "io/github/opengpr/cli/scan/Main.class");
        holds(artifact, "-sources", "io/github/opengpr/cli/scan/Main.java");
      }
      case "gpr-spark" -> {
        holds(artifact, "", "io/github/opengpr/spark/Reports.class");
        holds(artifact, "-sources", "io/github/opengpr/spark/Reports.java");
      }
      default -> {
        holds(artifact, "", "module-info.class");
        holds(artifact, "-sources", "module-info.java");
      }
    }
    holds(artifact, "-javadoc", "index.html");
    demand(Files.exists(file(artifact, "-cyclonedx.json")), "bill of materials of " + artifact);
    if (artifact.equals("gpr-cli")) {
      holds(artifact, "-all", "org/apache/poi/hwpf/HWPFDocument.class");
    }
  }

  private void holds(String artifact, String classifier, String entry) throws IOException {
    Path jar = file(artifact, classifier + ".jar");
    if (!Files.exists(jar)) {
      demand(false, jar.getFileName().toString());
      return;
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      demand(zip.getEntry(entry) != null, entry + " in " + jar.getFileName());
    }
  }

  private void checkPom(String artifact, String packaging) throws Exception {
    Path file = file(artifact, ".pom");
    Document pom;
    try (InputStream in = Files.newInputStream(file)) {
      pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    }
    for (String path : DEMANDED) {
      demand(!text(pom, "/project/" + path).isBlank(), path + " in the POM of " + artifact);
    }
    String url = text(pom, "/project/url");
    demand(text(pom, "/project/scm/url").equals(url), "the project's own scm/url in the POM of " + artifact);
    demand(
        text(pom, "/project/scm/connection").equals("scm:git:" + url + ".git"),
        "the project's own scm/connection in the POM of " + artifact);
    demand(text(pom, "/project/version").equals(version), "the version in the POM of " + artifact);
    String found = text(pom, "/project/packaging");
    demand((found.isEmpty() ? "jar" : found).equals(packaging), packaging + " as the packaging of " + artifact);
    for (String unwanted : List.of("parent", "build", "profiles", "repositories", "properties", "modules")) {
      demand(nodes(pom, "/project/" + unwanted).getLength() == 0, "no " + unwanted + " in the POM of " + artifact);
    }
    demand(!Files.readString(file).contains("${"), "no property left in the POM of " + artifact);
    NodeList dependencies = nodes(pom, "//dependency");
    for (int i = 0; i < dependencies.getLength(); i++) {
      String of = xpath.evaluate("artifactId", dependencies.item(i));
      String its = xpath.evaluate("version", dependencies.item(i));
      demand(!its.isBlank() && !its.endsWith("-SNAPSHOT"), "a release version of " + of + " for " + artifact);
      demand(!xpath.evaluate("scope", dependencies.item(i)).equals("test"), "no test dependency " + of + " of " + artifact);
      demand(!of.startsWith("gpr-") || its.equals(version), "the same version of " + of + " for " + artifact);
    }
    // The versions of all but the two commands.
    int listed = packaging.equals("pom") ? JARS.size() - 2 : 1;
    demand(dependencies.getLength() >= listed, "the dependencies of " + artifact);
  }

  private String text(Document pom, String path) throws Exception {
    return xpath.evaluate(path, pom).strip();
  }

  private NodeList nodes(Document pom, String path) throws Exception {
    return (NodeList) xpath.evaluate(path, pom, XPathConstants.NODESET);
  }

  private Path file(String artifact, String ending) {
    return group.resolve(artifact).resolve(version).resolve(artifact + "-" + version + ending);
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + "." + ending);
  }

  private void demand(boolean met, String what) {
    if (!met) {
      complaints.add(what);
    }
  }
}
