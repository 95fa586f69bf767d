package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The files that the documentation takes for granted: news, a store, records, a small lexicon, dictionaries. */
record DocumentedFiles(Map<String, String> ids) {
    private static final Path EXAMPLES = Path.of("..", "examples");

    private static final String NEWS = """
            date 2024-03-05

            Norway and Ghana signed an agreement on fisheries in Accra on Monday. Norway promised to build a cold store in
            Tema by 2026. Ghana agreed to open its waters to Norwegian research ships.
            """;

    /** Each is reported twice, which makes two clusters. */
    private static final Map<String, String> EVENTS = Map.of(
            "cairo",
            "Egyptian President Abdel Fattah el-Sisi met Sudanese army chief Abdel Fattah al-Burhan in Cairo on Tuesday.",
            "nairobi",
            "Kenya and Uganda signed an agreement on railways in Nairobi on Tuesday.");

    static DocumentedFiles lay(Path directory) throws IOException {
        Path news = Files.createDirectories(directory.resolve("news"));
        Path examples = Files.createDirectories(directory.resolve("examples"));
        try (Stream<Path> texts = Files.list(EXAMPLES)) {
            for (Path text : texts.filter(Files::isRegularFile).toList()) {
                Files.copy(text, examples.resolve(text.getFileName()));
                if (text.toString().endsWith(".txt")) {
                    Files.copy(text, news.resolve(text.getFileName()));
                }
            }
        }
        Files.writeString(news.resolve("norway-ghana.txt"), NEWS);
        for (String place : EVENTS.keySet()) {
            for (String paper : List.of("morning", "evening")) {
                Files.writeString(
                        news.resolve(place + "-" + paper + ".txt"), "date 2024-03-05\n\n" + EVENTS.get(place) + "\n");
            }
        }
        Files.copy(EXAMPLES.resolve("java/day.conllu"), directory.resolve("day.conllu"));
        Files.writeString(directory.resolve("records.jsonl"), """
                {"id": "r1", "text": "Iran rejected Iraqi demands.", "event": "REJECT", "actor": [{"country": "IRN"}], "recipient": [{"country": "IRQ"}]}
                {"id": "r2", "text": "Ghana praised Togo for its elections.", "event": "SUPPORT"}
                """);
        Path actors = Files.createDirectories(directory.resolve("mine/actors"));
        Files.writeString(
                actors.resolve("groups.tsv"),
                "# known to: 2025-11\ncountry\tname\tsectors\tfrom\tto\taliases\tbasis\nTGO\tHill League\tOPP\t\t\t\tknown\n");
        for (String dictionary : List.of("mine.actors.txt", "Phoenix.Countries.actors.txt")) {
            Files.writeString(directory.resolve(dictionary), "KOFI_ANNAN_ [IGOUNO 970101-061231] [GHAELI >070101]\n");
        }
        Files.writeString(directory.resolve("Phoenix.agents.txt"), "WELL_KEEPER [~CVL]\n");
        Files.createDirectories(directory.resolve("out"));
        String store = directory.resolve("news.duckdb").toString();
        Called ingest = Called.with("ingest", "--store", store, news.toString());
        assertThat(ingest.code()).as(ingest.err()).isZero();
        Called export = Called.with(
                "export",
                "--store",
                store,
                "--to",
                directory.resolve("exported").toString());
        assertThat(export.code()).as(export.err()).isZero();
        Path findingFiles = Files.createDirectories(directory.resolve("findings"));
        Files.move(directory.resolve("exported/findings.parquet"), findingFiles.resolve("0.parquet"));
        List<String> findings = texts(
                store, "SELECT finding AS v FROM active.findings WHERE kind = 'commitment' ORDER BY document, number");
        List<String> ledger = ids(Called.with("ledger", "--store", store, "--format", "jsonl"));
        List<String> clusters = ids(Called.with("clusters", "--store", store, "--format", "jsonl"));
        assertThat(clusters).as("clusters").hasSize(2);
        return new DocumentedFiles(Map.of(
                "FINDING", findings.get(0),
                "ENTRY", ledger.get(0),
                "OTHER", ledger.get(1),
                "CLUSTER", clusters.get(0),
                "ANOTHER", clusters.get(1)));
    }

    /** Copies them, so that what a page changes is changed for that page alone. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.skip(1).toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    /** A word of a command; one that stands for a finding, an entry or a cluster as the id of a real one. */
    String id(String word) {
        String kind = word.matches("[0-9a-f]{16}") ? "FINDING" : word.matches("[0-9a-f]{12}") ? "CLUSTER" : word;
        return ids.getOrDefault(kind, word);
    }

    private static List<String> ids(Called listed) {
        return listed.out()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line).path("id").asString())
                .toList();
    }

    private static List<String> texts(String store, String sql) {
        return Called.with("sql", "--store", store, "--format", "jsonl", sql)
                .out()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line).path("v").asString())
                .toList();
    }
}
