package org.dragoman.spark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.apache.spark.sql.streaming.Trigger;
import org.dragoman.text.PublicationDay;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The job for {@code spark-submit}: what {@code dragoman code} does, on a cluster.
 *
 * <p>Exit codes as of the command: 0 all is done, 1 some documents failed and are in the table {@code faults}, 2 called wrongly.
 */
@Command(
        name = "dragoman-spark",
        description = {
            "Writes down who did, said, asked or promised what to whom: documents in, findings out as Parquet.",
            ""
        })
public final class CodeJob implements Callable<Integer> {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files or directories with documents; globs as Hadoop's.")
    List<String> paths = List.of();

    @Option(
            names = "--from",
            paramLabel = "FORM",
            description =
                    "What they are: ${COMPLETION-CANDIDATES}; files is any other form that \"dragoman code\" reads. "
                            + "Default: by their ending.")
    @Nullable
    Source from;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            required = true,
            description =
                    "Where the tables findings and faults go; it must not be there yet, except with --checkpoint.")
    String to = "";

    @Option(
            names = "--checkpoint",
            paramLabel = "DIR",
            description =
                    "Code only files that are new since the last time, of one directory; here is kept which were read.")
    @Nullable
    String checkpoint;

    @Option(names = "--follow", description = "With --checkpoint: do not end, but wait for more files.")
    boolean follow;

    @Option(
            names = "--models",
            paramLabel = "DIR",
            defaultValue = "models",
            description = "The parser's models: the name after # in --archives, or a directory that every machine has. "
                    + "Default: ${DEFAULT-VALUE}.")
    String models = "";

    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = "Your own lexicon, laid over the bundled one; named as the models are.")
    @Nullable
    String lexicon;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "Day of publication of documents that state none: 2025-06-17.")
    @Nullable
    String date;

    @Option(
            names = "--statements",
            description = "Also write statements and assessments, which have a CAMEO code but no PLOVER event.")
    boolean statements;

    @Option(names = "--any-language", description = "Also code texts that do not look like English.")
    boolean anyLanguage;

    @Option(
            names = "--columns",
            paramLabel = "FIELD=COLUMN",
            split = ",",
            description = "Which columns of tables have text, id, date, title, url, publisher, language, "
                    + "where they have other than the usual names: text=Body,date=Day.")
    Map<String, String> columns = Map.of();

    /** The start of the job. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new CodeJob())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, failing, result) -> {
                    if (e instanceof WrongCallException) {
                        failing.getErr().println(e.getMessage());
                        return CommandLine.ExitCode.USAGE;
                    }
                    throw e;
                });
    }

    @Override
    public Integer call() throws IOException, StreamingQueryException, TimeoutException {
        Source source = source();
        Settings settings = new Settings(models, lexicon, day(), statements, anyLanguage, new TreeMap<>(columns));
        try (SparkSession spark = SparkSession.builder().appName("Dragoman").getOrCreate()) {
            Tables tables = new Tables(to, System.err);
            Counters counters = Counters.of(spark.sparkContext());
            long failed;
            if (checkpoint == null) {
                refuseToReplace(spark);
                Dataset<Row> read = source.read(spark, paths, columns);
                failed = tables.write(coded(read, source, settings, counters), "", SaveMode.ErrorIfExists);
            } else {
                failed = stream(spark, source, settings, tables, counters);
            }
            return failed == 0 ? 0 : 1;
        }
    }

    private Source source() {
        if (follow && checkpoint == null) {
            throw new WrongCallException("--follow needs --checkpoint DIR, which keeps what was read");
        }
        if (checkpoint != null && paths.size() != 1) {
            throw new WrongCallException("--checkpoint is for one directory; give one PATH");
        }
        Source source = from == null ? Source.of(paths.get(0)) : from;
        if (source == null) {
            throw new WrongCallException(paths.get(0) + ": what it holds is not told by its ending; "
                    + "say --from jsonl, --from parquet or --from files");
        }
        return source;
    }

    private @Nullable LocalDate day() {
        LocalDate day = date == null ? null : PublicationDay.parse(date);
        if (date != null && day == null) {
            throw new WrongCallException("--date \"" + date + "\" is no day; write it as 2025-06-17");
        }
        return day;
    }

    /** Told before anything is coded. */
    private void refuseToReplace(SparkSession spark) throws IOException {
        for (String table : List.of("findings", "faults")) {
            Path path = new Path(to, table);
            if (path.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(path)) {
                throw new WrongCallException(path + ": it is there already; name another directory, or remove it");
            }
        }
    }

    /**
     * Documents are dealt out anew by their id before they are coded: in equal parts whatever files they came in, and all of
     * one id to one task.
     */
    private static Dataset<Row> coded(Dataset<Row> read, Source source, Settings settings, Counters counters) {
        int parts = Integer.parseInt(read.sparkSession().conf().get("spark.sql.shuffle.partitions"));
        return read.flatMap(new Intake(source, settings), Encoders.row(Intake.SCHEMA))
                .repartition(
                        parts, functions.coalesce(functions.col("id"), functions.col("line"), functions.col("place")))
                .sortWithinPartitions("id", "place", "text")
                .mapPartitions(new Coding(settings, counters), Encoders.row(Coding.SCHEMA));
    }

    /** Each batch of new files goes to a directory of its own: one that was broken off is written anew, and nothing twice. */
    private long stream(SparkSession spark, Source source, Settings settings, Tables tables, Counters counters)
            throws TimeoutException, StreamingQueryException {
        AtomicLong failed = new AtomicLong();
        VoidFunction2<Dataset<Row>, Long> write = (batch, number) -> failed.addAndGet(
                tables.write(coded(batch, source, settings, counters), "/batch=" + number, SaveMode.Overwrite));
        source.follow(spark, paths.get(0), columns)
                .writeStream()
                .option("checkpointLocation", checkpoint)
                .trigger(follow ? Trigger.ProcessingTime(0) : Trigger.AvailableNow())
                .foreachBatch(write)
                .start()
                .awaitTermination();
        return failed.get();
    }
}
