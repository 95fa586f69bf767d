package org.dragoman.cluster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.record.FindingRecord.EvidenceRecord;
import org.dragoman.record.FindingRecord.PlaceRecord;
import org.dragoman.time.TimeKind;
import org.dragoman.time.When;
import org.jspecify.annotations.Nullable;

/**
 * What one report tells by which it can be known to be of the same event as another.
 *
 * @param event the finding
 * @param family the family of its category: reports of different families are never of one event
 * @param from the first day on which it may have happened
 * @param to the last such day
 * @param dated whether words say the day
 * @param actors the countries and other parties that act; all parties where it is mutual
 * @param recipients those to whom it is done; empty where it is mutual
 * @param all both sides
 * @param offices who represents a country: by country, the person's name or rank
 * @param place where it happened, or null
 * @param words canonical words of the quote that are neither parties nor the verb, with how much each tells
 * @param told how much they tell together
 * @param numbers numbers in the quote
 * @param real whether it is told as a fact, not as to come, supposed or denied
 * @param mutual whether all parties do the same
 */
record Profile(
        EventRecord event,
        String family,
        LocalDate from,
        LocalDate to,
        boolean dated,
        Side actors,
        Side recipients,
        Side all,
        Map<String, Set<String>> offices,
        @Nullable PlaceRecord place,
        Map<String, Double> words,
        double told,
        Set<String> numbers,
        boolean real,
        boolean mutual) {
    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("CONSULT", "talk"),
            Map.entry("AGREE", "accord"),
            Map.entry("COOPERATE", "accord"),
            Map.entry("SUPPORT", "support"),
            Map.entry("AID", "aid"),
            Map.entry("CONCEDE", "yield"),
            Map.entry("RETREAT", "yield"),
            Map.entry("YIELD", "yield"),
            Map.entry("REQUEST", "ask"),
            Map.entry("ACCUSE", "blame"),
            Map.entry("REJECT", "blame"),
            Map.entry("THREATEN", "threat"),
            Map.entry("PROTEST", "protest"),
            Map.entry("SANCTION", "sanction"),
            Map.entry("MOBILIZE", "force"),
            Map.entry("COERCE", "force"),
            Map.entry("ASSAULT", "force"));

    /** Codes that stand for kinds of organizations, which their names tell apart. */
    private static final Set<String> KINDS = Set.of("IGO", "UNO", "NGO", "ISM", "IMG", "MNC");

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final LocalDate UNKNOWN = LocalDate.of(1, 1, 1);
    private static final int A_MONTH = 31;
    private static final String TALK = "talk";

    boolean talk() {
        return family.equals(TALK);
    }

    /**
     * The profile of an event.
     *
     * @param redated the day that a person gave it, EDTF; null where nobody did
     */
    static Profile of(EventRecord event, @Nullable String redated, Words words) {
        boolean mutual = Boolean.TRUE.equals(event.mutual()) || "CONSULT".equals(event.event());
        Set<String> actors = new TreeSet<>();
        Set<String> recipients = new TreeSet<>();
        Map<String, Set<String>> offices = new TreeMap<>();
        Set<String> spent = new HashSet<>(tokens(event.evidence().trigger().text()));
        for (ActorRecord actor : event.actor()) {
            add(actor, actors, offices, spent);
        }
        for (ActorRecord recipient : event.recipient()) {
            add(recipient, mutual ? actors : recipients, offices, spent);
        }
        String category = event.event() == null ? "" : event.event();
        LocalDate published = event.published() == null ? null : LocalDate.parse(event.published());
        boolean said = redated != null || event.date() != null && event.date().text() != null;
        String edtf = redated != null
                ? redated
                : event.date() == null ? null : event.date().edtf();
        LocalDate[] days = days(edtf, said, published);
        StringBuilder text = new StringBuilder(event.evidence().quote());
        for (EvidenceRecord also : event.also()) {
            text.append(" . ").append(also.quote());
        }
        Set<String> all = new TreeSet<>(actors);
        all.addAll(recipients);
        Map<String, Double> telling = words.of(text.toString(), spent);
        return new Profile(
                event,
                FAMILIES.getOrDefault(category, category),
                days[0],
                days[1],
                said,
                Side.of(actors),
                Side.of(recipients),
                Side.of(all),
                offices,
                event.place(),
                telling,
                telling.values().stream().reduce(0.0, Double::sum),
                Words.numbers(text.toString()),
                real(event.status()),
                mutual);
    }

    private static void add(ActorRecord actor, Set<String> side, Map<String, Set<String>> offices, Set<String> spent) {
        String country = actor.country();
        String key = country == null
                ? Side.UNKNOWN_PARTY + actor.name().toLowerCase(Locale.ROOT)
                : KINDS.contains(country) ? actor.name().toLowerCase(Locale.ROOT) : country;
        side.add(key);
        if (actor.office() != null) {
            spent.addAll(tokens(actor.name()));
        }
        String rank = Ranks.of(actor);
        if (!rank.isEmpty()) {
            offices.computeIfAbsent(key, k -> new TreeSet<>()).add(rank);
        }
    }

    private static List<String> tokens(String text) {
        return WORDS.splitAsStream(Words.unowned(text.toLowerCase(Locale.ROOT))).toList();
    }

    /** First and last day: those said; without any the day of publication and the one before. */
    private static LocalDate[] days(@Nullable String edtf, boolean said, @Nullable LocalDate published) {
        LocalDate last = published == null ? UNKNOWN : published;
        if (said && edtf != null) {
            When when = new When(edtf, TimeKind.EXACT);
            LocalDate from = when.earliest();
            LocalDate to = when.latest();
            if (from != null && to != null && ChronoUnit.DAYS.between(from, to) <= A_MONTH) {
                return new LocalDate[] {from, to};
            }
        }
        return new LocalDate[] {published == null ? last : last.minusDays(1), last};
    }

    private static boolean real(List<String> status) {
        return !status.contains("future") && !status.contains("hypothetical") && !status.contains("negated");
    }
}
