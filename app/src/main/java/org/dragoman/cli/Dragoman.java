package org.dragoman.cli;

import java.io.IOException;
import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command {@code dragoman}.
 *
 * <p>Exit codes: 0 all is done; 1 some documents failed, each named on standard error, and the rest is written; 2 the
 * command could not start, or was called wrongly.
 */
@Command(
        name = "dragoman",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads political news and official readouts; writes down who did, said, asked or promised what to whom.",
        footer = {
            "",
            "Exit codes: 0 all done, 1 some documents failed and are named on standard error, 2 wrong usage.",
            "Begin with: dragoman code examples/readout.txt"
        })
public final class Dragoman implements Runnable {
    @Spec
    CommandSpec spec;

    private Dragoman() {}

    /** The start of the program. */
    public static void main(String[] arguments) throws IOException {
        Streams streams = Streams.ofProcess();
        int code = commandLine(streams).execute(arguments);
        streams.out().flush();
        System.exit(code);
    }

    /** The command over some streams. */
    public static CommandLine commandLine(Streams streams) {
        CommandLine command = new CommandLine(new Dragoman());
        command.addSubcommand(new CodeCommand(streams));
        command.addSubcommand(new ExplainCommand(streams));
        command.addSubcommand(new CommandLine(new LexiconCommand()).addSubcommand(new LexiconCheckCommand(streams)));
        CommandLine completion = new CommandLine(new AutoComplete.GenerateCompletion());
        completion.getCommandSpec().usageMessage().hidden(true);
        command.addSubcommand(completion);
        Help.Ansi ansi = streams.colour() ? Help.Ansi.ON : Help.Ansi.OFF;
        PrintWriter out = streams.writer();
        return command.setOut(out)
                .setErr(streams.err())
                .setColorScheme(Help.defaultColorScheme(ansi))
                .setUsageHelpAutoWidth(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, failing, result) -> told(e, failing.getErr()));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }

    /** Tells in a line what went wrong. */
    private static int told(Exception e, PrintWriter err) {
        if (e instanceof UsageException) {
            err.println(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        err.println(e instanceof IOException ? String.valueOf(e.getMessage()) : "a fault of ours, please report it: " + e);
        return CommandLine.ExitCode.SOFTWARE;
    }
}
