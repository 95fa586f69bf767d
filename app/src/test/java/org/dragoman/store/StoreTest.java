package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.store.KnownDocuments.Standing;
import org.dragoman.store.MadeUpNews.Story;
import org.dragoman.store.StoredDocument.Status;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final Run.Key OTHER = new Run.Key("00000000000000bb", "0", "none", "01", List.of("statements=true"));

    private static final String COUNTS = """
            SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM outcomes), (SELECT count(*) FROM findings),
                   (SELECT count(*) FROM commitments), (SELECT count(*) FROM parties), (SELECT count(*) FROM evidence)""";

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("news.duckdb");
    }

    private static List<FindingRecord> found(Store store, FindingQuery query) {
        try (Stream<FindingRecord> findings = store.findings(query)) {
            return findings.toList();
        }
    }

    private void write(List<Story> stories) {
        try (Store store = Store.open(file);
                RunWriter writer = store.run(MadeUpNews.KEY)) {
            stories.forEach(story -> MadeUpNews.add(writer, story));
            writer.finish();
        }
    }

    private static List<Story> inOrder(List<Story> stories) {
        return stories.stream()
                .sorted(Comparator.comparing(
                                (Story s) -> Objects.requireNonNull(s.document().published()))
                        .thenComparing(s -> s.document().id()))
                .toList();
    }

    @Test
    void whatGoesInComesOutByDayAndDocumentHoweverItCame() {
        List<Story> stories = MadeUpNews.stories(1, 40, 6).toList();
        List<Story> shuffled = new ArrayList<>(stories);
        Collections.shuffle(shuffled, new Random(7));
        write(shuffled);
        List<FindingRecord> expected =
                inOrder(stories).stream().flatMap(s -> s.findings().stream()).toList();
        try (Store store = Store.openReadOnly(file)) {
            assertThat(found(store, FindingQuery.ALL)).isEqualTo(expected);
            try (Stream<StoredDocument> documents = store.documents(null)) {
                assertThat(documents.map(StoredDocument::document))
                        .isEqualTo(
                                inOrder(stories).stream().map(Story::document).toList());
            }
            assertThat(store.finding(null, expected.get(5).id())).isEqualTo(expected.get(5));
            assertThat(store.finding(null, "none")).isNull();
        }
    }

    @Test
    void queriesNarrow() {
        List<Story> stories = MadeUpNews.stories(2, 60, 6).toList();
        write(stories);
        List<FindingRecord> all =
                inOrder(stories).stream().flatMap(s -> s.findings().stream()).toList();
        try (Store store = Store.openReadOnly(file)) {
            assertThat(found(store, FindingQuery.ALL.kind("commitment")))
                    .isEqualTo(all.stream()
                            .filter(CommitmentRecord.class::isInstance)
                            .toList())
                    .isNotEmpty();
            assertThat(found(store, FindingQuery.ALL.document("d7")))
                    .isEqualTo(stories.get(7).findings());
            List<FindingRecord> pair = found(store, FindingQuery.ALL.countries("RUS", "KAZ"));
            assertThat(pair)
                    .isNotEmpty()
                    .isEqualTo(all.stream()
                            .filter(f -> f.evidence().quote().contains("RUS")
                                    && f.evidence().quote().contains("KAZ"))
                            .toList());
            assertThat(found(
                            store,
                            FindingQuery.ALL
                                    .countries("KAZ", "RUS")
                                    .kind("event")
                                    .document("d7")))
                    .allSatisfy(f -> assertThat(f.document()).isEqualTo("d7"));
            LocalDate from = LocalDate.of(2012, 1, 1);
            LocalDate to = LocalDate.of(2015, 12, 31);
            assertThat(found(store, FindingQuery.ALL.published(from, to)))
                    .isEqualTo(inOrder(stories).stream()
                            .filter(s -> {
                                LocalDate day =
                                        Objects.requireNonNull(s.document().published());
                                return !day.isBefore(from) && !day.isAfter(to);
                            })
                            .flatMap(s -> s.findings().stream())
                            .toList())
                    .isNotEmpty()
                    .hasSizeLessThan(all.size());
        }
    }

    @Test
    void anotherRunIsKeptBesideTheOldAndTheLastFinishedIsActive() {
        List<Story> stories = MadeUpNews.stories(3, 5, 3).toList();
        write(stories);
        try (Store store = Store.open(file);
                RunWriter writer = store.run(OTHER)) {
            assertThat(writer.standing(stories.get(0).document())).isEqualTo(Standing.WAITING);
            try (Stream<StoredDocument> waiting = writer.waiting()) {
                assertThat(waiting).hasSize(5);
            }
            writer.coded(stories.get(0).document(), null, "none", 1, List.of());
            writer.commit();
            assertThat(store.runs()).extracting(Run::id).containsExactly(MadeUpNews.KEY.id(), OTHER.id());
            assertThat(Objects.requireNonNull(store.activeRun()).id()).isEqualTo(MadeUpNews.KEY.id());
            writer.finish();
            assertThat(Objects.requireNonNull(store.activeRun()).id()).isEqualTo(OTHER.id());
            assertThat(found(store, FindingQuery.ALL)).isEmpty();
            assertThat(found(store, FindingQuery.ALL.run(MadeUpNews.KEY.id()))).hasSize(15);
            assertThat(found(store, FindingQuery.ALL.run("00000000000000a"))).hasSize(15);
            assertThatThrownBy(() -> store.runId("0000")).hasMessageContaining("more than one run");
            assertThatThrownBy(() -> store.runId("9")).hasMessageContaining("no run \"9\"");
            assertThat(store.runs().get(1).key()).isEqualTo(OTHER);
            assertThat(store.runs()).extracting(Run::documents).containsExactly(5, 1);
            assertThat(store.runs()).extracting(Run::findings).containsExactly(15L, 0L);
        }
    }

    @Test
    void theSameDocumentIsKnownAndAnotherUnderItsIdToo() {
        write(MadeUpNews.stories(4, 2, 3).toList());
        Document first = MadeUpNews.stories(4, 1, 3).toList().get(0).document();
        try (Store store = Store.open(file);
                RunWriter writer = store.run(MadeUpNews.KEY)) {
            assertThat(writer.standing(first)).isEqualTo(Standing.DONE);
            assertThat(writer.standing(Document.of("d0", "Other words."))).isEqualTo(Standing.OTHER);
            assertThat(writer.standing(first.withPublished(LocalDate.of(2000, 1, 1))))
                    .isEqualTo(Standing.OTHER);
            assertThat(writer.standing(Document.of("d9", "New."))).isEqualTo(Standing.NEW);
        }
    }

    @Test
    void failuresAreKeptWithTheirReasonUntilTheyAreMended() {
        Story story = MadeUpNews.stories(5, 1, 3).toList().get(0);
        try (Store store = Store.open(file);
                RunWriter writer = store.run(MadeUpNews.KEY)) {
            writer.failed(story.document(), null, "none", "it nests too deeply; split it");
            writer.fault("news/a.pdf", "a PDF file; extract its text");
            writer.finish();
        }
        try (Store store = Store.open(file);
                RunWriter writer = store.run(MadeUpNews.KEY)) {
            StoredDocument failed = Objects.requireNonNull(store.document(null, "d0"));
            assertThat(failed.status()).isEqualTo(Status.FAILED);
            assertThat(failed.reason()).isEqualTo("it nests too deeply; split it");
            assertThat(store.faults(null)).containsExactly(new Fault("news/a.pdf", "a PDF file; extract its text"));
            assertThat(store.runs().get(0).failed()).isEqualTo(1);
            assertThat(writer.standing(story.document())).isEqualTo(Standing.FAILED);
            MadeUpNews.add(writer, story);
            writer.read("news/a.pdf");
            writer.finish();
            assertThat(Objects.requireNonNull(store.document(null, "d0")).status())
                    .isEqualTo(Status.CODED);
            assertThat(store.faults(null)).isEmpty();
            assertThat(store.runs().get(0).failed()).isZero();
            assertThat(found(store, FindingQuery.ALL)).isEqualTo(story.findings());
        }
    }

    @Test
    void whatWasNotCommittedIsNotThere() {
        List<Story> stories = MadeUpNews.stories(6, 2, 3).toList();
        try (Store store = Store.open(file);
                RunWriter writer = store.run(MadeUpNews.KEY)) {
            MadeUpNews.add(writer, stories.get(0));
            writer.commit();
            MadeUpNews.add(writer, stories.get(1));
        }
        try (Store store = Store.openReadOnly(file)) {
            assertThat(found(store, FindingQuery.ALL)).isEqualTo(stories.get(0).findings());
            assertThat(store.document(null, "d1")).isNull();
        }
    }

    @Test
    void whatPeopleRejectedCanBeLeftOutUntilTheyThinkBetterOfIt() {
        List<FindingRecord> all = MadeUpNews.stories(8, 1, 6).toList().get(0).findings();
        write(MadeUpNews.stories(8, 1, 6).toList());
        String rejected = all.get(2).id();
        try (Store store = Store.open(file)) {
            Decision reject = decided(store, 0, Decision.Kind.REJECT, null, rejected);
            decided(store, 1, Decision.Kind.REDATE, "2025-06", rejected);
            assertThat(found(store, FindingQuery.ALL)).isEqualTo(all);
            assertThat(found(store, FindingQuery.ALL.accepted())).hasSize(5).doesNotContain(all.get(2));
            assertThat(verdict(store, rejected)).containsExactly("reject", "2025-06");
            Decision undo = decided(store, 2, Decision.Kind.UNDO, null, reject.id());
            assertThat(found(store, FindingQuery.ALL.accepted())).isEqualTo(all);
            assertThat(verdict(store, rejected)).containsExactly(null, "2025-06");
            decided(store, 3, Decision.Kind.UNDO, null, undo.id());
            assertThat(verdict(store, rejected)).containsExactly("reject", "2025-06");
            decided(store, 4, Decision.Kind.CONFIRM, null, rejected);
            assertThat(verdict(store, rejected)).containsExactly("confirm", "2025-06");
            assertThat(found(store, FindingQuery.ALL.accepted())).isEqualTo(all);
        }
    }

    private static Decision decided(
            Store store, int minute, Decision.Kind kind, @Nullable String value, String subject) {
        Instant at = Instant.parse("2026-03-01T09:00:00Z").plusSeconds(60L * minute);
        Decision decision = Decision.of(kind, List.of(subject), value, "ana", at, null);
        assertThat(store.decide(decision)).isTrue();
        return decision;
    }

    private static @Nullable List<@Nullable Object> verdict(Store store, String finding) {
        String query = "SELECT verdict, redated FROM active.findings WHERE finding = '" + finding + "'";
        try (SqlAnswer answer = store.sql(null, query)) {
            return answer.next();
        }
    }

    private static KeptLedger ledger(KeptLedger.Basis basis, String stage, String finding) {
        LocalDate day = LocalDate.of(2025, 6, 17);
        KeptLedger.Entry entry = new KeptLedger.Entry(
                "e1",
                "China and Tajikistan: build a school of crafts",
                List.of("CHN", "TJK"),
                List.of("CHN"),
                List.of("education"),
                null,
                false,
                true,
                stage,
                "no-evidence",
                "green",
                List.of("repeated×2"),
                4,
                "2027",
                day,
                day,
                1,
                List.of("e0"),
                "{\"stage\":\"" + stage + "\"}");
        KeptLedger.Link link = new KeptLedger.Link(
                "e1", 0, finding, "d0", day, "pledged", null, "2027", 1, "machine", false, 4, List.of("first"));
        return new KeptLedger(
                basis,
                day,
                List.of(entry),
                List.of(link),
                List.of(new KeptLedger.Member("c1", finding, "d0", List.of())));
    }

    @Test
    void whatIsDecidedWhileALedgerIsWorkedOutIsNotInIt() {
        List<Story> stories = MadeUpNews.stories(9, 1, 3).toList();
        String finding = stories.get(0).findings().get(2).id();
        write(stories);
        String run = MadeUpNews.KEY.id();
        try (Store store = Store.open(file)) {
            KeptLedger.Basis basis = store.basis(run);
            Instant at = Instant.parse("2025-06-18T10:00:00Z");
            store.decide(Decision.of(Decision.Kind.CONFIRM, List.of(finding), null, "ana", at, null));
            store.keep(run, ledger(basis, "pledged", finding));
            assertThat(store.ledgerIsCurrent(run)).isFalse();
            store.keep(run, ledger(store.basis(run), "pledged", finding));
            assertThat(store.ledgerIsCurrent(run)).isTrue();
        }
    }

    @Test
    void aLedgerIsKeptUntilAnotherTakesItsPlace() {
        List<Story> stories = MadeUpNews.stories(9, 1, 3).toList();
        String finding = stories.get(0).findings().get(2).id();
        write(stories);
        String run = MadeUpNews.KEY.id();
        try (Store store = Store.open(file)) {
            assertThat(store.ledgerIsCurrent(run)).isFalse();
            store.keep(run, ledger(store.basis(run), "pledged", finding));
            assertThat(store.ledgerIsCurrent(run)).isTrue();
            store.keep(run, ledger(store.basis(run), "started", finding));
            try (SqlAnswer rows = store.sql(null, """
                    SELECT e.stage, e.pair, l.relation, c.cluster, g.as_of
                    FROM active.entries e JOIN active.links l USING (entry) JOIN active.clusters c USING (finding)
                        CROSS JOIN active.ledgers g""")) {
                assertThat(rows.next())
                        .containsExactly("started", List.of("CHN", "TJK"), "pledged", "c1", "2025-06-17");
                assertThat(rows.next()).isNull();
            }
            for (List<String> countries : List.of(List.of("TJK", "CHN"), List.of("CHN"), List.<String>of())) {
                try (Stream<String> entries = store.entries(run, countries)) {
                    assertThat(entries).containsExactly("{\"stage\":\"started\"}");
                }
            }
            try (Stream<String> entries = store.entries(run, List.of("CHN", "KAZ"))) {
                assertThat(entries).isEmpty();
            }
            try (Stream<Heading> headings = store.headings()) {
                assertThat(headings).extracting(Heading::id).containsExactly("d0");
            }
            decided(store, 0, Decision.Kind.RESTAGE, "completed", "e1");
            assertThat(store.ledgerIsCurrent(run)).isFalse();
            assertThatThrownBy(() -> decided(store, 1, Decision.Kind.REDATE, "2025", "c1"))
                    .hasMessage("\"c1\" is a cluster; redate takes a finding");
        }
    }

    @Test
    void aBatchIsThereWholeOrNotAtAll() {
        List<Story> stories = MadeUpNews.stories(7, 1200, 3).toList();
        FindingRecord twice = stories.get(0).findings().get(0);
        Document last = Document.of("last", "Its finding has an id that another one has.");
        try (Store store = Store.open(file);
                RunWriter writer = store.run(MadeUpNews.KEY)) {
            stories.subList(0, 900).forEach(story -> MadeUpNews.add(writer, story));
            writer.coded(last, null, "none", 1, List.of(twice));
            assertThatThrownBy(writer::commit)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("uplicate key");
            try (SqlAnswer counts = store.sql(null, COUNTS)) {
                assertThat(counts.next()).containsExactly(0L, 0L, 0L, 0L, 0L, 0L);
            }
        }
        write(stories);
        try (Store store = Store.openReadOnly(file)) {
            assertThat(found(store, FindingQuery.ALL)).hasSize(3600);
        }
    }

    @Test
    void oddTextsComeBackAsTheyWere() {
        Document odd = new Document("a\tb \"c\" 'd' 😀", "Xi’s \0 word\r\n\u2028 \uFEFF", null, "", "", null, null);
        try (Store store = Store.open(file);
                RunWriter writer = store.run(MadeUpNews.KEY)) {
            writer.coded(odd, null, "none", 1, List.of());
            writer.finish();
        }
        try (Store store = Store.openReadOnly(file)) {
            assertThat(Objects.requireNonNull(store.document(null, odd.id())).document())
                    .isEqualTo(odd);
            assertThat(store.known(MadeUpNews.KEY.id()).standing(odd)).isEqualTo(Standing.DONE);
        }
    }
}
