package io.github.opengpr.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.rules.catalogue.Catalogue;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every template of the catalogue, wherever it is declared, in both languages. */
class TemplatesTest {

  private static final Pattern NAME = Pattern.compile("\\{([a-z][A-Za-z0-9]*)");

  static Stream<MessageTemplate> templates() throws Exception {
    List<MessageTemplate> found = new ArrayList<>();
    Catalogue.rules().forEach(rule -> rule.broken().ifPresent(found::add));
    for (Class<?> declaring : classes()) {
      for (Field field : declaring.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == MessageTemplate.class) {
          field.setAccessible(true);
          found.add((MessageTemplate) field.get(null));
        }
      }
    }
    return found.stream();
  }

  private static List<Class<?>> classes() throws Exception {
    URI home = Catalogue.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    Path root = Path.of(home);
    try (Stream<Path> files = Files.walk(root.resolve("io/github/opengpr/rules/catalogue"))) {
      List<Class<?>> classes = new ArrayList<>();
      for (Path file : files.filter(one -> one.toString().endsWith(".class")).toList()) {
        String name = root.relativize(file).toString().replace('/', '.').replace('\\', '.');
        if (!name.endsWith("-info.class")) {
          classes.add(Class.forName(name.substring(0, name.length() - ".class".length())));
        }
      }
      return classes;
    }
  }

  @Test
  void thereAreTemplates() throws Exception {
    assertThat(templates()).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void bothLanguagesShowEveryValue(MessageTemplate template) {
    MessageTemplate.Filling filling = template.fill();
    template.names().forEach(name -> filling.with(name, "〔" + name + "〕"));
    Message message = filling.build();
    for (String name : template.names()) {
      assertThat(shows(template.zh(), name)).as(template.zh()).isTrue();
      assertThat(shows(template.en(), name)).as(template.en()).isTrue();
    }
    assertThat(message.zh()).doesNotContain("{", "}", "null");
    assertThat(message.en()).doesNotContain("{", "}", "null");
  }

  private static boolean shows(String pattern, String name) {
    Matcher matcher = NAME.matcher(pattern);
    boolean found = false;
    while (matcher.find()) {
      found |= matcher.group(1).equals(name);
    }
    return found;
  }
}
