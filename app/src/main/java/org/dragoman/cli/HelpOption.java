package org.dragoman.cli;

import picocli.CommandLine.Option;

/** {@code --help}, the same for all commands. */
final class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;
}
