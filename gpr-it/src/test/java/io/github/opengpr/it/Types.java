package io.github.opengpr.it;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Types in words, with their nullness: as in the sources, own packages cut short. */
final class Types {

  private Types() {}

  static String name(Class<?> type) {
    return type.getTypeName()
        .replace('$', '.')
        .replaceFirst("^io\\.github\\.opengpr\\.", "")
        .replaceFirst("^java\\.lang\\.(?=\\w+$)", "");
  }

  static String name(AnnotatedType type) {
    String nullable = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
    if (type instanceof AnnotatedArrayType array) {
      return name(array.getAnnotatedGenericComponentType())
          + (nullable.isEmpty() ? "" : " " + nullable)
          + "[]";
    }
    if (type instanceof AnnotatedParameterizedType parameterized) {
      Type raw = ((ParameterizedType) parameterized.getType()).getRawType();
      return nullable
          + name((Class<?>) raw)
          + Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
              .map(Types::name)
              .collect(joining(", ", "<", ">"));
    }
    if (type instanceof AnnotatedWildcardType wildcard) {
      return "?"
          + bounds(" super ", wildcard.getAnnotatedLowerBounds())
          + bounds(" extends ", wildcard.getAnnotatedUpperBounds());
    }
    Type plain = type.getType();
    return nullable + (plain instanceof Class<?> known ? name(known) : plain.getTypeName());
  }

  static String parameters(GenericDeclaration declaration) {
    return parameters(declaration.getTypeParameters());
  }

  static String parameters(TypeVariable<?>[] variables) {
    if (variables.length == 0) {
      return "";
    }
    return Arrays.stream(variables)
        .map(variable -> variable.getName() + bounds(" extends ", variable.getAnnotatedBounds()))
        .collect(joining(", ", "<", ">"));
  }

  private static String bounds(String word, AnnotatedType[] bounds) {
    if (bounds.length == 0 || (bounds.length == 1 && bounds[0].getType() == Object.class)) {
      return "";
    }
    return Arrays.stream(bounds).map(Types::name).collect(joining(" & ", word, ""));
  }
}
