package consumer.newest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opengpr.rules.RuleSet;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void runsOnJava25AsAModule() throws Exception {
    assertEquals(25, Runtime.version().feature());
    assertTrue(RuleSet.class.getModule().isNamed());
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Main.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    assertEquals(
        List.of("read: true", "errors: 2", "diagnosis: UNIQUE_CELL", "named module: true"),
        printed.toString(StandardCharsets.UTF_8).lines().toList());
  }
}
