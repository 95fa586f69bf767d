package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandTest {
    @TempDir
    Path directory;

    private String gold = "";

    @BeforeEach
    void writeGold() throws IOException {
        try (InputStream in = EvaluateCommandTest.class.getResourceAsStream("/org/dragoman/evaluate/own.jsonl")) {
            gold = Files.write(
                            directory.resolve("own.jsonl"),
                            Objects.requireNonNull(in).readAllBytes())
                    .toString();
        }
    }

    @Test
    void aFileOfGoldIsCodedAndJudged() {
        Called called = Called.with("evaluate", gold);
        assertThat(called.code()).as("three records are faulty").isEqualTo(1);
        assertThat(called.err()).contains(":5: a second record", ":6: no \"text\"", ":7: no JSON");
        assertThat(called.out()).contains("own.jsonl: 4 records", "joint", "of 4", "macro F1");
    }

    @Test
    void jsonAndHtmlSayTheSame() {
        JsonNode report = JsonMapper.shared()
                .readTree(Called.with("evaluate", "--format", "json", gold).out())
                .path(0);
        assertThat(report.path("records").asInt()).isEqualTo(4);
        assertThat(report.path("shares").path("joint").path("of").asInt()).isEqualTo(4);
        assertThat(report.path("countries").path("actor").path("gold").asInt()).isEqualTo(5);
        String page = Called.with("evaluate", "--format", "html", gold).out();
        assertThat(page).startsWith("<!DOCTYPE html>").contains("own.jsonl, 4 records", "wholly right", "</html>");
        assertThat(page).doesNotContain("http://", "https://", "<script");
    }

    @Test
    void findingsCodedBeforeAreJudgedAlike() throws IOException {
        Path texts = Files.writeString(
                directory.resolve("texts.jsonl"),
                "{\"id\": \"e2\", \"text\": \"Norway condemned Belarus over the arrests.\"}\n");
        Path findings = directory.resolve("findings.jsonl");
        Called.with("code", "--format", "jsonl", "-o", findings.toString(), texts.toString());
        Called called = Called.with("evaluate", "--findings", findings.toString(), gold);
        assertThat(called.out()).contains("covered              0.250", "1 of 4");
        assertThat(Called.with("compare", findings.toString(), findings.toString())
                        .out())
                .contains("the same, 0 appeared, 0 went, 0 changed");
        assertThat(Called.with("compare", findings.toString(), texts.toString()).err())
                .contains("texts.jsonl:1: no finding");
    }

    @Test
    void countsForConfidenceAreWritten() throws IOException {
        Path counts = directory.resolve("confidence.tsv");
        Called.with("evaluate", "--calibrate", counts.toString(), gold);
        assertThat(Files.readAllLines(counts))
                .startsWith(
                        "# Of how many events so many were right on development data; dragoman evaluate --calibrate writes it.",
                        "kind\tname\tright\tof",
                        "all\t\t4\t4")
                .anyMatch(line -> line.startsWith("category\tAID, both named, above all\t1\t1"));
        Path findings = Files.writeString(directory.resolve("findings.jsonl"), "");
        Called called =
                Called.with("evaluate", "--calibrate", counts.toString(), "--findings", findings.toString(), gold);
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.err()).contains("--calibrate codes anew; leave out --findings");
    }

    /** The same figures as a scorer that others wrote, which takes gold, findings and --json. */
    @Test
    @Tag("slow")
    void figuresAreThoseOfAnotherScorer() throws IOException, InterruptedException {
        String folder = System.getenv("DRAGOMAN_GOLD");
        String scorer = System.getenv("DRAGOMAN_SCORER");
        assumeTrue(
                folder != null && scorer != null,
                "DRAGOMAN_GOLD and DRAGOMAN_SCORER name no gold and no scorer: the figures are not held against it");
        Map<String, String> names = Map.of(
                "covered", "covered",
                "category any", "cat_any",
                "category first", "cat_first",
                "joint", "joint",
                "wholly right", "wholly_right",
                "mode", "mode_right",
                "paired", "paired",
                "accuracy", "accuracy");
        for (String file : List.of("gsr_dev.jsonl", "plv_dev.jsonl", "headlines_dev.jsonl")) {
            String path = folder + "/" + file;
            Path findings = directory.resolve(file);
            Called.with("code", "--format", "jsonl", "--any-language", "-o", findings.toString(), path);
            Process process = new ProcessBuilder("python3", scorer, path, findings.toString(), "--json")
                    .redirectErrorStream(true)
                    .start();
            JsonNode theirs = JsonMapper.shared().readTree(process.getInputStream());
            assertThat(process.waitFor()).isZero();
            JsonNode ours = JsonMapper.shared()
                    .readTree(Called.with("evaluate", "--findings", findings.toString(), "--format", "json", path)
                            .out())
                    .path(0);
            ours.path("shares")
                    .properties()
                    .forEach(share -> assertThat(share.getValue().path("value").asDouble())
                            .as(file + " " + share.getKey())
                            .isEqualTo(theirs.path(names.get(share.getKey())).asDouble(), within(6e-5)));
            assertThat(ours.path("macro_f1").asDouble())
                    .isEqualTo(theirs.path("macro_f1").asDouble(), within(6e-5));
        }
    }

    @Test
    void aMissingFileIsNamed() {
        Called called = Called.with("evaluate", directory.resolve("none.jsonl").toString());
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.err()).contains("none.jsonl: no such file");
    }

    /** The floors that the accuracy page promises, on the development records where they are at hand. */
    @Test
    @Tag("slow")
    void developmentRecordsAreCodedAtLeastAsWellAsPromised() {
        String folder = System.getenv("DRAGOMAN_GOLD");
        assumeTrue(folder != null, "DRAGOMAN_GOLD names no folder of gold records: accuracy is not checked");
        JsonNode reports = JsonMapper.shared()
                .readTree(Called.with(
                                "evaluate",
                                "--format",
                                "json",
                                "--misses",
                                "0",
                                folder + "/gsr_dev.jsonl",
                                folder + "/plv_dev.jsonl",
                                folder + "/headlines_dev.jsonl")
                        .out());
        assertThat(share(reports, 0, "category first")).isGreaterThan(0.80);
        assertThat(share(reports, 0, "joint")).isGreaterThan(0.65);
        assertThat(share(reports, 1, "accuracy")).isGreaterThan(0.78);
        assertThat(share(reports, 2, "category first")).isGreaterThan(0.60);
    }

    private static double share(JsonNode reports, int file, String name) {
        return reports.path(file).path("shares").path(name).path("value").asDouble();
    }
}
