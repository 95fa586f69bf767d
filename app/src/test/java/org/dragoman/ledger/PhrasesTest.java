package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.Row;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final LexiconFiles FILES = LexiconFiles.bundled();

    @Test
    void aPhraseWithChoicesIsEachOfThem() {
        assertThat(Phrases.choices("trade (talks/deal)")).containsExactly("trade talks", "trade deal");
        assertThat(Phrases.choices("(the/) yuan (loan/)"))
                .containsExactly("the yuan loan", "the yuan", "yuan loan", "yuan");
    }

    @Test
    void noPhraseStandsInTwoRows() {
        Map<String, String> rows = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Row row : FILES.table("ledger/phrases.tsv", "word")) {
            String word = row.get("word");
            for (String written : row.list("phrases")) {
                for (String phrase : Phrases.choices(written)) {
                    String other = rows.putIfAbsent(phrase, word);
                    if (other != null && !other.equals(word)) {
                        twice.add("ledger/phrases.tsv: \"" + phrase + "\" stands in " + other + " and in " + word);
                    }
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void whatAPhraseIsOneOfIsAWordOfTheTables() {
        Set<String> known = new HashSet<>();
        FILES.table("ledger/words.tsv", "word").forEach(row -> known.add(row.get("word")));
        FILES.table("ledger/phrases.tsv", "word").forEach(row -> known.add(row.get("word")));
        FILES.table("actors/organizations.tsv")
                .forEach(row ->
                        known.add(row.get("name").toLowerCase(Locale.ROOT).replace(' ', '-')));
        for (Row row : FILES.table("ledger/phrases.tsv", "word")) {
            assertThat(known)
                    .as("what %s is one of, in ledger/phrases.tsv", row.get("word"))
                    .containsAll(row.list("also"));
        }
    }
}
