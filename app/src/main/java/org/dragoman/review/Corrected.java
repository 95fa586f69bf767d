package org.dragoman.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.finding.Forces;
import org.dragoman.ontology.EventType;
import org.dragoman.ontology.Plover;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.DebtorRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.store.Decision;
import org.dragoman.store.Decision.Kind;
import org.dragoman.store.Decisions;
import org.jspecify.annotations.Nullable;

/**
 * Findings as people corrected them: another category, other parties, another status.
 *
 * <p>Of a recoded event the quad class and the score follow from the new category, and its CAMEO code is left out, since
 * nobody gave one. Dates stay with the ledger, which knows who gave them.
 */
public final class Corrected {
    private static final Pattern COMMA = Pattern.compile(", ");

    private Corrected() {}

    /** Findings with all corrections that hold. */
    public static <T extends FindingRecord> Stream<FindingRecord> of(
            Stream<T> findings, Decisions decisions, Plover plover) {
        Map<String, Map<Kind, String>> given = new HashMap<>();
        for (Decision decision : decisions.holding()) {
            String value = decision.value();
            if (value != null) {
                given.computeIfAbsent(decision.subjects().get(0), s -> new EnumMap<>(Kind.class))
                        .put(decision.kind(), value);
            }
        }
        return findings.map(finding -> {
            Map<Kind, String> values = given.getOrDefault(finding.id(), Map.of());
            return of(finding, values.get(Kind.RECODE), values.get(Kind.REASSIGN), values.get(Kind.RESTATUS), plover);
        });
    }

    /** A finding with these corrections; null leaves what the machine found. */
    public static FindingRecord of(
            FindingRecord finding,
            @Nullable String recoded,
            @Nullable String reassigned,
            @Nullable String restatused,
            Plover plover) {
        if (recoded == null && reassigned == null && restatused == null) {
            return finding;
        }
        return finding instanceof EventRecord event
                ? event(event, recoded, reassigned, restatused, plover)
                : commitment((CommitmentRecord) finding, recoded, reassigned, restatused);
    }

    private static EventRecord event(
            EventRecord e,
            @Nullable String recoded,
            @Nullable String reassigned,
            @Nullable String restatused,
            Plover plover) {
        String[] category = recoded == null ? new String[0] : recoded.split(" ", 2);
        EventType type = category.length == 0 ? null : type(category[0]);
        String mode = type == null ? e.mode() : category.length > 1 ? category[1] : null;
        List<ActorRecord> actors = e.actor();
        List<ActorRecord> recipients = e.recipient();
        Boolean mutual = e.mutual();
        if (reassigned != null) {
            String[] sides = reassigned.split(" > ", 2);
            actors = parties(sides[0], e.actor(), e.recipient());
            recipients = sides.length == 1 ? List.of() : parties(sides[1], e.recipient(), e.actor());
            mutual = recipients.isEmpty() && actors.size() > 1 ? Boolean.TRUE : null;
        }
        return new EventRecord(
                e.kind(),
                e.id(),
                e.document(),
                e.published(),
                e.sentence(),
                type == null ? e.event() : type.name(),
                mode,
                e.contexts(),
                e.contextWords(),
                type == null ? e.quad() : Integer.valueOf(type.quad()),
                type == null ? e.score() : Double.valueOf(plover.score(type, mode)),
                type == null ? e.cameo() : "",
                restatused == null ? e.status() : List.of(COMMA.split(restatused, -1)),
                e.selfInclusive(),
                mutual,
                actors,
                recipients,
                e.speakers(),
                e.date(),
                e.place(),
                e.numbers(),
                e.evidence(),
                e.also(),
                e.frame(),
                e.confidence(),
                e.run());
    }

    private static @Nullable EventType type(String name) {
        return Stream.of(EventType.values())
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The parties of codes; those that the machine found are kept whole. */
    private static List<ActorRecord> parties(String codes, List<ActorRecord> found, List<ActorRecord> other) {
        List<ActorRecord> parties = new ArrayList<>();
        for (String code : COMMA.split(codes, -1)) {
            List<String> parts = List.of(code.split(" ", -1));
            List<String> sectors = parts.subList(1, parts.size());
            parties.add(Stream.concat(found.stream(), other.stream())
                    .filter(a -> parts.get(0).equals(a.country()) && (sectors.isEmpty() || sectors.equals(a.sectors())))
                    .findFirst()
                    .orElse(new ActorRecord(
                            null, null, null, null, parts.get(0), parts.get(0), sectors, null, "decided", null, null)));
        }
        return parties;
    }

    private static CommitmentRecord commitment(
            CommitmentRecord c, @Nullable String recoded, @Nullable String reassigned, @Nullable String restatused) {
        String force = recoded != null && Forces.ALL.contains(recoded) ? recoded : null;
        return new CommitmentRecord(
                c.kind(),
                c.id(),
                c.document(),
                c.published(),
                c.sentence(),
                force == null ? c.force() : force,
                c.relation(),
                force == null ? c.strength() : Forces.strength(force),
                c.direction(),
                c.negated(),
                c.action(),
                c.object(),
                c.areas(),
                c.bindingness(),
                c.standing(),
                reassigned == null ? c.debtors() : debtors(reassigned, c.debtors()),
                c.beneficiaries(),
                c.speakers(),
                restatused == null ? c.status() : List.of(COMMA.split(restatused, -1)),
                c.date(),
                c.deadline(),
                c.quantity(),
                c.conditions(),
                c.programme(),
                c.mechanism(),
                c.institution(),
                c.instrument(),
                c.place(),
                c.level(),
                c.specificity(),
                c.testable(),
                c.event(),
                c.evidence(),
                c.also(),
                c.frame(),
                c.confidence(),
                c.run());
    }

    private static List<DebtorRecord> debtors(String codes, List<DebtorRecord> found) {
        List<DebtorRecord> debtors = new ArrayList<>();
        for (String code : COMMA.split(codes.split(" > ", 2)[0], -1)) {
            String country = code.split(" ", -1)[0];
            debtors.add(found.stream()
                    .filter(d -> country.equals(d.country()))
                    .findFirst()
                    .orElse(new DebtorRecord(country, country, "not-stated", null)));
        }
        return debtors;
    }
}
