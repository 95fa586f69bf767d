package org.dragoman.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;
import org.dragoman.ingest.Reading.Fault;
import org.jsoup.helper.ValidationException;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * An XML file, item by item: an RSS or Atom feed, or PETRARCH's input.
 *
 * <p>Of an item the full text is taken where the feed has it, else its summary; titles are kept apart. Of PETRARCH's
 * sentences the text is taken and the parse, which is of another grammar, passed over. jsoup reads the file as it comes,
 * so that one broken item does not spoil the rest; a library for feeds would give the day in Greenwich, not the day as
 * written.
 */
final class XmlFeed implements Feed {
    private static final String RECORDS = "item, entry, Sentence, sentence, Story, story";

    private final String name;
    private final String file;
    private final StreamParser parser;
    private final Queue<Reading> ready = new ArrayDeque<>();
    private int number;
    private @Nullable String publisher;
    private boolean ended;

    XmlFeed(String name, String file, InputStream in) throws IOException {
        this.name = name;
        this.file = file;
        this.parser = new StreamParser(Parser.xmlParser()).parse(new LinesReader(new RawLines(in)), "");
    }

    @Override
    public @Nullable Reading next() throws IOException {
        while (ready.isEmpty() && !ended) {
            advance();
        }
        return ready.poll();
    }

    private void advance() throws IOException {
        Element record;
        try {
            record = parser.selectNext(RECORDS);
        } catch (ValidationException e) {
            throw new IOException("no XML from record " + (number + 1) + " on", e);
        }
        if (record == null) {
            ended = true;
            if (number == 0) {
                ready.add(Fault.skipped(
                        name, "XML without items that hold a text", "give RSS, Atom or PETRARCH's <Sentences>"));
            }
            return;
        }
        number++;
        String place = name + "#" + number;
        boolean item = record.normalName().equals("item") || record.normalName().equals("entry");
        if (item && publisher == null) {
            publisher = child(record.parent(), "title");
        }
        ready.addAll(DocumentFields.read(
                field -> item ? item(record, field) : sentence(record, field), place, file + "#" + number));
        record.remove();
    }

    private @Nullable String item(Element item, String field) {
        return switch (field) {
            case "text" -> html(first(item, "content:encoded", "content", "description", "summary"));
            case "title" -> html(child(item, "title"));
            case "date" -> first(item, "pubDate", "published", "dc:date", "updated");
            case "url" -> link(item);
            case "id" -> first(item, "guid", "id");
            case "publisher" -> publisher;
            default -> null;
        };
    }

    /** PETRARCH's attributes: {@code date}, {@code id}, {@code source}. */
    private static @Nullable String sentence(Element sentence, String field) {
        return switch (field) {
            case "text" -> {
                String text = child(sentence, "Text");
                yield text == null ? null : text.strip().replaceAll("\\s+", " ");
            }
            case "date", "id" -> sentence.attr(field);
            case "publisher" -> sentence.attr("source");
            case "url" -> sentence.attr("url");
            default -> null;
        };
    }

    private static @Nullable String link(Element item) {
        for (Element link : item.children()) {
            if (link.tagName().equalsIgnoreCase("link")) {
                String target = link.hasAttr("href") ? link.attr("href") : link.text();
                if (!link.hasAttr("rel") || link.attr("rel").equals("alternate")) {
                    return target;
                }
            }
        }
        return null;
    }

    private static @Nullable String html(@Nullable String content) {
        return content == null ? null : Page.plain(content);
    }

    private static @Nullable String first(Element parent, String... names) {
        for (String name : names) {
            String value = child(parent, name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    /** What is written in the first child of that name, markup and CDATA as they are. */
    private static @Nullable String child(@Nullable Element parent, String name) {
        if (parent == null) {
            return null;
        }
        for (Element child : parent.children()) {
            if (child.tagName().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return child.childrenSize() > 0 ? child.html() : child.wholeText();
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
