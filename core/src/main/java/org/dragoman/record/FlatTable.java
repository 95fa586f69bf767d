package org.dragoman.record;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.CountRecord;
import org.dragoman.record.FindingRecord.DeadlineRecord;
import org.dragoman.record.FindingRecord.DebtorRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.record.FindingRecord.PlaceRecord;
import org.jspecify.annotations.Nullable;

/**
 * Writes one finding a row as CSV (RFC 4180, UTF-8, lines end in LF), events and commitments in one table, for R,
 * pandas, Stata and spreadsheets.
 *
 * <p>Lists are joined by {@code "; "} and stay aligned: for Xi Jinping and an agent of no known country {@code actor} is
 * {@code "Xi Jinping; gunmen"}, {@code actor_countries} {@code "CHN; "} and {@code actor_sectors} {@code "GOV; UAF"};
 * an actor's own sectors are joined by a blank. What has no value is empty. {@code cameo} must be read as text: 010 is
 * not 10.
 */
public final class FlatTable implements Sink {
    /** The columns, in order. */
    public static final List<String> COLUMNS = List.of(
            "kind",
            "id",
            "document",
            "published",
            "sentence",
            "event",
            "mode",
            "cameo",
            "quad",
            "score",
            "status",
            "mutual",
            "actor",
            "actor_countries",
            "actor_sectors",
            "recipient",
            "recipient_countries",
            "recipient_sectors",
            "speakers",
            "date",
            "place",
            "place_country",
            "latitude",
            "longitude",
            "contexts",
            "dead",
            "injured",
            "arrested",
            "participants",
            "quote",
            "start",
            "end",
            "trigger",
            "force",
            "strength",
            "direction",
            "action",
            "object",
            "debtors",
            "areas",
            "deadline",
            "confidence",
            "frame",
            "run");

    private final CsvWriter rows;

    /** @param out where the rows go; closed with the sink */
    public FlatTable(OutputStream out) {
        rows = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        rows.writeRecord(COLUMNS);
    }

    @Override
    public void write(CodedDocument document) {
        for (FindingRecord finding : document.findings()) {
            List<String> row = finding instanceof EventRecord event ? row(event) : row((CommitmentRecord) finding);
            rows.writeRecord(row);
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private static List<String> row(EventRecord e) {
        PlaceRecord place = e.place();
        String named = place == null ? null : place.name();
        return cells(
                e.kind(),
                e.id(),
                e.document(),
                e.published(),
                e.sentence(),
                e.event(),
                e.mode(),
                e.cameo(),
                e.quad(),
                e.score(),
                joined(e.status()),
                e.mutual(),
                actors(e.actor(), ActorRecord::name),
                actors(e.actor(), ActorRecord::country),
                actors(e.actor(), FlatTable::sectors),
                actors(e.recipient(), ActorRecord::name),
                actors(e.recipient(), ActorRecord::country),
                actors(e.recipient(), FlatTable::sectors),
                actors(e.speakers(), ActorRecord::name),
                e.date() == null ? null : e.date().edtf(),
                place == null || named != null ? named : place.text(),
                place == null ? null : place.country(),
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                joined(e.contexts()),
                number(e, "dead"),
                number(e, "injured"),
                number(e, "arrested"),
                number(e, "participants"),
                e.evidence().quote(),
                e.evidence().start(),
                e.evidence().end(),
                e.evidence().trigger().text(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                e.confidence(),
                e.frame(),
                e.run());
    }

    private static List<String> row(CommitmentRecord c) {
        return cells(
                c.kind(),
                c.id(),
                c.document(),
                c.published(),
                c.sentence(),
                null,
                null,
                null,
                null,
                null,
                joined(c.status()),
                null,
                null,
                null,
                null,
                actors(c.beneficiaries(), ActorRecord::name),
                actors(c.beneficiaries(), ActorRecord::country),
                actors(c.beneficiaries(), FlatTable::sectors),
                actors(c.speakers(), ActorRecord::name),
                null,
                c.place(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                c.evidence().quote(),
                c.evidence().start(),
                c.evidence().end(),
                c.evidence().trigger().text(),
                c.force(),
                c.strength(),
                c.direction(),
                c.action(),
                c.object(),
                c.debtors().stream().map(FlatTable::debtor).collect(Collectors.joining("; ")),
                joined(c.areas()),
                deadline(c.deadline()),
                c.confidence(),
                c.frame(),
                c.run());
    }

    /** Cells as text: numbers with a point whatever the locale, what is null empty. */
    private static List<String> cells(@Nullable Object... values) {
        List<String> cells = new ArrayList<>(values.length);
        for (Object value : values) {
            cells.add(value == null ? "" : value.toString());
        }
        return cells;
    }

    /** {@code "12"}, {@code "12+"} for at least 12, {@code "-60"} for up to 60, {@code "10-20"}. */
    private static @Nullable String number(EventRecord event, String what) {
        CountRecord count = event.numbers().get(what);
        if (count == null) {
            return null;
        }
        Integer min = count.min();
        Integer max = count.max();
        if (min == null || max == null) {
            return min == null ? "-" + max : min + "+";
        }
        return min.equals(max) ? min.toString() : min + "-" + max;
    }

    private static String joined(List<String> parts) {
        return String.join("; ", parts);
    }

    private static String actors(List<ActorRecord> actors, Function<ActorRecord, @Nullable String> part) {
        List<String> parts = new ArrayList<>(actors.size());
        for (ActorRecord actor : actors) {
            String value = part.apply(actor);
            parts.add(value == null ? "" : value);
        }
        return joined(parts);
    }

    private static String sectors(ActorRecord actor) {
        return String.join(" ", actor.sectors());
    }

    private static String debtor(DebtorRecord debtor) {
        String who = debtor.country() == null ? debtor.name() : debtor.country();
        return who + " (" + debtor.consent() + ")";
    }

    private static @Nullable String deadline(@Nullable DeadlineRecord deadline) {
        if (deadline == null) {
            return null;
        }
        return deadline.edtf() == null ? deadline.kind() : deadline.edtf();
    }
}
