package sample.gpr.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The page where a file is chosen, in both languages. */
@Component
class UploadPage {

  static final String POLICY = "Content-Security-Policy";

  private static final int MEGABYTE = 1 << 20;

  private final String zh;
  private final String en;

  UploadPage(@Value("${gpr.max-bytes}") long most) throws IOException {
    this.zh = page("upload.zh.html", most);
    this.en = page("upload.en.html", most);
  }

  String in(Locale language) {
    return language.getLanguage().equals("en") ? en : zh;
  }

  private static String page(String name, long most) throws IOException {
    return new ClassPathResource("page/" + name)
        .getContentAsString(StandardCharsets.UTF_8)
        .replace("{bytes}", String.valueOf(most))
        .replace("{megabytes}", String.valueOf(most / MEGABYTE));
  }
}
