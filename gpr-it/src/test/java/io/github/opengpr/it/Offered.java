package io.github.opengpr.it;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What one type offers to code in other packages. */
final class Offered {

  private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

  private Offered() {}

  /** Whether a type can be named from outside. */
  static boolean isOffered(Class<?> type) {
    if (type.isAnonymousClass() || type.isLocalClass() || type.isSynthetic()) {
      return false;
    }
    Class<?> outer = type.getDeclaringClass();
    return isVisible(type.getModifiers()) && (outer == null || isOffered(outer));
  }

  /** A line for the type, then one for each member, each to be read without the others. */
  static List<String> lines(Class<?> type) {
    List<String> lines = new ArrayList<>();
    String name = Types.name(type);
    lines.add(name + ": " + kind(type) + Types.parameters(type) + components(type) + parents(type));
    for (Field field : type.getDeclaredFields()) {
      if (isVisible(field)) {
        lines.add(name + "." + field.getName() + ": " + fieldType(field));
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isVisible(constructor) && !type.isEnum()) {
        lines.add(name + ".new" + signature(constructor));
      }
    }
    methods(type)
        .map(method -> name + "." + method.getName() + signature(method) + result(method))
        .distinct()
        .forEach(lines::add);
    return lines;
  }

  /** Its own methods and those it has from types that cannot be named from outside. */
  private static Stream<Method> methods(Class<?> type) {
    return Stream.concat(
            Arrays.stream(type.getDeclaredMethods()),
            Arrays.stream(type.getMethods())
                .filter(method -> !isOffered(method.getDeclaringClass())))
        .filter(Offered::isVisible)
        .filter(method -> !method.isBridge())
        .filter(method -> !OF_EVERY_OBJECT.contains(method.getName()))
        .filter(
            method -> !(type.isEnum() && Set.of("values", "valueOf").contains(method.getName())));
  }

  private static boolean isVisible(Member member) {
    return !member.isSynthetic() && isVisible(member.getModifiers());
  }

  private static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static String kind(Class<?> type) {
    String kind =
        type.isAnnotation()
            ? "@interface"
            : type.isInterface()
                ? "interface"
                : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    return (type.isSealed() ? "sealed " : "") + modifiers(type.getModifiers(), type) + kind;
  }

  private static String modifiers(int modifiers, Class<?> type) {
    boolean plain = !type.isInterface() && !type.isEnum() && !type.isRecord();
    return (Modifier.isProtected(modifiers) ? "protected " : "")
        + (plain && Modifier.isAbstract(modifiers) ? "abstract " : "")
        + (plain && Modifier.isFinal(modifiers) ? "final " : "");
  }

  private static String modifiers(Member member) {
    int modifiers = member.getModifiers();
    return (Modifier.isProtected(modifiers) ? "protected " : "")
        + (Modifier.isStatic(modifiers) ? "static " : "")
        + (Modifier.isAbstract(modifiers) ? "abstract " : "");
  }

  private static String components(Class<?> type) {
    if (!type.isRecord()) {
      return "";
    }
    return Arrays.stream(type.getRecordComponents())
        .map(component -> Types.name(component.getAnnotatedType()) + " " + component.getName())
        .collect(joining(", ", "(", ")"));
  }

  private static String parents(Class<?> type) {
    List<AnnotatedType> parents = new ArrayList<>();
    AnnotatedType parent = type.getAnnotatedSuperclass();
    if (parent != null
        && type.getSuperclass() != Object.class
        && !type.isEnum()
        && !type.isRecord()) {
      parents.add(parent);
    }
    parents.addAll(List.of(type.getAnnotatedInterfaces()));
    String text =
        parents.stream().map(Types::name).sorted().collect(joining(", ", " extends ", ""));
    return parents.isEmpty() ? "" : text;
  }

  private static String fieldType(Field field) {
    return field.isEnumConstant()
        ? "constant"
        : modifiers(field) + Types.name(field.getAnnotatedType());
  }

  private static String signature(Executable executable) {
    TypeVariable<?>[] variables = executable.getTypeParameters();
    return Types.parameters(variables)
        + Arrays.stream(executable.getAnnotatedParameterTypes())
            .map(Types::name)
            .collect(joining(", ", "(", ")"))
        + (executable.getAnnotatedExceptionTypes().length == 0
            ? ""
            : Arrays.stream(executable.getAnnotatedExceptionTypes())
                .map(Types::name)
                .sorted()
                .collect(joining(", ", " throws ", "")));
  }

  private static String result(Method method) {
    return ": "
        + modifiers(method)
        + (method.isDefault() ? "default " : "")
        + Types.name(method.getAnnotatedReturnType());
  }
}
