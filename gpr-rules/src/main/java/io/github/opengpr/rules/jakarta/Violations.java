package io.github.opengpr.rules.jakarta;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Finding;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Turns findings into violations. */
final class Violations {

  // What a message interpolator would take for a parameter or an expression.
  private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$]");

  private final ConstraintValidatorContext context;
  private final Demand demand;
  private final String root;

  /**
   * Violations below a property of the validated value.
   *
   * @param root the property that holds the report; empty if the value is the report
   */
  Violations(ConstraintValidatorContext context, Demand demand, String root) {
    this.context = context;
    this.demand = demand;
    this.root = root;
  }

  /** Adds a violation for each finding that counts; tells whether there was none. */
  boolean add(CheckResult result) {
    List<Finding> counting =
        result.findings().stream().filter(one -> demand.covers(one.severity())).toList();
    if (counting.isEmpty()) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    for (Finding finding : counting) {
      boolean carried = FindingPayload.attach(context, finding);
      add(
          path(finding.address()),
          context.buildConstraintViolationWithTemplate(words(finding.message(), carried)));
    }
    return false;
  }

  private static void add(List<String> path, ConstraintViolationBuilder violation) {
    if (path.isEmpty()) {
      violation.addConstraintViolation();
      return;
    }
    NodeBuilderCustomizableContext node = violation.addPropertyNode(path.get(0));
    for (String name : path.subList(1, path.size())) {
      node = node.addPropertyNode(name);
    }
    node.addConstraintViolation();
  }

  /**
   * The template of the message. The provider that carries findings also fills in their sentences,
   * so that its locale can choose; for others they are written out.
   */
  private String words(Message message, boolean carried) {
    boolean own = !demand.message().equals(SoundReport.MESSAGE);
    if (own || (carried && demand.language() == SoundReport.Language.LOCALE)) {
      return demand.message();
    }
    SoundReport.Language language = demand.language();
    String words =
        language == SoundReport.Language.CHINESE
            ? message.zh()
            : language == SoundReport.Language.ENGLISH
                ? message.en()
                : message.zh() + " / " + message.en();
    return SPECIAL.matcher(words).replaceAll("\\\\$0");
  }

  /** The names that lead to what a finding is about. */
  private List<String> path(String address) {
    List<String> path = new ArrayList<>();
    if (!root.isEmpty()) {
      path.add(root);
    }
    if (address.equals("report")) {
      return path;
    }
    List<String> keys = Arrays.asList(address.split("\\.", -1));
    path.add(
        demand.paths() == SoundReport.Paths.JSON
            ? keys.get(0)
            : switch (keys.get(0)) {
              case "T2" -> "disclosure";
              case "T3" -> "requests";
              case "T4" -> "disputes";
              default -> keys.get(0);
            });
    // A whole column (T3.*.legal) is no property: its table is.
    if (!keys.contains("*")) {
      path.addAll(keys.subList(1, keys.size()));
    }
    return path;
  }
}
