package org.dragoman.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.coding.Coder;
import org.dragoman.coding.Lexicon;
import org.dragoman.finding.Event;
import org.dragoman.finding.Party;
import org.dragoman.finding.Status;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.ontology.EventType;
import org.dragoman.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences as news agencies write them, a file for each category ({@code news/accuse.tsv}), coded by the whole engine.
 * A sentence is right if one event has the category, the status, an expected actor country and an expected recipient
 * country. Of those that are right and have a mode, the mode is right in the second share. The shares are those reached;
 * what is wrong is printed.
 */
class NewsSentencesTest {
    private static final Set<String> INTERGOVERNMENTAL = Set.of("UNO", "EUR");
    private static final Coder CODER = new Coder(Models.PARSER, Lexicon.load(LexiconFiles.bundled()));

    /** A line of a file; a column that says nothing is not asked for. */
    private record Sentence(String actor, String recipient, String mode, String status, String text) {
        Status expected() {
            return status.isEmpty() ? Status.ACTUAL : Status.valueOf(status.toUpperCase(Locale.ROOT));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "agree, .92, 0",
        "consult, .95, .95",
        "support, .92, 0",
        "cooperate, .95, 0",
        "aid, .85, 0",
        "concede, .97, 0",
        "retreat, .92, .97",
        "accuse, .88, .95",
        "request, .87, .85",
        "reject, .88, .60",
        "threaten, .83, .75",
        "protest, .87, .90",
        "mobilize, .80, .95",
        "sanction, .88, .95",
        "coerce, .90, .93",
        "assault, .88, .90"
    })
    void areCodedAsTheirFileSays(String category, double share, double modes) throws IOException {
        EventType type = EventType.valueOf(category.toUpperCase(Locale.ROOT));
        List<Sentence> sentences = sentences(category);
        List<String> wrong = new ArrayList<>();
        List<String> moded = new ArrayList<>();
        List<String> amiss = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Event> events = events(sentence.text());
            List<Event> right =
                    events.stream().filter(e -> right(e, type, sentence)).toList();
            String line =
                    sentence.text() + " -> " + events.stream().map(this::shown).toList();
            if (right.isEmpty()) {
                wrong.add(line);
            } else if (!sentence.mode().isEmpty()) {
                boolean mode = right.stream()
                        .anyMatch(e -> sentence.mode().equals(e.code().mode()));
                (mode ? moded : amiss).add(line);
            }
        }
        wrong.forEach(line -> System.out.println(category + ": " + line));
        amiss.forEach(line -> System.out.println(category + ", mode: " + line));
        assertThat(1 - wrong.size() / (double) sentences.size())
                .as("share of %s right; wrong are %s", category, wrong)
                .isGreaterThanOrEqualTo(share);
        assertThat(moded.size() / (double) Math.max(1, moded.size() + amiss.size()))
                .as("share of modes right; wrong are %s", amiss)
                .isGreaterThanOrEqualTo(modes);
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(40);
    }

    private static List<Event> events(String text) {
        List<Event> events = CODER.code(Document.of("news", text)).stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .filter(e -> e.code().event() != null)
                .toList();
        EnumSet<Status> doubtful = EnumSet.of(Status.NEGATED, Status.CLAIMED);
        List<Event> firm = events.stream()
                .filter(e -> e.status().stream().noneMatch(doubtful::contains))
                .toList();
        return firm.isEmpty() ? events : firm;
    }

    private static boolean right(Event event, EventType type, Sentence sentence) {
        Set<String> actors = countries(event.actor());
        Set<String> recipients = event.recipient().isEmpty() && event.mutual() ? actors : countries(event.recipient());
        return event.code().event() == type
                && among(sentence.actor(), actors)
                && among(sentence.recipient(), recipients)
                && event.status().contains(sentence.expected());
    }

    private static boolean among(String expected, Set<String> found) {
        return expected.equals("-")
                || List.of(expected.split("\\+", -1)).stream()
                        .map(NewsSentencesTest::code)
                        .anyMatch(found::contains);
    }

    private static Set<String> countries(List<Party> parties) {
        return parties.stream()
                .map(p -> p.actor().country())
                .filter(Objects::nonNull)
                .map(NewsSentencesTest::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String code(String country) {
        return INTERGOVERNMENTAL.contains(country) ? "IGO" : country;
    }

    private String shown(Event event) {
        return event.code().event() + " " + event.code().mode() + " " + countries(event.actor()) + " "
                + countries(event.recipient()) + " " + event.status();
    }

    private static List<Sentence> sentences(String category) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                NewsSentencesTest.class.getResourceAsStream("/news/" + category + ".tsv"), category)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(c -> new Sentence(c[0], c[1], c[2], c[3], c[4]))
                    .toList();
        }
    }
}
