package org.dragoman.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.JsonLines;
import org.dragoman.store.Fault;
import org.dragoman.store.FindingQuery;
import org.dragoman.store.Run;
import org.dragoman.store.Store;
import org.dragoman.store.StoredDocument;
import org.dragoman.store.StoredDocument.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestCommandTest {
    /** A parse in which single blanks stand for tabs, so that no models are needed. */
    private static final String PARSED = """
            # newdoc id = %s
            # date = 2025-06-17
            # text = Iran rejected Iraqi demands.
            1 Iran Iran PROPN NNP _ 2 nsubj _ _
            2 rejected reject VERB VBD _ 0 root _ _
            3 Iraqi iraqi ADJ JJ _ 4 amod _ _
            4 demands demand NOUN NNS _ 2 obj _ SpaceAfter=No
            5 . . PUNCT . _ 2 punct _ _

            """;

    @TempDir
    Path directory;

    private Path store;

    @BeforeEach
    void name() {
        store = directory.resolve("news.duckdb");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text, UTF_8).toString();
    }

    private String parsed(String... ids) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String id : ids) {
            PARSED.formatted(id)
                    .lines()
                    .forEach(line -> lines.append(line.startsWith("#") ? line : line.replace(' ', '\t'))
                            .append('\n'));
        }
        return file("day.conllu", lines.toString());
    }

    private Called ingest(String... arguments) {
        List<String> all = new ArrayList<>(List.of("ingest", "--store", store.toString(), "--parser", "conllu"));
        all.addAll(List.of(arguments));
        return Called.with(all.toArray(String[]::new));
    }

    private static List<FindingRecord> findings(Store store) {
        try (Stream<FindingRecord> findings = store.findings(FindingQuery.ALL)) {
            return findings.toList();
        }
    }

    @Test
    void whatCodeWritesIsWhatTheStoreHas() throws IOException {
        String input = parsed("a", "b");
        Called called = ingest(input);
        assertThat(called.code()).as(called.err()).isZero();
        assertThat(called.out()).isEmpty();
        assertThat(called.err())
                .startsWith(store + ": 2 documents added, 0 there already; 2 new findings in run ")
                .endsWith("documents/s\n");
        Called coded = Called.with("code", "--parser", "conllu", "--format", "jsonl", input);
        try (Store opened = Store.openReadOnly(store)) {
            assertThat(findings(opened).stream().map(JsonLines::line))
                    .isEqualTo(coded.out().lines().toList());
        }
    }

    @Test
    void theSameInputAgainAddsNothing() throws IOException {
        String input = parsed("a", "b");
        ingest(input);
        Called again = ingest(input);
        assertThat(again.code()).isZero();
        assertThat(again.err()).contains(": 0 documents added, 2 there already; 0 new findings");
        Called more = ingest(parsed("a", "c", "b"));
        assertThat(more.err()).contains(": 1 document added, 2 there already; 1 new finding ");
        try (Store opened = Store.openReadOnly(store)) {
            assertThat(findings(opened)).hasSize(3);
            assertThat(opened.runs()).hasSize(1);
        }
    }

    @Test
    void anotherLexiconMakesANewRunWithTheSameIdsAndKeepsTheOld() throws IOException {
        String input = parsed("a", "b");
        ingest(input);
        Path mine = Files.createDirectories(directory.resolve("mine/actors"));
        Files.writeString(mine.resolve("notes.tsv"), "a\n", UTF_8);
        Called changed = ingest("--lexicon", directory.resolve("mine").toString(), input);
        assertThat(changed.code()).as(changed.err()).isZero();
        try (Store opened = Store.openReadOnly(store)) {
            List<Run> runs = opened.runs();
            assertThat(runs).hasSize(2);
            assertThat(runs).extracting(Run::active).containsExactly(false, true);
            List<String> old = ids(opened, runs.get(0).id());
            assertThat(ids(opened, runs.get(1).id())).isEqualTo(old).hasSize(2);
        }
        Called back = ingest(input);
        assertThat(back.err()).contains("2 there already");
        try (Store opened = Store.openReadOnly(store)) {
            assertThat(opened.runs()).extracting(Run::active).containsExactly(true, false);
        }
    }

    private static List<String> ids(Store store, String run) {
        try (Stream<FindingRecord> findings = store.findings(FindingQuery.ALL.run(run))) {
            return findings.map(FindingRecord::id).toList();
        }
    }

    @Test
    void aNewRunReadsTheDocumentsOfTheStoreAgain() throws IOException {
        String text = file("a.txt", "date 2025-06-17\nIran rejected Iraqi demands on Monday.");
        String[] plain = {"ingest", "--store", store.toString(), text};
        assertThat(Called.with(plain).code()).isZero();
        Called again = Called.with("ingest", "--store", store.toString(), "--statements");
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.err()).contains(": 0 documents added, 0 there already, 1 read again; 1 new finding ");
        try (Store opened = Store.openReadOnly(store)) {
            assertThat(opened.runs()).hasSize(2);
            assertThat(findings(opened)).hasSize(1);
        }
    }

    @Test
    void aParseThatCameWithItsDocumentIsWantedAgainByANewRun() throws IOException {
        ingest(parsed("a"));
        Called again = ingest("--statements");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("document \"a\": its parse came with it and is not in the store; give its");
        Called given = ingest("--statements", parsed("a"));
        assertThat(given.code()).as(given.err()).isZero();
    }

    @Test
    void otherWordsUnderAKnownIdAreRefusedByName() throws IOException {
        ingest(parsed("a"));
        String other = file("a.jsonl", "{\"id\": \"a\", \"text\": \"Iran agreed.\"}");
        Called refused = ingest(other);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .contains(other + ":1: the store has another text, title or date under the id \"a\"; give this one an");
        try (Store opened = Store.openReadOnly(store)) {
            StoredDocument kept = Objects.requireNonNull(opened.document(null, "a"));
            assertThat(kept.document().text()).isEqualTo("Iran rejected Iraqi demands.");
            assertThat(opened.faults(null)).extracting(Fault::input).containsExactly(other + ":1");
        }
    }

    @Test
    void whatFailsIsRecordedWithItsReasonAndTheRestIsDone() throws IOException {
        String text = file("plain.txt", "No parse comes with this.");
        Called called = ingest(text, "missing.txt", parsed("a"));
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.err()).contains("1 document added, 0 there already, 2 failed");
        try (Store opened = Store.openReadOnly(store)) {
            StoredDocument failed = Objects.requireNonNull(opened.document(null, "plain"));
            assertThat(failed.status()).isEqualTo(Status.FAILED);
            assertThat(failed.reason()).startsWith("no parse comes with it; give a .conllu file");
            assertThat(opened.faults(null))
                    .containsExactly(new Fault("missing.txt", "no such file or directory; check the path"));
            assertThat(opened.runs().get(0).failed()).isEqualTo(1);
        }
    }

    @Test
    void aDryRunChangesNothing() throws IOException {
        Called first = ingest("--dry-run", parsed("a", "b"));
        assertThat(first.code()).isZero();
        assertThat(first.err()).startsWith(store + ": 2 documents would be added, 0 there already");
        assertThat(store).doesNotExist();
        ingest(parsed("a"));
        byte[] before = Files.readAllBytes(store);
        Called second = ingest("--dry-run", parsed("a", "b"), "missing.txt");
        assertThat(second.code()).isEqualTo(1);
        assertThat(second.err())
                .contains("missing.txt: no such file")
                .contains(": 1 document would be added, 1 there already, 0 would be read again, 1 failed; run ");
        assertThat(Files.readAllBytes(store)).isEqualTo(before);
    }

    @Test
    void aFileThatIsNoStoreIsNotTouched() throws IOException {
        Files.writeString(store, "Dear diary, nothing of note today; the weather is fair.", UTF_8);
        Called called = ingest(parsed("a"));
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.err()).startsWith(store + ": no store of Dragoman; name a file that");
        assertThat(store).content(UTF_8).startsWith("Dear diary");
    }
}
