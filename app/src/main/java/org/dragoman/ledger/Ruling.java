package org.dragoman.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about entries and links; a machine never takes it back.
 *
 * @param kind {@code confirm}, {@code reject}, {@code merge}, {@code split}, {@code redate}, {@code restage}, {@code note}
 * @param subjects ids of findings and entries; of a split, the others do not belong to the first
 * @param value the new date (EDTF) or stage; null for other kinds
 * @param reason why, or the note; null if none was given
 */
public record Ruling(
        String kind,
        List<String> subjects,
        @Nullable String value,
        @Nullable String reason) {
    public Ruling {
        subjects = List.copyOf(subjects);
    }
}
