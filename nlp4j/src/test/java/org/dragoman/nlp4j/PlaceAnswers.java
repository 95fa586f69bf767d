package org.dragoman.nlp4j;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.coding.Coder;
import org.dragoman.finding.Event;
import org.dragoman.finding.Finding;
import org.dragoman.place.Feature;
import org.dragoman.place.PhrasePlaces;
import org.dragoman.place.Place;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/** Where the engine says that the event of a {@link PlaceCase} took place, or which place its phrase names. */
final class PlaceAnswers {
    private final Coder coder;
    private final PhrasePlaces phrases;

    PlaceAnswers(Coder coder, PhrasePlaces phrases) {
        this.coder = coder;
        this.phrases = phrases;
    }

    /** {@code Goma, COD; in-clause}, {@code COD; in-clause}, {@code none}; no answer where no event was coded. */
    List<String> of(PlaceCase line) {
        List<String> answers = new ArrayList<>();
        if (line.bare()) {
            List<PhrasePlaces.Found> found = phrases.read(line.plain(), null);
            found.forEach(f -> answers.add(written(f.place(), f.place().country())));
            return answers.isEmpty() ? List.of("none") : answers;
        }
        Document document = Document.of("d", line.plain()).withPublished(LocalDate.of(2025, 6, 18));
        for (Finding finding : coder.read(document).withStatements()) {
            if (finding instanceof Event event) {
                Event.Placed placed = event.place();
                answers.add(placed == null ? "none" : written(placed.place(), placed.country()) + "; " + placed.rule());
            }
        }
        return answers.stream().distinct().toList();
    }

    private static String written(@Nullable Place place, @Nullable String country) {
        if (place == null || place.feature() == Feature.COUNTRY) {
            return String.valueOf(country);
        }
        return country == null ? place.name() : place.name() + ", " + country;
    }
}
