package org.dragoman.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dragoman.record.JsonLines;
import org.dragoman.text.Document;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * How {@code dragoman code} does over a long stream: a process of its own with little memory reads made-up news from
 * standard input. Told are the processor's seconds, what lives in memory after a full collection at each tenth of the
 * way, how long the seventh to tenth tenths took against the third to sixth, and a fingerprint of what came out, which
 * is the same however many threads there are.
 */
@Command(name = "bench/long", mixinStandardHelpOptions = true)
final class LongRun implements Callable<Integer> {
    private static final int TENTHS = 10;
    private static final int SHOWN = 12;
    private static final double NANOS = 1e9;
    private static final Pattern FULL = Pattern.compile("Pause Full .*?(\\d+)M->(\\d+)M");
    private static final Pattern SENTENCES = Pattern.compile("(\\d+) sentences\\b");

    @Parameters(
            paramLabel = "DOCUMENTS",
            arity = "1..*",
            description = "How many documents, of about eleven sentences.")
    List<Integer> counts = List.of();

    @Option(names = "--threads", split = ",", description = "How many threads; each is run. Default: 1.")
    List<Integer> threads = List.of(1);

    @Option(names = "--heap", description = "Memory that Java may use. Default: ${DEFAULT-VALUE}.")
    String heap = "1g";

    @Option(
            names = "--mix",
            description = "Documents of ordinary news for each readout of examples/. Default: ${DEFAULT-VALUE}.")
    double mix = 1.3;

    @Option(names = "--ordinary", description = "Sentences of ordinary news. Default: ${DEFAULT-VALUE}.")
    Path ordinary = Path.of("nlp4j/src/test/resources/org/dragoman/nlp4j/ordinary.txt");

    /** What a run took. */
    private record Took(
            long sentences,
            double processor,
            double wall,
            List<Integer> live,
            List<Double> tenths,
            String fingerprint) {
        /** How long the last four tenths took against the four before them: 1 where the cost is linear. */
        double slope() {
            return (tenths.get(TENTHS - 1) - tenths.get(5)) / (tenths.get(5) - tenths.get(1));
        }
    }

    /** Runs it; exits with what picocli makes of it. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new LongRun()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        System.out.println(
                "| documents | sentences | threads | s | s of the processor | µs of it a sentence | live, MB | slope | output |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        for (int number : threads) {
            List<Took> all = new ArrayList<>();
            for (int count : counts) {
                Took took = run(count, number);
                all.add(took);
                System.out.printf(
                        Locale.ROOT,
                        "| %,d | %,d | %d | %.1f | %.1f | %.0f | %d–%d | %.2f | %s |%n",
                        count,
                        took.sentences(),
                        number,
                        took.wall(),
                        took.processor(),
                        took.processor() * 1e6 / took.sentences(),
                        took.live().stream().min(Integer::compare).orElse(0),
                        took.live().stream().max(Integer::compare).orElse(0),
                        took.slope(),
                        took.fingerprint());
            }
            for (int i = 1; i < all.size(); i++) {
                Took one = all.get(i - 1);
                Took other = all.get(i);
                System.out.printf(
                        Locale.ROOT,
                        "%d threads, between %,d and %,d sentences: %.0f µs of the processor for each one more%n",
                        number,
                        one.sentences(),
                        other.sentences(),
                        (other.processor() - one.processor()) * 1e6 / (other.sentences() - one.sentences()));
            }
        }
        return 0;
    }

    private Took run(int count, int number) throws IOException, InterruptedException {
        Path log = Files.createTempFile("collections", ".log");
        Path err = Files.createTempFile("stats", ".txt");
        List<String> command = List.of(
                tool("java"),
                "-Xmx" + heap,
                "-XX:+UseParallelGC",
                "-Xlog:gc:file=" + log,
                "-Ddragoman.models=.models/nlp4j-1.1.3",
                "-jar",
                "app/target/dragoman.jar",
                "code",
                "--format",
                "jsonl",
                "--stats",
                "--threads",
                String.valueOf(number),
                "-");
        long since = System.nanoTime();
        Process process =
                new ProcessBuilder(command).redirectError(err.toFile()).start();
        CompletableFuture<Duration> watch = CompletableFuture.supplyAsync(() -> watched(process));
        CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> fingerprint(process.getInputStream()));
        List<Double> tenths = new ArrayList<>();
        try (OutputStream to = process.getOutputStream()) {
            feed(to, count, process.pid(), () -> tenths.add((System.nanoTime() - since) / NANOS));
        }
        String fingerprint = output.join();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("it failed: " + Files.readString(err));
        }
        double wall = (System.nanoTime() - since) / NANOS;
        long sentences = SENTENCES
                .matcher(Files.readString(err))
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .findFirst()
                .orElseThrow();
        List<Integer> live = FULL.matcher(Files.readString(log))
                .results()
                .map((MatchResult found) -> Integer.valueOf(found.group(2)))
                .toList();
        Files.delete(log);
        Files.delete(err);
        return new Took(sentences, watch.join().toMillis() / 1e3, wall, live, tenths, fingerprint);
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** The processor's time, as it was last seen: to a twentieth of a second. */
    private static Duration watched(Process process) {
        Duration seen = Duration.ZERO;
        while (process.isAlive()) {
            seen = process.info().totalCpuDuration().orElse(seen);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return seen;
            }
        }
        return seen;
    }

    private static String fingerprint(InputStream in) {
        try (in) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes documents; at each tenth the process collects its garbage. */
    private void feed(OutputStream to, int count, long pid, Runnable tenth) throws IOException, InterruptedException {
        NewsMix news = new NewsMix(ordinary, 7);
        List<Document> readouts = readouts();
        int written = 0;
        while (written < count) {
            for (Document document : news.of(readouts, mix)) {
                if (written == count) {
                    break;
                }
                Map<String, String> fields = Map.of("id", "d" + written, "text", document.text());
                to.write((JsonLines.line(fields) + "\n").getBytes(StandardCharsets.UTF_8));
                written++;
                if (written % Math.max(1, count / TENTHS) == 0) {
                    to.flush();
                    new ProcessBuilder(tool("jcmd"), String.valueOf(pid), "GC.run")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor();
                    tenth.run();
                }
            }
        }
    }

    private static List<Document> readouts() throws IOException {
        List<Document> readouts = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("examples"), "*.txt")) {
            for (Path file : files) {
                readouts.add(Document.of(file.toString(), Files.readString(file)));
            }
        }
        readouts.sort(Comparator.comparing(Document::id));
        return readouts;
    }
}
