package org.dragoman.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class FingerprintTest {
    @Test
    void joinedPartsEqualTheJoinedString() {
        long joined = Fingerprint.add(Fingerprint.add(Fingerprint.add(Fingerprint.start(7), "NNP"), '_'), "VBD");
        assertThat(Fingerprint.end(joined)).isEqualTo(Fingerprint.of(7, "NNP_VBD"));
    }

    @Test
    void typesDiffer() {
        assertThat(Fingerprint.of(1, "NNP")).isNotEqualTo(Fingerprint.of(2, "NNP"));
    }

    @Test
    void membersHaveDistinctRanksAndStrangersNone() {
        long[] members = new Random(1).longs(10_000).toArray();
        FingerprintTable table = FingerprintTable.of(members);
        int[] ranks = new int[members.length];
        table.ranks(members, members.length, ranks);
        assertThat(ranks).doesNotHaveDuplicates().doesNotContain(-1);
        for (int i = 0; i < members.length; i++) {
            assertThat(table.rank(members[i])).isEqualTo(ranks[i]);
        }
        new Random(2)
                .longs(10_000)
                .forEach(stranger -> assertThat(table.rank(stranger)).isEqualTo(-1));
    }

    @Test
    void refusesTwinFingerprints() {
        assertThatThrownBy(() -> FingerprintTable.of(new long[] {5, 9, 5})).hasMessageContaining("share a fingerprint");
    }
}
