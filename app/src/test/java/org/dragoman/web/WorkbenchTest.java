package org.dragoman.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.coding.Lexicon;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.nlp4j.Nlp4jParser;
import org.dragoman.text.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WorkbenchTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String EXAMPLE = "date 2023-05-18\n\nKenya's president visited Japan on Tuesday.";

    private static Workbench workbench;

    @BeforeAll
    static void open() throws IOException {
        Path models = Path.of(System.getProperty("dragoman.models", "../.models/nlp4j-1.1.3"));
        workbench = Workbench.start(
                new Address("127.0.0.1", 0, null),
                Nlp4jParser.load(models),
                Lexicon.load(LexiconFiles.bundled()),
                "run",
                Document.of("example", EXAMPLE));
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + workbench.port() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    private static HttpResponse<String> form(String fields) throws IOException, InterruptedException {
        return send(request("/")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields)));
    }

    private static HttpResponse<String> code(String body) throws IOException, InterruptedException {
        return send(
                request("/code").header("Accept", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    void theFirstPageShowsTheExampleCoded() throws Exception {
        HttpResponse<String> page = send(request("/"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).containsIgnoringCase("charset=utf-8"));
        assertThat(page.body())
                .contains(
                        "CONSULT visit", "(KEN GOV)", "CAMEO 042", "How it was found", "<span class=\"mark trigger\">");
    }

    @Test
    void aPastedTextIsCodedOnTheSpot() throws Exception {
        HttpResponse<String> page =
                form("text=France+condemned+Mali+on+Monday.&date=2022-02-01&title=%3Cscript%3Ealert(1)%3C%2Fscript%3E");
        assertThat(page.body()).contains("ACCUSE", "2022-01-31", "&lt;script").doesNotContain("<script>alert");
        assertThat(form("text=+").statusCode()).isEqualTo(400);
        HttpResponse<String> noDay = form("text=Xi+left.&date=soon");
        assertThat(noDay.statusCode()).isEqualTo(400);
        assertThat(noDay.body()).contains("is no day; write it as 2025-06-17");
    }

    @Test
    void programsGetFindingsAsJsonLines() throws Exception {
        HttpResponse<String> answer = code("{\"text\": \"Xi met Putin in Moscow.\", \"date\": \"2023-03-21\"}");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/jsonl; charset=utf-8");
        assertThat(answer.body()).contains("\"event\":\"CONSULT\"", "\"RUS\"", "\"run\":\"run\"");
        for (String bad : List.of("nonsense", "{}", "{\"text\": \"x\", \"date\": \"soon\"}", "[1]")) {
            HttpResponse<String> refused = code(bad);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).startsWith("{\"error\":");
        }
    }

    @Test
    void pagesMayLoadNothingFromElsewhere() throws Exception {
        HttpResponse<String> page = send(request("/"));
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self'")
                        .doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("Referrer-Policy"))
                .as("with no-referrer a browser's own forms come from nowhere, and are refused")
                .hasValue("same-origin");
        assertThat(page.body()).doesNotContain("http://", "https://", "onclick", "style=");
        assertThat(send(request("/static/dragoman.css")).statusCode()).isEqualTo(200);
    }

    @Test
    void otherSitesAreRefused() throws Exception {
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
        assertThat(send(request("/code")
                                .header("Origin", "http://evil.example")
                                .POST(HttpRequest.BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(request("/code")
                                .header("Sec-Fetch-Site", "cross-site")
                                .POST(HttpRequest.BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void pathsReachNoFiles() throws Exception {
        for (String path : List.of(
                "/static/../../../../etc/passwd",
                "/static/%2e%2e/%2e%2e/etc/passwd",
                "/etc/passwd",
                "/static//etc/passwd")) {
            String answer = raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(path).matches("(?s)HTTP/1.1 40[04].*").doesNotContain("root:");
        }
    }

    @Test
    void tooMuchIsRefusedAndTheServerLives() throws Exception {
        HttpResponse<String> refused = code("{\"text\": \"" + "a".repeat(50 << 20) + "\"}");
        assertThat(refused.statusCode()).isEqualTo(413);
        List<Socket> silent = new ArrayList<>();
        try {
            for (int i = 0; i < 1000; i++) {
                silent.add(new Socket("127.0.0.1", workbench.port()));
            }
            assertThat(send(request("/")).statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : silent) {
                socket.close();
            }
        }
    }

    @Test
    void othersNeedAToken() {
        assertThatThrownBy(() -> new Address("0.0.0.0", 0, null)).hasMessageContaining("give --token");
        assertThatThrownBy(() -> new Address("0.0.0.0", 0, "short")).hasMessageContaining("16 characters");
        assertThat(new Address("0.0.0.0", 0, "a-long-enough-secret").token()).isNotNull();
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", workbench.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(UTF_8));
            out.flush();
            try (InputStream in = socket.getInputStream()) {
                return new String(in.readAllBytes(), UTF_8);
            }
        }
    }
}
