package io.github.opengpr.cli.schema;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Carries what the Javadoc says of the components of a record over to its schema. */
final class ParamTags {

  private static final Pattern RECORD =
      Pattern.compile(
          "(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[\\w.]+\\s+)*public record (\\w+)\\(");
  private static final Pattern PARAM = Pattern.compile("@param (\\w+) ((?:(?!@param|@see|<).)*)");

  private ParamTags() {}

  /**
   * Adds descriptions to the members of records that the form has given none.
   *
   * @param root the name of the record that the schema as a whole is of
   * @param folder the sources of the package of the records
   */
  static void addTo(ObjectNode schema, String root, Path folder) throws IOException {
    try (DirectoryStream<Path> sources = Files.newDirectoryStream(folder, "*.java")) {
      for (Path source : sources) {
        addTo(schema, root, Files.readString(source));
      }
    }
  }

  private static void addTo(ObjectNode schema, String root, String source) {
    Matcher record = RECORD.matcher(source);
    while (record.find()) {
      String name = record.group(2).replaceFirst("^Checked", "");
      JsonNode type = record.group(2).equals(root) ? schema : schema.path("$defs").path(name);
      Matcher param = PARAM.matcher(plain(record.group(1)));
      while (param.find()) {
        if (type.path("properties").path(param.group(1)) instanceof ObjectNode member
            && !member.has("description")) {
          member.put("description", param.group(2).strip());
        }
      }
    }
  }

  private static String plain(String comment) {
    return comment
        .replaceAll("\\s*\\n\\s*\\*\\s?", " ")
        .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
        .replaceAll("\\s+", " ");
  }
}
