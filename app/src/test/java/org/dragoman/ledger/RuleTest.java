package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.ledger.Words.peru;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.junit.jupiter.api.Test;

/** What a document says of a matter, in the light of what was told before. */
class RuleTest {
    private static final LexiconFiles FILES = LexiconFiles.bundled();

    @Test
    void whatBeginsAgainAfterItWasHaltedIsResumed() {
        List<CommitmentRecord> all = new ArrayList<>(LedgerTest.bridge().subList(0, 2));
        all.add(peru("e", "2017-01-01").report("suspended", null).say("halt", "work on the Rimac bridge", "transport"));
        all.add(peru("f", "2018-02-01")
                .report("started", "2018-02-01")
                .say("begin", "work on the Rimac bridge", "transport"));
        assertThat(LedgerTest.only(all).links())
                .extracting(Link::relation)
                .containsExactly("agreed", "started", "suspended", "resumed");
    }

    @Test
    void aFirstBeginningAfterACourtBarredItIsNoResumption() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01").force("agree", 4).say("send", "alpine rescuers to Cusco", "disaster"),
                peru("b", "2016-01-01").report("suspended", null).say("bar", "alpine rescuers to Cusco", "disaster"),
                peru("c", "2017-01-01")
                        .report("started", "2017-01-01")
                        .quote("the first alpine rescuers left for Cusco")
                        .say("leave", "alpine rescuers to Cusco", "disaster"));
        assertThat(LedgerTest.only(all).links())
                .extracting(Link::relation)
                .containsExactly("agreed", "suspended", "started");
    }

    @Test
    void whatHasBeenInForceForYearsWasNotResumed() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01").force("agree", 4).say("conclude", "a treaty on tuna quotas", "trade"),
                peru("b", "2016-01-01")
                        .report("suspended", null)
                        .say("halt", "talks on a treaty on tuna quotas", "trade"),
                peru("c", "2020-01-01")
                        .report("in-force", null)
                        .say("apply", "the treaty on tuna quotas, in force for three years", "trade"));
        assertThat(LedgerTest.only(all).links().get(2).relation()).isEqualTo("in-force");
    }

    @Test
    void thanksForWhatNobodyHadHeardOfLookBack() {
        List<CommitmentRecord> all = List.of(peru("a", "2015-01-01")
                .report("progress", "2015-01-01")
                .frame("done.gratitude")
                .say("thank", "the alpine ambulances of Cusco", "disaster"));
        assertThat(LedgerTest.only(all).links().get(0).relation()).isEqualTo("recalled");
    }

    @Test
    void aServiceBeginsWithItsFirstFlight() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01").force("agree", 4).say("launch", "direct flights to Cusco", "transport"),
                peru("b", "2016-01-01")
                        .report("completed", "2016-01-01")
                        .quote("launched direct flights to Cusco")
                        .say("launch", "direct flights to Cusco", "transport"));
        assertThat(LedgerTest.only(all).links()).extracting(Link::relation).containsExactly("agreed", "started");
    }

    @Test
    void aDutyThatWillGoIsNotYetGone() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01").force("promise", 4).say("repeal", "the alpine wool duty", "trade"),
                peru("b", "2016-01-01")
                        .report("cancelled", null)
                        .quote("the alpine wool duty will be dropped")
                        .say("drop", "the alpine wool duty", "trade"));
        assertThat(LedgerTest.only(all).links()).extracting(Link::relation).containsExactly("pledged", "repeated");
    }

    @Test
    void aDutyThatWasToGoAndLastsIsContested() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01").force("promise", 4).say("repeal", "the alpine wool duty", "trade"),
                peru("b", "2016-01-01")
                        .report("progress", "2016-01-01")
                        .quote("the alpine wool duty was prolonged")
                        .say("prolong", "the alpine wool duty", "trade"));
        assertThat(LedgerTest.only(all).links()).extracting(Link::relation).containsExactly("pledged", "contested");
    }

    @Test
    void aPromiseThatIsKeptToIsAWordGiven() {
        List<CommitmentRecord> all = List.of(peru("a", "2015-01-01")
                .report("completed", "2015-01-01")
                .quote("Peru keeps its promise of alpine ambulances")
                .say("keep", "the alpine ambulances of Cusco", "disaster"));
        assertThat(LedgerTest.only(all).links().get(0).relation()).isEqualTo("pledged");
    }

    @Test
    void aCampThatWasToCloseIsDoneWithWhenItClosed() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01")
                        .report("suspended", null)
                        .quote("will close the alpine camps of Cusco by May")
                        .say("close", "the alpine camps of Cusco", "migration"),
                peru("b", "2016-01-01")
                        .report("suspended", null)
                        .quote("closed the alpine camps of Cusco")
                        .say("closed", "the alpine camps of Cusco", "migration"));
        assertThat(LedgerTest.only(all).links()).extracting(Link::relation).containsExactly("scheduled", "completed");
    }

    @Test
    void whatGoesOnInPassingIsNothingNew() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01").force("promise", 4).say("build", "the Cusco freight railway", "transport"),
                peru("b", "2016-01-01")
                        .report("progress", "2016-01-01")
                        .say("go on", "work on the Cusco freight railway", "transport"),
                peru("c", "2017-01-01")
                        .report("progress", "2017-01-01")
                        .quote("the Cusco freight railway, on which work is going on")
                        .say("go on", "the Cusco freight railway", "transport"));
        assertThat(LedgerTest.only(all).links())
                .extracting(Link::relation)
                .containsExactly("pledged", "progress", "repeated");
    }

    @Test
    void whatIsToldOfInPassingFirstIsNoProgress() {
        List<CommitmentRecord> all = List.of(peru("a", "2015-01-01")
                .report("progress", "2015-01-01")
                .quote("who is paying a visit to Lima")
                .say("pay", "a visit to Lima", "political-dialogue"));
        assertThat(LedgerTest.only(all).links().get(0).relation()).isEqualTo("recalled");
    }

    @Test
    void aVisitToAThingIsNothingDoneOfIt() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01").force("promise", 4).say("restore", "the Callao harbour fort", "culture"),
                peru("b", "2016-01-01")
                        .report("completed", "2016-01-01")
                        .frame("visit.paid")
                        .say("paid", "a first visit to the Callao harbour fort", "culture"));
        assertThat(LedgerTest.only(all).links().get(1).relation()).isEqualTo("discussed");
    }

    @Test
    void leaveThatIsGivenIsAWordGiven() {
        List<CommitmentRecord> all = List.of(peru("a", "2015-01-01")
                .report("progress", "2015-01-01")
                .frame("doing.cleared")
                .say("cleared", "the sale of six trainers to Peru", "defence"));
        assertThat(LedgerTest.only(all).links().get(0).relation()).isEqualTo("agreed");
    }

    @Test
    void whatIsPreparedIsToCome() {
        List<CommitmentRecord> all = List.of(peru("a", "2015-01-01")
                .report("progress", "2015-01-01")
                .quote("Work is under way")
                .say("way", "start direct flights from Tokyo to Lima", "transport"));
        assertThat(LedgerTest.only(all).links().get(0).relation()).isEqualTo("scheduled");
    }

    @Test
    void aSectionOfAnyLengthIsNoWholeRailway() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01").force("promise", 4).say("build", "the Cusco freight railway", "transport"),
                peru("b", "2018-01-01")
                        .report("completed", "2018-01-01")
                        .say("open", "the 80 km section of the Cusco freight railway", "transport"));
        assertThat(LedgerTest.only(all).links().get(1).relation()).isEqualTo("progress");
    }

    @Test
    void aHeadlineDoesNotRunAheadOfItsDocument() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01")
                        .force("promise", 4)
                        .say("send", "ventilators to the hospital of Arequipa", "health"),
                peru("a", "2015-01-01")
                        .sentence(-1)
                        .report("completed", "2015-01-01")
                        .say("send", "ventilators to the hospital of Arequipa", "health"));
        assertThat(LedgerTest.only(all).links()).extracting(Link::relation).containsExactly("pledged", "repeated");
    }

    @Test
    void theDialogueOfThatNumberIsDoneWhenItWasHeld() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01")
                        .force("agree", 4)
                        .say("hold", "the fourth fisheries dialogue in Lima", "political-dialogue"),
                peru("b", "2016-01-01")
                        .report("progress", "2016-01-01")
                        .frame("doing.dialogue")
                        .say("hold", "the fourth fisheries dialogue in Lima", "political-dialogue"));
        assertThat(LedgerTest.only(all).links().get(1).relation()).isEqualTo("completed");
    }

    @Test
    void oneEditionOfManyIsNotAllOfThem() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01")
                        .force("agree", 4)
                        .say("take part", "in the Kurosawa rescue exercise", "defence"),
                peru("b", "2016-01-01")
                        .report("completed", "2016-01-01")
                        .quote("ended the 19th Kurosawa rescue exercise")
                        .say("end", "the Kurosawa rescue exercise", "defence"));
        assertThat(LedgerTest.only(all).links().get(1).relation()).isEqualTo("progress");
    }

    @Test
    void aStudyIsOverWithItsFinalReport() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01")
                        .force("agree", 4)
                        .say("conduct", "a study of the Cusco freight railway", "transport"),
                peru("b", "2016-01-01")
                        .report("progress", "2016-01-01")
                        .quote("submitted the final report of the study of the Cusco freight railway")
                        .say("submit", "the study of the Cusco freight railway", "transport"));
        assertThat(LedgerTest.only(all).links().get(1).relation()).isEqualTo("completed");
    }

    @Test
    void discussionsAreNoProgress() {
        List<CommitmentRecord> all = List.of(peru("a", "2015-01-01")
                .report("started", "2015-01-01")
                .say("start", "discussions on an agreement about fish", "trade"));
        assertThat(LedgerTest.only(all).links().get(0).relation()).isEqualTo("discussed");
    }

    @Test
    void aMeetingBeforeWhichNothingWasHeardIsNoProgress() {
        CommitmentRecord met = peru("a", "2015-01-01")
                .report("progress", "2015-01-01")
                .frame("doing.session")
                .say("meet", "a working group on tuna hatcheries", "trade");
        assertThat(LedgerTest.only(List.of(met)).links().get(0).relation()).isEqualTo("discussed");
    }

    @Test
    void whatIsOnTrackIsNoFurther() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01").force("promise", 4).say("build", "the Cusco tuna hatchery", "trade"),
                peru("b", "2016-01-01")
                        .report("progress", "2016-01-01")
                        .quote("the Cusco tuna hatchery is on track")
                        .say("track", "the Cusco tuna hatchery", "trade"));
        assertThat(LedgerTest.only(all).links()).extracting(Link::relation).containsExactly("pledged", "repeated");
    }

    @Test
    void theLevelFromWhichRelationsAreRaisedIsSuperseded() {
        CommitmentRecord first = peru("a", "2013-05-20")
                .force("agree", 4)
                .say("establish", "a strategic partnership", "political-dialogue");
        Ledger one = Ledger.of(
                List.of(
                        first,
                        peru("b", "2017-08-31")
                                .force("decide", 4)
                                .say(
                                        "elevate",
                                        "relations from a strategic partnership to a comprehensive strategic"
                                                + " partnership",
                                        "political-dialogue")),
                FILES);
        assertThat(one.entries()).hasSize(2);
        assertThat(one.entries().get(0).links()).extracting(Link::relation).containsExactly("agreed", "superseded");
        Ledger other = Ledger.of(
                List.of(
                        first,
                        peru("b", "2017-08-31")
                                .force("decide", 4)
                                .say(
                                        "elevate",
                                        "relations from a strategic partnership to a community of fate",
                                        "political-dialogue")),
                FILES);
        assertThat(other.entries()).hasSize(1);
        assertThat(other.entries().get(0).links()).extracting(Link::relation).containsExactly("agreed", "superseded");
    }

    @Test
    void whatWasToEndIsDoneWhenItEnds() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01")
                        .force("agree", 4)
                        .say("abolish", "the visa fee for Andean shepherds", "consular"),
                peru("b", "2016-01-01")
                        .report("cancelled", null)
                        .say("cancel", "the visa fee for Andean shepherds", "consular"));
        assertThat(LedgerTest.only(all).links().get(1).relation()).isEqualTo("completed");
    }

    @Test
    void whatIsToldByHavingDoneItIsRecalled() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01").force("promise", 4).say("build", "the Cusco freight railway", "transport"),
                peru("b", "2018-01-01")
                        .report("completed", "2018-01-01")
                        .quote("having built the Cusco freight railway")
                        .say("build", "the Cusco freight railway", "transport"),
                peru("c", "2018-03-01")
                        .report("completed", "2018-03-01")
                        .quote("having built the Cusco freight railway")
                        .say("build", "the Cusco freight railway", "transport"));
        assertThat(LedgerTest.only(all).links().get(1).relation()).isEqualTo("recalled");
    }

    @Test
    void aPlanIsDoneWhenItIsDrawnUpAndNotByAMemorandumOnIt() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01").force("agree", 4).say("draw up", "a plan for quinoa terraces", "agriculture"),
                peru("b", "2016-01-01")
                        .report("signed", "2016-01-01")
                        .say("sign", "a memorandum on a plan for quinoa terraces", "agriculture"),
                peru("c", "2017-01-01")
                        .report("signed", "2017-01-01")
                        .say("sign", "the plan for quinoa terraces", "agriculture"));
        assertThat(LedgerTest.only(all).links())
                .extracting(Link::relation)
                .containsExactly("agreed", "signed", "completed");
    }

    @Test
    void anEarlyStartIsHopedFor() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01").force("promise", 4).say("build", "the Cusco freight railway", "transport"),
                peru("b", "2016-01-01")
                        .report("started", "2016-01-01")
                        .quote("the early start of the Cusco freight railway")
                        .say("start", "the Cusco freight railway", "transport"));
        assertThat(LedgerTest.only(all).links().get(1).relation()).isEqualTo("repeated");
    }

    @Test
    void talksBegunLastYearBeginNothing() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01").force("promise", 4).say("open", "talks on tuna quotas", "trade"),
                peru("b", "2016-01-01").report("started", "2016-01-01").say("open", "talks on tuna quotas", "trade"),
                peru("c", "2017-01-01")
                        .report("started", "2016")
                        .quote("begun last year on tuna quotas")
                        .say("begin", "talks on tuna quotas", "trade"));
        assertThat(LedgerTest.only(all).links().get(2).relation()).isEqualTo("recalled");
    }

    @Test
    void moneyForAFurtherPartIsProgressOfTheWorks() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01").force("promise", 4).say("build", "the Cusco freight railway", "transport"),
                peru("b", "2016-01-01")
                        .report("signed", "2016-01-01")
                        .quote("notes were exchanged on the fourth tranche of the Cusco freight railway")
                        .say("exchange", "the fourth tranche of the Cusco freight railway", "transport"));
        assertThat(LedgerTest.only(all).links().get(1).relation()).isEqualTo("progress");
    }

    @Test
    void theFirstUnitIsNotThePlantNorItsPilotLine() {
        List<CommitmentRecord> plant = List.of(
                peru("a", "2015-01-01").force("promise", 4).say("build", "the Cusco power plant", "energy"),
                peru("b", "2016-01-01")
                        .report("completed", "2016-01-01")
                        .quote("unveiled Unit-I of the Cusco power plant")
                        .say("unveil", "Unit-I of the Cusco power plant", "energy"));
        assertThat(LedgerTest.only(plant).links().get(1).relation()).isEqualTo("progress");
        List<CommitmentRecord> line = List.of(
                peru("a", "2015-01-01").force("promise", 4).say("build", "the Cusco wool factory", "industry"),
                peru("b", "2016-01-01")
                        .report("completed", "2016-01-01")
                        .quote("opened the pilot line of the Cusco wool factory")
                        .say("open", "the pilot line of the Cusco wool factory", "industry"));
        assertThat(LedgerTest.only(line).links().get(1).relation()).isEqualTo("progress");
    }

    @Test
    void whatGoesOnUnheardOfBeforeIsNoProgress() {
        List<CommitmentRecord> all = List.of(peru("a", "2015-01-01")
                .report("progress", "2015-01-01")
                .quote("work continues under the wool framework of Cusco")
                .say("continues", "work under the wool framework of Cusco", "trade"));
        assertThat(LedgerTest.only(all).links().get(0).relation()).isEqualTo("repeated");
    }

    @Test
    void whoPaysUnheardOfBeforeGivesAWord() {
        List<CommitmentRecord> all = List.of(peru("a", "2015-01-01")
                .report("progress", "2015-01-01")
                .quote("Chile pays half of the alpine hospital of Cusco")
                .say("pays", "half of the alpine hospital of Cusco", "health"));
        assertThat(LedgerTest.only(all).links().get(0).relation()).isEqualTo("pledged");
    }

    @Test
    void aVisitThatBeginsIsNotOver() {
        List<CommitmentRecord> all = List.of(peru("a", "2015-01-01")
                .report("completed", "2015-01-01")
                .frame("visit.paid")
                .quote("the envoy begins a wool tour of Cusco")
                .say("begins", "a wool tour of Cusco", "political-dialogue"));
        assertThat(LedgerTest.only(all).links().get(0).relation()).isEqualTo("discussed");
    }

    @Test
    void aNewEditionTakesThePlaceOfTheOld() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01").force("agree", 4).say("launch", "the Cusco Wool Partnership", "trade"),
                peru("b", "2019-01-01")
                        .report("started", "2019-01-01")
                        .quote("launched the Cusco Wool Partnership 2.0")
                        .say("launched", "the Cusco Wool Partnership 2.0", "trade"));
        assertThat(LedgerTest.only(all).links().get(1).relation()).isEqualTo("superseded");
    }
}
