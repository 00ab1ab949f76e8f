package io.github.opengpr.read;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The packages of this module know each other in one direction. The façade is the exception: the
 * reader stands beside the words of a format, so that the API is in one place, and looks inwards at
 * the formats and the recogniser.
 */
@AnalyzeClasses(packages = "io.github.opengpr.read", importOptions = DoNotIncludeTests.class)
class PackageDirectionTest {

  @ArchTest
  static final ArchRule thereIsOneDirection =
      slices()
          .matching("io.github.opengpr.(**)")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(equivalentTo(ReportReader.class), alwaysTrue());
}
