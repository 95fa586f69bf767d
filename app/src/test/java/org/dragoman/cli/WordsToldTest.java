package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which commitments {@code dragoman code} finds in words that are told in passing, and in which it finds none. */
class WordsToldTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String BEFORE = "Ministers of Ghana and Norway met in Accra on Monday.\n";

    private static final List<String> SENTENCES = List.of(
            "Norway welcomed Ghana's wish to build a fish dock in Tema.",
            "Norway took note of Ghana's intention to build a fish dock in Tema.",
            "The proposal to construct a concert hall in Kumasi was welcomed.",
            "The President of Ghana thanked Norway for agreeing to train customs officers.",
            "Ghana has been offered a replacement on easy terms.",
            "Norway offered to build a fish market in Tema.",
            "Norway offered an explanation.",
            "Ghana's request for two more ferries was passed on to Oslo.",
            "Norway would like Ghana to lift its ban on salmon.",
            "Students from Ghana will be entitled to stay in Norway for a year.",
            "Two memoranda were signed, one on fish, the other on the training of pilots.",
            "Ghana promised a swift inquiry into the sinking.",
            "An official in Accra who asked not to be named said the pact had been held over.",
            "How Ghana is going to get spares is another matter.",
            "Economists ask how Ghana will pay for the dam.",
            "Norway's earlier shopping in Ghana went to plan.",
            "Hoteliers on the coast hope that Norwegians will come for more than a night.",
            "The sides reaffirmed their resolve to defeat al-Shabaab.");

    private static final Map<String, List<String>> WORDS = new HashMap<>();

    /** Force, object and debtors of each commitment in sentences on Ghana and Norway, all coded at once. */
    @BeforeAll
    static void code(@TempDir Path folder) throws IOException {
        StringBuilder documents = new StringBuilder();
        for (int i = 0; i < SENTENCES.size(); i++) {
            documents
                    .append(JSON.writeValueAsString(Map.of(
                            "id", "s" + i, "date", "2019-05-06", "title", "", "text", BEFORE + SENTENCES.get(i))))
                    .append('\n');
        }
        Path file = Files.writeString(folder.resolve("sentences.jsonl"), documents);
        Called called = Called.with("code", "--format", "jsonl", file.toString());
        called.out()
                .lines()
                .map(JSON::readTree)
                .filter(r -> r.path("kind").asString().equals("commitment"))
                .forEach(r -> WORDS.computeIfAbsent(
                                SENTENCES.get(Integer.parseInt(
                                        r.path("document").asString().substring(1))),
                                s -> new ArrayList<>())
                        .add(r.path("force").asString() + ": "
                                + r.path("object").asString() + " by " + debtors(r)));
    }

    private static List<String> words(String sentence) {
        assertThat(SENTENCES).contains(sentence);
        return WORDS.getOrDefault(sentence, List.of());
    }

    private static List<String> debtors(JsonNode commitment) {
        return StreamSupport.stream(commitment.path("debtors").spliterator(), false)
                .map(d -> d.path("country").asString())
                .sorted()
                .toList();
    }

    @Test
    void aWishThatIsWelcomedIsAWord() {
        assertThat(words("Norway welcomed Ghana's wish to build a fish dock in Tema."))
                .containsExactly("willing: a fish dock in Tema by [GHA]");
        assertThat(words("Norway took note of Ghana's intention to build a fish dock in Tema."))
                .containsExactly("willing: a fish dock in Tema by [GHA]");
        assertThat(words("The proposal to construct a concert hall in Kumasi was welcomed."))
                .containsExactly("propose: a concert hall in Kumasi by [GHA, NOR]");
    }

    @Test
    void whoeverIsThankedForAgreeingHasAgreed() {
        assertThat(words("The President of Ghana thanked Norway for agreeing to train customs officers."))
                .containsExactly("promise: customs officers by [NOR]");
    }

    @Test
    void whatIsOfferedIsOwedByWhoeverOffers() {
        assertThat(words("Ghana has been offered a replacement on easy terms."))
                .containsExactly("willing: a replacement on easy terms by [NOR]");
        assertThat(words("Norway offered to build a fish market in Tema."))
                .containsExactly("willing: a fish market in Tema by [NOR]");
        assertThat(words("Norway offered an explanation.")).isEmpty();
    }

    @Test
    void aRequestThatIsHandedOnIsACall() {
        assertThat(words("Ghana's request for two more ferries was passed on to Oslo."))
                .containsExactly("call: two more ferries by [NOR]");
        assertThat(words("Norway would like Ghana to lift its ban on salmon."))
                .containsExactly("call: its ban on salmon by [GHA]");
    }

    @Test
    void leaveToLiveSomewhereIsGiven() {
        assertThat(words("Students from Ghana will be entitled to stay in Norway for a year."))
                .containsExactly("promise: Students from Ghana by [GHA, NOR]");
    }

    @Test
    void papersAreReadOneByOne() {
        assertThat(words("Two memoranda were signed, one on fish, the other on the training of pilots."))
                .hasSize(2)
                .last()
                .isEqualTo("sign: the training of pilots by [GHA, NOR]");
    }

    @Test
    void anInquiryThatIsPromisedAccusesNobody() {
        assertThat(words("Ghana promised a swift inquiry into the sinking."))
                .containsExactly("promise: a swift inquiry into the sinking by [GHA]");
    }

    @Test
    void questionsSourcesIdiomsAndBystandersGiveNoWord() {
        assertThat(words("An official in Accra who asked not to be named said the pact had been held over."))
                .isEmpty();
        assertThat(words("How Ghana is going to get spares is another matter.")).isEmpty();
        assertThat(words("Economists ask how Ghana will pay for the dam.")).isEmpty();
        assertThat(words("Norway's earlier shopping in Ghana went to plan.")).isEmpty();
        assertThat(words("Hoteliers on the coast hope that Norwegians will come for more than a night."))
                .isEmpty();
    }

    @Test
    void aGroupUnderArmsOwesNothingForAState() {
        assertThat(words("The sides reaffirmed their resolve to defeat al-Shabaab."))
                .containsExactly("willing: al-Shabaab by [GHA, NOR]");
    }
}
