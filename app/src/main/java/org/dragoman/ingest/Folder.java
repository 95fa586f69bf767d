package org.dragoman.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dragoman.ingest.Reading.Fault;

/**
 * The texts of a directory and those below it, ordered by path; hidden ones and links are passed over.
 *
 * @param files those of known formats, {@code .txt}, {@code .jsonl}, {@code .csv.gz} and the like
 * @param faults what could not be looked into
 */
record Folder(List<Path> files, List<Fault> faults) {
    static Folder of(Path directory) throws IOException {
        List<Path> files = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                return hidden(path) && !path.equals(directory)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
                if (!hidden(path) && attributes.isRegularFile() && Formats.known(name)) {
                    files.add(path);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException e) {
                faults.add(Fault.skipped(path.toString(), "it cannot be read", "check its permissions"));
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.comparing(
                path -> directory.relativize(path).toString().replace('\\', '/')));
        if (files.isEmpty() && faults.isEmpty()) {
            faults.add(Fault.skipped(
                    directory.toString(),
                    "a directory without texts",
                    "give one with files that end in .txt, .jsonl, .html or the like"));
        }
        return new Folder(List.copyOf(files), List.copyOf(faults));
    }

    private static boolean hidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }
}
