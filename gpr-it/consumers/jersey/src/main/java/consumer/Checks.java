package consumer;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.json.CheckedReport;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A report comes in as JSON, what is wrong with it goes out. */
@Path("checks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class Checks {

  private static final RuleSet RULES = RuleSet.standard();

  @POST
  public CheckedReport check(AnnualReport report) {
    return CheckedReport.of("", report, RULES.check(report), "zh");
  }
}
