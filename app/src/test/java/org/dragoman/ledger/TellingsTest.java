package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that no frame reads. */
class TellingsTest {
    private static final LexiconFiles FILES = LexiconFiles.bundled();

    private static final List<CommitmentRecord> PROMISED = List.of(
            Words.in("a", "2015-02-01", "PER", "JPN")
                    .force("promise", 4)
                    .say("build", "nine schools in Ayacucho", "education"),
            Words.in("a", "2015-02-01", "PER", "JPN")
                    .force("promise", 4)
                    .say("lend", "a tunnel drill for the Lima metro", "transport"));

    private static Document document(String id, String date, String text) {
        return new Document(id, text, LocalDate.parse(date), null, null, null, null);
    }

    private static CommitmentRecord promised(String document, String day, String action, String object, String area) {
        return Words.peru(document, day).force("promise", 4).say(action, object, area);
    }

    private static Ledger ledger(Document... documents) {
        return ledger(PROMISED, documents);
    }

    private static Ledger ledger(List<CommitmentRecord> promised, Document... documents) {
        Tellings tellings = Tellings.of(promised, FILES);
        List<Source> sources = new ArrayList<>();
        for (Document document : documents) {
            sources.add(tellings.in(document));
        }
        return Ledger.of(promised, sources, FILES, List.of());
    }

    private static List<String> relations(Ledger ledger, int entry) {
        return ledger.entries().get(entry).links().stream().map(Link::relation).toList();
    }

    /** How well a sentence names a matter: 2.10 of "names it, 2.10: bridge cattle". */
    private static double named(Link link) {
        String reason = link.reasons().get(0);
        return Double.parseDouble(reason.substring(reason.indexOf(", ") + 2, reason.indexOf(':')));
    }

    private static final String LATER =
            "Peru and Japan have known better years. Five of the nine schools in Ayacucho have walls.";

    @Test
    void aSentenceThatNamesAMatterTellsOfIt() {
        Ledger ledger = ledger(document("b", "2018-05-01", LATER));
        Link link = ledger.entries().get(0).links().get(1);
        assertThat(relations(ledger, 0)).containsExactly("pledged", "progress");
        assertThat(link.evidence().quote()).isEqualTo("Five of the nine schools in Ayacucho have walls.");
        assertThat(LATER.substring(link.evidence().start(), link.evidence().end()))
                .isEqualTo(link.evidence().quote());
        assertThat(link.reasons().get(0)).startsWith("names it");
        assertThat(relations(ledger, 1)).containsExactly("pledged");
    }

    @Test
    void theSentenceBehindTellsWhatCameOfWhatOneOnlyNames() {
        String named = "Peru and Japan met. They spoke of the nine schools in Ayacucho. ";
        assertThat(relations(ledger(document("b", "2018-05-01", named + "The works were suspended in May.")), 0))
                .containsExactly("pledged", "suspended");
        assertThat(relations(ledger(document("b", "2018-05-01", named + "Bolivia suspended a fair in Oruro.")), 0))
                .containsExactly("pledged", "discussed");
        assertThat(relations(ledger(document("b", "2018-05-01", named + "\nThe works were suspended.")), 0))
                .containsExactly("pledged", "discussed");
    }

    @Test
    void theClauseThatTellsMoreCountsIfItNamesTheMatterAsWell() {
        String both =
                "Peru and Japan met. Five of the nine schools in Ayacucho have walls; the nine schools in Ayacucho"
                        + " are to open in May.";
        assertThat(relations(ledger(document("b", "2018-05-01", both)), 0)).containsExactly("pledged", "progress");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A market in Ayacucho was opened, and the nine schools in Ayacucho will follow. | scheduled",
                "The nine schools in Ayacucho, for which the town had handed over the land, are to be built. | scheduled",
                "The nine schools in Ayacucho, for which the town had given the land, were handed over. | completed",
            })
    void whatIsDoneOfAnotherThingIsNotDoneOfTheMatter(String sentence, String relation) {
        String text = "Peru and Japan met. " + sentence;
        assertThat(relations(ledger(document("b", "2018-05-01", text)), 0)).containsExactly("pledged", relation);
    }

    @Test
    void aHeadlineThatNumbersAMeetingTellsThatItWasHeld() {
        List<CommitmentRecord> dialogue =
                List.of(promised("a", "2015-01-01", "hold", "a Glacier Rescue Dialogue", "disaster"));
        Document held = new Document(
                "b",
                "The sides met in Lima.",
                LocalDate.parse("2016-05-01"),
                "Peru - Japan: second session of the Glacier Rescue Dialogue",
                null,
                null,
                null);
        Document ahead = new Document(
                "b",
                "The sides met in Lima.",
                LocalDate.parse("2016-05-01"),
                "Peru and Japan prepare second session of the Glacier Rescue Dialogue",
                null,
                null,
                null);
        assertThat(relations(ledger(dialogue, held), 0)).containsExactly("pledged", "progress");
        assertThat(relations(ledger(dialogue, ahead), 0)).doesNotContain("progress", "started", "completed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministers of Peru and Japan led the second round of the Peru-Japan Glacier Rescue Dialogue. | progress",
                "The third Glacier Rescue Dialogue of Peru and Japan was held in Lima on Monday. | progress",
                "The first Peru-Japan Glacier Rescue Dialogue took place in Lima on Monday. | started",
                "The second Glacier Rescue Dialogue of Peru and Japan will be held in Lima in May. | scheduled",
                "Peru and Japan spoke of the second Glacier Rescue Dialogue. | discussed"
            })
    void aSentenceThatNumbersAMeetingTellsThatItWasHeld(String sentence, String relation) {
        List<CommitmentRecord> dialogue =
                List.of(promised("a", "2015-01-01", "hold", "a Glacier Rescue Dialogue", "disaster"));
        assertThat(relations(ledger(dialogue, document("b", "2016-05-01", sentence)), 0))
                .containsExactly("pledged", relation);
    }

    @Test
    void aSentenceTellsOfAMatterTheMoreSurelyTheMoreOfItItsDocumentHas() {
        List<CommitmentRecord> bridge = List.of(
                promised("a", "2015-01-01", "build", "a suspension bridge for cattle over the Apurimac", "transport"));
        String telling = "Peru and Japan met. The cattle bridge was finished.";
        String more = " The suspension over the Apurimac was tested too.";
        Link alone = ledger(bridge, document("b", "2016-05-01", telling))
                .entries()
                .get(0)
                .links()
                .get(1);
        Link among = ledger(bridge, document("b", "2016-05-01", telling + more))
                .entries()
                .get(0)
                .links()
                .get(1);
        assertThat(among.evidence()).isEqualTo(alone.evidence());
        assertThat(named(among)).isGreaterThan(named(alone));
    }

    @Test
    void itBeginsNoMatterAndJoinsNoneOfOthers() {
        assertThat(ledger(document("b", "2018-05-01", "Peru and Japan opened a hospital for 300 beds in Cusco."))
                        .entries())
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.links()).hasSize(1));
        Ledger others = ledger(
                document("b", "2018-05-01", "Chile and Peru met. Chile has finished the nine schools in Ayacucho."),
                document("c", "2018-06-01", "Japan and Peru met. With Chile Peru finished nine schools in Ayacucho."),
                document("d", "2014-06-01", "Japan and Peru met. The nine schools in Ayacucho were finished."));
        assertThat(relations(others, 0)).containsExactly("pledged");
    }

    @Test
    void theOrderOfTheDocumentsIsOfNoMatter() {
        Document one = document("b", "2018-05-01", LATER);
        Document other = document("c", "2019-05-01", "Japan and Peru met. The schools in Ayacucho were handed over.");
        assertThat(LedgerTest.lines(ledger(one, other))).isEqualTo(LedgerTest.lines(ledger(other, one)));
        assertThat(relations(ledger(other, one), 0)).containsExactly("pledged", "progress", "completed");
    }

    @Test
    void onlySentencesThatMayTellAreKept() {
        assertThat(kept(LATER)).containsExactly("Five of the nine schools in Ayacucho have walls.");
        assertThat(kept("Ghana was glad. Five of the nine schools in Ayacucho have walls."))
                .isEmpty();
    }

    private static List<String> kept(String text) {
        Source source = Tellings.of(PROMISED, FILES).in(document("b", "2018-05-01", text));
        return source.sentences().stream().map(Sentence::text).toList();
    }

    @Test
    void aSentenceOfWhichAFrameReadsAnotherClauseTellsOfAMatterToo() {
        String text = "Peru and Japan met. The nine schools in Ayacucho were handed over, while the dam at Tacna was"
                + " delayed.";
        int at = text.indexOf("the dam");
        CommitmentRecord dam = Words.in("b", "2018-05-01", "PER", "JPN")
                .report("delayed", null)
                .at(at, text.length() - 1)
                .say("delay", "the dam at Tacna", "energy");
        List<CommitmentRecord> all = new ArrayList<>(PROMISED);
        all.add(dam);
        Source source = Tellings.of(all, FILES).in(document("b", "2018-05-01", text));
        Ledger ledger = Ledger.of(all, List.of(source), FILES, List.of());
        assertThat(relations(ledger, 0)).containsExactly("pledged", "completed");
        assertThat(ledger.entries()).hasSize(3);
    }

    @Test
    void aHeadlineMayTellOfAMatter() {
        Document document = new Document(
                "b",
                "Peru and Japan have known better years.",
                LocalDate.parse("2018-05-01"),
                "Nine schools in Ayacucho handed over",
                null,
                null,
                null);
        Link link = ledger(document).entries().get(0).links().get(1);
        assertThat(link.relation()).isEqualTo("completed");
        assertThat(link.evidence().in()).isEqualTo("title");
        assertThat(link.evidence().quote()).isEqualTo("Nine schools in Ayacucho handed over");
    }

    @Test
    void aSentenceTellsOfEachMatterThatItNamesByWordsOfItsOwn() {
        Ledger ledger = ledger(document(
                "b",
                "2018-05-01",
                "Peru and Japan met. The nine schools in Ayacucho were handed over, and the tunnel drill for the Lima"
                        + " metro was delayed."));
        assertThat(relations(ledger, 0)).containsExactly("pledged", "completed");
        assertThat(relations(ledger, 1)).containsExactly("pledged", "delayed");
    }

    @Test
    void aPaperThatNamesOneCountryIsReadAtHome() {
        Document document = new Document(
                "b",
                "Peru has waited long. Five of the nine schools in Ayacucho have walls.",
                LocalDate.parse("2018-05-01"),
                null,
                null,
                "Kyodo News",
                null);
        assertThat(Tellings.of(PROMISED, FILES).in(document).countries()).containsOnlyKeys("JPN", "PER");
        assertThat(relations(ledger(document), 0)).containsExactly("pledged", "progress");
    }

    @Test
    void aNameByWhichOneMatterAloneGoesIsEnough() {
        CommitmentRecord drill = promised("a", "2015-02-01", "hold", "the Yakumama exercise", "defence");
        Ledger ledger = ledger(
                List.of(drill),
                document("b", "2015-05-01", "Peru and Japan met. The minister was in Tacna for Yakumama on Friday."));
        assertThat(relations(ledger, 0)).containsExactly("pledged", "discussed");
    }

    @Test
    void aPhraseMayBeAName() {
        CommitmentRecord pact = promised("a", "2015-02-01", "conclude", "a free trade agreement", "trade");
        Ledger ledger = ledger(
                List.of(pact),
                document("b", "2016-05-01", "Peru and Japan met. The trade pact was put off once more."));
        assertThat(relations(ledger, 0)).containsExactly("pledged", "delayed");
    }

    @Test
    void aSumByWhichOneMatterAloneGoesIsAName() {
        CommitmentRecord aid = promised("a", "2015-02-01", "provide", "loans of up to 640 billion yen", "aid");
        Ledger ledger = ledger(
                List.of(aid),
                document("b", "2016-05-01", "Peru and Japan met. Of the 640 billion yen nothing more was paid out."));
        assertThat(ledger.entries().get(0).links()).hasSize(2);
    }

    @Test
    void ofTwoMattersTheOneThatIsNamedBetterIsMeant() {
        CommitmentRecord first =
                promised("a", "2015-02-01", "build", "a railway from Tacna to Arica with a depot in Ilo", "transport");
        CommitmentRecord second = promised(
                "a2", "2015-03-01", "build", "a tramway from Huaraz to Yungay with a depot in Ilo, Tacna", "transport");
        Ledger ledger = ledger(
                List.of(first, second),
                document(
                        "b",
                        "2018-05-01",
                        "Peru and Japan met. The depot in Ilo of the Huaraz-Yungay tramway is late."));
        assertThat(ledger.entries().get(1).links()).hasSize(2);
    }

    @Test
    void aNameBesideAMatterTellsOfItWhereItStandsBesideNoOther() {
        CommitmentRecord plant = Words.peru("a", "2015-02-01")
                .force("promise", 4)
                .quote("Yakumama, a maker of pumps, will build a plant of 40 million dollars in Ilo")
                .say("build", "a plant of 40 million dollars", "industry");
        CommitmentRecord other = Words.peru("a2", "2015-03-01")
                .force("promise", 4)
                .quote("Kuntur will build a plant in Tacna")
                .say("build", "a plant", "industry");
        String told = "Peru and Japan met. The Yakumama plant was finished in May.";
        Ledger ledger = ledger(List.of(plant, other), document("b", "2018-05-01", told));
        assertThat(relations(ledger, 0)).containsExactly("pledged", "completed");
    }

    @Test
    void anAgencyOfAStateIsAName() {
        CommitmentRecord teachers = promised("a", "2015-02-01", "welcome back", "the Peace Corps in Ica", "education");
        Ledger ledger = ledger(
                List.of(teachers),
                document("b", "2018-05-01", "Peru and Japan met. Nobody has seen the Peace Corps again."));
        assertThat(ledger.entries().get(0).links()).hasSize(2);
    }

    @Test
    void aNameIsMetOnlyAsAName() {
        List<CommitmentRecord> fund = List.of(promised("a", "2015-02-01", "pay", "a Horizon Fund grant", "education"));
        Ledger ledger = ledger(
                fund,
                document(
                        "b", "2018-05-01", "Peru and Japan met. Ships have vanished on the horizon, an officer said."));
        assertThat(relations(ledger, 0)).containsExactly("pledged");
    }

    @Test
    void anotherSectionIsNotTheMatter() {
        List<CommitmentRecord> railway = List.of(
                promised("a", "2015-02-01", "build", "the standard gauge railway from Lima to Huancayo", "transport"));
        Ledger ledger = ledger(
                railway,
                document(
                        "b",
                        "2018-05-01",
                        "Peru and Japan met. The standard gauge railway from Cusco to Puno has been finished."));
        assertThat(relations(ledger, 0)).containsExactly("pledged");
    }

    @Test
    void aStateOfWhichFewMattersAreTellsWhichIsMeant() {
        CommitmentRecord mission = Words.in("a", "2015-02-01", "PER", "BOL")
                .force("promise", 4)
                .say("send", "medics to Bolivia for the floods", "aid");
        List<CommitmentRecord> all = new ArrayList<>(List.of(mission));
        for (String object : List.of("a school in Ica", "a quay in Ilo", "a dam on the Rimac", "a museum in Puno")) {
            all.add(promised("b" + all.size(), "2015-03-0" + all.size(), "build", object, "transport"));
        }
        Document later =
                document("c", "2015-09-01", "Peru and Japan met. The medics have left for the floods in Bolivia.");
        assertThat(ledger(all, later).entries().get(0).links().get(1).reasons().get(0))
                .endsWith("BOL");
        assertThat(ledger(List.of(mission), later)
                        .entries()
                        .get(0)
                        .links()
                        .get(1)
                        .reasons()
                        .get(0))
                .as("all that is promised there is promised to Bolivia")
                .doesNotContain("BOL");
    }

    @Test
    void aDocumentThatNamesOnePartyTellsOfWhatItNamesBeyondDoubt() {
        CommitmentRecord exercise = promised("a", "2015-02-01", "hold", "the Yakumama exercise off Paracas", "defence");
        Ledger named = ledger(
                List.of(exercise),
                document("b", "2015-05-01", "Peru is busy. The Yakumama exercise off Paracas was put off."));
        assertThat(relations(named, 0)).containsExactly("pledged", "delayed");
        Ledger vague = ledger(
                List.of(exercise), document("b", "2015-05-01", "Peru is busy. An exercise of the fleet was put off."));
        assertThat(relations(vague, 0)).containsExactly("pledged");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The clinic was completed in May by llama breeders. | 3",
                "The fair was completed in May by llama breeders. | 2",
            })
    void theThingAloneIsEnoughWhereNoOtherMatterGoesByIt(String sentence, int links) {
        List<CommitmentRecord> promised = List.of(
                promised("a", "2015-01-01", "build", "a clinic for glassblowers in Ica", "health"),
                promised("a", "2015-01-01", "register", "llama herds of the highlands", "agriculture"));
        Ledger ledger = ledger(promised, document("b", "2016-05-01", "Peru and Japan met. " + sentence));
        assertThat(ledger.entries().stream().flatMap(entry -> entry.links().stream()))
                .hasSize(links);
    }

    @Test
    void aSumOfAMatterIsEnough() {
        List<CommitmentRecord> credit =
                List.of(promised("a", "2015-01-01", "lend", "730 million dollars for silos and dams", "agriculture"));
        String text = "Peru and Japan met. Of the 730 million dollars of last year a third has been paid out.";
        assertThat(relations(ledger(credit, document("b", "2016-05-01", text)), 0))
                .hasSize(2);
    }

    @Test
    void aNameIsTheSameWithAccentsAndWithout() {
        List<CommitmentRecord> pier = List.of(promised("a", "2015-01-01", "build", "a pier in Šibenik", "transport"));
        String text = "Peru and Japan met. The pier in Sibenik was finished in May.";
        assertThat(relations(ledger(pier, document("b", "2016-05-01", text)), 0))
                .containsExactly("pledged", "completed");
    }
}
