package org.dragoman.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.text.Document;

/**
 * Mixes documents with ordinary news, so that most sentences hold nothing, as in a day's news. The same for the same
 * seed.
 *
 * <p>Ordinary documents are drawn from a list of sentences on sports, weather, markets, the arts; states, days and
 * numbers in them are exchanged for others, so that hardly a sentence comes twice.
 */
final class NewsMix {
    private static final List<String> STATES = List.of(
            "Spain",
            "Germany",
            "France",
            "Italy",
            "Brazil",
            "Kenya",
            "Japan",
            "Canada",
            "India",
            "Norway",
            "Sweden",
            "Mexico",
            "Chile",
            "Egypt",
            "Australia",
            "Pakistan",
            "Poland",
            "Portugal",
            "Peru",
            "Ghana");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final Pattern STATE = Pattern.compile("\\b(?:" + String.join("|", STATES) + ")\\b");
    private static final Pattern DAY = Pattern.compile("\\b(?:" + String.join("|", DAYS) + ")\\b");
    private static final Pattern NUMBER = Pattern.compile("\\b[2-9]\\d?\\b");
    private static final int SENTENCES = 12;

    private final List<String> ordinary;
    private final Random random;

    /** @param ordinary sentences of ordinary news, one a line; lines with {@code #} and blank ones are passed over */
    NewsMix(Path ordinary, long seed) throws IOException {
        this.ordinary = Files.readAllLines(ordinary).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        this.random = new Random(seed);
    }

    /** The documents with so many ordinary ones for each of them, shuffled. */
    List<Document> of(List<Document> documents, double share) {
        List<Document> all = new ArrayList<>(documents);
        long filler = Math.round(documents.size() * share);
        for (int i = 0; i < filler; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < SENTENCES; k++) {
                text.append(sentence()).append(k % 3 == 2 ? "\n\n" : " ");
            }
            all.add(Document.of("ordinary" + i, text.toString()));
        }
        Collections.shuffle(all, random);
        return all;
    }

    private String sentence() {
        String drawn = ordinary.get(random.nextInt(ordinary.size()));
        String placed = STATE.matcher(drawn).replaceAll(m -> STATES.get(random.nextInt(STATES.size())));
        String dated = DAY.matcher(placed).replaceAll(m -> DAYS.get(random.nextInt(DAYS.size())));
        return NUMBER.matcher(dated).replaceAll(m -> Matcher.quoteReplacement(String.valueOf(2 + random.nextInt(97))));
    }
}
