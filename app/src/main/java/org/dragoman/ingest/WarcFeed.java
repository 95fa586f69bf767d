package org.dragoman.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import org.dragoman.ingest.Reading.Fault;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A web archive: the pages among its responses, in their order; pictures, redirects and the rest are passed over. A page
 * without a date has the day on which it was fetched.
 */
final class WarcFeed implements Feed {
    private final String name;
    private final WarcReader reader;
    private final Queue<Reading> ready = new ArrayDeque<>();
    private int number;
    private boolean any;
    private boolean ended;

    WarcFeed(String name, InputStream in) throws IOException {
        this.name = name;
        this.reader = new WarcReader(in);
    }

    @Override
    public @Nullable Reading next() throws IOException {
        while (ready.isEmpty() && !ended) {
            Optional<WarcRecord> record = nextRecord();
            if (record.isEmpty()) {
                ended = true;
                if (!any) {
                    ready.add(Fault.skipped(name, "a web archive without pages", "look what is in it"));
                }
            } else if (record.get() instanceof WarcResponse response) {
                number++;
                readOrName(response);
            }
        }
        return ready.poll();
    }

    private Optional<WarcRecord> nextRecord() throws IOException {
        try {
            return reader.next();
        } catch (IllegalArgumentException e) {
            throw new IOException("a record of no possible length: " + e.getMessage(), e);
        }
    }

    /** The library meets a head that is spoilt only when it is asked for, and then in ways of its own. */
    private void readOrName(WarcResponse response) throws IOException {
        try {
            read(response);
        } catch (DateTimeException | IllegalArgumentException | NoSuchElementException e) {
            any = true;
            ready.add(Fault.skipped(
                    name + "#" + number, "a broken record (" + e.getMessage() + ")", "fetch the page again"));
        }
    }

    private void read(WarcResponse response) throws IOException {
        HttpResponse http = response.http();
        MediaType type = http.contentType();
        String base = type.base().toString().toLowerCase(Locale.ROOT);
        if (http.status() != 200 || !(base.equals("text/html") || base.equals("application/xhtml+xml"))) {
            return;
        }
        any = true;
        String target = response.target();
        String place = name + "#" + target;
        byte[] html = http.body().stream().readNBytes(TextInput.LONGEST + 1);
        if (html.length > TextInput.LONGEST) {
            ready.add(TextInput.tooLong(place));
            return;
        }
        Page page = Page.read(html, type.parameters().get("charset"), target);
        String fetched = response.date().toString();
        ready.addAll(DocumentFields.read(
                field -> {
                    String value = page.field(field);
                    return value == null && field.equals("date") ? fetched : field.equals("id") ? target : value;
                },
                place,
                target));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
