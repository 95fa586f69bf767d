package org.dragoman.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Estimates how many documents some inputs hold, for the time that is left. */
final class Workload {
    private Workload() {}

    /** The number; 0 if nobody can know. */
    static int count(List<String> inputs) {
        long count = 0;
        for (String input : inputs) {
            if (input.equals("-")) {
                return 0;
            }
            try (Stream<Path> files = Files.walk(Path.of(input))) {
                count += files.filter(Files::isRegularFile)
                        .mapToLong(Workload::documents)
                        .sum();
            } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
                count++;
            }
        }
        return (int) Math.min(count, Integer.MAX_VALUE);
    }

    private static long documents(Path file) {
        String name = file.toString();
        boolean parsed = name.endsWith(".conllu");
        if (!parsed && !name.endsWith(".jsonl")) {
            return 1;
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> parsed ? line.startsWith("# newdoc") : !line.isBlank())
                    .count();
        } catch (IOException | UncheckedIOException e) {
            return 1;
        }
    }
}
