package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dragoman.coding.Coder;
import org.dragoman.coding.Lexicon;
import org.dragoman.coding.Reading;
import org.dragoman.ledger.ChainScore.Expected;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.nlp4j.Nlp4jParser;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.DebtorRecord;
import org.dragoman.record.Records;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chains of documents over years, coded by the real engine, held against the ledgers that a person made of them. */
class ChainsTest {
    private static final Path CHAINS = Path.of("src/test/resources/org/dragoman/ledger/chains");
    private static Coder coder;
    private static Lexicon lexicon;

    @BeforeAll
    static void load() throws IOException {
        lexicon = Lexicon.load(LexiconFiles.bundled());
        coder = new Coder(
                Nlp4jParser.load(Path.of(System.getProperty("dragoman.models", "../.models/nlp4j-1.1.3"))), lexicon);
    }

    /** The findings of a chain, document by document. */
    private static Map<String, List<FindingRecord>> findings(Path chain) throws IOException {
        Map<String, List<FindingRecord>> findings = new LinkedHashMap<>();
        for (Document document : documents(chain)) {
            Reading reading = coder.read(document);
            findings.put(document.id(), new Records(lexicon.plover(), "test").of(reading.text(), reading.findings()));
        }
        return findings;
    }

    private static List<Expected> expected(Path chain) throws IOException {
        List<Expected> rows = new ArrayList<>();
        for (String line :
                Files.readAllLines(chain.resolve("ledger.tsv")).stream().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            rows.add(new Expected(cells[0], cells[1], cells[2], cells[4], cells[5].equals("origin"), cells[6]));
        }
        return rows;
    }

    /** The documents, whose titles and sentences tell more than their findings. */
    private static List<Source> sources(Path chain, Map<String, List<FindingRecord>> findings) throws IOException {
        Tellings tellings = Tellings.of(flat(findings), lexicon.files());
        List<Source> sources = new ArrayList<>();
        for (Document document : documents(chain)) {
            sources.add(tellings.in(document));
        }
        return sources;
    }

    private static List<Document> documents(Path chain) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String line : Files.readAllLines(chain.resolve("documents.jsonl"))) {
            JsonNode node = JsonMapper.shared().readTree(line);
            documents.add(new Document(
                    node.path("id").asString(),
                    node.path("text").asString(),
                    LocalDate.parse(node.path("date").asString()),
                    node.path("title").asString(),
                    null,
                    null,
                    null));
        }
        return documents;
    }

    private static Ledger ledger(Path chain) throws IOException {
        Map<String, List<FindingRecord>> findings = findings(chain);
        return Ledger.of(flat(findings), sources(chain, findings), lexicon.files(), List.of());
    }

    private static List<FindingRecord> flat(Map<String, List<FindingRecord>> findings) {
        return findings.values().stream().flatMap(List::stream).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "norway-ghana, 0.9, 0.9, 0.9",
        "japan-peru, 0.9, 0.9, 0.9",
        "brazil-egypt, 0.9, 0.9, 0.9",
        "kazakhstan-turkey, 0.9, 0.9, 0.9",
        "hungary-vietnam, 0.95, 0.7, 0.9",
        "turkey-somalia, 0.85, 0.65, 0.9",
        "france-serbia, 0.8, 0.6, 0.89",
        "china-ethiopia, 0.85, 0.7, 0.9",
        "usa-morocco, 0.9, 0.65, 0.9",
        "korea-uzbekistan, 0.8, 0.5, 0.9",
        "india-kenya, 0.85, 0.75, 0.9",
        "uae-tanzania, 0.85, 0.85, 0.9",
        "germany-chile, 0.75, 0.5, 0.9",
        "indonesia-fiji, 0.8, 0.6, 0.9",
        "kuwait-ethiopia, 0.75, 0.5, 0.9",
        "italy-argentina, 0.8, 0.55, 0.9"
    })
    void aChainGivesItsLedger(String name, double entries, double links, double precision) throws IOException {
        Path chain = CHAINS.resolve(name);
        ChainScore score = ChainScore.of(ledger(chain), expected(chain));
        assertThat(score.entries()).as(score.toString()).isGreaterThanOrEqualTo(entries);
        assertThat(score.links()).as(score.toString()).isGreaterThanOrEqualTo(links);
        assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(precision);
        assertThat(score.classes()).as(score.toString()).isGreaterThanOrEqualTo(0.75);
        assertThat(score.falseProgress()).isEmpty();
        assertThat(score.strangers()).isEmpty();
    }

    /** What the words of a sentence give in a text about Norway and Ghana: force and relation of each commitment. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The two sides reached agreement on the importance of fair trade.|importance",
                "The two sides agreed on the need to conclude the trade agreement.|importance",
                "They concluded with a joint statement.|''",
                "Ghana would like to import more fish from Norway.|intend",
                "Ghana proposed that Norwegian companies build a power plant in Tema.|propose",
                "Norway has provided Ghana with 20 ambulances.|report-past completed",
                "Ghana firmly adheres to the one-China policy.|support pledged",
                "Norway denied that work on the Tema port had begun.|report-past contested",
                "Officials in Accra dismissed reports that the Tema port had been shelved.|report-past contested",
                "Work on the Tema port is under way again.|report-past resumed",
                "Work on the Tema port cannot start before 2027.|report-past delayed",
                "The loan for the Tema port has been fully disbursed.|report-past completed",
                "The deal on driving licences has got stuck in the Norwegian transport ministry.|report-past delayed",
                "Norway announced that it would build a hospital in Tema.|promise",
                "Norway would give no loan for the Tema port.|report-past cancelled",
                "Norway will suspend its loan for the Tema port.|report-past suspended",
                "Their leaders inaugurated the construction of the Tema port.|report-past started",
                "Ghana requested a loan from Norway for the Tema port.|call",
                "Ghana's parliament gave its consent to the tax treaty with Norway.|agree, report-past ratified",
                "It was agreed that Norway would build a hospital in Tema.|agree",
                "The financing of the Tema port was being completed.|report-past progress",
                "They appreciated the entry into force of the tax treaty.|report-past in-force",
                "Ghana has extended the term of its deposit with Norway by a year.|report-past progress",
                "Ghana's central bank has received three million dollars from Norway's fund.|report-past completed",
                "Ghana's credit for Norwegian oil has not been renewed.|report-past cancelled",
                "The patrol ship that Norway is donating to Ghana has two engines.|report-past progress"
            })
    void wordsAreTakenForNoMoreThanTheySay(String sentence, String expected) {
        List<String> forces = read("d", "2024-03-05", "Norway and Ghana held talks in Accra.\n" + sentence).stream()
                .filter(f -> f instanceof CommitmentRecord)
                .map(f -> (CommitmentRecord) f)
                .map(c -> c.force() + (c.relation() == null ? "" : " " + c.relation()))
                .distinct()
                .toList();
        assertThat(String.join(", ", forces)).isEqualTo(expected);
    }

    @Test
    void aNameOfWordsThatAreJoinedIsOneThing() {
        assertThat(read(
                                "d",
                                "2024-03-05",
                                "China and Ghana held talks. China is ready to align the Belt and Road Initiative with Ghana's plan.")
                        .stream()
                        .filter(f -> f instanceof CommitmentRecord)
                        .map(f -> ((CommitmentRecord) f).object()))
                .containsExactly("the Belt and Road Initiative");
    }

    @Test
    void theyAreBothAfterTheyMet() {
        assertThat(read(
                                "d",
                                "2024-03-05",
                                "Norway's foreign minister held talks with her Ghanaian counterpart in Accra. They agreed to build a port.")
                        .stream()
                        .filter(f -> f instanceof CommitmentRecord)
                        .flatMap(f -> ((CommitmentRecord) f).debtors().stream())
                        .map(DebtorRecord::country))
                .containsExactly("NOR", "GHA");
    }

    @Test
    void whereADocumentWasWrittenCountsAmongItsCountries() {
        assertThat(read(
                                "d",
                                "2016-04-14",
                                "OSLO, April 14 (NTB) - A battery factory will be built by a company from Ghana.\n"
                                        + "Its rival is looking at a site in Hungary. Ghanaian engineers will come in May.")
                        .stream()
                        .filter(f -> f instanceof CommitmentRecord)
                        .flatMap(f -> ((CommitmentRecord) f).debtors().stream())
                        .map(DebtorRecord::country))
                .contains("GHA")
                .doesNotContain("HUN");
    }

    @Test
    void whatIsToBeDoneTogetherIsWhatItIsFor() {
        assertThat(
                        read("d", "2024-03-05", "Norway is ready to work with Ghana to expand trade and build a port.")
                                .stream()
                                .filter(f -> f instanceof CommitmentRecord)
                                .map(f -> ((CommitmentRecord) f).action() + " " + ((CommitmentRecord) f).object()))
                .containsExactly("expand trade", "build a port");
    }

    @Test
    void documentsInAnyOrderAndOneByOneGiveTheSameLedger() throws IOException {
        Map<String, List<FindingRecord>> all = new LinkedHashMap<>();
        all.putAll(findings(CHAINS.resolve("norway-ghana")));
        all.putAll(findings(CHAINS.resolve("japan-peru")));
        String whole = LedgerTest.lines(Ledger.of(flat(all), lexicon.files()));
        Random random = new Random(11);
        List<String> documents = new ArrayList<>(all.keySet());
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(documents, random);
            List<FindingRecord> shuffled = documents.stream()
                    .flatMap(d -> all.getOrDefault(d, List.of()).stream())
                    .toList();
            assertThat(LedgerTest.lines(Ledger.of(shuffled, lexicon.files())))
                    .as("order %s", documents)
                    .isEqualTo(whole);
        }
        List<FindingRecord> growing = new ArrayList<>();
        Ledger last = new Ledger(List.of());
        for (String document : documents) {
            growing.addAll(all.getOrDefault(document, List.of()));
            last = Ledger.of(growing, lexicon.files());
        }
        assertThat(LedgerTest.lines(last)).isEqualTo(whole);
    }

    @Test
    void theGoldChainGivesItsLedger() throws IOException {
        String gold = System.getProperty("dragoman.gold", System.getenv("DRAGOMAN_GOLD"));
        Assumptions.assumeTrue(gold != null, "DRAGOMAN_GOLD is not set: no gold data to hold the ledger against");
        Path chain = Path.of(gold, "chain");
        Assumptions.assumeTrue(Files.isDirectory(chain), chain + " is not there");
        ChainScore score = ChainScore.of(ledger(chain), expected(chain));
        assertThat(score.entries()).as(score.toString()).isGreaterThanOrEqualTo(0.75);
        assertThat(score.links()).as(score.toString()).isGreaterThanOrEqualTo(0.6);
        assertThat(score.classes()).as(score.toString()).isGreaterThanOrEqualTo(0.75);
        assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(0.85);
        assertThat(score.falseProgress()).isEmpty();
        assertThat(score.strangers()).isEmpty();
    }

    private static List<FindingRecord> read(String id, String day, String text) {
        Reading reading = coder.read(new Document(id, text, LocalDate.parse(day), null, null, null, null));
        return new Records(lexicon.plover(), "test").of(reading.text(), reading.findings());
    }

    @Test
    void aGatheringThatNobodyPromisedIsNoMatter() {
        List<FindingRecord> held = read("b", "2024-06-14", "Peru and Japan opened a business forum in Lima on Friday.");
        assertThat(held).anyMatch(f -> "done.held".equals(f.frame()));
        assertThat(Ledger.of(held, lexicon.files()).entries()).isEmpty();
        List<FindingRecord> both =
                new ArrayList<>(read("a", "2024-02-09", "Peru and Japan agreed to hold a business forum in Lima."));
        both.addAll(held);
        assertThat(Ledger.of(both, lexicon.files()).entries())
                .singleElement()
                .satisfies(
                        e -> assertThat(e.links()).extracting(Link::relation).containsExactly("agreed", "completed"));
    }

    /** What the second of two documents on Norway and Ghana adds to the matter that the first begins: its relations. */
    private static List<String> then(String word, String title, String later) {
        List<Document> documents = List.of(
                new Document("a", word, LocalDate.parse("2022-03-01"), "Norway and Ghana hold talks", null, null, null),
                new Document("b", later, LocalDate.parse("2024-06-14"), title, null, null, null));
        List<FindingRecord> findings = new ArrayList<>();
        for (Document document : documents) {
            Reading reading = coder.read(document);
            findings.addAll(new Records(lexicon.plover(), "test").of(reading.text(), reading.findings()));
        }
        Tellings tellings = Tellings.of(findings, lexicon.files());
        List<Source> sources = documents.stream().map(tellings::in).toList();
        return Ledger.of(findings, sources, lexicon.files(), List.of()).entries().stream()
                .filter(entry -> entry.links().get(0).document().equals("a"))
                .flatMap(entry -> entry.links().stream())
                .filter(link -> link.document().equals("b"))
                .map(Link::relation)
                .toList();
    }

    @Test
    void theWorksAreThoseOfTheSentenceBefore() {
        String word = "Norway and Ghana held talks in Accra. Norway will build a hospital in Tamale for Ghana.";
        assertThat(then(
                        word,
                        "Week in brief",
                        "Norway and Ghana have been at it for long. The hospital in Tamale has walls up to the second floor. "
                                + "The works were suspended in May."))
                .contains("suspended");
        assertThat(
                        then(
                                word,
                                "Week in brief",
                                "Norway and Ghana play football on Sunday. The works at the stadium in Kumasi were suspended in May."))
                .doesNotContain("suspended");
    }

    @Test
    void anAimThatIsReachedIsCompleted() {
        String word = "Norway and Ghana held talks in Accra. They agreed to raise trade to 2 billion dollars by 2025.";
        assertThat(then(word, "Trade", "Trade between Norway and Ghana rose to 2.1 billion dollars in 2023."))
                .containsExactly("completed");
        assertThat(then(word, "Trade", "Trade between Norway and Ghana rose to 1.4 billion dollars in 2023."))
                .containsExactly("progress");
        assertThat(then(word, "Trade", "Trade between Norway and Ghana went down to 0.9 billion dollars in 2023."))
                .containsExactly("discussed");
    }

    @Test
    void partOfWhatWasPromisedIsProgressByItsNumber() {
        String word = "Norway and Ghana held talks in Accra. Norway will supply Ghana with 400 buses.";
        assertThat(then(word, "Buses", "Norway has supplied Ghana with 60 buses."))
                .containsExactly("progress");
        assertThat(then(word, "Buses", "Norway has supplied Ghana with 400 buses."))
                .containsExactly("completed");
    }

    @Test
    void aPromiseThatIsRecalledMayBeGivenUpInTheSameSentence() {
        assertThat(
                        then(
                                "Norway and Ghana held talks in Accra. Norway promised to build a refinery in Tema for Ghana.",
                                "Refinery",
                                "The refinery that Norway promised to build in Tema for Ghana will not be built, an official said."))
                .contains("cancelled");
    }

    @Test
    void aDocumentIsReadAgainstTheOneBefore() throws IOException {
        Path chain = CHAINS.resolve("japan-peru");
        Map<String, List<FindingRecord>> findings = findings(chain);
        Map<String, Source> sources = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(chain.resolve("documents.jsonl"))) {
            lines.map(line -> JsonMapper.shared().readTree(line))
                    .forEach(node -> sources.put(
                            node.path("id").asString(),
                            new Source(
                                    node.path("id").asString(),
                                    LocalDate.parse(node.path("date").asString()),
                                    null,
                                    null,
                                    null)));
        }
        Ledger ledger = Ledger.of(flat(findings), lexicon.files());
        Readout readout = Readout.of(ledger, sources.get("jp12"), sources);
        assertThat(readout.news())
                .anySatisfy(n -> {
                    assertThat(n.what()).isEqualTo("first");
                    assertThat(n.entry().text()).contains("political dialogue");
                })
                .anySatisfy(n -> {
                    assertThat(n.what()).isEqualTo("repeats");
                    assertThat(n.entry().text()).contains("disaster");
                });
        Comparison comparison = Comparison.of(ledger, "jp05", "jp12");
        assertThat(comparison.rows()).extracting(Comparison.Row::verdict).contains("only-first", "only-second");
    }

    @Test
    void aGroupUnderArmsIsNoPartyThatMakesAnotherMatter() {
        List<FindingRecord> findings = new ArrayList<>(
                read("a", "2019-03-04", "The United States and Kenya vowed to keep fighting al-Shabaab."));
        findings.addAll(read(
                "b", "2021-03-04", "The United States and Kenya said that they would defeat al-Shabaab together."));
        Ledger ledger = Ledger.of(findings, List.of(), lexicon.files(), List.of());
        assertThat(ledger.entries()).hasSize(1);
        assertThat(ledger.entries().get(0).links()).extracting(Link::relation).containsExactly("pledged", "repeated");
    }

    @Test
    void theSenateIsThatOfThePublishersCountry() {
        String text = "The Senate on Thursday approved the treaty with Britain on the transfer of prisoners.";
        assertThat(countries(text, "The New Times")).contains("RWA").doesNotContain("USA");
        assertThat(countries(text, null)).contains("USA");
    }

    private static Set<String> countries(String text, @Nullable String publisher) {
        Document document = new Document("a", text, LocalDate.parse("2024-03-21"), null, null, publisher, "en");
        Reading reading = coder.read(document);
        Set<String> countries = new TreeSet<>();
        for (FindingRecord finding : new Records(lexicon.plover(), "test").of(reading.text(), reading.findings())) {
            if (finding instanceof CommitmentRecord commitment) {
                commitment.debtors().stream()
                        .map(DebtorRecord::country)
                        .filter(Objects::nonNull)
                        .forEach(countries::add);
            }
        }
        return countries;
    }
}
