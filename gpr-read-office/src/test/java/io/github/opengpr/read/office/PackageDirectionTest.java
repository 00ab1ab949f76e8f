package io.github.opengpr.read.office;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** The packages of this module know each other in one direction. */
@AnalyzeClasses(packages = "io.github.opengpr.read.office", importOptions = DoNotIncludeTests.class)
class PackageDirectionTest {

  @ArchTest
  static final ArchRule thereIsOneDirection =
      slices().assignedFrom(new ByPackage()).should().beFreeOfCycles();

  private static final class ByPackage implements SliceAssignment {

    @Override
    public String getDescription() {
      return "the packages";
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
      return SliceIdentifier.of(javaClass.getPackageName());
    }
  }
}
