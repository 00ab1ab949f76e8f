package sample.gpr;

import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.office.OfficeFormats;
import io.github.opengpr.rules.RuleSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the service uses of gpr. All of it is immutable: made once, shared by all requests. */
@Configuration
class Gpr {

  @Bean
  ReadLimits limits(@Value("${gpr.max-bytes}") long bytes) {
    return ReadLimits.standard().withBytes(bytes);
  }

  @Bean
  ReportReader reader(ReadLimits limits) {
    return ReportReader.with(OfficeFormats.all()).withLimits(limits);
  }

  @Bean
  RuleSet rules() {
    return RuleSet.standard();
  }
}
