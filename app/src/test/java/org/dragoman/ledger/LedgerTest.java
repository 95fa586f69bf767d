package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.ledger.Words.peru;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.JsonLines;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final LexiconFiles FILES = LexiconFiles.bundled();
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    static List<CommitmentRecord> bridge() {
        return List.of(
                Words.in("a", "2015-02-01", "PER", "JPN")
                        .force("agree", 4)
                        .due("2018")
                        .say("build", "a bridge over the Rimac river", "transport"),
                Words.in("b", "2016-03-01", "PER", "JPN")
                        .report("started", "2016-03-01")
                        .say("begin", "Construction of the Rimac bridge", "transport"),
                Words.in("c", "2017-05-01", "PER", "JPN")
                        .say("speed up", "the construction of the Rimac bridge", "transport"),
                Words.in("d", "2019-06-01", "PER", "JPN")
                        .report("completed", "2019-05-30")
                        .say("open", "The Rimac bridge", "transport"));
    }

    static Entry only(List<? extends FindingRecord> findings) {
        Ledger ledger = Ledger.of(findings, FILES);
        assertThat(ledger.entries()).hasSize(1);
        return ledger.entries().get(0);
    }

    @Test
    void oneMatterIsFollowedFromDocumentToDocument() {
        Entry entry = only(bridge());
        assertThat(entry.links())
                .extracting(Link::relation)
                .containsExactly("agreed", "started", "repeated", "completed");
        assertThat(entry.text()).isEqualTo("Japan and Peru: build a bridge over the Rimac river");
        assertThat(entry.pair()).containsExactly("JPN", "PER");
    }

    @Test
    void itStandsAsTheDocumentsUpToTheDaySay() {
        Entry entry = only(bridge());
        Standing early = entry.on(LocalDate.of(2015, 12, 31));
        assertThat(early.stage()).isEqualTo("agreed");
        assertThat(early.fulfilment()).isEqualTo("no-evidence");
        Standing under = entry.on(LocalDate.of(2017, 12, 31));
        assertThat(under.stage()).isEqualTo("started");
        assertThat(under.fulfilment()).isEqualTo("limited");
        assertThat(under.flags()).containsExactly("repeated×1");
        Standing over = entry.on(LocalDate.of(2019, 1, 31));
        assertThat(over.fulfilment()).isEqualTo("missed");
        assertThat(over.flags()).contains("overdue");
        Standing done = entry.on(LATER);
        assertThat(done.stage()).isEqualTo("completed");
        assertThat(done.fulfilment()).isEqualTo("complete");
        assertThat(done.flags()).contains("late").doesNotContain("overdue");
        assertThat(done.open()).isFalse();
    }

    @Test
    void repetitionIsNoProgress() {
        List<CommitmentRecord> said = new ArrayList<>();
        for (int year = 2010; year < 2020; year++) {
            said.add(Words.in("d" + year, year + "-05-01", "PER", "JPN")
                    .say("speed up", "the construction of the Rimac bridge", "transport"));
        }
        Standing standing = only(said).on(LocalDate.of(2020, 1, 1));
        assertThat(standing.stage()).isEqualTo("called");
        assertThat(standing.fulfilment()).isEqualTo("no-evidence");
        assertThat(standing.flags()).containsExactly("repeated×9");
    }

    @Test
    void aThirdStateThatIsOnlySpokenOfMakesNoOtherMatter() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-02-01").force("promise", 4).say("send", "engineers to the flood relief in Guyana"),
                peru("b", "2016-02-01").say("speed up", "the construction of the Rimac bridge", "transport"),
                peru("b", "2016-02-01").sentence(1).say("finish", "the Rimac bridge", "transport"),
                peru("b", "2016-02-01").sentence(2).say("open", "the Rimac bridge in time", "transport"),
                Words.in("b", "2016-02-01", "PER", "GUY")
                        .sentence(3)
                        .report("started", "2016-01-20")
                        .say("begin", "The engineers' work on the flood relief in Guyana"));
        List<Entry> entries = Ledger.of(all, FILES).entries();
        assertThat(entries).hasSize(2);
        assertThat(entries.get(0).pair()).containsExactly("JPN", "PER");
        assertThat(entries.get(0).links()).extracting(Link::relation).containsExactly("pledged", "started");
    }

    @Test
    void anotherPairsBridgeIsAnotherMatter() {
        List<CommitmentRecord> all = new ArrayList<>(bridge());
        all.add(Words.in("e", "2020-01-01", "PER", "CHL")
                .say("speed up", "the construction of the Rimac bridge", "transport"));
        assertThat(Ledger.of(all, FILES).entries()).hasSize(2);
    }

    @Test
    void whatWasReportedAsDoneIsNotDoneAgain() {
        List<CommitmentRecord> all = new ArrayList<>(bridge());
        all.add(Words.in("e", "2021-01-01", "PER", "JPN")
                .report("completed", "2020-12-20")
                .say("open", "The Rimac bridge", "transport"));
        Entry entry = only(all);
        assertThat(entry.links().get(4).relation()).isEqualTo("contested");
        assertThat(entry.on(LATER).flags()).contains("contested");
    }

    @Test
    void aPartIsNotTheWhole() {
        List<CommitmentRecord> all = new ArrayList<>();
        all.add(Words.in("a", "2015-01-01", "PER", "JPN")
                .force("promise", 4)
                .say("build", "a metro for Lima", "transport"));
        all.add(Words.in("b", "2018-01-01", "PER", "JPN")
                .report("completed", "2018-01-01")
                .say("open", "the first section of the Lima metro", "transport"));
        assertThat(only(all).links().get(1).relation()).isEqualTo("progress");
        all.add(Words.in("c", "2021-01-01", "PER", "JPN")
                .report("completed", "2021-01-01")
                .say("open", "the whole Lima metro", "transport"));
        assertThat(only(all).links().get(2).relation()).isEqualTo("completed");
    }

    @Test
    void whenTalksAreOverItIsAgreed() {
        List<CommitmentRecord> all = new ArrayList<>();
        all.add(Words.in("a", "2015-01-01", "PER", "JPN").say("sign", "a free trade agreement on fish", "trade"));
        all.add(Words.in("b", "2018-01-01", "PER", "JPN")
                .report("completed", "2018-01-01")
                .say("conclude", "negotiations on a free trade agreement on fish", "trade"));
        assertThat(only(all).links().get(1).relation()).isEqualTo("agreed");
    }

    @Test
    void whatWasDecidedToBeCalledOffIsCancelled() {
        List<CommitmentRecord> all = new ArrayList<>(bridge().subList(0, 2));
        all.add(Words.in("e", "2017-01-01", "PER", "JPN")
                .force("decide", 4)
                .say("call off", "the Rimac bridge", "transport"));
        assertThat(only(all).links().get(2).relation()).isEqualTo("cancelled");
    }

    @Test
    void aConsulateThatStartsWorkIsOpen() {
        List<CommitmentRecord> all = List.of(
                Words.in("a", "2015-01-01", "PER", "JPN")
                        .force("promise", 4)
                        .say("open", "a consulate in Arequipa", "political-dialogue"),
                Words.in("b", "2016-01-01", "PER", "JPN")
                        .report("started", "2016-01-01")
                        .say("started work", "the consulate in Arequipa", "political-dialogue"));
        assertThat(only(all).links().get(1).relation()).isEqualTo("completed");
    }

    @Test
    void aLaterDayIsADelay() {
        List<CommitmentRecord> all = new ArrayList<>(bridge().subList(0, 2));
        all.add(Words.in("e", "2018-05-01", "PER", "JPN")
                .report("scheduled", null)
                .due("2021")
                .say("open", "The Rimac bridge", "transport"));
        assertThat(only(all).links().get(2).relation()).isEqualTo("delayed");
    }

    @Test
    void oneMoreRoundIsProgress() {
        List<CommitmentRecord> all = List.of(
                Words.in("a", "2015-01-01", "PER", "JPN")
                        .force("agree", 4)
                        .say("hold", "a dialogue on fish and ports", "political-dialogue"),
                Words.in("b", "2016-01-01", "PER", "JPN")
                        .report("completed", "2016-01-01")
                        .say("conclude", "another round of the dialogue on fish and ports", "political-dialogue"));
        assertThat(only(all).links().get(1).relation()).isEqualTo("progress");
    }

    @Test
    void whatIsGivenAsOfNowIsAWord() {
        List<CommitmentRecord> all = List.of(Words.in("a", "2015-01-01", "PER", "JPN")
                .report("progress", "2015-01-01")
                .say("is investing", "a million yen in the port of Callao", "transport"));
        assertThat(only(all).links().get(0).relation()).isEqualTo("pledged");
    }

    @Test
    void anotherSumIsAnotherMatter() {
        assertThat(Ledger.of(
                                List.of(
                                        Words.in("a", "2015-01-01", "PER", "JPN")
                                                .force("sign", 5)
                                                .say("sign", "a line of credit of 2 billion yen", "finance"),
                                        Words.in("b", "2016-01-01", "PER", "JPN")
                                                .force("sign", 5)
                                                .say("sign", "a line of credit of 500 million yen", "finance")),
                                FILES)
                        .entries())
                .hasSize(2);
    }

    @Test
    void aSuspendedMatterStaysSoUntilItIsResumed() {
        List<CommitmentRecord> all = new ArrayList<>(bridge().subList(0, 2));
        all.add(Words.in("e", "2017-01-01", "PER", "JPN")
                .report("suspended", null)
                .say("halt", "work on the Rimac bridge", "transport"));
        all.add(Words.in("f", "2017-02-01", "PER", "JPN").say("speed up", "the Rimac bridge", "transport"));
        assertThat(only(all).on(LATER).stage()).isEqualTo("suspended");
        all.add(Words.in("g", "2017-03-01", "PER", "JPN")
                .report("resumed", "2017-03-01")
                .say("resume", "work on the Rimac bridge", "transport"));
        assertThat(only(all).on(LATER).stage()).isEqualTo("in-progress");
    }

    @Test
    void aHigherLevelOfPartnershipSupersedesTheLower() {
        Ledger ledger = Ledger.of(
                List.of(
                        Words.in("a", "2013-05-20", "PER", "JPN")
                                .force("agree", 4)
                                .say("establish", "a strategic partnership", "political-dialogue"),
                        Words.in("b", "2015-05-20", "PER", "JPN")
                                .say("deepen", "their strategic partnership", "political-dialogue"),
                        Words.in("c", "2017-08-31", "PER", "JPN")
                                .force("agree", 4)
                                .say("establish", "a comprehensive strategic partnership", "political-dialogue")),
                FILES);
        assertThat(ledger.entries()).hasSize(2);
        assertThat(ledger.entries().get(0).links())
                .extracting(Link::relation)
                .containsExactly("agreed", "repeated", "superseded");
        Relationship relation = Relationship.of(ledger, List.of(), List.of("PER", "JPN"), LATER);
        assertThat(relation.levels())
                .extracting(Relationship.Level::name)
                .containsExactly("strategic", "comprehensive strategic");
        assertThat(relation.levels().get(0).until()).isEqualTo(LocalDate.of(2017, 8, 31));
    }

    @Test
    void anEarlierDocumentTakesOverTheIdAndTheOldOneStillFindsIt() {
        Entry before = only(bridge().subList(1, 4));
        Ledger after = Ledger.of(bridge(), FILES);
        assertThat(after.entries()).hasSize(1);
        assertThat(after.entries().get(0).id()).isNotEqualTo(before.id());
        assertThat(after.entry(before.id())).isEqualTo(after.entries().get(0));
    }

    @Test
    void peopleDecideLast() {
        List<CommitmentRecord> all = bridge();
        String opened = all.get(3).id();
        Ledger rejected = Ledger.of(all, List.of(), FILES, List.of(new Ruling("reject", List.of(opened), null, null)));
        assertThat(rejected.entries().get(0).on(LATER).stage()).isEqualTo("started");
        Ledger split = Ledger.of(
                all,
                List.of(),
                FILES,
                List.of(new Ruling("split", List.of(all.get(0).id(), opened), null, null)));
        assertThat(split.entries()).hasSize(2);
        Ledger dated =
                Ledger.of(all, List.of(), FILES, List.of(new Ruling("redate", List.of(opened), "2017-12-30", null)));
        assertThat(dated.entries().get(0).on(LATER).flags()).doesNotContain("late");
        String id = dated.entries().get(0).id();
        Ledger staged =
                Ledger.of(all, List.of(), FILES, List.of(new Ruling("restage", List.of(id), "cancelled", null)));
        assertThat(staged.entries().get(0).on(LATER).stage()).isEqualTo("cancelled");
        Ledger noted = Ledger.of(all, List.of(), FILES, List.of(new Ruling("note", List.of(id), null, "seen on site")));
        assertThat(noted.entries().get(0).notes()).containsExactly("seen on site");
        Ledger gone = Ledger.of(all, List.of(), FILES, List.of(new Ruling("reject", List.of(id), null, null)));
        assertThat(gone.entries()).isEmpty();
    }

    @Test
    void whatAPersonJoinedIsOne() {
        List<CommitmentRecord> all = new ArrayList<>(bridge());
        CommitmentRecord port =
                Words.in("x", "2018-01-01", "PER", "JPN").say("enlarge", "the harbour of Callao", "transport");
        all.add(port);
        assertThat(Ledger.of(all, FILES).entries()).hasSize(2);
        Ruling merge = new Ruling("merge", List.of(all.get(0).id(), port.id()), null, null);
        assertThat(Ledger.of(all, List.of(), FILES, List.of(merge)).entries()).hasSize(1);
    }

    @Test
    void anyOrderGivesTheSameLedger() {
        List<FindingRecord> all = new ArrayList<>(bridge());
        all.add(Words.in("p", "2016-03-01", "PER", "JPN").say("expand", "bilateral trade", "trade"));
        all.add(Words.in("q", "2017-03-01", "PER", "JPN").force("promise", 4).say("expand", "trade", "trade"));
        String first = lines(Ledger.of(all, FILES));
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(all, random);
            assertThat(lines(Ledger.of(all, FILES)))
                    .as("shuffle %d of seed 7", i)
                    .isEqualTo(first);
        }
    }

    static String lines(Ledger ledger) {
        StringBuilder lines = new StringBuilder();
        for (Entry entry : ledger.entries()) {
            lines.append(JsonLines.record(LedgerLines.of(entry, LATER))).append('\n');
            entry.links()
                    .forEach(l -> lines.append(JsonLines.record(LedgerLines.of(entry, l)))
                            .append('\n'));
        }
        return lines.toString();
    }

    @Test
    void aHeadlineIsOfTheMatterOfWhichTheFirstSentencesTellTheSame() {
        CommitmentRecord told = Words.in("a", "2018-05-01", "PER", "JPN")
                .report("signed", "2018-05-01")
                .say("sign", "an agreement on the reciprocal supply of goods to their naval forces", "defence");
        CommitmentRecord headline = Words.in("a", "2018-05-01", "PER", "JPN")
                .sentence(-1)
                .report("signed", "2018-05-01")
                .say("sign", "naval logistics pact", "defence");
        assertThat(Ledger.of(List.of(told, headline), FILES).entries()).hasSize(1);
    }

    @Test
    void documentsThatWereSignedAreNoPaperOfAnotherDay() {
        CommitmentRecord paper = Words.in("a", "2018-05-01", "PER", "JPN")
                .report("signed", "2018-05-01")
                .say("sign", "an agreement", "trade");
        CommitmentRecord others = Words.in("b", "2019-07-01", "PER", "JPN")
                .report("signed", "2019-07-01")
                .say("sign", "29 agreements", "trade");
        assertThat(Ledger.of(List.of(paper, others), FILES).entries()).hasSize(2);
    }

    @Test
    void theContractOfOneDocumentIsNotThatOfAnother() {
        List<CommitmentRecord> contracts = List.of(
                peru("a", "2015-02-01").report("signed", "2015-02-01").say("sign", "the contract"),
                peru("b", "2015-09-01").report("signed", "2015-09-01").say("sign", "the contract"));
        assertThat(Ledger.of(contracts, FILES).entries()).hasSize(2);
    }

    @Test
    void aCallForKindsOfThingsHoldsNoneOfThem() {
        List<CommitmentRecord> railways = List.of(
                peru("a", "2015-02-01").say("build", "roads, dams and railways", "transport"),
                peru("b", "2016-02-01").report("started", "2016-02-01").say("begin", "the Cusco railway", "transport"));
        assertThat(Ledger.of(railways, FILES).entries()).hasSize(2);
    }

    @Test
    void whatAClauseBehindAMatterAddsMakesItNoOther() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01").say("prolong", "the Andean Cotton Scheme beyond 2016", "trade"),
                peru("b", "2015-06-01")
                        .say(
                                "form",
                                "a working group on anchovies and squid, which will also ask what comes after the Andean Cotton"
                                        + " Scheme",
                                "trade"));
        assertThat(Ledger.of(all, FILES).entries()).hasSize(2);
    }

    @Test
    void commonWordsBesideTheMatterMakeItNoOther() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01").force("promise", 4).say("hold", "a fisheries dialogue", "agriculture"),
                peru("b", "2016-01-01")
                        .report("completed", null)
                        .say("hold", "their yearly fisheries dialogue, delayed by storms off Paracas", "agriculture"));
        assertThat(Ledger.of(all, FILES).entries()).hasSize(1);
    }

    @Test
    void oneCommonWordOfTwoMakesNoOneMatter() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01").force("promise", 4).say("reopen", "our visa desks for pensioners"),
                peru("b", "2016-01-01").force("promise", 4).say("waive", "the visa fees of schools and choirs"));
        assertThat(Ledger.of(all, FILES).entries()).hasSize(2);
    }

    @Test
    void aThingOfAnotherNameIsAnotherThoughAWordIsTheSame() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01").force("sign", 5).say("build", "the Rimac highway from Chosica", "transport"),
                peru("b", "2015-09-01").say("speed up", "the highway", "transport"),
                peru("c", "2016-01-01").force("promise", 4).say("finance", "the Vilcanota toll highway", "transport"));
        assertThat(Ledger.of(all, FILES).entries()).hasSize(2);
    }

    @Test
    void oneCityIsNoMatter() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01").force("promise", 4).say("dig", "a metro for Osaka", "transport"),
                peru("b", "2016-01-01").force("promise", 4).say("clean", "the canals of Osaka", "water"));
        assertThat(Ledger.of(all, FILES).entries()).hasSize(2);
    }

    @Test
    void papersOfOtherNamesAreOthers() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01").force("sign", 5).say("sign", "the Green Harbour Partnership", "environment"),
                peru("b", "2016-01-01")
                        .force("sign", 5)
                        .say("sign", "a Partnership on Green Village Kitchens", "environment"));
        assertThat(Ledger.of(all, FILES).entries()).hasSize(2);
    }

    @Test
    void theNextDialogueIsOfTheSameMatterAsTheOneBefore() {
        List<CommitmentRecord> all = List.of(
                peru("a", "2015-01-01").force("promise", 4).say("hold", "the third round of fisheries consultations"),
                peru("b", "2017-01-01").force("promise", 4).say("hold", "the fourth fisheries consultations"));
        assertThat(Ledger.of(all, FILES).entries()).hasSize(1);
    }

    @Test
    void theStudyOfAThingIsNotTheThing() {
        CommitmentRecord study = peru("a", "2015-01-01")
                .force("agree", 4)
                .say("finance", "a joint study of a railway for ore and grain in Tacna", "transport");
        CommitmentRecord railway =
                peru("b", "2016-01-01").force("promise", 4).say("build", "a railway in Tacna", "transport");
        CommitmentRecord done = peru("c", "2016-05-01")
                .report("completed", null)
                .say("complete", "the study of the railway in Tacna", "transport");
        assertThat(Ledger.of(List.of(study, railway), FILES).entries()).hasSize(2);
        assertThat(Ledger.of(List.of(study, done), FILES).entries()).hasSize(1);
    }

    @Test
    void oneOfManyPartiesMaySpeakOfTheMatterOfAll() {
        CommitmentRecord of = Words.in("a", "2015-01-01", "JPN", "PER", "CHL", "BOL")
                .force("promise", 4)
                .say("open", "four Yakumama weather stations", "disaster");
        CommitmentRecord done = peru("b", "2016-01-01")
                .report("completed", null)
                .say("open", "the Yakumama weather station", "disaster");
        assertThat(Ledger.of(List.of(of, done), FILES).entries()).hasSize(1);
    }
}
