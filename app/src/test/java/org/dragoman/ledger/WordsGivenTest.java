package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.ledger.Words.peru;

import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.junit.jupiter.api.Test;

/** What a finding says by its words and those around it. */
class WordsGivenTest {
    @Test
    void anOpeningThatIsPutOffIsNone() {
        CommitmentRecord opening = peru("a", "2015-01-01")
                .report("completed", "2015-01-01")
                .say("opening", "of the line to Callao", "transport");
        assertThat(WordsGiven.relation(opening, "The opening of the line to Callao, due in May, has been put off."))
                .isEqualTo("delayed");
        assertThat(WordsGiven.relation(opening, "The opening of the line to Callao was called off."))
                .isEqualTo("cancelled");
        assertThat(WordsGiven.relation(opening, "They attended the opening of the line to Callao."))
                .isEqualTo("completed");
    }

    @Test
    void whatHoldsOnOrIsGrantedIsNoWork() {
        String support = "the support of Chile for the dam of Ica";
        assertThat(told("progress", "continues", support, "The support of Chile for the dam of Ica continues"))
                .isEqualTo("repeated");
        String rights = "LATAM rights for seven flights a week to Ica";
        assertThat(told("completed", "granted", rights, "Chile has granted " + rights))
                .isEqualTo("agreed");
        String talks = "the talks on the dam of Ica";
        assertThat(told("completed", "takes", talks, "It takes the place of " + talks))
                .isEqualTo("superseded");
    }

    @Test
    void whatIsClinchedIsAgreedAndWhatHappensEveryYearIsNothingNew() {
        String pact = "a wool pact with Peru";
        assertThat(told("signed", "clinched", pact, "Chile clinched a wool pact with Peru"))
                .isEqualTo("agreed");
        String dialogue = "the dialogue on wool";
        assertThat(told("completed", "hold", dialogue, "Peru and Chile hold the dialogue on wool every year"))
                .isEqualTo("repeated");
        assertThat(told("progress", "held", dialogue, "The dialogue on wool, last held in 2012, was praised"))
                .isEqualTo("recalled");
        assertThat(told(
                        "progress",
                        "pays",
                        "its share of the dam",
                        "They reiterated that Chile pays its share of the dam"))
                .isEqualTo("repeated");
        assertThat(told("completed", "completed", "the loan", "The bank completed the signing of the loan"))
                .isEqualTo("signed");
    }

    /** What a sentence says, all of which is quoted for a report. */
    private static String told(String reported, String action, String object, String sentence) {
        CommitmentRecord report = peru("a", "2015-01-01")
                .report(reported, "2015-01-01")
                .quote(sentence)
                .say(action, object, "energy");
        return WordsGiven.relation(report, sentence);
    }

    @Test
    void whatIsSetForADayIsToCome() {
        CommitmentRecord launch = peru("a", "2015-01-01")
                .report("started", "2015-01-01")
                .say("launch", "of the ferry to Callao", "transport");
        assertThat(WordsGiven.relation(launch, "They welcomed the launch of the ferry to Callao, planned for June."))
                .isEqualTo("scheduled");
        CommitmentRecord closed = peru("a", "2015-01-01")
                .report("suspended", "2015-01-01")
                .say("closed", "the line to Callao", "transport");
        assertThat(WordsGiven.relation(closed, "The line to Callao was closed in May for conversion into a tramway."))
                .isEqualTo("started");
        CommitmentRecord awarded = peru("a", "2015-01-01")
                .report("progress", "2015-01-01")
                .say("awarded in breach of the law", "the contract for the line to Callao", "transport");
        assertThat(WordsGiven.relation(awarded, "A court found it.")).isEqualTo("contested");
    }

    @Test
    void whatIsOnlyRecalledOrToComeIsNotDone() {
        CommitmentRecord built =
                peru("a", "2015-01-01").report("completed", "2015-01-01").say("built", "the dam of Ica", "energy");
        assertThat(WordsGiven.relation(built, "The minister recalled that Chile had built the dam of Ica."))
                .isEqualTo("recalled");
        assertThat(WordsGiven.relation(built, "Chile has built the dam of Ica."))
                .isEqualTo("completed");
        CommitmentRecord begins = peru("a", "2015-01-01")
                .report("started", "2015-01-01")
                .say("begins", "work on the dam of Ica", "energy");
        assertThat(WordsGiven.relation(begins, "Chile begins work on the dam of Ica in 2017."))
                .isEqualTo("scheduled");
        assertThat(WordsGiven.relation(begins, "Chile begins work on the dam of Ica in 2015."))
                .isEqualTo("started");
    }

    @Test
    void progressPraisedBesideWhatIsToComeIsTalk() {
        CommitmentRecord made = peru("a", "2015-01-01")
                .report("progress", "2015-01-01")
                .say("made", "in the building of the dam of Ica", "energy");
        assertThat(
                        WordsGiven.relation(
                                made,
                                "They appreciated the progress made in the building of the dam of Ica and looked forward to its early opening."))
                .isEqualTo("repeated");
        assertThat(WordsGiven.relation(
                        made, "They hailed the headway made towards the dam, made in the building of the dam of Ica."))
                .isEqualTo("repeated");
        assertThat(WordsGiven.relation(made, "They welcomed the progress made in the building of the dam of Ica."))
                .isEqualTo("progress");
    }

    @Test
    void progressInTalksIsTalk() {
        CommitmentRecord made = peru("a", "2015-01-01")
                .report("progress", "2015-01-01")
                .say("made", "in the negotiations on the treaty of Ica", "trade");
        assertThat(WordsGiven.relation(made, "They hailed the progress made in the negotiations on the treaty of Ica."))
                .isEqualTo("repeated");
        assertThat(WordsGiven.praises("The talks on the treaty have gained new momentum."))
                .isTrue();
        assertThat(WordsGiven.praises("They welcomed the steady progress on the master plan for the port."))
                .isTrue();
        assertThat(WordsGiven.praises("They welcomed the steady progress in the building of the port."))
                .isFalse();
    }

    @Test
    void whatIsNearIsToCome() {
        CommitmentRecord completion = peru("a", "2015-01-01")
                .report("completed", "2015-01-01")
                .quote("welcomed the completion of the dam of Ica")
                .say("welcomed", "the completion of the dam of Ica", "energy");
        assertThat(WordsGiven.relation(
                        completion, "They welcomed the completion of the dam of Ica in the coming weeks."))
                .isEqualTo("scheduled");
        assertThat(WordsGiven.relation(completion, "They welcomed the completion of the dam of Ica."))
                .isEqualTo("completed");
    }

    @Test
    void aDayLaterThanWasPlannedIsADelay() {
        CommitmentRecord open = peru("a", "2015-01-01")
                .force("promise", 4)
                .quote("will open the dam of Ica in 2020, three years later than planned")
                .say("open", "the dam of Ica", "energy");
        assertThat(WordsGiven.relation(open, "Chile will open the dam of Ica in 2020, three years later than planned."))
                .isEqualTo("delayed");
    }

    @Test
    void anotherYearAndASlipAreDelays() {
        CommitmentRecord hold = peru("a", "2020-01-01")
                .force("agree", 4)
                .quote("to hold the fair in 2021, not in 2020")
                .say("hold", "the fair", "culture");
        assertThat(WordsGiven.relation(hold, "Chile agreed to hold the fair in 2021, not in 2020."))
                .isEqualTo("delayed");
        CommitmentRecord begin = peru("b", "2020-01-01")
                .force("promise", 4)
                .quote("the ferry will sail in June")
                .say("sail", "the ferry", "transport");
        assertThat(WordsGiven.relation(begin, "They owned up to another delay: the ferry will sail in June."))
                .isEqualTo("delayed");
        assertThat(WordsGiven.relation(begin, "They said at noon: the ferry will sail in June."))
                .isEqualTo("pledged");
    }

    @Test
    void whatIsRuledIsDoneByASignature() {
        assertThat(WordsGiven.ruled("signed", "The president signed the decree that lifts the ban on wool."))
                .isEqualTo("completed");
        assertThat(WordsGiven.ruled("signed", "The president signed the treaty that lifts the ban on wool."))
                .isEqualTo("signed");
    }

    @Test
    void whoAsksForAnInquiryContests() {
        CommitmentRecord ask =
                peru("a", "2015-01-01").force("call", 2).say("look into", "the sale of boats to Chile", "defence");
        assertThat(WordsGiven.relation(ask, "A deputy asked the auditor to look into the sale of boats to Chile."))
                .isEqualTo("contested");
    }

    @Test
    void whatAParticipleTellsBesideIsNotDone() {
        CommitmentRecord given = peru("a", "2015-01-01")
                .report("completed", "2015-01-01")
                .quote("given by Tokyo")
                .say("given", "the tugs", "defence");
        assertThat(WordsGiven.relation(given, "The first of the tugs given by Tokyo are expected in May."))
                .isEqualTo("scheduled");
        assertThat(WordsGiven.relation(given, "The tugs given by Tokyo have entered Callao."))
                .isEqualTo("completed");
        CommitmentRecord built = peru("a", "2015-01-01")
                .report("completed", "2015-01-01")
                .quote("built by a firm of Tokyo")
                .say("built", "the pier", "transport");
        assertThat(WordsGiven.relation(built, "The pier, built by a firm of Tokyo, was on the agenda."))
                .isEqualTo("discussed");
        CommitmentRecord launched = peru("a", "2015-01-01")
                .report("started", "2015-01-01")
                .say("launched", "the ferry to Callao", "transport");
        assertThat(WordsGiven.relation(
                        launched, "Having built a pier and launched the ferry to Callao, Japan would stay."))
                .isEqualTo("repeated");
    }

    @Test
    void aRoundAfterWhichSomethingIsAgreedIsToldOfItsTime() {
        CommitmentRecord round = peru("a", "2015-01-01")
                .report("started", "2015-01-01")
                .quote("after a first round of talks on tuna")
                .say("first", "talks on tuna", "trade");
        assertThat(WordsGiven.relation(round, "They agreed on a date after a first round of talks on tuna."))
                .isEqualTo("recalled");
    }

    @Test
    void whatIsPraisedOrGoesBeforeAPromiseIsNoProgress() {
        CommitmentRecord bears = peru("a", "2015-01-01")
                .report("progress", "2015-01-01")
                .say("bears fruit", "the pact on wool", "trade");
        assertThat(WordsGiven.relation(bears, "The pact on wool bears fruit, he said."))
                .isEqualTo("repeated");
        CommitmentRecord trained =
                peru("a", "2015-01-01").report("progress", "2015-01-01").say("trained", "a hundred nurses", "health");
        assertThat(WordsGiven.relation(
                        trained, "He said that Chile had trained a hundred nurses and that this work would continue."))
                .isEqualTo("repeated");
        assertThat(WordsGiven.relation(trained, "Chile has trained a hundred nurses."))
                .isEqualTo("progress");
    }

    @Test
    void aWordGivenByAPaperThatIsSignedIsSigned() {
        CommitmentRecord lend = peru("a", "2015-01-01")
                .force("promise", 4)
                .quote("by which Chile will lend a million")
                .say("lend", "a million", "finance");
        assertThat(WordsGiven.relation(lend, "Among the papers signed was one by which Chile will lend a million."))
                .isEqualTo("signed");
        assertThat(WordsGiven.relation(lend, "There is a plan by which Chile will lend a million."))
                .isEqualTo("pledged");
    }

    @Test
    void whatWasSignedLongBeforeIsNotWhatIsTold() {
        CommitmentRecord signed = peru("a", "2015-01-01")
                .report("signed", "2015-01-01")
                .quote("the contract was signed")
                .say("signed", "the contract", "transport");
        assertThat(WordsGiven.relation(
                        signed, "Ten months after the contract was signed, no earth has been moved in Cusco."))
                .isEqualTo("recalled");
        assertThat(WordsGiven.relation(signed, "On Monday the contract was signed."))
                .isEqualTo("signed");
        assertThat(WordsGiven.praises("They noted steady progress on the line, with the target of opening it in 2023."))
                .isTrue();
        assertThat(WordsGiven.ruled("signed", "She signed a tax law under which the levy on wool ends on 1 May."))
                .isEqualTo("completed");
    }

    @Test
    void whatStandsBesideAWordOfWhatIsToComeIsNoProgress() {
        CommitmentRecord given = peru("a", "2015-01-01")
                .report("progress", "2015-01-01")
                .quote("that Chile is giving to Peru")
                .say("giving", "the boats", "defence");
        assertThat(WordsGiven.relation(given, "The boats that Chile is giving to Peru will be handed over in May."))
                .isEqualTo("scheduled");
        assertThat(WordsGiven.relation(given, "They inspected the boats that Chile is giving to Peru."))
                .isEqualTo("progress");
        CommitmentRecord founded = peru("a", "2015-01-01")
                .report("completed", "2015-01-01")
                .quote("founded by the navy in Ica")
                .say("founded", "the school", "education");
        assertThat(WordsGiven.relation(founded, "Pilots may be trained at the school founded by the navy in Ica."))
                .isEqualTo("discussed");
        CommitmentRecord opened = peru("a", "2015-01-01")
                .report("completed", "2015-01-01")
                .quote("Chile has opened libraries in ten towns")
                .say("opened", "libraries in ten towns", "culture");
        assertThat(WordsGiven.relation(opened, "Chile has opened libraries in ten towns and will open one in Ica."))
                .isEqualTo("discussed");
        assertThat(WordsGiven.relation(opened, "Chile has opened libraries in ten towns and is proud of them."))
                .isEqualTo("completed");
    }

    @Test
    void whatHasItsAnniversaryIsRecalled() {
        CommitmentRecord opening = peru("a", "2015-01-01")
                .report("completed", "2015-01-01")
                .quote("of the opening of the canal")
                .say("opening", "the canal", "transport");
        assertThat(WordsGiven.relation(opening, "They marked the tenth anniversary of the opening of the canal."))
                .isEqualTo("recalled");
    }

    @Test
    void toAskHowFarAThingHasComeIsTalk() {
        assertThat(WordsGiven.praises("The ministers discussed the progress made in building the dam."))
                .isTrue();
        assertThat(WordsGiven.praises("Talks on the tax treaty have reached an advanced stage."))
                .isTrue();
        assertThat(WordsGiven.praises("The building of the dam has made progress."))
                .isFalse();
    }
}
