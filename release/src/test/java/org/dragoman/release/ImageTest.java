package org.dragoman.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.release.Unpacked.Ran;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The image as an engine would run it, without an engine: its layers unpacked one over the other, its entry point started
 * in that folder as the root of all files, as the user it names, without a network.
 */
class ImageTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @TempDir
    static Path folder;

    private static Path root;
    private static Config config;

    /** What is read of the image's own files, by the names of the OCI image specification. */
    private record Index(List<Blob> manifests) {}

    private record Blob(String digest, String mediaType) {}

    private record Manifest(Blob config, List<Blob> layers) {}

    private record Image(String os, Config config) {}

    private record Config(
            @JsonProperty("User") String user,
            @JsonProperty("WorkingDir") String directory,
            @JsonProperty("Volumes") Map<String, Object> volumes,
            @JsonProperty("Env") List<String> environment,
            @JsonProperty("Entrypoint") List<String> entrypoint) {}

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        Path image = Files.createDirectories(folder.resolve("image"));
        untar(Path.of(System.getProperty("dragoman.release"), "dragoman-image-" + Unpacked.version() + ".tar"), image);
        Index index = JSON.readValue(image.resolve("index.json").toFile(), Index.class);
        Manifest manifest = JSON.readValue(blob(image, index.manifests().get(0)).toFile(), Manifest.class);
        Image described = JSON.readValue(blob(image, manifest.config()).toFile(), Image.class);
        assertThat(described.os()).isEqualTo("linux");
        config = described.config();
        root = Files.createDirectories(folder.resolve("root"));
        for (Blob layer : manifest.layers()) {
            untar(blob(image, layer), root);
        }
    }

    private static Path blob(Path image, Blob blob) {
        return image.resolve("blobs").resolve(blob.digest().replace(':', '/'));
    }

    private static void untar(Path archive, Path into) throws IOException, InterruptedException {
        Ran ran = Unpacked.run(
                folder, Map.of(), List.of("tar", "-x", "-p", "-f", archive.toString(), "-C", into.toString()));
        assertThat(ran.code()).as(ran.err()).isZero();
    }

    @Test
    void itIsNobodysAndWorksInData() throws IOException {
        assertThat(config.user()).isEqualTo("65532:65532");
        assertThat(config.directory()).isEqualTo("/data");
        assertThat(config.volumes()).containsOnlyKeys("/data");
        assertThat(config.environment()).contains("LC_ALL=C.UTF-8");
        for (String writable : List.of("data", "tmp")) {
            assertThat(Files.getPosixFilePermissions(root.resolve(writable)))
                    .as(writable)
                    .hasSize(9);
        }
    }

    @Test
    void licencesOfAllThatIsInItAreThere() throws IOException {
        assertThat(root.resolve("opt/dragoman/NOTICE")).exists();
        assertThat(root.resolve("opt/dragoman/licences/THIRD-PARTY.txt")).exists();
        assertThat(root.resolve("opt/java/legal/java.base/LICENSE")).exists();
        try (Stream<Path> libraries = Files.walk(root.resolve("lib"))) {
            long count = libraries.filter(Files::isRegularFile).count();
            try (Stream<Path> texts = Files.list(root.resolve("licences"))) {
                assertThat(texts)
                        .as("licences of the system's %d libraries", count)
                        .hasSizeGreaterThan(3);
            }
        }
        assertThat(root.resolve("licences/LGPL-2.1.txt")).as("of the C library").exists();
    }

    /** Everything that needs a library of the system: models, DuckDB, Zstandard, and the output in UTF-8. */
    @Test
    void itsFileSystemRunsAsAPlainDirectory() throws Exception {
        Files.copy(
                root.resolve("opt/dragoman/examples/readout.txt"),
                root.resolve("data/São Tomé.txt"),
                StandardCopyOption.REPLACE_EXISTING);
        Ran ran = start("code", "São Tomé.txt");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("SUPPORT 051     Rishi Sunak (GBR GOV) → Fumio Kishida (JPN GOV)");
        assertThat(ran.err()).isEmpty();
        ran = start("ingest", "--store", "s.duckdb", "São Tomé.txt");
        assertThat(ran.code()).as(ran.err()).isZero();
        ran = start("code", "--output", "f.parquet", "--documents", "texts.jsonl", "São Tomé.txt");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(root.resolve("data/f.parquet")).isNotEmptyFile();
        Path packed = root.resolve("data/texts.jsonl.zst");
        try (OutputStream out = new ZstdOutputStream(Files.newOutputStream(packed))) {
            Files.copy(root.resolve("data/texts.jsonl"), out);
        }
        ran = start("code", "--format", "csv", "texts.jsonl.zst");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("Rishi Sunak");
        assertThat(Files.getAttribute(root.resolve("data/s.duckdb"), "unix:uid"))
                .as("written by the user that the image names, where the test may change users")
                .isIn(65532, ownUid());
    }

    private static int ownUid() throws IOException {
        return (Integer) Files.getAttribute(folder, "unix:uid");
    }

    /** Its entry point with these arguments; /proc is what an engine would mount. */
    private static Ran start(String... arguments) throws IOException, InterruptedException {
        Files.createDirectories(root.resolve("proc"));
        List<String> command = new ArrayList<>(
                List.of("unshare", "--net", "--pid", "--fork", "--mount-proc", "--root=" + root, "--wd=/data"));
        String[] user = config.user().split(":");
        command.addAll(
                ownUid() == 0 ? List.of("--setuid=" + user[0], "--setgid=" + user[1]) : List.of("--map-root-user"));
        command.addAll(config.entrypoint());
        assumeTrue(
                Unpacked.run(
                                        folder,
                                        Map.of(),
                                        List.of("unshare", "--net", "--pid", "--fork", "--map-root-user", "true"))
                                .code()
                        == 0,
                "no namespaces here: the image's files were not run");
        command.addAll(List.of(arguments));
        return Unpacked.run(folder, Map.of("PATH", "/usr/bin:/bin", "LC_ALL", "C.UTF-8"), command);
    }
}
