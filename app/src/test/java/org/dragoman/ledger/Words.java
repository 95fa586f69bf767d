package org.dragoman.ledger;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.DateRecord;
import org.dragoman.record.FindingRecord.DeadlineRecord;
import org.dragoman.record.FindingRecord.DebtorRecord;
import org.dragoman.record.FindingRecord.EvidenceRecord;
import org.dragoman.record.FindingRecord.QuantityRecord;
import org.dragoman.record.FindingRecord.WordsRecord;
import org.jspecify.annotations.Nullable;

/** Commitment findings written down for tests, without a text or a parser. */
final class Words {
    private final String document;
    private final String published;
    private final List<String> debtors;
    private int sentence;
    private String force = "call";
    private @Nullable String relation;
    private @Nullable Integer strength = 2;
    private @Nullable String date;
    private @Nullable String due;
    private @Nullable QuantityRecord quantity;
    private String frame = "act.call";
    private @Nullable String quote;
    private int start;
    private int end = -1;

    private Words(String document, String published, List<String> debtors) {
        this.document = document;
        this.published = published;
        this.debtors = debtors;
    }

    static Words in(String document, String published, String... debtors) {
        return new Words(document, published, List.of(debtors));
    }

    /** Of Peru and Japan, as in most tests. */
    static Words peru(String document, String published) {
        return in(document, published, "PER", "JPN");
    }

    Words sentence(int number) {
        sentence = number;
        return this;
    }

    Words force(String word, int weight) {
        force = word;
        strength = weight;
        return this;
    }

    Words report(String what, @Nullable String day) {
        relation = what;
        force = "report-past";
        strength = null;
        date = day;
        frame = "doing.test";
        return this;
    }

    Words at(int from, int to) {
        start = from;
        end = to;
        return this;
    }

    Words due(String edtf) {
        due = edtf;
        return this;
    }

    Words amount(double value, String unit) {
        quantity = new QuantityRecord(value, unit, null, null);
        return this;
    }

    Words frame(String id) {
        frame = id;
        return this;
    }

    Words volume() {
        frame = "doing.volume";
        return this;
    }

    /** The words of the text, where they are not the action and its object. */
    Words quote(String words) {
        quote = words;
        return this;
    }

    CommitmentRecord say(String action, String object, String... areas) {
        String quote = this.quote == null ? action + " " + object : this.quote;
        List<DebtorRecord> owed = new ArrayList<>();
        debtors.forEach(d -> owed.add(new DebtorRecord(d, d, "own-words", null)));
        return new CommitmentRecord(
                "commitment",
                Integer.toHexString((document + sentence + quote).hashCode()),
                document,
                published,
                sentence,
                force,
                relation,
                strength,
                null,
                null,
                action,
                object,
                List.of(areas),
                "none",
                false,
                owed,
                List.of(),
                List.of(),
                List.of("actual"),
                date == null ? null : new DateRecord(date, null, null, null),
                due == null ? null : new DeadlineRecord(due, "by", due, 0, due.length()),
                quantity,
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
                new EvidenceRecord(
                        start,
                        end < 0 ? quote.length() : end,
                        quote,
                        sentence < 0 ? Sentence.TITLE : null,
                        new WordsRecord(action, start, start + action.length())),
                List.of(),
                frame,
                0.5,
                "test");
    }
}
