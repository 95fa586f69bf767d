package org.dragoman.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files whose bytes are changed and cut at random. */
class SpoiltFilesTest {
    @TempDir
    Path directory;

    /** Whatever stands in a file, reading it ends, and every document has a text. */
    @Test
    void randomlySpoiltFilesNeverEndARun() throws IOException {
        Random random = new Random(20251128);
        List<String> names = new ArrayList<>(WildFiles.NAMES);
        names.addAll(List.of("crawl.warc", "day.conllu", "day.jsonl", "day.zip", "day.warc.gz", "plain.tsv.zst"));
        for (int round = 0; round < 600; round++) {
            String name = names.get(random.nextInt(names.size()));
            byte[] bytes = WildFiles.sound(name).clone();
            for (int i = 0; i <= random.nextInt(20); i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            if (random.nextBoolean()) {
                bytes = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
            }
            for (Reading reading : WildFiles.read(directory, name, bytes, Map.of())) {
                if (reading instanceof Reading.Text text) {
                    assertThat(text.document().text()).as("round " + round).isNotBlank();
                } else {
                    assertThat(((Reading.Fault) reading).message()).contains(name);
                }
            }
        }
    }
}
