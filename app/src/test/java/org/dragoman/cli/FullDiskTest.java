package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.dragoman.store.Store;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code dragoman ingest} where files may not grow beyond a limit, which is how anybody can have a full disk. */
@Tag("slow")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the limit is set by a shell")
class FullDiskTest {
    private static final int DOCUMENTS = 8000;
    private static final String LIBRARY = "libduckdb_java.so_";

    @TempDir
    Path directory;

    /** The class path with DuckDB's library beside its jar, as it is built: unpacking it would meet the limit first. */
    private String classPath() throws IOException {
        List<String> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            String name = Path.of(entry).getFileName().toString();
            path.add(name.startsWith("duckdb_jdbc") ? unpacked(Path.of(entry)) : entry);
        }
        return String.join(File.pathSeparator, path);
    }

    private String unpacked(Path jar) throws IOException {
        Path slim = directory.resolve(jar.getFileName());
        try (JarFile in = new JarFile(jar.toFile());
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(slim))) {
            for (JarEntry entry : (Iterable<JarEntry>) in.stream()::iterator) {
                try (InputStream bytes = in.getInputStream(entry)) {
                    if (entry.getName().startsWith(LIBRARY)) {
                        Files.copy(bytes, directory.resolve(entry.getName()));
                    } else {
                        out.putNextEntry(new JarEntry(entry.getName()));
                        copy(bytes, out);
                        out.closeEntry();
                    }
                }
            }
        }
        return slim.toString();
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        in.transferTo(out);
    }

    private int ingest(boolean limited, String classPath, Path store, Path corpus, Path log)
            throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>();
        if (limited) {
            // In units of 512 or 1024 bytes, as the shell likes; the whole store needs more than 10 MB.
            command.addAll(List.of("/bin/sh", "-c", "ulimit -f 8192 && exec \"$0\" \"$@\""));
        }
        command.addAll(List.of(java, "-cp", classPath, Dragoman.class.getName(), "ingest", "--parser", "conllu"));
        command.addAll(List.of("--store", store.toString(), corpus.toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(log.toFile())
                .start();
        return process.waitFor();
    }

    @Test
    void aFullDiskIsToldAndWhatWasThereStaysAndGoesOn() throws IOException, InterruptedException {
        Path corpus = ParsedNews.write(directory.resolve("news.conllu"), new Random(3), DOCUMENTS);
        Path store = directory.resolve("news.duckdb");
        Path log = directory.resolve("log.txt");
        String classPath = classPath();
        int code = ingest(true, classPath, store, corpus, log);
        String told = Files.readString(log);
        assumeTrue(!told.contains("ulimit"), "the shell cannot limit the size of files: " + told);
        assertThat(code).as(told).isEqualTo(1);
        assertThat(told)
                .startsWith(store + ": it cannot grow, the disk is full or a limit is reached (")
                .endsWith("make room and give the same command again, it goes on where it was\n");
        int before;
        try (Store opened = Store.openReadOnly(store)) {
            before = opened.runs().get(0).documents();
            assertThat(before).isLessThan(DOCUMENTS);
        }
        assertThat(ingest(false, classPath, store, corpus, log))
                .as(Files.readString(log))
                .isZero();
        assertThat(Files.readString(log))
                .contains(String.format(
                        java.util.Locale.ROOT, ": %,d documents added, %,d there already", DOCUMENTS - before, before));
        try (Store opened = Store.openReadOnly(store)) {
            assertThat(opened.runs().get(0).documents()).isEqualTo(DOCUMENTS);
        }
    }
}
