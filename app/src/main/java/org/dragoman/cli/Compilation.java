package org.dragoman.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/** How Java compiles the code of a process that ends with its command. */
final class Compilation {
    /** The start script says by this that the process does nothing else after its command. */
    private static final String ALONE = "dragoman.process.alone";

    /** Work on more findings than this goes on long enough to be worth the better compiler. */
    private static final long FEW = 50_000;

    private static final String NO_BETTER_COMPILER = "[{match: [\"*.*\"], c2: {Exclude: true}}]";

    private Compilation() {}

    /**
     * Leaves what is compiled from now on to the quick compiler: what is done once, at the end, is over before the better one
     * has paid for itself. What the better one has compiled stays. Only speed depends on it, so a Java that cannot be told goes
     * on as it was.
     *
     * @param findings how many the rest of the work is on
     */
    static void quickFrom(long findings) {
        if (findings > FEW || !Boolean.getBoolean(ALONE)) {
            return;
        }
        try {
            Path directives = Files.createTempFile("dragoman", ".json");
            try {
                Files.writeString(directives, NO_BETTER_COMPILER);
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "compilerDirectivesAdd",
                                new Object[] {new String[] {directives.toString()}},
                                new String[] {String[].class.getName()});
            } finally {
                Files.delete(directives);
            }
        } catch (JMException | IOException | LinkageError e) {
            // A Java without this command, or without the module of management: slower, and otherwise the same.
        }
    }
}
