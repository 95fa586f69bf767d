package org.dragoman.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.dragoman.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command {@code dragoman}.
 *
 * <p>Exit codes: 0 all is done; 1 some documents failed, each named on standard error, and the rest is written; 2 the
 * command could not start, or was called wrongly.
 */
@Command(
        name = "dragoman",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Reads political news and official readouts; writes down who did, said, asked or promised what to whom.",
        footer = {
            "",
            "Exit codes: 0 all done, 1 some documents failed and are named on standard error, 2 wrong usage.",
            "Begin with: dragoman code examples/readout.txt"
        })
public final class Dragoman implements Runnable {
    @Spec
    CommandSpec spec;

    /** What Java says when "head" has seen enough; no reason to complain. */
    private static final String READER_GONE = "Broken pipe";

    @Mixin
    HelpOption help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show what coded your data: version, lexicon, parser, Java.")
    boolean version;

    private Dragoman() {}

    /** The start of the program. */
    public static void main(String[] arguments) {
        Streams streams = Streams.ofProcess();
        int code;
        try {
            code = commandLine(streams).execute(arguments);
            streams.out().flush();
        } catch (IOException | RuntimeException | Error e) {
            code = told(e, streams.err());
        }
        streams.err().flush();
        System.exit(code);
    }

    /** The command over some streams. */
    public static CommandLine commandLine(Streams streams) {
        CommandLine command = new CommandLine(new Dragoman());
        command.addSubcommand(new CodeCommand(streams));
        command.addSubcommand(new ExplainCommand(streams));
        command.addSubcommand(new IngestCommand(streams));
        command.addSubcommand(new RunsCommand(streams));
        command.addSubcommand(new SqlCommand(streams));
        command.addSubcommand(new ExportCommand(streams));
        command.addSubcommand(DecideCommand.with(streams));
        command.addSubcommand(new ActorCommand(streams));
        command.addSubcommand(LedgerCommand.with(streams));
        command.addSubcommand(new ReportCommand(streams));
        command.addSubcommand(ClustersCommand.with(streams));
        command.addSubcommand(new PlaceCommand(streams));
        command.addSubcommand(new DateCommand(streams));
        command.addSubcommand(new ServeCommand(streams));
        command.addSubcommand(new EvaluateCommand(streams));
        command.addSubcommand(new CompareCommand(streams));
        command.addSubcommand(new CommandLine(new LexiconCommand()).addSubcommand(new LexiconCheckCommand(streams)));
        command.addSubcommand(new SchemaCommand(streams));
        command.addSubcommand(new DoctorCommand(streams));
        command.addSubcommand(new CompletionCommand(streams));
        Help.Ansi ansi = streams.colour() ? Help.Ansi.ON : Help.Ansi.OFF;
        PrintWriter out = streams.writer();
        return command.setOut(out)
                .setErr(streams.err())
                .setColorScheme(Help.defaultColorScheme(ansi))
                .setParameterExceptionHandler((e, given) -> misused(e))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOverwrittenOptionsAllowed(true)
                .setExecutionExceptionHandler((e, failing, result) -> told(e, failing.getErr()));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }

    /** Tells what is wrong with the arguments, and where help is. */
    private static int misused(ParameterException e) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Help: " + command.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    /** Tells in a line what went wrong. */
    private static int told(Throwable e, PrintWriter err) {
        if (e instanceof StoreException store && store.full()) {
            err.println(e.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        if (e instanceof UsageException || e instanceof StoreException) {
            err.println(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        String message = String.valueOf(e.getMessage());
        if (!(e instanceof IOException)) {
            err.println("a fault of ours, please report it: " + e);
        } else if (!message.equals(READER_GONE)) {
            err.println("the output cannot be written: " + message + "; check the disk");
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
