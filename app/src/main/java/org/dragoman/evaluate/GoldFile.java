package org.dragoman.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.ontology.EventType;
import org.dragoman.text.PublicationDay;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records that people coded, JSON Lines, in any of three forms that the fields tell apart:
 *
 * <ul>
 *   <li>event records: {@code {"id", "text", "event": "AGREE", "actor": [{"country": "JOR"}], "recipient": […], "mode"}};
 *       two actors and no recipient are a mutual event; without actors, headlines
 *   <li>marked sentences: {@code {"id", "text", "root": "ACCUSE", "source": "Iran", "target": "the court"}}
 *   <li>PLOVER JSON, whose {@code event} is a list and whose entities have a {@code code}; the text in {@code text}
 * </ul>
 */
public final class GoldFile {
    private GoldFile() {}

    /**
     * Reads a file.
     *
     * @param faults told of each record that cannot be used, with file and line; the others are read all the same
     */
    public static List<GoldRecord> read(Path file, Consumer<String> faults) throws IOException {
        List<GoldRecord> records = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                GoldRecord record = read(line, file.getFileName() + ":" + number);
                if (!ids.add(record.id())) {
                    throw new IllegalArgumentException("a second record with the id \"" + record.id() + "\"");
                }
                records.add(record);
            } catch (JacksonException e) {
                faults.accept(file + ":" + number + ": no JSON; write one record a line");
            } catch (IllegalArgumentException e) {
                faults.accept(file + ":" + number + ": " + e.getMessage());
            }
        }
        return records;
    }

    private static GoldRecord read(String line, String unnamed) {
        JsonNode fields = JsonMapper.shared().readTree(line);
        String text = text(fields.path("text"));
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("no \"text\"; the coder needs it");
        }
        String stated = string(fields, "id");
        String id = stated == null ? unnamed : stated;
        String date = string(fields, "date");
        LocalDate day = date == null ? null : PublicationDay.parse(date);
        String root = string(fields, "root");
        if (root != null) {
            String source = string(fields, "source");
            String target = string(fields, "target");
            if (source == null || target == null) {
                throw new IllegalArgumentException("\"root\" without \"source\" and \"target\"; add their words");
            }
            checked(root, "YIELD");
            GoldRecord.Marked marked = new GoldRecord.Marked(source, target);
            return new GoldRecord(id, text, day, root, Set.of(), Set.of(), null, marked);
        }
        String event = first(fields.path("event"));
        if (event == null) {
            throw new IllegalArgumentException("neither \"event\" nor \"root\"; give the category");
        }
        checked(event, "");
        List<String> actors = countries(fields.path("actor"));
        List<String> recipients = countries(fields.path("recipient"));
        boolean mutual =
                fields.path("recipient").isEmpty() && fields.path("actor").size() >= 2;
        Set<String> acting = new HashSet<>(actors);
        return new GoldRecord(
                id,
                text,
                day,
                event,
                acting,
                mutual ? acting : new HashSet<>(recipients),
                first(fields.path("mode")),
                null);
    }

    private static void checked(String category, String besides) {
        boolean known = category.equals(besides)
                || Arrays.stream(EventType.values())
                        .anyMatch(type -> type.name().equals(category));
        if (!known) {
            throw new IllegalArgumentException("\"" + category + "\" is no category of PLOVER; write one of "
                    + Arrays.toString(EventType.values()) + (besides.isEmpty() ? "" : " or " + besides));
        }
    }

    /** A string, or the stories of PLOVER's text blocks, one after the other. */
    private static @Nullable String text(JsonNode node) {
        if (node.isString()) {
            return node.asString();
        }
        List<String> parts = new ArrayList<>();
        for (JsonNode part : node.isArray() ? node : List.of(node)) {
            String story = string(part, "text_story");
            if (story != null) {
                parts.add(story);
            }
        }
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    private static List<String> countries(JsonNode side) {
        List<String> countries = new ArrayList<>();
        for (JsonNode party : side) {
            String country = string(party, "country") == null ? string(party, "code") : string(party, "country");
            if (country != null && !country.isBlank()) {
                countries.add(folded(country));
            }
        }
        return countries;
    }

    /** Gold files know one code for what is between states. */
    static String folded(String country) {
        return country.equals("UNO") || country.equals("EUR") ? "IGO" : country;
    }

    private static @Nullable String first(JsonNode value) {
        JsonNode node = value.isArray() ? value.path(0) : value;
        return node.isString() && !node.asString().isBlank() ? node.asString() : null;
    }

    private static @Nullable String string(JsonNode fields, String name) {
        JsonNode value = fields.path(name);
        return value.isString() ? value.asString() : null;
    }
}
