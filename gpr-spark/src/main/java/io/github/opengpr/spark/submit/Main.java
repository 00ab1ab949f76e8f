package io.github.opengpr.spark.submit;

import io.github.opengpr.rules.ProfileException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;

/**
 * The application for {@code spark-submit}. Ends with 0 when the work is done, whatever was found:
 * a cluster takes any other status for a failure and would begin again. What could not be read is
 * in the table {@code failures} and in the line printed last. Ends with 2 if the work cannot be
 * begun.
 */
public final class Main {

  private static final int CANNOT = 2;

  private Main() {}

  /**
   * Runs the application.
   *
   * @param args the command and its options
   */
  public static void main(String... args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int status = run(out, err, args);
    if (status != 0) {
      System.exit(status);
    }
  }

  private static int run(PrintStream out, PrintStream err, String... args) {
    Arguments arguments;
    try {
      arguments = Arguments.of(args);
    } catch (UsageException e) {
      err.println("gpr: " + e.getMessage());
      err.print(Arguments.USAGE);
      return CANNOT;
    }
    SparkSession spark = SparkSession.builder().appName("gpr " + arguments.command()).getOrCreate();
    try {
      out.println(new Application(spark, arguments).run());
      return 0;
    } catch (AnalysisException e) {
      err.println("gpr: " + e.getMessage());
      return CANNOT;
    } catch (ProfileException | IllegalArgumentException e) {
      err.println("gpr: " + e.getMessage());
      return CANNOT;
    } catch (IOException | UncheckedIOException e) {
      err.println("gpr: 读取失败 / cannot be read: " + e.getMessage());
      return CANNOT;
    } finally {
      spark.stop();
    }
  }
}
