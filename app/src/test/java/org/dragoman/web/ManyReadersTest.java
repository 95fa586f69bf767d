package org.dragoman.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.store.MadeUpNews;
import org.dragoman.store.Store;
import org.dragoman.text.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A store of 100,000 findings behind the workbench: how long each page takes, printed, and forty who read at once. They read
 * for as many seconds as {@code -Ddragoman.readers=60} says, else ten. Only errors fail: other work on the machine counts.
 */
@Tag("slow")
class ManyReadersTest {
    private static final int FINDINGS = 100_000;
    private static final int READERS = 40;
    private static final int TIMES = 20;
    private static final Duration READING = Duration.ofSeconds(Integer.getInteger("dragoman.readers", 10));

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    static Path directory;

    private static Store store;
    private static Workbench workbench;
    private static List<String> pages = List.of();

    @BeforeAll
    static void serve() throws IOException, InterruptedException {
        Path file = directory.resolve("large.duckdb");
        MadeUpNews.write(file, 1, FINDINGS);
        store = Store.open(file);
        workbench = Workbench.start(
                new Address("127.0.0.1", 0, null),
                Showcase.PARSER,
                Showcase.LEXICON,
                MadeUpNews.KEY,
                Document.of("example", "Xi met Putin."),
                store);
        pages = List.of(
                "/",
                "/documents",
                "/document?id=d7",
                "/events",
                "/events?category=CONSULT&country=KEN&from=2015-01-01",
                "/events.json?category=AID",
                "/review",
                "/decisions",
                "/relation",
                "/relation?pair=CHN,TJK",
                "/relation?pair=CHN,TJK&asof=2015-06-30",
                "/ledger?pair=CHN,TJK",
                linked("/ledger?pair=CHN,TJK", "/ledger/[^\"?]+"),
                "/actor",
                "/map",
                "/compare?a=d1&b=d2",
                "/frames",
                linked("/frames", "/frames/[^\"?]+"),
                "/sql?q=SELECT%20count(*)%20FROM%20active.findings");
    }

    @AfterAll
    static void stop() {
        workbench.close();
        store.close();
    }

    /** The first address on a page that fits. */
    private static String linked(String page, String address) throws IOException, InterruptedException {
        Matcher link =
                Pattern.compile("href=\"(" + address + ")").matcher(get(page).body());
        assertThat(link.find()).as("%s has a link to %s", page, address).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    private static HttpResponse<String> get(String page) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + workbench.port() + page);
        return CLIENT.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    @Test
    void everyPageAnswers() throws IOException, InterruptedException {
        for (String page : pages) {
            List<Double> times = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                long since = System.nanoTime();
                assertThat(get(page).statusCode()).as(page).isEqualTo(200);
                times.add((System.nanoTime() - since) / 1e6);
            }
            double first = times.get(0);
            times.sort(null);
            System.out.printf(
                    Locale.ROOT,
                    "%-60s median %6.0f ms, worst %6.0f ms, first %6.0f ms%n",
                    page,
                    times.get(TIMES / 2),
                    times.get(TIMES - 1),
                    first);
        }
    }

    @Test
    void fortyReadAtOnceWithoutAnError() throws InterruptedException, ExecutionException {
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            long end = System.nanoTime() + READING.toNanos();
            List<Callable<Integer>> work = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                Random random = new Random(i);
                work.add(() -> read(random, end));
            }
            int answers = 0;
            for (Future<Integer> reader : readers.invokeAll(work)) {
                answers += reader.get();
            }
            System.out.printf(Locale.ROOT, "%d readers: %d pages in %d s%n", READERS, answers, READING.toSeconds());
            assertThat(answers).isGreaterThanOrEqualTo(READERS);
        } finally {
            readers.shutdownNow();
        }
    }

    /** Reads pages by lot until the time is over; how many. */
    private static int read(Random random, long end) throws IOException, InterruptedException {
        int answers = 0;
        do {
            String page = pages.get(random.nextInt(pages.size()));
            HttpResponse<String> answer = get(page);
            assertThat(answer.statusCode()).as("%s: %s", page, answer.body()).isEqualTo(200);
            answers++;
        } while (System.nanoTime() < end);
        return answers;
    }
}
