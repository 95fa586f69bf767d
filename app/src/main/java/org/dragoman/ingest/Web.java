package org.dragoman.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLException;
import org.dragoman.ingest.Reading.Fault;

/**
 * Fetches what an address names. The only class that opens a connection; it is made where {@code --fetch} is given.
 *
 * <p>One request at a time, none twice, no cookies. The document of {@code https://example.org/a} has that address as
 * its id; its day is the one that the page states, and without one it has none. Whatever goes wrong is a fault. Whether a site wants to be read
 * by programs is for its user to look up.
 */
final class Web {
    private static final Pattern ADDRESS = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET = Pattern.compile(";\\s*charset=\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    /** What the server calls it, as the ending of a file. */
    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("application/rss+xml", ".xml"),
            Map.entry("application/atom+xml", ".xml"),
            Map.entry("application/rdf+xml", ".xml"),
            Map.entry("application/xml", ".xml"),
            Map.entry("text/xml", ".xml"),
            Map.entry("application/json", ".jsonl"),
            Map.entry("application/jsonl", ".jsonl"),
            Map.entry("application/x-ndjson", ".jsonl"),
            Map.entry("text/csv", ".csv"),
            Map.entry("text/tab-separated-values", ".tsv"));

    private final Limits limits;
    private final HttpClient client;

    /**
     * What is waited for and taken.
     *
     * @param redirects how many an address may have
     * @param bytes of the longest answer
     * @param connecting how long until a connection is there
     * @param whole how long until the whole answer is there
     */
    record Limits(int redirects, int bytes, Duration connecting, Duration whole) {
        static final Limits USUAL = new Limits(5, TextInput.LONGEST, Duration.ofSeconds(10), Duration.ofSeconds(60));
    }

    Web(Limits limits) {
        this.limits = limits;
        this.client = HttpClient.newBuilder()
                .connectTimeout(limits.connecting())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Whether an argument is an address, and no file's name. */
    static boolean named(String argument) {
        return ADDRESS.matcher(argument).matches();
    }

    /** What is said of an address where nothing may be fetched. */
    static Fault unasked(String address) {
        return Fault.skipped(
                address,
                "an address, and nothing is fetched from a network unasked",
                "save the page and name the file; code and ingest fetch it with --fetch");
    }

    /** Why there is nothing to read. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final String remedy;

        Refused(String reason, String remedy) {
            super(reason);
            this.remedy = remedy;
        }

        Fault fault(String address) {
            return Fault.skipped(address, Objects.toString(getMessage()), remedy);
        }
    }

    /** The documents at an address. */
    Feed open(String address, Formats formats) throws IOException {
        try {
            URI at = uri(address);
            HttpResponse<byte[]> response = answer(at);
            for (int redirects = 0; redirected(response); redirects++) {
                if (redirects == limits.redirects()) {
                    throw new Refused(
                            "more than " + limits.redirects() + " redirects", "give the address of the page itself");
                }
                at = next(at, response);
                response = answer(at);
            }
            return read(address, at, response, formats);
        } catch (Refused e) {
            return Feed.of(List.of(e.fault(address)));
        }
    }

    private static URI uri(String address) throws Refused {
        try {
            URI uri = new URI(new URI(address).toASCIIString());
            if (uri.getHost() == null) {
                throw new Refused("an address without a host", "write it as https://example.org/page");
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new Refused("no address (" + e.getMessage() + ")", "write it as a browser shows it, a blank as %20");
        }
    }

    private static boolean redirected(HttpResponse<?> response) {
        int status = response.statusCode();
        return status >= 301
                && status <= 308
                && response.headers().firstValue("Location").isPresent();
    }

    private static URI next(URI at, HttpResponse<?> response) throws Refused {
        String location = response.headers().firstValue("Location").orElse("");
        URI next;
        try {
            next = at.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new Refused("a redirect to \"" + location + "\", which is no address", "look at it in a browser");
        }
        boolean open = at.getScheme().equalsIgnoreCase("https") && "http".equalsIgnoreCase(next.getScheme());
        if (!named(next.toString()) || open) {
            throw new Refused("a redirect to " + next + ", which is not followed", "give that address if you trust it");
        }
        return uri(next.toString());
    }

    private HttpResponse<byte[]> answer(URI at) throws IOException, Refused {
        HttpRequest request = HttpRequest.newBuilder(at)
                .header("User-Agent", "Dragoman")
                .timeout(limits.whole())
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(
                request,
                head -> head.statusCode() == 200
                        ? new LimitedBody(limits.bytes())
                        : BodySubscribers.replacing(new byte[0]));
        try {
            return answer.get(limits.whole().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw late();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("it was stopped", e);
        } catch (ExecutionException e) {
            throw refused(at, e.getCause() == null ? e : e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private Refused late() {
        return new Refused("no whole answer within " + limits.whole().toSeconds() + " s", "try again later");
    }

    private Refused refused(URI at, Throwable cause) {
        if (cause instanceof LimitedBody.TooLong) {
            return new Refused("more than " + (limits.bytes() >> 20) + " MB", "download it and name the file");
        }
        if (cause instanceof java.net.http.HttpConnectTimeoutException || cause instanceof java.net.ConnectException) {
            return new Refused("no connection to " + at.getHost(), "check the address and the network");
        }
        if (cause instanceof java.net.http.HttpTimeoutException) {
            return late();
        }
        if (cause instanceof SSLException) {
            return new Refused(
                    "no safe connection to " + at.getHost() + " (" + cause.getMessage() + ")", "check its certificate");
        }
        return new Refused("it cannot be fetched (" + cause.getMessage() + ")", "look at it in a browser");
    }

    private static Feed read(String address, URI at, HttpResponse<byte[]> response, Formats formats)
            throws IOException, Refused {
        int status = response.statusCode();
        if (status != 200) {
            throw new Refused("the server answered " + status, remedy(status));
        }
        String stated = response.headers().firstValue("Content-Type").orElse("");
        String type = stated.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        InputStream body = unpacked(response);
        if (PAGES.contains(type)) {
            return page(address, at, stated, body);
        }
        String path = Objects.requireNonNullElse(at.getPath(), "");
        String file = path.substring(path.lastIndexOf('/') + 1);
        if (ENDINGS.containsKey(type)) {
            return formats.open(address, address + ENDINGS.get(type), body);
        }
        return Formats.known(file) && !file.endsWith(".txt")
                ? formats.open(address, file, body)
                : Feed.text(address, address, body);
    }

    private static String remedy(int status) {
        return switch (status) {
            case 401, 402, 403 -> "save the page in a browser and name the file";
            case 429, 503 -> "the server asks for a pause: try again later";
            default -> status >= 500 ? "try again later" : "check the address";
        };
    }

    /** Not asked for, but some servers pack all the same. */
    private static InputStream unpacked(HttpResponse<byte[]> response) throws IOException {
        InputStream body = new ByteArrayInputStream(response.body());
        String packing = response.headers().firstValue("Content-Encoding").orElse("");
        return packing.equalsIgnoreCase("gzip") ? new GZIPInputStream(body) : body;
    }

    private static Feed page(String address, URI at, String type, InputStream body) throws IOException {
        byte[] html = body.readNBytes(TextInput.LONGEST + 1);
        if (html.length > TextInput.LONGEST) {
            return Feed.of(List.of(TextInput.tooLong(address)));
        }
        Matcher charset = CHARSET.matcher(type);
        Page page = Page.read(html, charset.find() ? charset.group(1) : null, at.toString());
        return Feed.of(DocumentFields.read(page::field, address, address));
    }
}
