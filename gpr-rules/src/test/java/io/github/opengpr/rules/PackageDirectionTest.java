package io.github.opengpr.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.opengpr.rules.catalogue.Catalogue;
import io.github.opengpr.rules.claims.Claim;
import io.github.opengpr.rules.claims.Claims;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import io.github.opengpr.rules.diagnosis.report.ReportDiagnoser;

/**
 * The packages of this module know each other in one direction. The façade is the exception: it
 * stands in one package with the words of a rule, so that the API is in one place, and looks
 * inwards at four points, named here.
 */
@AnalyzeClasses(packages = "io.github.opengpr.rules", importOptions = DoNotIncludeTests.class)
class PackageDirectionTest {

  @ArchTest
  static final ArchRule thereIsOneDirection =
      slices()
          .matching("io.github.opengpr.(**)")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(RuleSet.class, Catalogue.class)
          .ignoreDependency(CompiledRules.class, ReportDiagnoser.class)
          .ignoreDependency(CheckRun.class, ReportDiagnoser.class)
          .ignoreDependency(CheckRun.class, TableDiagnosis.class)
          .ignoreDependency(CheckResult.class, TableDiagnosis.class)
          .ignoreDependency(CheckResult.class, Claim.class)
          .ignoreDependency(CheckRun.class, Claim.class)
          .ignoreDependency(CheckRun.class, Claims.class)
          // The claims' own façade: what it gives is said in its words.
          .ignoreDependency(
              equivalentTo(Claims.class), resideInAPackage("io.github.opengpr.rules.claims.(*)"));
}
