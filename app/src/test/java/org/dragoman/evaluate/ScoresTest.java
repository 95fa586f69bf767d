package org.dragoman.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.coding.Confidence.Kind;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.ontology.Plover;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.record.FindingRecord.EvidenceRecord;
import org.dragoman.record.FindingRecord.WordsRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoresTest {
    private static final Plover PLOVER = Plover.load(LexiconFiles.bundled());

    @TempDir
    Path directory;

    private static ActorRecord actor(String name, String country) {
        return new ActorRecord(name, 0, 1, null, name, country, List.of(), null, "state", null, null);
    }

    private static List<ActorRecord> side(String countries) {
        return countries.isEmpty()
                ? List.of()
                : Arrays.stream(countries.split(" ", -1)).map(c -> actor(c, c)).toList();
    }

    static EventRecord event(
            String document, String event, @Nullable String mode, String actors, String recipients, String... status) {
        return new EventRecord(
                "event",
                document + event + actors,
                document,
                null,
                0,
                event,
                mode,
                List.of(),
                List.of(),
                1,
                1.0,
                "010",
                status.length == 0 ? List.of("actual") : List.of(status),
                null,
                null,
                side(actors),
                side(recipients),
                List.of(),
                null,
                null,
                Map.of(),
                new EvidenceRecord(0, 5, "words", null, new WordsRecord("words", 0, 5)),
                List.of(),
                "frame.x",
                0.5,
                "run");
    }

    private static GoldRecord gold(String id, String event, Set<String> actors, Set<String> recipients, String mode) {
        return new GoldRecord(id, id, null, event, actors, recipients, mode, null);
    }

    private static GoldRecord marked(String id, String root, String source, String target) {
        return new GoldRecord(id, id, null, root, Set.of(), Set.of(), null, new GoldRecord.Marked(source, target));
    }

    /**
     * Four records: one wholly right with an extra event, one with another recipient, one with another category and one
     * for which nothing was coded.
     */
    private static Scores four() {
        List<GoldRecord> gold = List.of(
                gold("a", "AGREE", Set.of("KEN", "UGA"), Set.of("KEN", "UGA"), "none"),
                gold("b", "ACCUSE", Set.of("NOR"), Set.of("BLR"), "disapprove"),
                gold("c", "SANCTION", Set.of("CHL"), Set.of("PER"), "withdraw"),
                gold("d", "AID", Set.of("JPN"), Set.of("LAO"), "none"));
        Map<String, List<EventRecord>> events = Map.of(
                "a", List.of(event("a", "AGREE", null, "KEN UGA", ""), event("a", "CONSULT", null, "KEN", "")),
                "b", List.of(event("b", "ACCUSE", "allege", "NOR", "RUS")),
                "c", List.of(event("c", "REJECT", null, "CHL", "PER")));
        return new Scores(Verdicts.of(gold, events), PLOVER);
    }

    @Test
    void sharesAreThoseReckonedByHand() {
        Map<String, Share> shares = four().shares();
        assertThat(shares.get("covered")).isEqualTo(new Share(3, 4));
        assertThat(shares.get("category any")).isEqualTo(new Share(2, 4));
        assertThat(shares.get("category first")).isEqualTo(new Share(2, 4));
        assertThat(shares.get("joint")).isEqualTo(new Share(1, 4));
        assertThat(shares.get("wholly right")).isEqualTo(new Share(1, 4));
        assertThat(shares.get("mode")).as("of those whose category was met").isEqualTo(new Share(0, 1));
        assertThat(four().misses()).extracting(v -> v.gold().id()).containsExactly("b", "c", "d");
    }

    @Test
    void countriesAreCountedOnEachSide() {
        Map<String, Tally> sides = four().sides();
        assertThat(sides.get("actor")).isEqualTo(new Tally(4, 0, 1));
        assertThat(sides.get("recipient")).isEqualTo(new Tally(3, 1, 2));
    }

    @Test
    void categoriesGoByTheFirstEvent() {
        assertThat(four().categories().get("SANCTION")).isEqualTo(new Tally(0, 0, 1));
        assertThat(four().categories().get("REJECT")).isEqualTo(new Tally(0, 1, 0));
        assertThat(four().confusion().get("AID")).isEqualTo(Map.of("NONE", 1));
        assertThat(four().macroF1()).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void whatIsDeniedOrClaimedCountsOnlyAlone() {
        GoldRecord gold = gold("a", "ASSAULT", Set.of(), Set.of(), "none");
        EventRecord claimed = event("a", "ASSAULT", null, "IRN", "", "claimed");
        EventRecord accused = event("a", "ACCUSE", null, "ISR", "IRN");
        assertThat(Verdict.of(gold, List.of(claimed, accused)).answer()).isEqualTo("ACCUSE");
        assertThat(Verdict.of(gold, List.of(claimed)).answer()).isEqualTo("ASSAULT");
    }

    @Test
    void aMarkedSentenceIsAnsweredByTheEventBetweenTheMarked() {
        GoldRecord gold = marked("a", "YIELD", "the Ruritanian army", "rebels of Zenda");
        EventRecord other = event("a", "ACCUSE", null, "FRA", "DEU");
        EventRecord between = event("a", "RETREAT", null, "ruritanian", "Zenda");
        assertThat(Verdict.of(gold, List.of(other, between)).answer()).isEqualTo("YIELD");
        assertThat(Verdict.of(gold, List.of(other)).answer())
                .as("else the first")
                .isEqualTo("ACCUSE");
        assertThat(Verdict.of(gold, List.of()).answer()).isEqualTo("NONE");
        Scores scores = new Scores(List.of(Verdict.of(gold, List.of(other, between))), PLOVER);
        assertThat(scores.shares().keySet()).containsExactly("covered", "paired", "accuracy");
    }

    @Test
    void confidenceIsHeldAgainstWhatWasRight() {
        GoldRecord one = gold("a", "AGREE", Set.of("KEN"), Set.of("UGA"), "none");
        GoldRecord two = gold("b", "AGREE", Set.of("KEN"), Set.of("UGA"), "none");
        GoldRecord three = gold("c", "AGREE", Set.of("KEN"), Set.of("UGA"), "none");
        List<Verdict> verdicts = List.of(
                Verdict.of(one, List.of(sure(event("a", "AGREE", null, "KEN", "UGA"), 0.84))),
                Verdict.of(two, List.of(sure(event("b", "AGREE", null, "KEN", "FRA"), 0.8))),
                Verdict.of(three, List.of(sure(event("c", "AGREE", null, "KEN", "UGA"), 1.0))));
        List<Reliability> reliability = Reliability.of(verdicts);
        assertThat(reliability).extracting(Reliability::from).containsExactly(0.8, 0.9);
        assertThat(reliability.get(0).promised()).isEqualTo(0.82, within(1e-9));
        assertThat(reliability.get(0).right())
                .as("the second has a wrong recipient")
                .isEqualTo(new Share(1, 2));
        assertThat(reliability.get(1).right()).isEqualTo(new Share(1, 1));

        Calibration calibration = new Calibration();
        Map<String, List<Kind>> kinds = new HashMap<>();
        for (Verdict verdict : verdicts) {
            kinds.put(verdict.events().get(0).id(), List.of(new Kind("all", ""), new Kind("frame", "act.agree")));
        }
        verdicts.forEach(verdict -> calibration.add(verdict, kinds));
        calibration.add(Verdict.of(gold("d", "AID", Set.of(), Set.of(), "none"), List.of()), Map.of());
        assertThat(calibration.table())
                .endsWith("calibrate writes it.\nkind\tname\tright\tof\nall\t\t2\t3\nframe\tact.agree\t2\t3\n");
    }

    private static EventRecord sure(EventRecord e, double confidence) {
        return new EventRecord(
                e.kind(),
                e.id(),
                e.document(),
                e.published(),
                e.sentence(),
                e.event(),
                e.mode(),
                e.contexts(),
                e.contextWords(),
                e.quad(),
                e.score(),
                e.cameo(),
                e.status(),
                e.mutual(),
                e.selfInclusive(),
                e.actor(),
                e.recipient(),
                e.speakers(),
                e.date(),
                e.place(),
                e.numbers(),
                e.evidence(),
                e.also(),
                e.frame(),
                confidence,
                e.run());
    }

    @Test
    void aMissShowsTheWordsThatGaveIt() {
        Miss miss = new Miss("a", "AID", List.of(), List.of(), "Peru met Chile.", List.of(new Miss.Words(5, 8)));
        assertThat(miss.pieces())
                .containsExactly(
                        new Miss.Piece("Peru ", false), new Miss.Piece("met", true), new Miss.Piece(" Chile.", false));
    }

    @Test
    void intervalsAreWilsons() {
        Share share = new Share(8, 10);
        assertThat(share.low()).isEqualTo(0.4902, within(1e-4));
        assertThat(share.high()).isEqualTo(0.9433, within(1e-4));
        assertThat(new Share(0, 0).high()).isEqualTo(1);
    }

    @Test
    void filesOfThreeFormsAreRead() throws IOException {
        Path file = Files.writeString(directory.resolve("gold.jsonl"), """
                {"id": "1", "text": "A.", "event": "AID", "actor": [{"country": "EUR"}], "recipient": [{"country": "MLI"}]}
                {"id": "2", "text": "B.", "root": "YIELD", "source": "x", "target": "y"}
                {"id": "3", "text": [{"sequence": 1, "text_story": "C."}], "event": ["CONSULT"], "mode": ["visit"], "date": "2020-01-02", "actor": [{"code": "FRA"}], "recipient": [{"code": "TCD"}]}
                {"id": "3", "text": "D.", "event": "AID"}
                {"id": "5", "event": "AID"}
                {"id": "6", "text": "E.", "root": "AID"}
                {"id": "7", "text": "F.", "event": "INVESTIGATE"}
                {"id": "8", "text": "G.", "event": "YIELD"}
                nothing
                """);
        List<String> faults = new ArrayList<>();
        List<GoldRecord> records = GoldFile.read(file, faults::add);
        assertThat(records).extracting(GoldRecord::id).containsExactly("1", "2", "3");
        assertThat(records.get(0).actors()).containsExactly("IGO");
        assertThat(records.get(2).mode()).isEqualTo("visit");
        assertThat(records.get(2).text()).isEqualTo("C.");
        assertThat(records.get(2).published()).hasToString("2020-01-02");
        assertThat(faults)
                .hasSize(6)
                .anyMatch(fault -> fault.contains(":7: \"INVESTIGATE\" is no category of PLOVER; write one of [AGREE,"))
                .anyMatch(fault -> fault.contains(":8: \"YIELD\" is no category"))
                .allMatch(fault -> fault.startsWith(file + ":"))
                .anyMatch(fault -> fault.endsWith(":4: a second record with the id \"3\""))
                .anyMatch(fault -> fault.endsWith(":9: no JSON; write one record a line"));
    }

    @Test
    void twoCodingsAreJoinedById() {
        EventRecord kept = event("a", "AGREE", null, "KEN", "UGA");
        EventRecord gone = event("b", "AID", null, "JPN", "LAO");
        EventRecord fresh = event("c", "AID", null, "JPN", "LAO");
        EventRecord before = event("d", "ACCUSE", "allege", "NOR", "BLR");
        EventRecord after = event("d", "ACCUSE", "disapprove", "NOR", "BLR");
        Comparison comparison = Comparison.of(List.of(kept, gone, before), List.of(after, fresh, kept));
        assertThat(comparison.same()).isEqualTo(1);
        assertThat(comparison.counts())
                .containsExactly(Map.entry("appeared", 1), Map.entry("went", 1), Map.entry("changed", 1));
        assertThat(comparison.changes().get(1).before()).isEqualTo(Map.of("mode", "allege"));
        assertThat(comparison.changes().get(1).after()).isEqualTo(Map.of("mode", "disapprove"));
    }
}
