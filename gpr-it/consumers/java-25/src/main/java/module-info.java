/** The same program on the newest Java. */
module consumer.newest {
  requires io.github.opengpr.read;
  requires io.github.opengpr.render.text;
  requires io.github.opengpr.rules;
}
