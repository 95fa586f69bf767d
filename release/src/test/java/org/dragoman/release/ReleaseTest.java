package org.dragoman.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dragoman.release.Unpacked.Ran;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is handed out, used as handed out. */
class ReleaseTest {
    @TempDir
    static Path folder;

    private static Unpacked release;

    /** What the example gives, as JSON Lines, where nothing is unusual. */
    private static Ran usual;

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        release = Unpacked.into(folder);
        Files.writeString(
                release.home().resolve("utf8.txt"),
                "Türkiye and São Tomé and Príncipe signed an accord on fisheries. ş€→");
        usual = coded(List.of(), "C.UTF-8");
    }

    private static Ran coded(List<String> under, String locale) throws IOException, InterruptedException {
        Ran ran = release.dragoman(
                under, locale, "code", "--date", "2025-06-17", "--format", "jsonl", "examples/readout.txt", "utf8.txt");
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran;
    }

    @Test
    void withAJavaRuntimeAloneItCodesTheExample() throws Exception {
        Ran ran = release.dragoman("C.UTF-8", "code", "examples/readout.txt");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("SUPPORT 051     Rishi Sunak (GBR GOV) → Fumio Kishida (JPN GOV)");
        assertThat(ran.err()).isEmpty();
        Ran doctor = release.dragoman("C.UTF-8", "doctor");
        assertThat(doctor.out()).contains("ok    models").doesNotContain("WRONG");
    }

    @Test
    void storesAndParquetWorkToo() throws Exception {
        Ran ran = release.dragoman("C.UTF-8", "ingest", "--store", "s.duckdb", "examples/readout.txt");
        assertThat(ran.code()).as(ran.err()).isZero();
        ran = release.dragoman("C.UTF-8", "code", "-o", "f.parquet", "examples/readout.txt");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(Files.size(release.home().resolve("f.parquet"))).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POSIX", "tr_TR.ISO-8859-9", "ja_JP.SJIS"})
    void outputIsUtf8WhateverTheLocale(String locale) throws Exception {
        assertThat(usual.out()).contains("Türkiye").contains("São Tomé");
        assertThat(coded(List.of(), locale).bytes()).isEqualTo(usual.bytes());
    }

    @Test
    void noNetworkIsNeeded() throws Exception {
        List<String> alone = List.of("unshare", "--net", "--map-root-user");
        boolean possible = Unpacked.run(folder, Map.of(), List.of("unshare", "--net", "--map-root-user", "true"))
                        .code()
                == 0;
        assumeTrue(possible, "no network namespaces here: the release was not run without a network");
        assertThat(coded(alone, "C.UTF-8").bytes()).isEqualTo(usual.bytes());
        Ran ran = release.dragoman(alone, "C.UTF-8", "ingest", "--store", "alone.duckdb", "examples/readout.txt");
        assertThat(ran.code()).as(ran.err()).isZero();
    }

    @Test
    void licencesNoticesAndTheBillOfMaterialsAreThere() throws IOException {
        Path home = release.home();
        assertThat(Files.readString(home.resolve("NOTICE"))).contains("GeoNames", "Creative Commons");
        assertThat(home.resolve("LICENSE")).exists();
        String third = Files.readString(home.resolve("licences/THIRD-PARTY.txt"));
        String bill = Files.readString(home.resolve("licences/bom.json"));
        try (Stream<Path> jars = Files.list(home.resolve("app/lib"))) {
            for (Path jar :
                    jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
                String name = jar.getFileName().toString().replaceFirst("-[0-9].*", "");
                assertThat(bill).as(name).contains("\"" + name + "\"");
                if (!name.startsWith("dragoman-")) {
                    assertThat(third).as(name).contains(":" + name + ":");
                }
            }
        }
        assertThat(bill).contains("CycloneDX").doesNotContain("serialNumber");
        assertThat(third).doesNotContain("Unknown license");
    }

    /** Apache's text is LICENSE; others must lie beside the library's name, in its own words or in a text that names it. */
    @Test
    void everyLibrarysLicenceIsThereInFull() throws IOException {
        Path licences = release.home().resolve("licences");
        Matcher library = Pattern.compile("(?m)^ +(\\(.*\\)) .* \\([^:()]+:([^:]+):([^:]+) - ")
                .matcher(Files.readString(licences.resolve("THIRD-PARTY.txt")));
        int count = 0;
        while (library.find()) {
            count++;
            String licence = library.group(1);
            String name = library.group(2);
            if (licence.contains("Apache") || licence.contains("Public Domain")) {
                continue;
            }
            Path own = licences.resolve(name + "-" + library.group(3) + "-jar");
            boolean brought = false;
            if (Files.isDirectory(own)) {
                try (Stream<Path> files = Files.walk(own)) {
                    brought =
                            files.anyMatch(file -> file.getFileName().toString().startsWith("LICENSE"));
                }
            }
            String kind = Stream.of("MIT", "BSD", "EPL")
                    .filter(licence::contains)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("a licence not thought of: " + licence));
            if (!brought && kind.equals("EPL")) {
                assertThat(licences.resolve("EPL-2.0.md")).content().contains("Eclipse Public License - v 2.0");
            } else if (!brought) {
                assertThat(licences.resolve(kind + ".txt")).content().containsPattern("(?m)^(?:.*, )?" + name + "[ ,]");
            }
        }
        assertThat(count).isGreaterThan(60);
        assertThat(Files.readString(release.home().resolve("LICENSE"))).contains("Apache License");
    }

    @Test
    void everyChecksumFits() throws Exception {
        try (Stream<Path> files = Files.list(Unpacked.zip().getParent())) {
            List<Path> sums =
                    files.filter(file -> file.toString().endsWith(".sha256")).toList();
            assertThat(sums)
                    .extracting(file -> file.getFileName().toString())
                    .contains(
                            "dragoman-" + Unpacked.version() + ".zip.sha256",
                            "dragoman-image-" + Unpacked.version() + ".tar.sha256",
                            "dragoman-core-" + Unpacked.version() + "-sources.jar.sha256",
                            "dragoman-core-" + Unpacked.version() + "-javadoc.jar.sha256",
                            "bom.json.sha256");
            for (Path sum : sums) {
                Path file = Path.of(sum.toString().replace(".sha256", ""));
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                assertThat(Files.readString(sum).strip())
                        .isEqualTo(HexFormat.of().formatHex(hash) + "  " + file.getFileName());
            }
        }
    }

    @Test
    void nothingInTheZipTellsWhenOrWhereItWasMade() throws IOException {
        try (ZipFile zip = new ZipFile(Unpacked.zip().toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                assertThat(entry.getLastModifiedTime().toString())
                        .as(entry.getName())
                        .startsWith("2025-11-25T00:00:00");
            }
            ZipEntry bill = zip.getEntry("dragoman-" + Unpacked.version() + "/licences/bom.json");
            try (InputStream in = zip.getInputStream(bill)) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain(System.getProperty("user.home") + "/");
            }
        }
    }
}
