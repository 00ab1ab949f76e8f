package io.github.opengpr.cli.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What of a change to a schema breaks those who rely on it.
 *
 * <p>New members, new values of a choice and new types are no break, nor are other words in titles
 * and descriptions. Everything else is: a member or a value that is gone, another type, another
 * limit, a member that need not be there any more; and, where unknown members are refused, so that
 * others write it too, a new member that must be there.
 */
final class SchemaChange {

  private static final Set<String> WORDS = Set.of("title", "description", "$id");
  private static final Set<String> NAMES = Set.of("properties", "$defs");

  private final List<String> breaks = new ArrayList<>();

  private SchemaChange() {}

  /** The breaks, each with its place in the schema; empty if there are none. */
  static List<String> breaks(JsonNode before, JsonNode after) {
    SchemaChange change = new SchemaChange();
    change.compare("", "", before, after);
    return List.copyOf(change.breaks);
  }

  private void compare(String path, String key, JsonNode before, JsonNode after) {
    if (before.isObject() && after.isObject()) {
      members(path, key, before, after);
    } else if (key.equals("enum")) {
      mayGrow(path, before, after);
    } else if (key.equals("type") || key.equals("required")) {
      if (!values(before).equals(values(after))) {
        breaks.add(path + ": was " + before + ", is " + after);
      }
    } else if (before.isArray() && after.isArray() && before.size() == after.size()) {
      for (int i = 0; i < before.size(); i++) {
        compare(path + "/" + i, "", before.get(i), after.get(i));
      }
    } else if (!before.equals(after)) {
      breaks.add(path + ": was " + before + ", is " + after);
    }
  }

  private void members(String path, String key, JsonNode before, JsonNode after) {
    boolean named = NAMES.contains(key);
    for (String name : before.propertyNames()) {
      if (!named && WORDS.contains(name)) {
        continue;
      }
      if (name.equals("required") && after.has(name) && isOpen(before) && !named) {
        mayGrow(path + "/required", before.get(name), after.get(name));
      } else if (after.has(name)) {
        compare(path + "/" + name, named ? "" : name, before.get(name), after.get(name));
      } else {
        breaks.add(path + ": no longer has " + name);
      }
    }
    for (String name : after.propertyNames()) {
      if (!named && !WORDS.contains(name) && !before.has(name)) {
        breaks.add(path + ": now has " + name);
      }
    }
  }

  private void mayGrow(String path, JsonNode before, JsonNode after) {
    Set<JsonNode> gone = values(before);
    gone.removeAll(values(after));
    if (!gone.isEmpty()) {
      breaks.add(path + ": no longer has " + gone);
    }
  }

  /** Whether it is only written, so that more of it harms nobody. */
  private static boolean isOpen(JsonNode type) {
    return type.path("additionalProperties").asBoolean(true);
  }

  private static Set<JsonNode> values(JsonNode node) {
    Set<JsonNode> values = new LinkedHashSet<>();
    if (node.isArray()) {
      node.forEach(values::add);
    } else {
      values.add(node);
    }
    return values;
  }
}
