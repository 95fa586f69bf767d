package org.dragoman.nlp4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.coding.Coder;
import org.dragoman.coding.Reading;
import org.dragoman.coding.SentenceReading;
import org.dragoman.finding.Event;
import org.dragoman.finding.Finding;
import org.dragoman.text.Document;
import org.dragoman.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many of the actors and recipients of gold records are found as mentions, and how many of those whose country is
 * told with that country, whether or not an event was coded.
 *
 * @param parties those whose text stands in the record's text
 * @param missed those that no mention meets
 * @param strangers those whose country is given and no mention that meets them has
 */
record GoldMentions(int parties, int countries, List<String> missed, List<String> strangers) {
    /** @param aside records whose countries are not counted */
    static GoldMentions of(Coder coder, Path records, Set<String> aside) throws IOException {
        int parties = 0;
        int countries = 0;
        List<String> missed = new ArrayList<>();
        List<String> strangers = new ArrayList<>();
        for (String line : Files.readAllLines(records)) {
            JsonNode gold = JsonMapper.shared().readTree(line);
            String text = gold.get("text").asString();
            Reading reading = coder.read(Document.of("d", text));
            List<Met> named = named(reading);
            List<Met> all = new ArrayList<>(named);
            all.addAll(coded(reading));
            for (String side : List.of("actor", "recipient")) {
                for (JsonNode party : gold.get(side)) {
                    String words = party.get("text").asString();
                    if (words.isEmpty() || !text.contains(words)) {
                        continue;
                    }
                    parties++;
                    String told = gold.get("id").asString() + " " + words + " ("
                            + party.path("country").asString("") + ")";
                    if (at(named, text, words).isEmpty()) {
                        missed.add(told);
                    }
                    String country = party.path("country").asString("");
                    if (!country.isEmpty() && !aside.contains(gold.get("id").asString())) {
                        countries++;
                        List<Met> met = at(all, text, words);
                        if (met.stream().noneMatch(m -> m.of(country))) {
                            strangers.add(told + ", but "
                                    + met.stream()
                                            .map(m -> m.actor().country())
                                            .distinct()
                                            .toList());
                        }
                    }
                }
            }
        }
        return new GoldMentions(parties, countries, List.copyOf(missed), List.copyOf(strangers));
    }

    /** Somebody, what names them and the word that heads it. */
    private record Met(Span span, Span head, Actor actor) {
        /** UN and EU count as IGO, since the gold knows only that. */
        boolean of(String country) {
            String own = String.valueOf(actor.country());
            return own.equals(country) || country.equals("IGO") && (own.equals("UNO") || own.equals("EUR"));
        }
    }

    private static List<Met> named(Reading reading) {
        List<Met> met = new ArrayList<>();
        for (SentenceReading sentence : reading.sentences()) {
            for (Mention mention : sentence.mentions()) {
                Span head = sentence.sentence().token(mention.head()).span();
                mention.actors().forEach(actor -> met.add(new Met(mention.span(), head, actor)));
            }
        }
        return met;
    }

    /** Parties of events, whose country may be inferred. */
    private static List<Met> coded(Reading reading) {
        List<Met> met = new ArrayList<>();
        for (Finding finding : reading.withStatements()) {
            if (finding instanceof Event event) {
                Stream.concat(event.actor().stream(), event.recipient().stream())
                        .forEach(party -> {
                            Span span = party.span();
                            if (span != null) {
                                met.add(new Met(span, span, party.actor()));
                            }
                        });
            }
        }
        return met;
    }

    /** Those whose head is among the words, or who are named by more than the words, wherever these stand. */
    private static List<Met> at(List<Met> all, String text, String words) {
        List<Met> met = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int from = at;
            int to = at + words.length();
            all.stream()
                    .filter(m -> m.head().start() < to && from < m.head().end()
                            || m.span().start() <= from && to <= m.span().end())
                    .forEach(met::add);
        }
        return met;
    }

    /** The share of parties that are found. */
    double found() {
        return 1 - (double) missed.size() / parties;
    }

    /** The share of parties with a country that are found with it. */
    double known() {
        return 1 - (double) strangers.size() / countries;
    }
}
