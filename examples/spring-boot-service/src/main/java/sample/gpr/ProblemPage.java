package sample.gpr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.util.HtmlUtils;

/** Problem details as a page, for whoever asks for one: a browser does, a program does not. */
class ProblemPage extends AbstractHttpMessageConverter<ProblemDetail> {

  private static final String OWN = "urn:gpr:problem:";

  ProblemPage() {
    super(StandardCharsets.UTF_8, MediaType.TEXT_HTML);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return ProblemDetail.class.isAssignableFrom(type);
  }

  @Override
  protected boolean canRead(MediaType type) {
    return false;
  }

  @Override
  protected ProblemDetail readInternal(
      Class<? extends ProblemDetail> type, HttpInputMessage input) {
    throw new HttpMessageNotReadableException("a page is not read", input);
  }

  @Override
  protected void writeInternal(ProblemDetail problem, HttpOutputMessage output) throws IOException {
    String page = html(problem, LocaleContextHolder.getLocale());
    output.getHeaders().setContentType(new MediaType("text", "html", StandardCharsets.UTF_8));
    output.getBody().write(page.getBytes(StandardCharsets.UTF_8));
  }

  private static String html(ProblemDetail problem, Locale locale) {
    boolean english = locale.getLanguage().equals("en");
    String words = english || isOwn(problem) ? problem.getDetail() : chinese(problem.getStatus());
    return """
        <!DOCTYPE html>
        <html lang="%s">
        <head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <link rel="stylesheet" href="/page.css"></head>
        <body><main>
        <h1>%2$s</h1>
        <p class="problem">%s</p>
        <p class="status">%s %d</p>
        <p><a href="/">%s</a></p>
        </main></body></html>
        """
        .formatted(
            english ? "en" : "zh-CN",
            english ? "This did not work" : "未能完成",
            HtmlUtils.htmlEscape(words == null ? "" : words, "UTF-8"),
            english ? "Status" : "状态码",
            problem.getStatus(),
            english ? "Back to the beginning" : "返回首页");
  }

  private static boolean isOwn(ProblemDetail problem) {
    return problem.getType() != null && problem.getType().toString().startsWith(OWN);
  }

  /** What Spring says in English alone. */
  private static String chinese(int status) {
    return switch (HttpStatus.valueOf(status)) {
      case BAD_REQUEST -> "请求不完整。请先选择文件，再按“校核”。";
      case NOT_FOUND -> "没有这个页面。";
      case METHOD_NOT_ALLOWED -> "不能这样打开这个页面。请从首页开始。";
      case CONTENT_TOO_LARGE -> "文件过大，未予校核。";
      case UNSUPPORTED_MEDIA_TYPE -> "不支持这种内容。请在首页选择文件上传。";
      default -> "请求未能完成，请稍后再试。";
    };
  }
}
