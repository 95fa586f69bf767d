package org.dragoman.time;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.PhraseParser;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads time words that stand alone.
 *
 * <p>Example: {@code read("next week", LocalDate.of(2025, 12, 29))} gives one mention, {@code 2026-01-05/2026-01-11}.
 */
public final class PhraseTimes {
    private static final PhraseParser PARSER = new PhraseParser(new NoNames());

    /** "May" alone may be anybody; "in May" is a month. */
    private static final String CUE = "in ";

    private PhraseTimes() {}

    /**
     * The times named in the phrase, in order.
     *
     * @param published the day from which they are reckoned; without it relative times stay without EDTF
     */
    public static List<TimeMention> read(String phrase, @Nullable LocalDate published) {
        ParsedSentence sentence = PARSER.parse(phrase);
        List<TimeMention> mentions = sentence == null ? List.of() : TimeReader.read(sentence, published);
        ParsedSentence within = mentions.isEmpty() ? PARSER.parse(CUE + phrase) : null;
        return within == null
                ? mentions
                : TimeReader.read(within, published).stream()
                        .filter(m -> m.first() > 0)
                        .map(PhraseTimes::moved)
                        .toList();
    }

    /** The mention without the "in" that was put before the phrase. */
    private static TimeMention moved(TimeMention mention) {
        Span span =
                new Span(mention.span().start() - CUE.length(), mention.span().end() - CUE.length());
        return new TimeMention(
                mention.first() - 1,
                mention.last() - 1,
                span,
                mention.text(),
                mention.kind(),
                mention.past(),
                mention.future());
    }

    private record NoNames() implements PhraseParser.Names {
        @Override
        public int length(List<String> words, int from) {
            return 0;
        }

        @Override
        public boolean adjective(String word) {
            return false;
        }

        @Override
        public boolean country(String words) {
            return false;
        }
    }
}
