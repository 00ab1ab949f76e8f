package io.github.opengpr.it.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The example service in a process of its own, as it is packaged. */
final class ExampleService implements AutoCloseable {

  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

  private final Process process;
  private final URI home;

  private ExampleService(Process process, URI home) {
    this.process = process;
    this.home = home;
  }

  static ExampleService start() throws IOException {
    Path jar = Path.of(System.getProperty("service"));
    if (!Files.exists(jar)) {
      throw new IllegalStateException("gpr-it has not built " + jar);
    }
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-jar",
                jar.toString(),
                "--server.port=0")
            .redirectErrorStream(true)
            .start();
    BufferedReader log = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
    StringBuilder said = new StringBuilder();
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      said.append(line).append('\n');
      Matcher port = PORT.matcher(line);
      if (port.find()) {
        drain(log);
        return new ExampleService(process, URI.create("http://localhost:" + port.group(1) + "/"));
      }
    }
    throw new IllegalStateException("the service did not start:\n" + said);
  }

  /** What it says later is read and let go, or it would wait for a reader. */
  private static void drain(BufferedReader log) {
    Thread drain =
        new Thread(
            () -> {
              try {
                log.transferTo(Writer.nullWriter());
              } catch (IOException e) {
                // The service has gone.
              }
            },
            "log of the service");
    drain.setDaemon(true);
    drain.start();
  }

  /** The address of its first page. */
  URI home() {
    return home;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
