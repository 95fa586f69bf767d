package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.dragoman.store.Decision.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionsTest {
    private static Decision made(int minute, Kind kind, @Nullable String value, String... subjects) {
        Instant at = Instant.parse("2026-03-01T09:00:00Z").plusSeconds(60L * minute);
        return Decision.of(kind, List.of(subjects), value, "ana", at, kind == Kind.NOTE ? "hm" : null);
    }

    @Test
    void theIdComesFromTheRest() {
        Decision one = made(0, Kind.REJECT, null, "f1");
        assertThat(made(0, Kind.REJECT, null, "f1")).isEqualTo(one);
        assertThat(List.of(
                        made(1, Kind.REJECT, null, "f1"),
                        made(0, Kind.CONFIRM, null, "f1"),
                        made(0, Kind.REJECT, null, "f2")))
                .extracting(Decision::id)
                .doesNotContain(one.id())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void aLineIsReadBack(Kind kind) {
        String value = kind.hasValue() ? "2025-06" : null;
        String[] subjects = kind == Kind.MERGE || kind == Kind.SPLIT ? new String[] {"b", "a"} : new String[] {"a"};
        Decision decision = made(3, kind, value, subjects);
        assertThat(DecisionLines.read(DecisionLines.line(decision))).isEqualTo(decision);
    }

    @Test
    void theLaterVerdictCountsHoweverTheyCame() {
        Decision first = made(0, Kind.REJECT, null, "f1");
        Decision second = made(1, Kind.CONFIRM, null, "f1");
        Decision third = made(2, Kind.NOTE, null, "f1");
        assertThat(Decisions.of(List.of(second, third, first)).verdict("f1")).isEqualTo(Kind.CONFIRM);
        assertThat(Decisions.of(List.of(first)).verdict("f1")).isEqualTo(Kind.REJECT);
        assertThat(Decisions.of(List.of(first)).verdict("f2")).isNull();
        assertThat(Decisions.of(List.of(second, third, first)).about("f1")).containsExactly(first, second, third);
    }

    @Test
    void whatIsUndoneDoesNotHoldAndAnUndoCanBeUndone() {
        Decision reject = made(0, Kind.REJECT, null, "f1");
        Decision undo = made(1, Kind.UNDO, null, reject.id());
        Decision again = made(2, Kind.UNDO, null, undo.id());
        Decisions undone = Decisions.of(List.of(undo, reject));
        assertThat(undone.holds(reject)).isFalse();
        assertThat(undone.verdict("f1")).isNull();
        assertThat(undone.holding()).isEmpty();
        assertThat(undone.all()).containsExactly(reject, undo);
        Decisions back = Decisions.of(List.of(again, undo, reject));
        assertThat(back.verdict("f1")).isEqualTo(Kind.REJECT);
        assertThat(back.holding()).containsExactly(reject);
        assertThat(back.holding(Kind.REJECT)).containsExactly(reject);
    }

    @Test
    void theLastValueCounts() {
        Decisions decisions = Decisions.of(List.of(
                made(1, Kind.REDATE, "2025-07", "l1"),
                made(0, Kind.REDATE, "2025-06", "l1"),
                made(2, Kind.RESTAGE, "completed", "l1")));
        assertThat(decisions.value("l1", Kind.REDATE)).isEqualTo("2025-07");
        assertThat(decisions.value("l1", Kind.RESTAGE)).isEqualTo("completed");
        assertThat(decisions.value("l2", Kind.REDATE)).isNull();
    }

    @Test
    void whatAKindDoesNotTakeIsRefused() {
        assertThatThrownBy(() -> made(0, Kind.REDATE, null, "a")).hasMessageContaining("wants a value");
        assertThatThrownBy(() -> made(0, Kind.REJECT, "x", "a")).hasMessageContaining("takes no value");
        assertThatThrownBy(() -> made(0, Kind.SPLIT, null, "a")).hasMessageContaining("two ids or more");
        assertThatThrownBy(() -> Decision.of(Kind.REJECT, List.of("a"), null, " ", Instant.now(), null))
                .hasMessageContaining("author");
    }
}
