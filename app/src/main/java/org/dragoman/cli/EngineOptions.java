package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dragoman.nlp4j.Nlp4jParser;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Parser;
import org.dragoman.text.CleanText;
import org.dragoman.text.PublicationDay;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how a text is read, and what they stand for, loaded. */
final class EngineOptions {
    /** Parsers that can be asked for. */
    enum Engine {
        nlp4j,
        conllu
    }

    @Option(
            names = "--parser",
            paramLabel = "PARSER",
            defaultValue = "nlp4j",
            description = {
                "Who finds the sentences' grammar: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}. "
                        + "A .conllu file is always read with the parses it holds; with conllu nothing else is read."
            })
    Engine parser;

    @Mixin
    LexiconOptions lexicon = new LexiconOptions();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Day of publication of documents that state none: 2025-06-17.")
    @Nullable
    LocalDate date;

    /** Reads a day in any of the forms that a document may state. */
    static final class DayConverter implements picocli.CommandLine.ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            LocalDate day = PublicationDay.parse(value);
            if (day == null) {
                throw new picocli.CommandLine.TypeConversionException(
                        "\"" + value + "\" is no day; write it as 2025-06-17");
            }
            return day;
        }
    }

    /** Begins to load the parser, so that the lexicon can be read meanwhile. */
    CompletableFuture<Parser> startParser() {
        return parser == Engine.conllu
                ? CompletableFuture.completedFuture(new NoParser())
                : CompletableFuture.supplyAsync(EngineOptions::nlp4j);
    }

    /** The parser, when it is loaded. */
    static Parser await(CompletableFuture<Parser> loading) {
        try {
            return loading.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof MissingModelsException missing) {
                throw new UsageException(missing);
            }
            throw e;
        }
    }

    private static Parser nlp4j() {
        try {
            return Nlp4jParser.load(models());
        } catch (IOException e) {
            throw new MissingModelsException(e);
        }
    }

    private static Path models() {
        return Path.of(System.getProperty("dragoman.models", ".models/nlp4j-1.1.3"));
    }

    private static final class MissingModelsException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MissingModelsException(IOException reason) {
            super(reason.getMessage(), reason);
        }
    }

    /** Where only parses that come with their documents are wanted. */
    private static final class NoParser implements Parser {
        @Override
        public String name() {
            return "conllu";
        }

        @Override
        public List<ParsedSentence> parse(CleanText text) {
            throw new org.dragoman.syntax.SyntaxInputException(
                    text.document().id(),
                    "no parse comes with it",
                    "give a .conllu file, or leave out --parser conllu");
        }
    }
}
