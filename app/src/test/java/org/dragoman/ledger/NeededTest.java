package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeededTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "is out of service; service",
                "(?:is|was) out of (?:service|use)\\b; service use",
                "(?:is|was) out of (?:service|the way); service way",
                "transport(?:s|ed); ''",
                "wants? (?:the )?money back; back",
                "signed(?! up\\b); signed",
                "(?:[a-z]+ ){0,3}tender; tender",
                "work (?:at the site )?ceased; ceased",
                "(?:has|have) been picked?; been",
                "(?:two|three) of (?:the|its|their) (?:[a-z-]+ ){1,5}turned\\b; turned",
                "lifted|raised (?:a|the) flag; flag lifted",
                "\\d+ men; men",
                "pre(?:paid|funded) lines; lines",
            })
    void aSentenceNeedsOneOfTheRarestWordsOfAPattern(String pattern, String words) {
        Set<String> expected = new TreeSet<>(Arrays.asList(words.split(" ")));
        expected.remove("");

        assertThat(Needed.of(pattern)).isEqualTo(expected);
    }
}
