package io.github.opengpr.model;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.opengpr.model.json.BoundReport;

/**
 * The packages of this module know each other in one direction. One arrow runs back: a report that
 * a user's own mapper binds is handed to the JSON package, since the annotation that Jackson looks
 * for stands on the report.
 */
@AnalyzeClasses(packages = "io.github.opengpr.model", importOptions = DoNotIncludeTests.class)
class PackageDirectionTest {

  @ArchTest
  static final ArchRule thereIsOneDirection =
      slices()
          .matching("io.github.opengpr.(**)")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(AnnualReport.class, BoundReport.class);
}
