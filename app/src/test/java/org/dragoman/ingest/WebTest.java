package org.dragoman.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.dragoman.ingest.Reading.Fault;
import org.dragoman.text.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses as inputs, against a server of our own. */
class WebTest {
    private static final String PAGE = "<html lang=en><head><title>Visit</title>"
            + "<meta property='article:published_time' content='2024-03-05T08:00:00Z'>"
            + "<meta http-equiv=refresh content='0; url=/moved'><img src=/picture.png><link rel=stylesheet href=/s.css>"
            + "</head><body><article><h1>Visit</h1><p>Kenya's president visited Nairobi's twin town, S\u00e3o Tom\u00e9."
            + "</p></article></body></html>";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private ExecutorService threads;
    private HttpServer server;

    @TempDir
    Path directory;

    @BeforeEach
    void serve() throws IOException {
        threads = Executors.newCachedThreadPool();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(String path, int status, Map<String, String> headers, byte[] body) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().toString());
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static List<Reading> read(boolean fetch, String... arguments) throws IOException {
        List<Reading> readings = new ArrayList<>();
        try (Inputs inputs =
                new Inputs(List.of(arguments), null, InputStream.nullInputStream(), true, Map.of(), fetch)) {
            inputs.forEachRemaining(readings::add);
        }
        return readings;
    }

    private static String fault(List<Reading> readings) {
        assertThat(readings).hasSize(1);
        assertThat(readings.get(0)).isInstanceOf(Fault.class);
        assertThat(((Fault) readings.get(0)).skipped()).isTrue();
        return ((Fault) readings.get(0)).message();
    }

    private String refused(Web.Limits limits, String path) throws IOException {
        try (Feed feed = new Web(limits).open(at(path), new Formats(Map.of()))) {
            return fault(List.of(feed.next()));
        }
    }

    @Test
    void nothingIsFetchedUnasked() throws IOException {
        answer("/page", 200, Map.of("Content-Type", "text/html"), PAGE.getBytes(UTF_8));
        assertThat(fault(read(false, at("/page"))))
                .isEqualTo(at("/page") + ": an address, and nothing is fetched from a network unasked; "
                        + "save the page and name the file; code and ingest fetch it with --fetch");
        Path file = Files.writeString(
                directory.resolve("page.html"),
                PAGE.replace("src=/", "src=" + at("/")).replace("href=/", "href=" + at("/")));
        assertThat(read(false, file.toString())).hasSize(1);
        assertThat(asked).isEmpty();
    }

    @Test
    void aPageIsFetchedAndNothingThatItNames() throws IOException {
        answer("/page", 200, Map.of("Content-Type", "text/html; charset=ISO-8859-1"), PAGE.getBytes(ISO_8859_1));
        List<Reading> readings = read(true, at("/page?id=1"));
        Document page = ((Reading.Text) readings.get(0)).document();
        assertThat(page.id()).isEqualTo(at("/page?id=1"));
        assertThat(page.url()).isEqualTo(at("/page?id=1"));
        assertThat(page.published()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(page.text()).isEqualTo("Kenya's president visited Nairobi's twin town, S\u00e3o Tom\u00e9.");
        assertThat(asked).containsExactly("/page?id=1");
    }

    @Test
    void feedsTablesAndArchivesAreReadByWhatTheServerCallsThemOrByTheirName() throws IOException {
        answer("/feed", 200, Map.of("Content-Type", "application/rss+xml; charset=utf-8"), """
                <rss><channel><item><guid>a</guid><description>Chad thanked Qatar.</description></item></channel></rss>
                """.getBytes(UTF_8));
        answer("/rows", 200, Map.of("Content-Type", "text/csv"), "id,text\nb,Xi left.\n".getBytes(UTF_8));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("{\"id\": \"c\", \"text\": \"Xi came.\"}\n".getBytes(UTF_8));
        }
        answer("/day.jsonl.gz", 200, Map.of("Content-Type", "application/octet-stream"), packed.toByteArray());
        answer("/plain", 200, Map.of("Content-Type", "text/plain"), "Xi won.".getBytes(UTF_8));
        assertThat(read(true, at("/feed"), at("/rows"), at("/day.jsonl.gz"), at("/plain")))
                .extracting(reading -> ((Reading.Text) reading).document().id())
                .containsExactly("a", "b", "c", at("/plain"));
    }

    @Test
    void aPackedAnswerIsUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(PAGE.getBytes(UTF_8));
        }
        answer(
                "/page",
                200,
                Map.of("Content-Type", "text/html; charset=utf-8", "Content-Encoding", "gzip"),
                packed.toByteArray());
        assertThat(read(true, at("/page"))).singleElement().isInstanceOf(Reading.Text.class);
    }

    @Test
    void redirectsAreFollowedToALimit() throws IOException {
        answer("/old", 301, Map.of("Location", "new"), new byte[0]);
        answer("/new", 200, Map.of("Content-Type", "text/plain"), "Xi left.".getBytes(UTF_8));
        assertThat(read(true, at("/old"))).singleElement().isInstanceOf(Reading.Text.class);
        answer("/round", 302, Map.of("Location", "/round"), new byte[0]);
        assertThat(fault(read(true, at("/round"))))
                .isEqualTo(at("/round") + ": more than 5 redirects; give the address of the page itself");
        assertThat(asked).filteredOn("/round"::equals).hasSize(6);
        answer("/file", 302, Map.of("Location", "file:///etc/hostname"), new byte[0]);
        assertThat(fault(read(true, at("/file"))))
                .contains("a redirect to file:///etc/hostname, which is not followed");
    }

    @ParameterizedTest
    @CsvSource({
        "404, the server answered 404; check the address",
        "403, the server answered 403; save the page in a browser and name the file",
        "503, the server answered 503; the server asks for a pause: try again later",
        "500, the server answered 500; try again later",
    })
    void anAnswerThatIsNoPageIsAFault(int status, String told) throws IOException {
        answer("/page", status, Map.of("Content-Type", "text/html"), PAGE.getBytes(UTF_8));
        answer("/next", 200, Map.of("Content-Type", "text/plain"), "Xi left.".getBytes(UTF_8));
        List<Reading> readings = read(true, at("/page"), at("/next"));
        assertThat(readings).hasSize(2);
        assertThat(((Fault) readings.get(0)).message()).isEqualTo(at("/page") + ": " + told);
        assertThat(readings.get(1)).isInstanceOf(Reading.Text.class);
    }

    @Test
    void anAnswerIsNotLongerThanTheLimit() throws IOException {
        Web.Limits small = new Web.Limits(5, 1 << 20, Duration.ofSeconds(5), Duration.ofSeconds(20));
        byte[] body = new byte[(1 << 20) + 1];
        answer("/long", 200, Map.of("Content-Type", "text/plain"), body);
        assertThat(refused(small, "/long")).endsWith("more than 1 MB; download it and name the file");
    }

    @Test
    void aServerThatDoesNotAnswerIsLeft() throws IOException {
        Web.Limits hasty = new Web.Limits(5, 1 << 20, Duration.ofSeconds(1), Duration.ofSeconds(1));
        server.createContext("/silent", exchange -> await());
        assertThat(refused(hasty, "/silent")).endsWith("no whole answer within 1 s; try again later");
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            await();
        });
        assertThat(refused(hasty, "/slow")).endsWith("no whole answer within 1 s; try again later");
    }

    private void await() {
        try {
            over.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void wrongAddressesAreNamed() throws IOException {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        assertThat(fault(read(true, "http://127.0.0.1:" + nobody + "/")))
                .endsWith("no connection to 127.0.0.1; check the address and the network");
        assertThat(fault(read(true, "https:///page"))).contains("an address without a host; write it as");
        assertThat(fault(read(true, "http://example.org/a b"))).contains("no address", "a blank as %20");
        assertThat(fault(read(true, "https://127.0.0.1:" + server.getAddress().getPort() + "/")))
                .containsPattern("no (safe )?connection to 127.0.0.1");
    }
}
