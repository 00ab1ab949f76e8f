package io.github.opengpr.rules.catalogue;

import io.github.opengpr.rules.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The one list of all rules, scope by scope. */
public final class Catalogue {

  private static final List<Rule> RULES =
      Stream.of(Table3Rules.ALL, Table4Rules.ALL, CrossYearRules.ALL, PublicationRules.ALL)
          .flatMap(List::stream)
          .toList();

  private Catalogue() {}

  /** All rules, in the order of the form. */
  public static List<Rule> rules() {
    return RULES;
  }
}
