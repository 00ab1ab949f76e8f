package io.github.opengpr.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * Every dependency points at the model; rules, readers, renderers and testkit do not know each
 * other, but that pages show what the rules found.
 */
@AnalyzeClasses(packages = "io.github.opengpr", importOptions = DoNotIncludeTests.class)
class ModuleDirectionTest {

  @ArchTest
  static final ArchRule modulesKnowOnlyTheOnesBelow =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("model")
          .definedBy("io.github.opengpr.model..")
          .layer("rules")
          .definedBy("io.github.opengpr.rules..")
          .layer("read")
          .definedBy(
              resideInAPackage("io.github.opengpr.read..")
                  .and(not(resideInAPackage("io.github.opengpr.read.office.."))))
          .layer("office")
          .definedBy("io.github.opengpr.read.office..")
          .layer("text")
          .definedBy("io.github.opengpr.render.text..")
          .layer("html")
          .definedBy("io.github.opengpr.render.html..")
          .layer("command")
          .definedBy("io.github.opengpr.cli..")
          .withOptionalLayers(true)
          .whereLayer("model")
          .mayNotAccessAnyLayer()
          .whereLayer("rules")
          .mayOnlyAccessLayers("model")
          .whereLayer("read")
          .mayOnlyAccessLayers("model")
          .whereLayer("office")
          .mayOnlyAccessLayers("model", "read")
          .whereLayer("text")
          .mayOnlyAccessLayers("model")
          .whereLayer("html")
          .mayOnlyAccessLayers("model", "rules")
          .whereLayer("command")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule librariesAreSilent =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.opengpr.cli..")
          .should(ACCESS_STANDARD_STREAMS)
          .orShould(USE_JAVA_UTIL_LOGGING);
}
