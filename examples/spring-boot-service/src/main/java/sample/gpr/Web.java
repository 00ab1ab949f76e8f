package sample.gpr;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How answers are written. */
@Configuration
class Web implements WebMvcConfigurer {

  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
    // The last: whoever asks for nothing in particular gets problem details as JSON.
    builder.configureMessageConvertersList(converters -> converters.add(new ProblemPage()));
  }
}
