package org.dragoman.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman completion}: a script by which a shell completes commands and options. */
@Command(
        name = "completion",
        description = {
            "Prints a script by which your shell completes commands, options and their values.",
            "",
            "In bash, now and for ever:",
            "    source <(dragoman completion bash)",
            "    dragoman completion bash > ~/.local/share/bash-completion/completions/dragoman",
            "In zsh, in ~/.zshrc after compinit:",
            "    source <(dragoman completion zsh)",
            ""
        })
final class CompletionCommand implements Callable<Integer> {
    /** Shells whose completion is known. */
    enum Shell {
        bash,
        zsh
    }

    private final Streams streams;

    @Mixin
    HelpOption help;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "Which: ${COMPLETION-CANDIDATES}.")
    Shell shell;

    CompletionCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        var root = spec.root();
        // The script itself turns on bash's ways in zsh.
        String script = AutoComplete.bash(root.name(), root.commandLine());
        var out = streams.writer();
        out.print(shell == Shell.zsh ? "autoload -U +X bashcompinit && bashcompinit\n" + script : script);
        out.flush();
        return 0;
    }
}
