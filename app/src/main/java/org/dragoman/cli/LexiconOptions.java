package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.dragoman.coding.Lexicon;
import org.dragoman.lexicon.LexiconException;
import org.dragoman.lexicon.LexiconFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which lexicon is used, and what they stand for, loaded. */
final class LexiconOptions {
    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = {
                "Your own lexicon, laid over the one that comes with this version: "
                        + "its rows and frames are added, and replace those with the same key."
            })
    @Nullable
    Path directory;

    @Mixin
    DictionaryOptions dictionaries = new DictionaryOptions();

    /** The lexicon's files. */
    LexiconFiles files() {
        try {
            LexiconFiles files = LexiconFiles.bundled();
            return dictionaries.over(directory == null ? files : files.over(real(directory)));
        } catch (LexiconException e) {
            throw new UsageException(e);
        }
    }

    /** A link as what it points to, whose files are then found. */
    static Path real(Path directory) {
        try {
            return directory.toRealPath();
        } catch (IOException e) {
            return directory;
        }
    }

    /** The whole lexicon. */
    Lexicon load() {
        return load(Lexicon::load);
    }

    /** A part of the lexicon, or all of it. */
    <T> T load(Function<LexiconFiles, T> reader) {
        try {
            return reader.apply(files());
        } catch (LexiconException e) {
            String whose = directory == null ? "the lexicon" : directory.toString();
            throw new UsageException(whose + ": " + e.getMessage() + "\nSee \"dragoman lexicon check\".");
        }
    }
}
