package org.dragoman.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Made-up news of three months: two or three sentences each, the same for the same seed. */
final class Corpus {
    private static final List<String> SENTENCES = List.of(
            "Chile's foreign minister met his Peruvian counterpart in Lima on Monday.",
            "The two sides agreed to build a bridge by 2027.",
            "Kenya promised to send two hundred doctors to Uganda.",
            "The home team won by three goals after a slow first half.",
            "Rebels attacked a police station in Mali, killing four officers.",
            "Turkey threatened to impose sanctions on Greece.",
            "“We will not accept any ultimatum,” Iran’s president said on Tuesday.",
            "Thousands of students protested in Bangladesh against higher fees.",
            "India expelled two Pakistani diplomats.",
            "Rain is expected in the south towards the weekend.",
            "Japan pledged fifty million dollars in aid to the Philippines.",
            "He also called on both countries to resume talks.");

    private Corpus() {}

    /** Lines of JSON: ids {@code FIRST0}, {@code FIRST1} and so on. */
    static List<String> lines(String first, int count, long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < 2 + random.nextInt(2); k++) {
                text.append(k == 0 ? "" : " ").append(SENTENCES.get(random.nextInt(SENTENCES.size())));
            }
            String day = String.format(Locale.ROOT, "2025-%02d-%02d", 4 + random.nextInt(3), 1 + random.nextInt(28));
            String date = i % 10 == 9 ? "" : ", \"date\": \"" + day + "\"";
            lines.add("{\"id\": \"" + first + i + "\", \"text\": \"" + text + "\"" + date + "}");
        }
        return lines;
    }
}
