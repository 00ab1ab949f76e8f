package io.github.opengpr.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/** The sums as rules of Drools, compiled to its executable model. Immutable. */
final class DroolsSums {

  private static final String RULES =
      """
      package io.github.opengpr.benchmarks.peers;
      global java.util.List broken;

      rule "row" when
        RequestRow(filled(), natural() + business() + research() + welfare() + legal() + other() != total())
      then
        broken.add("row");
      end

      rule "outcomes" when
        ApplicantColumn(filled(), outcome() != handled())
      then
        broken.add("outcomes");
      end

      rule "balance" when
        ApplicantColumn(filled(), received() + carriedIn() != handled() + carriedOut())
      then
        broken.add("balance");
      end

      rule "disputes" when
        DisputeGroup(filled(), upheld() + corrected() + other() + pending() != total())
      then
        broken.add("disputes");
      end
      """;

  private final KieBase rules = compiled();

  private static KieBase compiled() {
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/io/github/opengpr/benchmarks/peers/sums.drl", RULES);
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
  }

  /** How many of the sums do not hold, by a session for each report, as the manual has it. */
  int broken(List<Object> lines) {
    List<String> broken = new ArrayList<>();
    StatelessKieSession session = rules.newStatelessKieSession();
    session.setGlobal("broken", broken);
    session.execute(lines);
    return broken.size();
  }
}
