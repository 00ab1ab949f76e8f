package sample.gpr;

import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.office.OfficeFormats;
import io.github.opengpr.rules.CheckLimits;
import io.github.opengpr.rules.RuleSet;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the service uses of gpr. All of it is immutable: made once, shared by all requests. */
@Configuration
class Gpr {

  @Bean
  ReadLimits limits(
      @Value("${gpr.max-bytes}") long bytes,
      @Value("${gpr.max-expanded-bytes}") long expandedBytes,
      @Value("${gpr.max-read-seconds}") int seconds) {
    return ReadLimits.standard()
        .withBytes(bytes)
        .withExpandedBytes(expandedBytes)
        .withCharacters(1 << 20)
        .withCells(50_000)
        .withTime(Duration.ofSeconds(seconds));
  }

  @Bean
  ReportReader reader(ReadLimits limits) {
    return ReportReader.of(OfficeFormats.all()).withLimits(limits);
  }

  @Bean
  RuleSet rules(@Value("${gpr.max-check-seconds}") int seconds) {
    return RuleSet.standard()
        .withLimits(CheckLimits.standard().withTime(Duration.ofSeconds(seconds)));
  }
}
