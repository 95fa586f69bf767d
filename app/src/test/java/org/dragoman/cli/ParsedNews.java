package org.dragoman.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Made-up documents that bring their parses, so that they are coded quickly and without models. */
final class ParsedNews {
    /** Verb and noun vary, so that documents differ; single blanks stand for tabs. */
    private static final String SENTENCE = """
            # text = %1$s rejected %2$s demands.
            1 %1$s %1$s PROPN NNP _ 2 nsubj _ _
            2 rejected reject VERB VBD _ 0 root _ _
            3 %2$s %2$s ADJ JJ _ 4 amod _ _
            4 demands demand NOUN NNS _ 2 obj _ SpaceAfter=No
            5 . . PUNCT . _ 2 punct _ _

            """;

    private static final List<String> STATES = List.of("Iran", "Oman", "Chile", "Kenya", "France");
    private static final List<String> ADJECTIVES = List.of("Iraqi", "German", "Indian", "Polish", "Cuban");

    private ParsedNews() {}

    /** Writes so many documents, of one to four sentences. */
    static Path write(Path file, Random random, int documents) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < documents; i++) {
            lines.append("# newdoc id = d").append(i).append("\n# date = 2025-06-17\n");
            for (int s = 0; s < 1 + i % 4; s++) {
                SENTENCE.formatted(
                                STATES.get(random.nextInt(STATES.size())),
                                ADJECTIVES.get(random.nextInt(ADJECTIVES.size())))
                        .lines()
                        .forEach(line -> lines.append(line.startsWith("#") ? line : line.replace(' ', '\t'))
                                .append('\n'));
            }
        }
        return Files.writeString(file, lines, UTF_8);
    }
}
