package org.dragoman.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * A process with its end and what it said: the finished jar given to {@code spark-submit} in local mode, or the finished
 * command line.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 */
record Submitted(int code, String out, String err) {
    private static final long MINUTES = 5;

    /** Hands the job over and waits for its end. */
    static Submitted job(Path scratch, Object... arguments) throws IOException, InterruptedException {
        return finished(start(scratch, arguments), scratch);
    }

    /** Hands the job over; what it says goes to {@code out.log} and {@code err.log}. */
    static Process start(Path scratch, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(Arrays.asList(JavaModuleOptions.defaultModuleOptionArray()));
        command.addAll(List.of(
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                sparksOwn(),
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                "local[2]",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.local.dir=" + scratch,
                "--conf",
                "spark.sql.shuffle.partitions=4",
                "--archives",
                System.getProperty("dragoman.job.models") + "#models",
                System.getProperty("dragoman.job")));
        return process(command, scratch, arguments);
    }

    /** What the command line says to the same. */
    static Submitted command(Path scratch, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(List.of("-Ddragoman.models=" + System.getProperty("dragoman.models"), "-Dfile.encoding=UTF-8"));
        command.addAll(List.of("-Dsun.stdout.encoding=UTF-8", "-jar", System.getProperty("dragoman.command")));
        return finished(process(command, scratch, arguments), scratch);
    }

    private static Process process(List<String> command, Path scratch, Object... arguments) throws IOException {
        Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
        return new ProcessBuilder(command)
                .redirectOutput(scratch.resolve("out.log").toFile())
                .redirectError(scratch.resolve("err.log").toFile())
                .start();
    }

    private static Submitted finished(Process process, Path scratch) throws IOException, InterruptedException {
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("no end: " + Files.readString(scratch.resolve("err.log")));
        }
        return new Submitted(
                process.exitValue(),
                Files.readString(scratch.resolve("out.log")),
                Files.readString(scratch.resolve("err.log")));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Spark and what it needs, without anything of ours: the job must bring it. */
    private static String sparksOwn() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.contains(File.separator + "target" + File.separator))
                .filter(entry -> !entry.contains("dragoman-"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
