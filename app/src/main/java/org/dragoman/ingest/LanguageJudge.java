package org.dragoman.ingest;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells texts that are clearly not English. In doubt a text is English: one full of foreign names looks foreign to a
 * detector, while a foreign text has hardly a "the" or "and".
 */
final class LanguageJudge {
    /** Fewer letters say nothing. */
    private static final int FEWEST_LETTERS = 60;

    private static final int SAMPLE = 4000;
    private static final double SURE = 0.95;

    /** A text with a larger share of these words is English; prose has over a quarter. */
    private static final double ENGLISH_SHARE = 0.06;

    /** A text with a larger share of words in capitals is a list of names or a headline. */
    private static final double NAMES_SHARE = 0.5;

    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "of", "to", "that", "with", "said", "by", "from", "for", "has", "have", "which", "this",
            "are", "were", "its", "would", "will", "on", "at", "his", "their", "after", "between");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final Pattern STATED_ENGLISH =
            Pattern.compile("en(?:g|glish)?(?:[-_].*)?", Pattern.CASE_INSENSITIVE);

    private final LanguageDetector detector;

    LanguageJudge() {
        try {
            detector = LanguageDetectorBuilder.create(NgramExtractors.standard())
                    .seed(0)
                    .withProfiles(new LanguageProfileReader()
                            .readBuiltIn(Stream.of("en", "de", "fr", "es", "pt", "it", "nl", "tr")
                                    .map(LdLocale::fromString)
                                    .toList()))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("the language profiles cannot be read", e);
        }
    }

    /** The one that all inputs share; its profiles are read when it is first asked for. */
    static LanguageJudge shared() {
        return Shared.JUDGE;
    }

    private static final class Shared {
        private static final LanguageJudge JUDGE = new LanguageJudge();
    }

    /** What it is instead of English, {@code "probably Spanish"}, or null. */
    @Nullable
    String foreign(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        int letters = 0;
        int foreign = 0;
        for (int i = 0; i < sample.length(); i++) {
            char unit = sample.charAt(i);
            if (Character.isLetter(unit)) {
                letters++;
                foreign += Character.UnicodeScript.of(unit) == Character.UnicodeScript.LATIN ? 0 : 1;
            }
        }
        // A Chinese sentence says in twenty characters what takes sixty letters.
        if (foreign > letters / 2 && letters >= FEWEST_LETTERS / 3) {
            return "in another script than Latin";
        }
        return letters < FEWEST_LETTERS || english(sample) ? null : detected(sample);
    }

    private static boolean english(String sample) {
        int words = 0;
        int english = 0;
        int capitals = 0;
        Matcher word = WORD.matcher(sample);
        while (word.find()) {
            words++;
            capitals += Character.isUpperCase(sample.charAt(word.start())) ? 1 : 0;
            english += ENGLISH.contains(word.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return english > words * ENGLISH_SHARE || capitals > words * NAMES_SHARE;
    }

    private @Nullable String detected(String sample) {
        List<DetectedLanguage> languages = detector.getProbabilities(sample);
        if (languages.isEmpty() || languages.get(0).getProbability() < SURE) {
            return null;
        }
        String code = languages.get(0).getLocale().getLanguage();
        return code.equals("en")
                ? null
                : "probably " + Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }

    /** Whether a document's stated language is English, or {@code otherwise} if none is stated: {@code "en"}, {@code "en-GB"}, {@code "eng"}, {@code "English"}. */
    static boolean english(@Nullable String stated, boolean otherwise) {
        if (stated == null || stated.isBlank()) {
            return otherwise;
        }
        return STATED_ENGLISH.matcher(stated.strip()).matches();
    }
}
