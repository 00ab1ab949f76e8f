package io.github.opengpr.cli.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import io.github.opengpr.model.form.ValueKind;
import io.github.opengpr.rules.json.CheckedPlace;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema that follows from the types alone. */
final class TypeSchema {

  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(ValueKind.MAX_DIGITS);

  private TypeSchema() {}

  /**
   * The schema of a type.
   *
   * @param closed whether a member that the schema does not name is refused
   */
  @SuppressWarnings("UnusedVariable") // whatever is compared, members stay as declared
  static ObjectNode of(Type type, boolean closed) {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(
                new JacksonSchemaModule(
                    JacksonOption.FLATTENED_ENUMS_FROM_JSONVALUE,
                    JacksonOption.RESPECT_JSONPROPERTY_REQUIRED))
            .with(Option.DEFINITIONS_FOR_ALL_OBJECTS);
    if (closed) {
      config.with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
    }
    config
        .forTypesInGeneral()
        .withPropertySorter((one, other) -> 0)
        .withTitleResolver(scope -> titled(scope.getType()))
        .withDefinitionNamingStrategy((key, context) -> name(key.getType()));
    config
        .forFields()
        .withNullableCheck(TypeSchema::isNullable)
        .withRequiredCheck(TypeSchema::isAlwaysWritten)
        .withNumberInclusiveMaximumResolver(TypeSchema::largest)
        .withNumberInclusiveMinimumResolver(TypeSchema::smallest)
        .withNumberExclusiveMaximumResolver(field -> isAmount(field) ? LIMIT : null)
        .withNumberExclusiveMinimumResolver(field -> isAmount(field) ? LIMIT.negate() : null);
    return new SchemaGenerator(config.build()).generateSchema(type);
  }

  /** Types that are objects or choices have a name, the others are what they are. */
  private static @Nullable String titled(ResolvedType type) {
    return type.getErasedType().getName().startsWith("io.github.opengpr") ? name(type) : null;
  }

  /** The name of a type for other languages: what a reader of the JSON would call it. */
  static String name(ResolvedType type) {
    Class<?> erased = type.getErasedType();
    String name = erased.getSimpleName();
    return switch (name) {
      case "Localisation" -> "Verdict";
      case "Disclosure2021" -> "Table2Of2021";
      case "Disclosure2019" -> "Table2Of2019";
      case "Requests" -> "Table3";
      case "Disputes" -> "Table4";
      case "CheckedFinding", "CheckedClaim", "CheckedDiagnosis", "CheckedPlace", "CheckedValue" ->
          name.substring("Checked".length());
      case "Kind" -> erased == CheckedPlace.Kind.class ? "PlaceKind" : "ValueKind";
      default -> name;
    };
  }

  private static boolean isNullable(FieldScope field) {
    return !isLeftOut(field)
        && field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /** A result is only written: what is not left out on purpose is there. */
  private static boolean isAlwaysWritten(FieldScope field) {
    return !isOfReport(field) && !isLeftOut(field);
  }

  private static boolean isLeftOut(FieldScope field) {
    return field.getAnnotation(JsonInclude.class) != null;
  }

  /** A report is also read, and strictly: its numbers have limits. */
  private static boolean isOfReport(FieldScope field) {
    return field.getRawMember().getDeclaringClass().getName().contains(".model.");
  }

  private static boolean isAmount(FieldScope field) {
    return isOfReport(field) && field.getType().isInstanceOf(BigDecimal.class);
  }

  private static @Nullable BigDecimal largest(FieldScope field) {
    if (!isOfReport(field)) {
      return null;
    }
    if (field.getType().isInstanceOf(Long.class)) {
      return LIMIT.subtract(BigDecimal.ONE);
    }
    boolean year = field.getType().isInstanceOf(Integer.class);
    return year ? BigDecimal.valueOf(Integer.MAX_VALUE) : null;
  }

  private static @Nullable BigDecimal smallest(FieldScope field) {
    BigDecimal largest = largest(field);
    return largest == null ? null : largest.negate();
  }
}
