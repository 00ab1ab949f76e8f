package io.github.opengpr.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command without a subcommand: shows what there is. */
@Command(
    name = "gpr",
    mixinStandardHelpOptions = true,
    versionProvider = GprCommand.Version.class,
    synopsisSubcommandLabel = "help|check|diff|new|read|render|rollup|rules",
    description = {
      "政府信息公开工作年度报告：校核、对照、填写、读取、排印、汇总。",
      "Checks, compares, reads, renders and adds up annual reports on government information"
          + " disclosure."
    },
    footerHeading = "%n",
    footer = {
      "退出状态：0 没有错误；1 发现错误；2 未能完成。",
      "Exit status: 0 no errors; 1 errors found; 2 could not be done."
    })
final class GprCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** The version in the manifest of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"gpr " + own()};
    }

    static String own() {
      String version = Main.class.getPackage().getImplementationVersion();
      return version == null ? "(unpackaged)" : version;
    }
  }
}
