package io.github.opengpr.rules;

import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.diagnosis.report.ReportDiagnoser;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of a set that apply to one form, made ready to run. Immutable and thread-safe.
 *
 * @param all the rules, in the order of the set
 * @param equations the equations
 * @param checks the rules that are not equations
 * @param needs all that any of the rules needs beside the values
 * @param order the position of each rule in the set, by its id
 * @param diagnoser finds the cells that make equations fail
 */
record CompiledRules(
    List<Rule> all,
    EquationTable equations,
    List<Rule> checks,
    Set<Need> needs,
    Map<String, Integer> order,
    ReportDiagnoser diagnoser) {

  static CompiledRules of(Form form, List<Rule> rules) {
    List<Rule> applying = rules.stream().filter(rule -> rule.appliesTo(form)).toList();
    List<Rule> checks = applying.stream().filter(rule -> !rule.isEquation()).toList();
    Set<Need> needs = EnumSet.noneOf(Need.class);
    applying.forEach(rule -> needs.addAll(rule.needs()));
    EquationTable equations = EquationTable.of(form, applying);
    Map<String, Integer> order = new HashMap<>();
    applying.forEach(rule -> order.put(rule.id(), order.size()));
    return new CompiledRules(
        applying,
        equations,
        checks,
        needs,
        Map.copyOf(order),
        new ReportDiagnoser(form, equations.equations()));
  }
}
