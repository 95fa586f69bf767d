package org.dragoman.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.DateRecord;
import org.dragoman.record.FindingRecord.DebtorRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.record.FindingRecord.EvidenceRecord;
import org.dragoman.record.FindingRecord.WordsRecord;

/**
 * Findings as if they had been coded: each third a commitment, said one to four times over the years, the others reports
 * of events, one to four of each. The more there are, the more days they fill: eighty a day, as from a desk's feeds.
 */
final class MadeUpFindings {
    private static final List<String> COUNTRIES = List.of(
            "CHN", "TJK", "KAZ", "UZB", "RUS", "IRN", "PAK", "IND", "TUR", "FRA", "DEU", "KEN", "EGY", "BRA", "CHL",
            "JPN", "KOR", "VNM", "USA", "GBR", "ISR", "LBN", "UKR", "POL", "NGA", "ZAF", "MEX", "CAN", "AUS", "IDN");
    private static final List<String> EVENTS =
            List.of("CONSULT", "AGREE", "SUPPORT", "REJECT", "ACCUSE", "AID", "ASSAULT", "COERCE", "PROTEST");
    private static final List<String> THINGS = List.of(
            "gas line",
            "school",
            "bridge",
            "grain store",
            "ring road",
            "hospital",
            "station",
            "port",
            "cement works",
            "archive",
            "railway",
            "power plant",
            "customs post",
            "farm",
            "tower",
            "cable",
            "stadium",
            "airfield");
    private static final List<String> SYLLABLES =
            List.of("ba", "ke", "lo", "mi", "nu", "ra", "se", "ti", "vo", "zu", "dar", "kal", "mor", "pen", "tas");
    private static final List<List<String>> PHRASES = List.of(
            List.of("talked about", "spoke about", "discussed", "held talks on"),
            List.of("attacked", "struck", "raided", "hit"));
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int A_DAY = 80;
    private static final int LONGEST = 9000;

    private final long seed;
    private final Random random;
    private final int days;
    private final List<FindingRecord> findings = new ArrayList<>();

    private MadeUpFindings(long seed, int days) {
        this.seed = seed;
        this.random = new Random(seed);
        this.days = days;
    }

    /** So many findings, or up to three more; the same for the same seed. */
    static List<FindingRecord> of(long seed, int count) {
        MadeUpFindings made = new MadeUpFindings(seed, Math.min(LONGEST, Math.max(1, count / A_DAY)));
        while (made.findings.size() < count) {
            if (made.random.nextInt(3) == 0) {
                made.commitment();
            } else {
                made.event();
            }
        }
        return made.findings;
    }

    private void event() {
        LocalDate day = FIRST.plusDays(random.nextInt(days));
        ActorRecord one = actor();
        ActorRecord other = actor();
        String event = pick(EVENTS);
        String thing = pick(THINGS) + " in " + name();
        List<String> phrases = pick(PHRASES);
        int reports = 1 + random.nextInt(4);
        for (int i = 0; i < reports; i++) {
            String quote = one.name() + " " + pick(phrases) + " the " + thing + " with " + other.name();
            findings.add(new EventRecord(
                    "event",
                    id(),
                    document(),
                    day.plusDays(random.nextInt(2)).toString(),
                    0,
                    event,
                    null,
                    List.of(),
                    List.of(),
                    1,
                    1.0,
                    "0" + (EVENTS.indexOf(event) + 1) + "0",
                    List.of("actual"),
                    null,
                    event.equals("CONSULT") ? Boolean.TRUE : null,
                    List.of(one),
                    List.of(other),
                    List.of(),
                    new DateRecord(day.toString(), null, null, null),
                    null,
                    Map.of(),
                    evidence(quote),
                    List.of(),
                    "made.up",
                    0.9,
                    "run"));
        }
    }

    private void commitment() {
        String debtor = pick(COUNTRIES);
        ActorRecord other = actor();
        String object = "the " + pick(THINGS) + " of " + name();
        int mentions = 1 + random.nextInt(4);
        for (int i = 0; i < mentions; i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(days));
            String quote = debtor + " will build " + object + " with " + other.name();
            findings.add(new CommitmentRecord(
                    "commitment",
                    id(),
                    document(),
                    day.toString(),
                    0,
                    "promise",
                    null,
                    4,
                    null,
                    null,
                    "build",
                    object,
                    List.of("transport"),
                    "none",
                    false,
                    List.of(new DebtorRecord(debtor, debtor, "own-words", null)),
                    List.of(other),
                    List.of(),
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
                    evidence(quote),
                    List.of(),
                    "made.up",
                    0.9,
                    "run"));
        }
    }

    private static EvidenceRecord evidence(String quote) {
        return new EvidenceRecord(0, quote.length(), quote, null, new WordsRecord(quote.substring(0, 3), 0, 3));
    }

    private ActorRecord actor() {
        String country = pick(COUNTRIES);
        return new ActorRecord(country, 0, 3, null, country, country, List.of("GOV"), null, "state", null, null);
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(pick(SYLLABLES));
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private String document() {
        return "d" + seed + "-" + findings.size();
    }

    private String id() {
        return String.format(Locale.ROOT, "%016x", random.nextLong());
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
