package io.github.opengpr.render.html.page;

import java.util.function.Consumer;

/** The frame of every page: its head, its policy, its style. */
public final class WebPage {

  private WebPage() {}

  /**
   * A whole page.
   *
   * @param title the title of the window
   * @param style the one style it allows itself
   * @param body writes what is in the body
   */
  public static String of(Wording wording, String title, Stylesheet style, Consumer<Markup> body) {
    return of(wording, title, style, false, body);
  }

  /**
   * A whole page.
   *
   * @param pictures whether it holds pictures of its own
   */
  public static String of(
      Wording wording, String title, Stylesheet style, boolean pictures, Consumer<Markup> body) {
    Markup page = new Markup();
    page.verbatim("<!DOCTYPE html>\n").open("html", "lang", wording.code()).open("head");
    page.single("meta", "charset", "utf-8");
    page.single(
        "meta", "http-equiv", "Content-Security-Policy", "content", policy(style, pictures));
    page.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.single("meta", "name", "generator", "content", "gpr");
    page.single("meta", "name", "referrer", "content", "no-referrer");
    page.element("title", title);
    page.open("style").verbatim(style.css()).close();
    page.close().open("body");
    body.accept(page);
    return page.close().close().toString();
  }

  /** The policy of a page with this style, and pictures of its own or none. */
  public static String policy(Stylesheet style, boolean pictures) {
    return "default-src 'none'; style-src '"
        + style.hash()
        + (pictures ? "'; img-src data:" : "'")
        + "; base-uri 'none'; form-action 'none'";
  }
}
