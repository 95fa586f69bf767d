package org.dragoman.cluster;

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
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.coding.Coder;
import org.dragoman.coding.Lexicon;
import org.dragoman.coding.Reading;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.Ruling;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.nlp4j.Nlp4jParser;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.Records;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events told in different words by several documents, and events much like them that are others. */
class ClustersTest {
    private static final Path TEXTS = Path.of("src/test/resources/org/dragoman/cluster/events.jsonl");
    private static final Map<String, String> EVENTS = new LinkedHashMap<>();
    private static final List<FindingRecord> FINDINGS = new ArrayList<>();
    private static Coder coder;
    private static Lexicon lexicon;

    @BeforeAll
    static void code() throws IOException {
        lexicon = Lexicon.load(LexiconFiles.bundled());
        coder = new Coder(
                Nlp4jParser.load(Path.of(System.getProperty("dragoman.models", "../.models/nlp4j-1.1.3"))), lexicon);
        for (String line : Files.readAllLines(TEXTS)) {
            JsonNode node = JsonMapper.shared().readTree(line);
            String id = node.path("id").asString();
            EVENTS.put(id, node.path("event").asString());
            FINDINGS.addAll(
                    coded(id, node.path("date").asString(), node.path("text").asString()));
        }
    }

    private static List<FindingRecord> coded(String id, String day, String text) {
        Reading reading = coder.read(new Document(id, text, LocalDate.parse(day), null, null, null, null));
        return new Records(lexicon.plover(), "test").of(reading.text(), reading.findings());
    }

    private static Clusters clusters(List<FindingRecord> findings, Ruling... rulings) {
        return Clusters.of(findings, lexicon.files(), List.of(rulings));
    }

    private static Ruling ruling(String kind, @Nullable String reason, String... subjects) {
        return new Ruling(kind, List.of(subjects), null, reason);
    }

    private static Cluster of(Clusters clusters, String event) {
        return clusters.clusters().stream()
                .filter(c -> c.documents().stream().anyMatch(d -> event.equals(EVENTS.get(d))))
                .findFirst()
                .orElseThrow();
    }

    private static String finding(Cluster cluster, String document) {
        return cluster.reports().stream()
                .map(Report::event)
                .filter(e -> e.document().equals(document))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void noTwoEventsBecomeOne() {
        assertThat(clusters(FINDINGS).clusters())
                .allSatisfy(cluster -> assertThat(
                                cluster.documents().stream().map(EVENTS::get).distinct())
                        .as("%s", cluster)
                        .hasSize(1));
    }

    @Test
    void reportsOfOneEventAreFoundInWhateverWords() {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Cluster cluster : clusters(FINDINGS).clusters()) {
            cluster.documents()
                    .forEach(d -> found.computeIfAbsent(EVENTS.getOrDefault(d, ""), e -> new TreeSet<>())
                            .add(cluster.id()));
        }
        assertThat(found).hasSizeGreaterThan(25);
        List<String> parted = found.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
        assertThat(parted).as("events told by two clusters").hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void allSourcesAndReasonsAreKept() {
        Cluster cluster = of(clusters(FINDINGS), "peru-ambassador");
        assertThat(cluster.documents()).containsExactly("c16", "c17", "c18");
        assertThat(cluster.countries()).containsExactly("ECU", "PER");
        assertThat(cluster.published(false)).isEqualTo("2025-03-04");
        assertThat(cluster.published(true)).isEqualTo("2025-03-05");
        assertThat(cluster.reports().stream().mapToInt(r -> r.reasons().size()).sum())
                .isEqualTo(cluster.reports().size() - 1);
        assertThat(cluster.reports().stream().flatMap(r -> r.reasons().stream()))
                .allMatch(reason ->
                        reason.matches("\\d\\.\\d\\d with [0-9a-f]{16} of c1[678]: parties ECU PER \\+0\\.30, .*"));
    }

    @Test
    void documentsInAnyOrderGiveTheSameClusters() {
        Clusters whole = clusters(FINDINGS);
        for (int seed = 0; seed < 30; seed++) {
            List<FindingRecord> shuffled = new ArrayList<>(FINDINGS);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(clusters(shuffled)).as("seed %d", seed).isEqualTo(whole);
        }
    }

    @Test
    void aMeetingIsOneAndItsCommitmentsStaySeveral() {
        List<FindingRecord> findings = new ArrayList<>(
                coded(
                        "m1",
                        "2025-09-15",
                        "The foreign ministers of Ghana and Norway met in Accra on Monday. Norway pledged to train 50 pilots."));
        findings.addAll(coded(
                "m2",
                "2025-09-15",
                "Ghana's foreign minister held talks with the Norwegian foreign minister in Accra. "
                        + "Norway promised to build a fish market in Tema by 2027."));
        List<Cluster> meetings = clusters(findings).clusters().stream()
                .filter(c -> "CONSULT".equals(c.first().event()))
                .toList();
        assertThat(meetings).hasSize(1);
        assertThat(meetings.get(0).documents()).containsExactly("m1", "m2");
        assertThat(Ledger.of(findings, lexicon.files()).entries()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void whatAPersonPartedStaysApart() {
        Cluster whole = of(clusters(FINDINGS), "peru-ambassador");
        String taken = finding(whole, "c18");
        Ruling split = ruling("split", null, whole.id(), taken);
        Clusters parted = clusters(FINDINGS, split);
        assertThat(of(parted, "peru-ambassador").documents()).containsExactly("c16", "c17");
        assertThat(parted.clusters()).anyMatch(c -> c.documents().equals(List.of("c18")));
        List<FindingRecord> more = new ArrayList<>(FINDINGS);
        more.addAll(coded("b0", "2025-03-03", "Peru recalled its ambassador from Ecuador on Monday after a raid."));
        Cluster grown = of(clusters(more, split), "peru-ambassador");
        assertThat(grown.id()).as("an earlier report gives another id").isNotEqualTo(whole.id());
        assertThat(grown.documents()).contains("c16").doesNotContain("c18");
        assertThat(of(clusters(FINDINGS, split, ruling("merge", null, whole.id(), taken)), "peru-ambassador"))
                .satisfies(c -> assertThat(c.documents()).containsExactly("c16", "c17", "c18"));
    }

    @Test
    void whatAPersonJoinedIsOne() {
        Clusters all = clusters(FINDINGS);
        String tax = of(all, "chile-argentina-tax").id();
        String rail = of(all, "chile-argentina-rail").id();
        Cluster joined = of(clusters(FINDINGS, ruling("merge", "one treaty", tax, rail)), "chile-argentina-rail");
        assertThat(joined.documents()).containsExactly("c13", "c14", "c15");
        assertThat(joined.reports().stream().flatMap(r -> r.reasons().stream()))
                .contains("merged by a person: one treaty");
        Clusters again = clusters(FINDINGS, ruling("merge", null, tax, rail), ruling("split", null, tax, rail));
        assertThat(again).isEqualTo(all);
    }

    @Test
    void aRejectedClusterFallsApartAndARejectedFindingIsLeftOut() {
        Cluster whole = of(clusters(FINDINGS), "peru-ambassador");
        Clusters without = clusters(FINDINGS, ruling("reject", null, whole.id()));
        assertThat(without.clusters().stream().filter(c -> c.countries().equals(whole.countries())))
                .hasSize(3);
        String finding = finding(whole, "c17");
        assertThat(clusters(FINDINGS, ruling("reject", null, finding)).clusters().stream()
                        .flatMap(c -> c.documents().stream())
                        .collect(Collectors.toSet()))
                .doesNotContain("c17");
    }

    @Test
    void aCorrectedDayParts() {
        Cluster whole = of(clusters(FINDINGS), "canada-belarus");
        Ruling redated = new Ruling("redate", List.of(finding(whole, "c11")), "2025-05-01", null);
        assertThat(of(clusters(FINDINGS, redated), "canada-belarus").documents())
                .hasSize(1);
    }
}
