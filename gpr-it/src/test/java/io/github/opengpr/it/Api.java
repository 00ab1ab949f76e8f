package io.github.opengpr.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What the exported packages of a module offer, a line for each type and each member, sorted. */
final class Api {

  private Api() {}

  /**
   * The API of the classes in a folder.
   *
   * @param classes with {@code module-info.class}; the classes are on the class path too
   */
  static List<String> of(Path classes) throws IOException {
    List<String> lines = new ArrayList<>();
    ModuleDescriptor module = descriptor(classes);
    module.requires().stream()
        .filter(required -> !required.name().equals("java.base"))
        .filter(
            required ->
                required.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE))
        .map(required -> "module " + module.name() + " requires transitive " + required.name())
        .sorted()
        .forEach(lines::add);
    module.exports().stream()
        .filter(export -> !export.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .sorted()
        .forEach(name -> addPackage(lines, classes, name));
    return lines;
  }

  static ModuleDescriptor descriptor(Path classes) throws IOException {
    try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
      return ModuleDescriptor.read(in);
    }
  }

  private static void addPackage(List<String> lines, Path classes, String name) {
    Path folder = classes.resolve(name.replace('.', '/'));
    try (Stream<Path> files = Files.list(folder)) {
      boolean nullMarked =
          load(name + ".package-info").getPackage().isAnnotationPresent(NullMarked.class);
      lines.add("package " + name + (nullMarked ? " @NullMarked" : ""));
      files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".class") && !file.startsWith("package-info"))
          .map(file -> load(name + "." + file.substring(0, file.length() - ".class".length())))
          .filter(Offered::isOffered)
          .flatMap(type -> Offered.lines(type).stream())
          .sorted()
          .forEach(lines::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Api.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
