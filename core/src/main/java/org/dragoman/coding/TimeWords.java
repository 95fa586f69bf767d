package org.dragoman.coding;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.time.TimeMention;
import org.dragoman.time.TimeReader;
import org.jspecify.annotations.Nullable;

/** A sentence's time words, read when they are first asked for: most sentences of ordinary news never are. */
final class TimeWords {
    private final ParsedSentence sentence;
    private final @Nullable LocalDate published;
    private @Nullable List<TimeMention> read;

    /** @param published the document's day, or null */
    TimeWords(ParsedSentence sentence, @Nullable LocalDate published) {
        this.sentence = sentence;
        this.published = published;
    }

    /** All of them, in order. */
    List<TimeMention> all() {
        List<TimeMention> all = read;
        if (all == null) {
            all = TimeReader.read(sentence, published);
            read = all;
        }
        return all;
    }
}
