package org.dragoman.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** {@code dragoman code --follow -}: documents come one by one, and the findings of each are there before the next. */
class FollowTest {
    private static final String FIRST =
            "{\"id\":\"a\",\"date\":\"2025-06-17\",\"text\":\"Iran rejected Iraqi demands.\"}\n";
    private static final String BROKEN = "{\"id\":\"b\",\n";
    private static final String LAST =
            "{\"id\":\"c\",\"date\":\"2025-06-17\",\"text\":\"Kenya freed 20 Ugandan soldiers.\"}\n";
    private static final String[] ARGUMENTS = {"code", "--follow", "--format", "jsonl", "-"};

    /** Counts lines as they are flushed, as whoever reads a pipe would see them. */
    private static final class Lines extends ByteArrayOutputStream {
        private volatile long flushed;

        @Override
        public synchronized void flush() {
            flushed = toString(UTF_8).lines().count();
        }
    }

    @Test
    void findingsAreThereBeforeTheNextDocumentComes() throws Exception {
        PipedOutputStream feed = new PipedOutputStream();
        Lines out = new Lines();
        StringWriter err = new StringWriter();
        Streams streams = new Streams(new PipedInputStream(feed), out, new PrintWriter(err), false, false, Map.of());
        CompletableFuture<Integer> code = CompletableFuture.supplyAsync(
                () -> Dragoman.commandLine(streams).execute(ARGUMENTS));
        feed.write(FIRST.getBytes(UTF_8));
        feed.flush();
        await(out, 1);
        feed.write((BROKEN + LAST).getBytes(UTF_8));
        feed.flush();
        await(out, 2);
        feed.close();
        assertThat(code.get(60, TimeUnit.SECONDS)).as(err.toString()).isEqualTo(1);
        assertThat(err.toString()).contains("stdin:2");
        Called whole = Called.with(FIRST + BROKEN + LAST, false, Map.of(), "code", "--format", "jsonl", "-");
        assertThat(out.toString(UTF_8)).isEqualTo(whole.out());
    }

    private static void await(Lines out, long lines) throws InterruptedException {
        for (int i = 0; out.flushed < lines && i < 2400; i++) {
            Thread.sleep(50);
        }
        assertThat(out.flushed).isGreaterThanOrEqualTo(lines);
    }

    @Test
    void otherInputsAndFormsAreRefused() {
        assertThat(Called.with("code", "--follow", "x.jsonl").err())
                .contains("dragoman code --follow --format jsonl -");
        assertThat(Called.with("code", "--follow", "-").code()).isEqualTo(2);
    }
}
