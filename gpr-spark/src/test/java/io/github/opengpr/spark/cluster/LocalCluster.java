package io.github.opengpr.spark.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A master and two workers of Spark, each a process of its own, on the loopback address. Ended with
 * everything they began when it is closed.
 */
final class LocalCluster implements AutoCloseable {

  private static final String HOST = "127.0.0.1";
  private static final int TRIES = 600;

  private final Path folder;
  private final int port;
  private final List<Process> processes = new ArrayList<>();

  private LocalCluster(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /** Starts a cluster whose workers have one core and the given memory each. */
  static LocalCluster start(Path folder, String memory) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    LocalCluster cluster = new LocalCluster(folder, freePort());
    try {
      cluster.home();
      cluster.begin(
          "master",
          "org.apache.spark.deploy.master.Master",
          "--host",
          HOST,
          "--port",
          String.valueOf(cluster.port),
          "--webui-port",
          "0");
      cluster.awaitMaster();
      for (String name : List.of("worker-1", "worker-2")) {
        cluster.begin(
            name,
            "org.apache.spark.deploy.worker.Worker",
            "--host",
            HOST,
            "--cores",
            "1",
            "--memory",
            memory,
            "--webui-port",
            "0",
            "--work-dir",
            folder.resolve(name).toString(),
            cluster.url());
      }
      return cluster;
    } catch (IOException | InterruptedException e) {
      cluster.close();
      throw e;
    }
  }

  /** The address that applications are given to. */
  String url() {
    return "spark://" + HOST + ":" + port;
  }

  /** Folders of classes, which the jars of Spark's home do not hold. */
  static String classFolders() {
    return JavaProcess.entries().stream()
        .filter(Files::isDirectory)
        .map(Path::toString)
        .filter(entry -> !entry.contains("gpr-cli"))
        .collect(Collectors.joining(":"));
  }

  /** Kills the second worker and the executor it began, as a machine that fails does. */
  void killAWorker() {
    kill(processes.get(2));
  }

  /** Whether a process of the cluster that was not killed still runs. */
  boolean isUp() {
    return processes.get(0).isAlive() && processes.get(1).isAlive();
  }

  @Override
  public void close() {
    processes.forEach(LocalCluster::kill);
    for (Process process : processes) {
      try {
        process.waitFor(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void kill(Process process) {
    List<ProcessHandle> begun = process.descendants().toList();
    process.destroyForcibly();
    begun.forEach(ProcessHandle::destroyForcibly);
  }

  private void begin(String name, String... command) throws IOException {
    Path log = folder.resolve(name + ".log");
    processes.add(
        JavaProcess.start(
            "256m",
            Map.of(
                "SPARK_HOME",
                folder.resolve("home").toString(),
                "SPARK_SCALA_VERSION",
                "2.13",
                "SPARK_LOCAL_IP",
                HOST),
            log,
            folder.resolve(name + ".err"),
            command));
  }

  /** What workers start executors from: a folder with links to the jars of the tests. */
  private void home() throws IOException {
    Path jars = folder.resolve("home").resolve("jars");
    Files.createDirectories(jars);
    for (Path entry : JavaProcess.entries()) {
      Path link = jars.resolve(String.valueOf(entry.getFileName()));
      if (entry.toString().endsWith(".jar")
          && !entry.toString().contains("gpr-cli")
          && Files.isRegularFile(entry)
          && !Files.exists(link)) {
        Files.createSymbolicLink(link, entry.toAbsolutePath());
      }
    }
  }

  private void awaitMaster() throws IOException, InterruptedException {
    for (int i = 0; i < TRIES; i++) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
        return;
      } catch (IOException e) {
        if (processes.get(0).waitFor(200, TimeUnit.MILLISECONDS)) {
          throw new IOException("the master ended, see " + folder.resolve("master.err"), e);
        }
      }
    }
    throw new IOException("the master does not answer, see " + folder.resolve("master.err"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
