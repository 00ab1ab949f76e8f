package io.github.opengpr.testkit.junit;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.testkit.Filings;
import io.github.opengpr.testkit.Reports;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs a test once for each report. */
final class SoundReportsExtension implements TestTemplateInvocationContextProvider {

  SoundReportsExtension() {}

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return context.getRequiredTestMethod().isAnnotationPresent(SoundReports.class);
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    SoundReports asked = context.getRequiredTestMethod().getAnnotation(SoundReports.class);
    if (asked.count() < 1 || asked.forms().length == 0) {
      throw new IllegalArgumentException("@SoundReports needs a count of 1 or more, and a form");
    }
    return LongStream.range(0, asked.count()).mapToObj(index -> run(asked, index));
  }

  private static TestTemplateInvocationContext run(SoundReports asked, long index) {
    Form form = asked.forms()[(int) (index % asked.forms().length)];
    long seed = asked.seed() + index;
    // Few applications as often as many.
    SplittableRandom random = new SplittableRandom(seed);
    long most = random.nextLong(asked.mostApplications() + 1);
    return new Run(form, seed, random.nextLong(most + 1));
  }

  private record Run(Form form, long seed, long applications)
      implements TestTemplateInvocationContext, ParameterResolver {

    @Override
    public String getDisplayName(int invocationIndex) {
      return "[%d] form %s, seed %d, %d applications"
          .formatted(invocationIndex, form.id(), seed, applications);
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(this);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      Class<?> type = parameter.getParameter().getType();
      return type == AnnualReport.class || type == Filing.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      AnnualReport report = Reports.sound(form, seed, applications);
      return parameter.getParameter().getType() == Filing.class ? Filings.of(report) : report;
    }
  }
}
