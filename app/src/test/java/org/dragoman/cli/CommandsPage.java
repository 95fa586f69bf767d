package org.dragoman.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The page docs/commands.md: each command's help, as the program prints it. */
final class CommandsPage {
    private static final int WIDTH = 120;

    private final StringBuilder page = new StringBuilder("""
            # Commands

            What `dragoman COMMAND --help` prints. A test makes this page anew and fails if it differs.

            Exit codes, of every command:

            | code | meaning |
            |---|---|
            | 0 | all is done |
            | 1 | some documents, records or checks failed; each is named on standard error, the rest is done |
            | 2 | called wrongly, or something that is needed is missing: nothing was done |

            Findings go to standard output or `--output`, all notes to standard error; both are UTF-8 whatever the locale. `NO_COLOR` in the
            environment turns colours off, `COLUMNS` sets the width of tables, `DRAGOMAN_JAVA_OPTIONS` is handed to Java (`-Xmx4g`),
            `JAVA_HOME` names the Java. No command opens a network connection but `code` and `ingest` with `--fetch`, to the addresses given;
            `serve` listens on this machine alone unless told otherwise.
            """);

    private CommandsPage() {}

    static String text() {
        CommandsPage page = new CommandsPage();
        CommandLine root = root();
        page.command("##", root);
        return page.page.toString();
    }

    /** The commands, over nothing. */
    static CommandLine root() {
        return Dragoman.commandLine(new Streams(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new PrintWriter(new StringWriter()),
                false,
                false,
                Map.of()));
    }

    private void command(String level, CommandLine command) {
        command.setUsageHelpWidth(WIDTH);
        page.append('\n')
                .append(level)
                .append(' ')
                .append(command.getCommandSpec().qualifiedName());
        page.append("\n\n```text\n")
                .append(command.getUsageMessage(Help.Ansi.OFF).replace("\r\n", "\n"))
                .append("```\n");
        command.getSubcommands().values().forEach(sub -> command(level.equals("##") ? "###" : "####", sub));
    }
}
