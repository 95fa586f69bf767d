package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** docs/commands.md is the help that the program prints. */
class CommandsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "commands.md");

    @Test
    @Tag("slow")
    void theCommittedPageIsTheHelpOfTheCommands() throws IOException {
        String page = CommandsPage.text();
        assertThat(page).contains("## dragoman", "### dragoman code", "#### dragoman lexicon check", "--any-language");
        if (Boolean.getBoolean("dragoman.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/commands.md; write it with mvn -pl app -am test -Dtest=CommandsPageTest "
                        + "-Pfull -Dsurefire.failIfNoSpecifiedTests=false -Ddragoman.write=true (CONTRIBUTING.md)")
                .isEqualTo(page);
    }
}
