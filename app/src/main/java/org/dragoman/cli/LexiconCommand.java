package org.dragoman.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dragoman lexicon}: what is about the data of political scientists. */
@Command(name = "lexicon", synopsisSubcommandLabel = "COMMAND", description = "Looks after a lexicon of your own.")
final class LexiconCommand implements Runnable {
    @Mixin
    HelpOption help;

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
