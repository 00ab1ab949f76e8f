package io.github.opengpr.read.office;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The packages of this module know each other in one direction. */
@AnalyzeClasses(packages = "io.github.opengpr.read.office", importOptions = DoNotIncludeTests.class)
class PackageDirectionTest {

  @ArchTest
  static final ArchRule thereIsOneDirection =
      slices().matching("io.github.opengpr.(**)").should().beFreeOfCycles();
}
