/** A program of modules. */
module consumer.program {
  requires io.github.opengpr.read;
  requires io.github.opengpr.render.text;
  requires io.github.opengpr.rules;
}
