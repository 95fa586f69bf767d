package org.dragoman.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModelPackerTest {
    @Test
    void refusesAnotherJar(@TempDir Path directory) throws IOException {
        Path jar = Files.writeString(directory.resolve("other.jar"), "other");
        assertThatThrownBy(() -> ModelPacker.pack(jar, directory.resolve("models")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("other.jar: SHA-256 is d9298a10")
                .hasMessageContaining("expected " + ModelPacker.SHA_256);
        assertThat(directory.resolve("models")).doesNotExist();
    }

    @Test
    void leavesPackedModelsAlone(@TempDir Path directory) throws IOException {
        Files.writeString(PackedFiles.stamp(directory), PackedFiles.STAMP + "\n");
        ModelPacker.main(new String[] {directory.toString()});
        assertThat(directory).isDirectoryNotContaining("glob:**.model");
    }

    @Test
    void asksForADirectory() {
        assertThatThrownBy(() -> ModelPacker.main(new String[0])).hasMessage("usage: ModelPacker DIRECTORY, got []");
    }
}
