package org.dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the library, {@code examples/java/Events.java}, compiles against core alone and does what it says. */
class LibraryExampleTest {
    private static final Path EXAMPLES = Path.of("..", "examples", "java");

    @TempDir
    Path classes;

    @Test
    void theExampleCompilesAndRuns() throws Exception {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        messages,
                        messages,
                        "-Xlint:all,-path",
                        "-Werror",
                        "-proc:none",
                        "-encoding",
                        "UTF-8",
                        "-d",
                        classes.toString(),
                        EXAMPLES.resolve("Events.java").toString());
        assertThat(code).as(messages.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(printed()).isEqualTo("day-1 120 [IRN] → [IRQ]: Iran rejected Iraqi demands on Monday\n");
    }

    private String printed() throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            String[] arguments = {EXAMPLES.resolve("day.conllu").toString()};
            loader.loadClass("Events").getMethod("main", String[].class).invoke(null, (Object) arguments);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
