package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTrieTest {
    private static PhraseTrie<String> trie(String... phrases) {
        PhraseTrie<String> trie = new PhraseTrie<>();
        for (String phrase : phrases) {
            trie.add(phrase, phrase);
        }
        return trie;
    }

    private static List<String> longest(PhraseTrie<String> trie, String words) {
        List<String> pieces = PhraseTrie.pieces(words);
        List<String> keys = pieces.stream().map(PhraseTrie::key).toList();
        PhraseTrie.Match<String> match = trie.longest(pieces, keys, 0);
        return match == null ? List.of() : match.values();
    }

    @ParameterizedTest
    @CsvSource({
        "Turkey, Turkey, true",
        "Turkey, turkey, false",
        "Turkey, TURKEY, true",
        "turkey, Turkey, true",
        "WHO, WHO, true",
        "WHO, Who, false",
        "WHO, who, false",
        "LeT, LeT, true",
        "LeT, LET, true",
        "LeT, Let, false",
        "army chief, army chief of staff, true",
        "Al-Shabaab, Al Shabaab, true",
        "Al-Shabaab, al-Shabaab, false",
        "São Tomé, Sao Tome, true",
        "Sao Tome, São Tomé, true",
        "U.S., US, true",
        "People's Army, People's Army, true",
        "army chief, chief, false"
    })
    void comparesWordsButMindsCapitals(String phrase, String words, boolean met) {
        assertThat(longest(trie(phrase), words)).isEqualTo(met ? List.of(phrase) : List.of());
    }

    @Test
    void takesTheLongestPhrase() {
        PhraseTrie<String> trie = trie("army", "army chief of staff", "army chief");
        assertThat(longest(trie, "army chief of staff")).containsExactly("army chief of staff");
        assertThat(longest(trie, "army chief of police")).containsExactly("army chief");
        assertThat(longest(trie, "army of police")).containsExactly("army");
    }

    @Test
    void keepsAllThatStandsUnderAPhrase() {
        assertThat(longest(trie("Georgia", "Georgia"), "Georgia")).hasSize(2);
        assertThat(longest(trie("", " - "), "Georgia")).isEmpty();
    }

    @Test
    void aPossessiveIsAWordOfItsOwn() {
        assertThat(PhraseTrie.pieces("Russia’s Black Sea-based fleet"))
                .containsExactly("Russia", "'s", "Black", "Sea", "based", "fleet");
        assertThat(PhraseTrie.pieces("rebels' ")).containsExactly("rebels");
    }
}
