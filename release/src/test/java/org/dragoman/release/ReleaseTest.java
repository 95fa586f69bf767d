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

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        release = Unpacked.into(folder);
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
    @ValueSource(strings = {"C", "POSIX", "en_US.ISO-8859-1", "tr_TR.ISO-8859-9", "ja_JP.SJIS"})
    void outputIsUtf8WhateverTheLocale(String locale) throws Exception {
        Path text = Files.writeString(
                release.home().resolve("utf8.txt"),
                "Türkiye and São Tomé and Príncipe signed an accord on fisheries. ş€→");
        Ran utf8 = release.dragoman("C.UTF-8", "code", "--date", "2025-06-17", "--format", "csv", text.toString());
        Ran other = release.dragoman(locale, "code", "--date", "2025-06-17", "--format", "csv", text.toString());
        assertThat(utf8.out()).contains("Türkiye").contains("São Tomé");
        assertThat(other.bytes()).isEqualTo(utf8.bytes());
    }

    @Test
    void noNetworkIsNeeded() throws Exception {
        List<String> alone = List.of("unshare", "--net", "--map-root-user");
        boolean possible = Unpacked.run(folder, Map.of(), List.of("unshare", "--net", "--map-root-user", "true"))
                        .code()
                == 0;
        assumeTrue(possible, "no network namespaces here: the release was not run without a network");
        Ran ran = release.dragoman(alone, "C.UTF-8", "code", "--format", "jsonl", "examples/readout.txt");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.bytes())
                .isEqualTo(release.dragoman("C.UTF-8", "code", "--format", "jsonl", "examples/readout.txt")
                        .bytes());
        ran = release.dragoman(alone, "C.UTF-8", "ingest", "--store", "alone.duckdb", "examples/readout.txt");
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

    @Test
    void everyChecksumFits() throws Exception {
        try (Stream<Path> files = Files.list(Unpacked.zip().getParent())) {
            List<Path> sums =
                    files.filter(file -> file.toString().endsWith(".sha256")).toList();
            assertThat(sums)
                    .extracting(file -> file.getFileName().toString())
                    .contains(
                            "dragoman-" + Unpacked.version() + ".zip.sha256",
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
