package io.github.opengpr.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.CellEntry;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.FormSum;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.form.TableLayout;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.Printed;
import io.github.opengpr.model.work.Work;
import io.github.opengpr.rules.json.CheckResultJson;
import io.github.opengpr.rules.json.CheckedReport;
import io.github.opengpr.rules.rollup.Blanks;
import io.github.opengpr.rules.rollup.RollUp;
import io.github.opengpr.rules.yearly.YearComparison;
import io.github.opengpr.testkit.Filings;
import io.github.opengpr.testkit.Reports;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A null that the API does not take is named, wherever somebody hands it in. */
class NullArgumentsTest {

  private static final AnnualReport REPORT = Reports.sound(Form.FORM_2021, 1, 9);
  private static final Filing FILING = Filings.of(REPORT);
  private static final CheckResult RESULT =
      RuleSet.standard().check(REPORT.with("T3.received.total", 1));
  private static final MessageTemplate TEMPLATE = Message.template("{left}", "{left}");

  private static final List<Object> SAMPLES =
      List.of(
          REPORT,
          FILING,
          RESULT,
          TEMPLATE,
          new Message("是", "yes"),
          REPORT.figures(),
          Figures.builder(Form.FORM_2021),
          Form.FORM_2021,
          Form.FORM_2021.requests(),
          Form.FORM_2021.cell("T3.received.total"),
          FormSum.Kind.APPLICANTS,
          RuleSet.standard(),
          CheckContext.none(),
          CheckContext.builder(),
          CheckLimits.standard(),
          Work.within(Duration.ofSeconds(9)),
          Baseline.empty(),
          new Baseline.Entry("T3-BALANCE", "T3", "known"),
          Profile.empty(),
          RollUp.on(Form.FORM_2021, Blanks.KEEP),
          RollUp.on(Form.FORM_2021, Blanks.LEAVE_OUT),
          Blanks.KEEP,
          Severity.ERROR,
          Section.OVERVIEW,
          Subject.of(REPORT, CheckContext.none()),
          CheckedReport.of("", REPORT, RESULT, "zh"),
          new CheckedReport.Provenance("", "", ""),
          YearComparison.of(REPORT, REPORT),
          CellEntry.parse(Form.FORM_2021.cell("T3.received.total"), "1"),
          Evidence.PRACTICE,
          Rule.equation("MY-RULE", Severity.INFO),
          RuleSet.standard().rules().get(0),
          RESULT.findings().get(0),
          Sum.sum(Form.FORM_2021.cell("T3.received.total")),
          Citation.of("文", "a text"),
          (Check) (subject, findings) -> {},
          (Predicate<Rule>) rule -> true,
          (Function<Object, Object>) one -> one,
          Printed.nothing(Form.FORM_2021),
          TEMPLATE.fill(),
          Duration.ofSeconds(1),
          Locale.CHINA,
          "T3.received.total",
          BigDecimal.ONE,
          Path.of("target", "nothing-here"),
          new StringReader(""),
          InputStream.nullInputStream());

  private static final List<Class<?>> ENTRY_POINTS =
      List.of(
          AnnualReport.class,
          Figures.class,
          Figures.Builder.class,
          Form.class,
          TableLayout.class,
          CellEntry.class,
          Message.class,
          MessageTemplate.class,
          GprJson.class,
          Filing.class,
          Printed.class,
          RuleSet.class,
          Subject.class,
          Rule.class,
          RuleBuilder.class,
          CheckResult.class,
          CheckContext.class,
          CheckContext.Builder.class,
          CheckLimits.class,
          Baseline.class,
          Baseline.Entry.class,
          Profile.class,
          Sum.class,
          Citation.class,
          CheckResultJson.class,
          CheckedReport.class,
          RollUp.class,
          YearComparison.class);

  static Stream<Call> calls() {
    return ENTRY_POINTS.stream()
        .flatMap(
            type ->
                Stream.<Executable>concat(
                    Arrays.stream(type.getDeclaredMethods()),
                    type.isRecord() && type != CheckedReport.class && type != AnnualReport.class
                        ? Arrays.stream(type.getDeclaredConstructors())
                        : Stream.of()))
        .filter(called -> Modifier.isPublic(called.getModifiers()) && !called.isSynthetic())
        .filter(called -> !called.getName().matches("equals|valueOf"))
        .flatMap(NullArgumentsTest::calls);
  }

  private static Stream<Call> calls(Executable called) {
    List<Call> calls = new ArrayList<>();
    for (int i = 0; i < called.getParameterCount(); i++) {
      boolean nullable = called.getAnnotatedParameterTypes()[i].isAnnotationPresent(Nullable.class);
      if (!called.getParameterTypes()[i].isPrimitive() && !nullable) {
        calls.add(new Call(called, i));
      }
    }
    return calls.stream();
  }

  @ParameterizedTest
  @MethodSource("calls")
  void isNamed(Call call) throws ReflectiveOperationException {
    assertThat(call.thrown())
        .as("%s", call)
        .isInstanceOf(NullPointerException.class)
        .message()
        .matches("[a-zA-Z][a-zA-Z0-9]*");
  }

  /** A call of a method or constructor with one null. */
  private record Call(Executable called, int position) {

    @Nullable Throwable thrown() throws ReflectiveOperationException {
      Object[] arguments =
          Arrays.stream(called.getParameterTypes()).map(NullArgumentsTest::sample).toArray();
      arguments[position] = null;
      try {
        if (called instanceof Method method) {
          boolean isStatic = Modifier.isStatic(method.getModifiers());
          method.invoke(isStatic ? null : sample(method.getDeclaringClass()), arguments);
        } else {
          ((Constructor<?>) called).newInstance(arguments);
        }
        return null;
      } catch (InvocationTargetException e) {
        return e.getCause();
      }
    }

    @Override
    public String toString() {
      return called.getDeclaringClass().getSimpleName()
          + "."
          + called.getName()
          + Arrays.stream(called.getParameterTypes()).map(Class::getSimpleName).toList()
          + " "
          + position;
    }
  }

  private static @Nullable Object sample(Class<?> type) {
    if (type == int.class) {
      return 2;
    }
    if (type == long.class) {
      return 2L;
    }
    if (type == boolean.class) {
      return true;
    }
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    }
    if (type == List.class || type == Collection.class) {
      return List.of();
    }
    if (type == Map.class) {
      return Map.of();
    }
    if (type == Class.class) {
      return String.class;
    }
    return SAMPLES.stream()
        .filter(type::isInstance)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no sample of " + type));
  }
}
