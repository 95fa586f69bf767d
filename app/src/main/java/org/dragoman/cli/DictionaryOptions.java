package org.dragoman.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.actor.ActorBook;
import org.dragoman.lexicon.DictionaryFile;
import org.dragoman.lexicon.LexiconFiles;
import picocli.CommandLine.Option;

/** The dictionaries of other systems that are laid over the lexicon. */
final class DictionaryOptions {
    /** More faults than these are only counted: old dictionaries have hundreds. */
    private static final int TOLD = 10;

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = {
                "A dictionary of actors in PETRARCH's or TABARI's format; may be given several times. "
                        + "What it says wins over the lexicon, and a later one over an earlier."
            })
    List<Path> actors = List.of();

    @Option(
            names = "--agents",
            paramLabel = "FILE",
            description = "A dictionary of agents in PETRARCH's or TABARI's format; may be given several times.")
    List<Path> agents = List.of();

    /**
     * The files with these laid over.
     *
     * @throws org.dragoman.lexicon.LexiconException if one cannot be read
     */
    LexiconFiles over(LexiconFiles files) {
        LexiconFiles all = files;
        for (Path file : agents) {
            all = all.with(DictionaryFile.Kind.AGENTS, file);
        }
        for (Path file : actors) {
            all = all.with(DictionaryFile.Kind.ACTORS, file);
        }
        return all;
    }

    /** Names the lines of the dictionaries that could not be read. */
    static void tell(ActorBook book, PrintWriter err) {
        List<String> faults = book.faults();
        faults.stream().limit(TOLD).forEach(err::println);
        if (faults.size() > TOLD) {
            err.println(
                    "and " + (faults.size() - TOLD)
                            + " more lines of your dictionaries; all of them: dragoman lexicon check --actors FILE --agents FILE");
        }
        err.flush();
    }
}
