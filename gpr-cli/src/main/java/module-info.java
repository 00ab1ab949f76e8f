/** The command gpr; not an API. */
module io.github.opengpr.cli {
  requires info.picocli;
  requires io.github.opengpr.model;
  requires io.github.opengpr.read;
  requires io.github.opengpr.read.office;
  requires io.github.opengpr.render.html;
  requires io.github.opengpr.render.office;
  requires io.github.opengpr.render.text;
  requires io.github.opengpr.rules;
  requires java.desktop;
  requires static org.jspecify;

  opens io.github.opengpr.cli to
      info.picocli;
  opens io.github.opengpr.cli.copy to
      info.picocli;
  opens io.github.opengpr.cli.option to
      info.picocli;
  opens io.github.opengpr.cli.results to
      info.picocli;
}
