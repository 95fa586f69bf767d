package org.dragoman.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.DateRecord;
import org.dragoman.record.FindingRecord.DebtorRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.record.FindingRecord.EvidenceRecord;
import org.dragoman.record.FindingRecord.WordsRecord;
import org.dragoman.text.Document;

/**
 * Documents with findings as if they had been coded: any number, the same for the same seed, no parser needed. Two of
 * three sentences give an event, the third a commitment; every quote stands in its text.
 */
public final class MadeUpNews {
    /** What the made-up run was read with. */
    public static final Run.Key KEY = new Run.Key("00000000000000aa", "0", "none", "00", List.of());

    private static final List<String> COUNTRIES = List.of(
            "CHN", "TJK", "KAZ", "UZB", "KGZ", "RUS", "IRN", "PAK", "IND", "TUR", "FRA", "DEU", "KEN", "EGY", "BRA",
            "CHL", "JPN", "KOR", "VNM", "LAO");
    private static final List<String> EVENTS = List.of("CONSULT", "AGREE", "SUPPORT", "REJECT", "ACCUSE", "AID");
    private static final List<String> AREAS = List.of("trade", "energy", "transport", "education", "culture");
    private static final List<String> ADJECTIVES = List.of(
            "northern",
            "new",
            "second",
            "coastal",
            "rural",
            "joint",
            "upper",
            "old",
            "solar",
            "eastern",
            "electric",
            "mobile");
    private static final List<String> THINGS = List.of(
            "gas line",
            "school of crafts",
            "bridge",
            "grain store",
            "ring road",
            "hospital",
            "weather station",
            "port",
            "cement works",
            "archive",
            "railway",
            "power plant",
            "customs post",
            "research farm",
            "water tower",
            "cable",
            "stadium",
            "airfield",
            "market hall",
            "nursery");
    private static final List<String> SYLLABLES =
            List.of("ba", "ke", "lo", "mi", "nu", "ra", "se", "ti", "vo", "zu", "dar", "kal", "mor", "pen", "tas");
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 5000;

    private MadeUpNews() {}

    /** A document with its findings. */
    public record Story(Document document, List<FindingRecord> findings) {}

    /** Stories {@code d0}, {@code d1} … of so many sentences, a finding a sentence. */
    public static Stream<Story> stories(long seed, int count, int sentences) {
        return IntStream.range(0, count).mapToObj(i -> story(new Random(seed * 1_000_003 + i), "d" + i, sentences));
    }

    /** Makes a store with so many findings, ten a document, in one finished run. */
    public static void write(Path file, long seed, int findings) {
        write(file, stories(seed, findings / 10, 10).toList());
    }

    /** Adds stories to a store, in one finished ingest. */
    public static void write(Path file, List<Story> stories) {
        try (Store store = Store.open(file);
                RunWriter writer = store.run(KEY)) {
            stories.forEach(story -> add(writer, story));
            writer.finish();
        }
    }

    static void add(RunWriter writer, Story story) {
        Document document = story.document();
        writer.coded(document, document.published(), "none", story.findings().size(), story.findings());
    }

    private static Story story(Random random, String id, int sentences) {
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        StringBuilder text = new StringBuilder();
        List<FindingRecord> findings = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            String one = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
            String other = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
            String project = project(random);
            int start = text.length();
            boolean promise = i % 3 == 2;
            text.append(one).append(promise ? " will build " : " talked to ");
            int verb = start + one.length() + 1 + (promise ? 5 : 0);
            text.append(promise ? project + " with " + other : other + " about " + project);
            EvidenceRecord evidence = new EvidenceRecord(
                    start,
                    text.length(),
                    text.substring(start),
                    null,
                    new WordsRecord(text.substring(verb, verb + 5), verb, verb + 5));
            text.append(". ");
            String finding = String.format(Locale.ROOT, "%08x%08x", id.hashCode(), i);
            findings.add(
                    promise
                            ? commitment(random, finding, id, day, i, one, other, project, evidence)
                            : event(random, finding, id, day, i, one, other, evidence));
        }
        return new Story(new Document(id, text.toString(), day, null, null, "Made-up News", "en"), findings);
    }

    private static String project(Random random) {
        String town = any(SYLLABLES, random) + any(SYLLABLES, random) + any(SYLLABLES, random);
        return "the " + any(ADJECTIVES, random) + " " + any(THINGS, random) + " of "
                + town.substring(0, 1).toUpperCase(Locale.ROOT) + town.substring(1);
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static ActorRecord actor(String country) {
        return new ActorRecord(null, null, null, null, country, country, List.of("GOV"), null, "state", null, null);
    }

    private static EventRecord event(
            Random random,
            String id,
            String document,
            LocalDate day,
            int sentence,
            String one,
            String other,
            EvidenceRecord evidence) {
        return new EventRecord(
                "event",
                id,
                document,
                day.toString(),
                sentence,
                EVENTS.get(random.nextInt(EVENTS.size())),
                null,
                List.of("diplomatic"),
                List.of(),
                1 + random.nextInt(4),
                random.nextInt(200) / 10.0 - 10,
                "040",
                List.of("actual"),
                null,
                null,
                List.of(actor(one)),
                List.of(actor(other)),
                List.of(),
                new DateRecord(day.toString(), null, null, null),
                null,
                Map.of(),
                evidence,
                List.of(),
                "consult.talk",
                0.5,
                KEY.id());
    }

    private static CommitmentRecord commitment(
            Random random,
            String id,
            String document,
            LocalDate day,
            int sentence,
            String one,
            String other,
            String project,
            EvidenceRecord evidence) {
        return new CommitmentRecord(
                "commitment",
                id,
                document,
                day.toString(),
                sentence,
                "promise",
                null,
                4,
                "begin",
                null,
                "build",
                project,
                List.of(AREAS.get(random.nextInt(AREAS.size()))),
                "none",
                false,
                List.of(new DebtorRecord(one, one, "own-words", null)),
                List.of(actor(other)),
                List.of(actor(one)),
                List.of("actual"),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                "project",
                3,
                true,
                null,
                evidence,
                List.of(),
                "promise.build",
                0.5,
                KEY.id());
    }
}
