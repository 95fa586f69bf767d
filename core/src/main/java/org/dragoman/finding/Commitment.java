package org.dragoman.finding;

import java.util.List;
import java.util.Set;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's word that something is to be done.
 *
 * @param force how it was said: {@code call}, {@code promise}, {@code agree} …
 * @param relation what a report says came of the matter: {@code started}, {@code completed}, {@code delayed} …, from the
 *     relations of the ledger; null where the finding is a word given and no report
 * @param strength 0 to 5, the strength scale of the commitment record; null for an achievement
 * @param direction what happens to the content: {@code increase}, {@code continue} …; null where nothing is said
 * @param negated whether it is a word not to do it
 * @param action the verb
 * @param object what it is done to
 * @param debtors who is to do it
 * @param beneficiaries for whom
 * @param event id of the event of the same clause, or null
 * @param programme the named programme it is part of, or null
 * @param mechanism the named mechanism, or null
 * @param institution the named institution, or null
 * @param date when what is reported happened; null where the finding is no report
 * @param specificity how many of actor, action, object, quantity, deadline, place are given, 0 to 6
 * @param testable whether an outsider could say that it was done
 */
public record Commitment(
        String id,
        int sentence,
        String force,
        @Nullable String relation,
        @Nullable Integer strength,
        @Nullable String direction,
        boolean negated,
        String action,
        String object,
        List<String> areas,
        String bindingness,
        boolean standing,
        List<Debtor> debtors,
        List<Party> beneficiaries,
        Set<Status> status,
        List<Speaker> speakers,
        Event.@Nullable Dated date,
        @Nullable Deadline deadline,
        @Nullable Quantity quantity,
        List<String> conditions,
        @Nullable String programme,
        @Nullable String mechanism,
        @Nullable String institution,
        @Nullable String instrument,
        @Nullable String place,
        String level,
        int specificity,
        boolean testable,
        @Nullable String event,
        Evidence evidence,
        List<Evidence> also,
        String frame,
        double confidence,
        List<String> derivation)
        implements Finding {
    public Commitment {
        areas = List.copyOf(areas);
        debtors = List.copyOf(debtors);
        beneficiaries = List.copyOf(beneficiaries);
        speakers = List.copyOf(speakers);
        conditions = List.copyOf(conditions);
        also = List.copyOf(also);
        derivation = List.copyOf(derivation);
    }

    /** The same, to be done by others. */
    public Commitment owedBy(List<Debtor> others) {
        return with(object, others, also);
    }

    /** The same, with what is done told in other words. */
    public Commitment over(String matter) {
        return with(matter, debtors, also);
    }

    /** The same, with the places that say it again. */
    public Commitment saidAgain(List<Evidence> places) {
        return with(object, debtors, places);
    }

    private Commitment with(String object, List<Debtor> debtors, List<Evidence> also) {
        return new Commitment(
                id,
                sentence,
                force,
                relation,
                strength,
                direction,
                negated,
                action,
                object,
                areas,
                bindingness,
                standing,
                debtors,
                beneficiaries,
                status,
                speakers,
                date,
                deadline,
                quantity,
                conditions,
                programme,
                mechanism,
                institution,
                instrument,
                place,
                level,
                specificity,
                testable,
                event,
                evidence,
                also,
                frame,
                confidence,
                derivation);
    }

    /** Who is to do it, and whose word that is. */
    public record Debtor(Party party, Consent consent) {}

    /** Whether a debtor has said so itself. */
    public enum Consent {
        OWN_WORDS,
        JOINT_TEXT,
        ATTRIBUTED_BY_OTHER,
        NOT_STATED,
        REJECTED
    }

    /** By when. */
    public record Deadline(@Nullable String edtf, String kind, String text, Span span) {}

    /** How much. */
    public record Quantity(
            double value,
            String unit,
            @Nullable String comparator,
            @Nullable String baseline) {}
}
