package org.dragoman.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.coding.Reading;
import org.dragoman.coding.SentenceReading;
import org.dragoman.ontology.Plover;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.record.JsonLines;
import org.dragoman.store.Listed;
import org.jspecify.annotations.Nullable;

/**
 * What people confirmed or corrected as gold records for {@code dragoman evaluate}: a sentence and its event, a line.
 *
 * <p>Example: {@code {"id":"9c1f…","text":"Kenya's foreign minister visited Japan on Friday.","date":"2023-09-02",
 * "event":"CONSULT","mode":"visit","actor":[{"country":"KEN"}],"recipient":[{"country":"JPN"}]}}. A rejected finding
 * gives no record: that something is wrong does not say what is right.
 */
public final class GoldLines {
    private GoldLines() {}

    /**
     * The record of a finding; null if nobody said what is right, or it is no event.
     *
     * @param reading its document as it is read now
     */
    public static @Nullable String of(Listed listed, Reading reading, Plover plover) {
        boolean known = "confirm".equals(listed.verdict()) || listed.corrected() && listed.verdict() == null;
        if (!known
                || !(Corrected.of(listed.finding(), listed.recoded(), listed.reassigned(), listed.restatused(), plover)
                        instanceof EventRecord event)
                || event.event() == null) {
            return null;
        }
        String text = sentence(event.sentence(), reading);
        if (text == null) {
            return null;
        }
        Map<String, Object> gold = new LinkedHashMap<>();
        gold.put("id", event.id());
        gold.put("text", text);
        if (event.published() != null) {
            gold.put("date", event.published());
        }
        gold.put("event", event.event());
        if (event.mode() != null) {
            gold.put("mode", event.mode());
        }
        gold.put("actor", countries(event.actor()));
        gold.put("recipient", countries(event.recipient()));
        return JsonLines.line(gold);
    }

    private static List<Map<String, String>> countries(List<ActorRecord> actors) {
        return actors.stream()
                .map(a -> a.country() == null ? Map.of("name", a.name()) : Map.of("country", a.country()))
                .toList();
    }

    private static @Nullable String sentence(int number, Reading reading) {
        for (SentenceReading sentence : reading.sentences()) {
            if (sentence.sentence().number() == number) {
                var span = sentence.sentence().span();
                return reading.text()
                        .original(sentence.sentence().title())
                        .substring(span.start(), span.end())
                        .replaceAll("\\s+", " ");
            }
        }
        return null;
    }
}
