package org.dragoman.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.record.JsonLines;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided. A decision is never changed or taken out, only undone by another one.
 *
 * <p>Its id is made from all the rest, so that the same decision brought from another store is known. Example: {@code
 * Decision.of(Kind.REDATE, List.of("9c1f…"), "2025-06", "ana", Instant.now(), null)}.
 *
 * @param id 16 hexadecimal digits
 * @param kind what is decided
 * @param subjects ids of what it is decided on: findings, clusters, entries, links; for an undo another decision's
 * @param value what it is instead: the date of a redate, in EDTF, the stage of a restage, and so on; otherwise null
 * @param author who decided
 * @param at when, to the millisecond; the later of two that contradict each other counts
 * @param reason why, or the note itself
 */
public record Decision(
        String id,
        Kind kind,
        List<String> subjects,
        @Nullable String value,
        String author,
        Instant at,
        @Nullable String reason) {
    private static final int ID_BYTES = 8;

    /** All that can be decided. */
    public enum Kind {
        /** It is right as it is. */
        CONFIRM(1, 1),
        /** It is wrong, and does not count. */
        REJECT(1, 1),
        /** All of these are one. */
        MERGE(2, Integer.MAX_VALUE),
        /** The others do not belong to the first. */
        SPLIT(2, Integer.MAX_VALUE),
        /** It happened on another day: {@link Decision#value}. */
        REDATE(1, 1),
        /** It is another event, or of another force: {@link Decision#value}, {@code CONSULT visit}. */
        RECODE(1, 1),
        /** Others did it, or to others: {@link Decision#value}, {@code CHN GOV > TJK}. */
        REASSIGN(1, 1),
        /** It has another status: {@link Decision#value}, {@code future} or {@code future, claimed}. */
        RESTATUS(1, 1),
        /** It stands at another stage: {@link Decision#value}. */
        RESTAGE(1, 1),
        /** A remark that changes nothing. */
        NOTE(1, 1),
        /** Another decision does not count any more. */
        UNDO(1, 1);

        private final int least;
        private final int most;

        Kind(int least, int most) {
            this.least = least;
            this.most = most;
        }

        /** As it is written: {@code confirm}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The kind of a word.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.word().equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("\"" + word + "\" is no kind of decision; they are confirm, reject, "
                    + "merge, split, redate, recode, reassign, restatus, restage, note, undo");
        }

        /** Whether only findings take it. */
        boolean ofFindings() {
            return this == REDATE || this == RECODE || this == REASSIGN || this == RESTATUS;
        }

        /** Whether it says what a thing is instead. */
        public boolean hasValue() {
            return ofFindings() || this == RESTAGE;
        }
    }

    public Decision {
        subjects = List.copyOf(subjects);
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * A new decision, with its id.
     *
     * @throws IllegalArgumentException if it does not have what its kind wants
     */
    public static Decision of(
            Kind kind,
            List<String> subjects,
            @Nullable String value,
            String author,
            Instant at,
            @Nullable String reason) {
        Decision nameless = new Decision("", kind, subjects, value, author, at, reason);
        nameless.check();
        return new Decision(nameless.hash(), kind, subjects, value, author, at, reason);
    }

    private void check() {
        if (subjects.size() < kind.least || subjects.size() > kind.most) {
            throw new IllegalArgumentException(kind.word() + " takes " + (kind.most == 1 ? "one id" : "two ids or more")
                    + ", not " + subjects.size());
        }
        if (subjects.stream().distinct().count() < subjects.size()) {
            throw new IllegalArgumentException(kind.word() + ": an id is given twice");
        }
        if (kind.hasValue() != (value != null)) {
            throw new IllegalArgumentException(
                    kind.word() + (value == null ? " wants a value: what it is instead" : " takes no value"));
        }
        if (kind == Kind.NOTE && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException("a note wants a text");
        }
        if (author.isBlank()) {
            throw new IllegalArgumentException("a decision wants an author");
        }
    }

    private String hash() {
        byte[] all = JsonLines.line(fields()).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Fingerprint.sha256().digest(all), 0, ID_BYTES);
    }

    /** Everything but the id, in the order in which it is written. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("at", at.toString());
        fields.put("author", author);
        fields.put("kind", kind.word());
        fields.put("subjects", subjects);
        if (value != null) {
            fields.put("value", value);
        }
        if (reason != null) {
            fields.put("reason", reason);
        }
        return fields;
    }
}
