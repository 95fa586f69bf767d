package org.dragoman.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The release as a user has it: unpacked in an empty folder, with a Java that cannot compile. */
record Unpacked(Path home, Path jre) {
    /** What a process did. */
    record Ran(int code, byte[] bytes, String err) {
        String out() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    static Path zip() {
        return Path.of(System.getProperty("dragoman.release"), "dragoman-" + version() + ".zip");
    }

    static String version() {
        return System.getProperty("dragoman.version");
    }

    /** Unpacks the zip; the Java is the image's, which has fewer modules than any that people install. */
    static Unpacked into(Path folder) throws IOException {
        unzip(zip(), folder);
        Path jre = Path.of(System.getProperty("dragoman.jre"));
        assertThat(jre.resolve("bin/java")).exists();
        assertThat(jre.resolve("bin/javac")).doesNotExist();
        return new Unpacked(folder.resolve("dragoman-" + version()), jre);
    }

    private static void unzip(Path zip, Path folder) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Enumeration<? extends ZipEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                Path place = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(place);
                    continue;
                }
                Files.createDirectories(place.getParent());
                try (InputStream in = file.getInputStream(entry)) {
                    Files.copy(in, place);
                }
            }
        }
        // Java's own reader of zips does not know what may be executed; unzip does.
        folder.resolve("dragoman-" + version() + "/bin/dragoman").toFile().setExecutable(true);
    }

    /** Runs the start script in a locale, with nothing but the runtime. */
    Ran dragoman(String locale, String... arguments) throws IOException, InterruptedException {
        return dragoman(List.of(), locale, arguments);
    }

    /** Runs the start script under another command, such as one that takes the network away. */
    Ran dragoman(List<String> under, String locale, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(under);
        command.add(home.resolve("bin/dragoman").toString());
        command.addAll(List.of(arguments));
        Map<String, String> environment =
                Map.of("JAVA_HOME", jre.toString(), "LC_ALL", locale, "PATH", "/usr/bin:/bin", "HOME", home.toString());
        return run(home, environment, command);
    }

    static Ran run(Path directory, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", "");
        Path err = Files.createTempFile("err", "");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            if (!environment.isEmpty()) {
                builder.environment().clear();
                builder.environment().putAll(environment);
            }
            Process process = builder.start();
            process.getOutputStream().close();
            assertThat(process.waitFor(15, TimeUnit.MINUTES))
                    .as("%s ends", command)
                    .isTrue();
            return new Ran(process.exitValue(), Files.readAllBytes(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
