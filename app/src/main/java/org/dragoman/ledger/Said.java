package org.dragoman.ledger;

import org.dragoman.record.FindingRecord.DateRecord;
import org.dragoman.time.When;
import org.jspecify.annotations.Nullable;

/**
 * What a mention says of its matter, in the light of what was told before.
 *
 * @param mention the mention
 * @param draft its matter
 * @param fact the day of the fact, or null
 * @param past what was told before
 * @param told what the mention says, taken by itself and as far as the rules have come
 */
record Said(Mention mention, Draft draft, @Nullable When fact, Past past, String told) {
    /** With the words in another light. */
    Said as(String relation) {
        return new Said(mention, draft, fact, past, relation);
    }

    boolean tells(String relation) {
        return told.equals(relation);
    }

    /** Whether it tells of something that is being done. */
    boolean doing() {
        return Relations.DOING.contains(told);
    }

    Mention first() {
        return draft.first();
    }

    /** Whether the matter begins with it. */
    boolean origin() {
        return past.isEmpty();
    }

    /** Whether nothing was told of the matter before its document. */
    boolean beginning() {
        return origin() || mention.document().equals(first().document());
    }

    /** Whether its fact is older than the word that was given first. */
    boolean older() {
        return !first().volume() && Days.before(fact, first().day());
    }

    /** Whether its words tell the day of the fact. */
    boolean dated() {
        DateRecord date = mention.record().date();
        return date != null && date.text() != null;
    }
}
