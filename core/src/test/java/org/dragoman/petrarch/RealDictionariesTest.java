package org.dragoman.petrarch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.lexicon.LexiconFiles;
import org.junit.jupiter.api.Test;

/** The field's last open dictionaries, where they lie beside the gold data. */
class RealDictionariesTest {
    private static final CameoCodes CODES = CameoCodes.load(LexiconFiles.bundled());

    private static Path folder() {
        String gold = System.getProperty("DRAGOMAN_GOLD", System.getenv("DRAGOMAN_GOLD"));
        Path folder = gold == null ? null : Path.of(gold, "..", "reference", "phoenix");
        assumeTrue(
                folder != null && Files.isDirectory(folder),
                "DRAGOMAN_GOLD is not set, or ../reference/phoenix beside it is missing: the Phoenix dictionaries are not ours to publish");
        return folder;
    }

    /** The phrases that a file lists, as they stand in it. */
    private static Set<String> phrases(Path file) throws IOException {
        Set<String> phrases = new HashSet<>();
        for (String line : Dictionary.lines(Files.readAllBytes(file))) {
            String text = Dictionary.bare(line).strip();
            int bracket = text.indexOf('[');
            String phrase = (bracket < 0 ? text : text.substring(0, bracket)).strip();
            String plain = phrase.startsWith("+") ? phrase.substring(1).strip() : phrase;
            if (!plain.isEmpty()) {
                phrases.add(Spelling.name(plain).text());
            }
        }
        return phrases;
    }

    @Test
    void allPhrasesLoad() throws IOException {
        Path folder = folder();
        List<String> faults = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        Set<String> loaded = new HashSet<>();
        int actors = 0;
        for (String name : List.of("Countries", "International", "MilNonState")) {
            Path file = folder.resolve("Phoenix." + name + ".actors.txt");
            listed.addAll(phrases(file));
            for (NamedActor actor :
                    ActorDictionary.read(file.getFileName().toString(), Files.readAllBytes(file), CODES, faults)) {
                actor.spellings().forEach(s -> loaded.add(s.text()));
                actors++;
            }
        }
        Set<String> lost = new HashSet<>(listed);
        lost.removeAll(loaded);
        assertThat(listed.size()).isGreaterThan(33_500);
        assertThat(actors).isGreaterThan(27_000);
        assertThat(lost).as("phrases listed but not loaded").hasSizeLessThan(60);
        assertThat(faults)
                .hasSizeLessThan(100)
                .allSatisfy(f -> assertThat(f).matches("Phoenix\\.\\w+\\.actors\\.txt:\\d+: .+; .+"));
    }

    @Test
    void allAgentsLoad() throws IOException {
        Path file = folder().resolve("Phoenix.agents.txt");
        List<String> faults = new ArrayList<>();
        List<AgentNoun> agents = AgentDictionary.read("agents", Files.readAllBytes(file), CODES, faults);
        assertThat(agents.size()).isGreaterThan(2_230);
        assertThat(faults).hasSize(3);
        List<AgentNoun> empty = agents.stream()
                .filter(a -> a.code().sectors().isEmpty() && a.code().country() == null)
                .toList();
        assertThat(empty).isEmpty();
    }
}
