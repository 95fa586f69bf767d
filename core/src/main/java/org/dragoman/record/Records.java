package org.dragoman.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.finding.Commitment;
import org.dragoman.finding.ContextMark;
import org.dragoman.finding.Event;
import org.dragoman.finding.Evidence;
import org.dragoman.finding.Finding;
import org.dragoman.finding.Party;
import org.dragoman.finding.Speaker;
import org.dragoman.finding.Status;
import org.dragoman.ontology.Code;
import org.dragoman.ontology.EventType;
import org.dragoman.ontology.Plover;
import org.dragoman.place.Place;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.ContextRecord;
import org.dragoman.record.FindingRecord.CountRecord;
import org.dragoman.record.FindingRecord.DateRecord;
import org.dragoman.record.FindingRecord.DeadlineRecord;
import org.dragoman.record.FindingRecord.DebtorRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.record.FindingRecord.EvidenceRecord;
import org.dragoman.record.FindingRecord.PlaceRecord;
import org.dragoman.record.FindingRecord.QuantityRecord;
import org.dragoman.record.FindingRecord.WordsRecord;
import org.dragoman.text.CleanText;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Turns findings into the records that are written. */
public final class Records {
    private final Plover plover;
    private final String run;

    /**
     * @param plover gives scores
     * @param run the run's id, written into every record
     */
    public Records(Plover plover, String run) {
        this.plover = plover;
        this.run = run;
    }

    /** The records of a document's findings, in order. */
    public List<FindingRecord> of(CleanText text, List<Finding> findings) {
        String published = text.published() == null ? null : text.published().toString();
        List<FindingRecord> records = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            String document = text.document().id();
            records.add(
                    finding instanceof Event event
                            ? event(document, published, event)
                            : commitment(document, published, (Commitment) finding));
        }
        return records;
    }

    private EventRecord event(String document, @Nullable String published, Event e) {
        Code code = e.code();
        EventType type = code.event();
        String in = in(e.evidence());
        Event.Dated date = e.date();
        return new EventRecord(
                "event",
                e.id(),
                document,
                published,
                e.sentence(),
                type == null ? null : type.name(),
                code.mode(),
                e.contexts().stream().map(ContextMark::name).toList(),
                e.contexts().stream().map(Records::context).toList(),
                type == null ? null : type.quad(),
                type == null ? null : plover.score(type, code.mode()),
                code.cameo(),
                status(e.status()),
                flag(e.selfInclusive()),
                flag(e.mutual()),
                actors(e.actor(), in),
                actors(e.recipient(), in),
                speakers(e.speakers(), in),
                date(date),
                place(e.place()),
                numbers(e.numbers()),
                evidence(e.evidence()),
                e.also().stream().map(Records::evidence).toList(),
                e.frame(),
                e.confidence(),
                run);
    }

    private CommitmentRecord commitment(String document, @Nullable String published, Commitment c) {
        String in = in(c.evidence());
        Commitment.Deadline deadline = c.deadline();
        Commitment.Quantity quantity = c.quantity();
        return new CommitmentRecord(
                "commitment",
                c.id(),
                document,
                published,
                c.sentence(),
                c.force(),
                c.relation(),
                c.strength(),
                c.direction(),
                flag(c.negated()),
                c.action(),
                c.object(),
                c.areas(),
                c.bindingness(),
                c.standing(),
                c.debtors().stream().map(Records::debtor).toList(),
                actors(c.beneficiaries(), in),
                speakers(c.speakers(), in),
                status(c.status()),
                date(c.date()),
                deadline == null
                        ? null
                        : new DeadlineRecord(
                                deadline.edtf(),
                                deadline.kind(),
                                deadline.text(),
                                deadline.span().start(),
                                deadline.span().end()),
                quantity == null
                        ? null
                        : new QuantityRecord(
                                quantity.value(), quantity.unit(), quantity.comparator(), quantity.baseline()),
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
                evidence(c.evidence()),
                c.also().stream().map(Records::evidence).toList(),
                c.frame(),
                c.confidence(),
                run);
    }

    private static ContextRecord context(ContextMark mark) {
        return new ContextRecord(
                mark.name(),
                mark.text(),
                mark.span().start(),
                mark.span().end(),
                mark.source().name().toLowerCase(Locale.ROOT));
    }

    private static DebtorRecord debtor(Commitment.Debtor debtor) {
        return new DebtorRecord(
                debtor.party().actor().name(),
                debtor.party().actor().country(),
                debtor.consent().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                flag(debtor.party().actor().inferred()));
    }

    private static List<ActorRecord> actors(List<Party> parties, @Nullable String in) {
        return parties.stream().map(p -> actor(p, in, null)).toList();
    }

    private static List<ActorRecord> speakers(List<Speaker> speakers, @Nullable String in) {
        return speakers.stream()
                .map(s -> {
                    Span span = s.span();
                    String words = s.attribution();
                    return actor(
                            s.party(),
                            in,
                            span == null || words == null ? null : new WordsRecord(words, span.start(), span.end()));
                })
                .toList();
    }

    private static ActorRecord actor(Party party, @Nullable String in, @Nullable WordsRecord attribution) {
        Span span = party.span();
        return new ActorRecord(
                party.text(),
                start(span),
                end(span),
                span == null ? null : in,
                party.actor().name(),
                party.actor().country(),
                party.actor().sectors(),
                party.actor().office(),
                party.actor().rule(),
                flag(party.actor().inferred()),
                attribution);
    }

    private static @Nullable PlaceRecord place(Event.@Nullable Placed placed) {
        if (placed == null) {
            return null;
        }
        Place place = placed.place();
        return new PlaceRecord(
                placed.text(),
                placed.span().start(),
                placed.span().end(),
                place == null ? null : place.name(),
                placed.country(),
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                place == null ? null : place.geonameid(),
                placed.rule());
    }

    private static @Nullable DateRecord date(Event.@Nullable Dated date) {
        return date == null ? null : new DateRecord(date.edtf(), date.text(), start(date.span()), end(date.span()));
    }

    private static Map<String, CountRecord> numbers(Map<String, Event.Count> numbers) {
        Map<String, CountRecord> records = new LinkedHashMap<>();
        numbers.forEach((name, count) -> records.put(name, new CountRecord(count.min(), count.max())));
        return records;
    }

    private static EvidenceRecord evidence(Evidence evidence) {
        return new EvidenceRecord(
                evidence.span().start(),
                evidence.span().end(),
                evidence.quote(),
                in(evidence),
                new WordsRecord(
                        evidence.triggerText(),
                        evidence.trigger().start(),
                        evidence.trigger().end()));
    }

    private static List<String> status(Set<Status> status) {
        return status.stream()
                .sorted()
                .map(s -> s.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static @Nullable String in(Evidence evidence) {
        return evidence.title() ? "title" : null;
    }

    private static @Nullable Boolean flag(boolean value) {
        return value ? Boolean.TRUE : null;
    }

    private static @Nullable Integer start(@Nullable Span span) {
        return span == null ? null : span.start();
    }

    private static @Nullable Integer end(@Nullable Span span) {
        return span == null ? null : span.end();
    }
}
