package org.dragoman.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dateline at the head of a cleaned paragraph.
 *
 * <p>Examples: {@code "ASTANA, June 17 (Xinhua) -- "}, {@code "TROY, N.C. (AP) -- "}, {@code "KABUL - "}, {@code
 * "(Reuters) - "}, {@code "MOSCOW, August 3. /TASS/. "}, {@code "Tokyo, Feb. 28 (Jiji Press)--"}. A place is in capitals, or in ordinary letters if a known
 * agency or a day stands beside it or a country or state follows. {@code "US - China talks resumed"} has none: nobody
 * files from US or NATO. Nor has {@code "KABUL - the capital - fell"}, since a dateline is followed by a new sentence.
 */
final class DatelineFinder {
    /** No dateline is longer. */
    private static final int REACH = 160;

    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?!\\p{L})\\.?";
    private static final String WEEKDAY = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?(?!\\p{L})";
    private static final String NO_DAY = "(?!(?i:" + MONTH + "|" + WEEKDAY + "))";
    private static final String PARTICLE = "(?:d[aeo]s?|del|l[ae]s?|el|al|of|au|sur|and|the) ";

    private static final String CAPITALS = "(?:Mc|Mac|La|De)?\\p{Lu}++(?:['.-]\\p{Lu}++)*+(?!\\p{Ll})";
    private static final String CAPITAL_WORDS =
            "(?:(?:ST|FT|MT)\\. )?" + CAPITALS + "(?: " + NO_DAY + "(?:" + PARTICLE + ")?" + CAPITALS + "){0,4}";
    private static final String NAME = "\\p{Lu}\\p{L}*+(?:['.-]\\p{L}++)*+";
    private static final String NAMES =
            "(?:St\\. )?" + NAME + "(?: " + NO_DAY + "(?:" + PARTICLE + ")?" + NAME + "){0,3}";

    private static final Pattern CAPITAL_PLACE = Pattern.compile(CAPITAL_WORDS);
    private static final Pattern NAMED_PLACE = Pattern.compile(NAMES);
    private static final Pattern FURTHER_PLACES = Pattern.compile("(?:/(?:" + NAMES + "))+");
    private static final Pattern REGION =
            Pattern.compile(", " + NO_DAY + "(" + NAME + "\\.?(?: (?:and |of |the )?" + NAME + "\\.?){0,3})");
    private static final Pattern DAY = Pattern.compile(
            "[,.]? ?(?:" + WEEKDAY + "\\.?,? )?(?:" + MONTH + " \\d{1,2}(?!\\d)|\\d{1,2} " + MONTH
                    + ")(,? \\d{4})?[,.:]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED = Pattern.compile(" ?\\(([^()]{2,40})\\)");
    private static final Pattern SLASHED = Pattern.compile("[,.]? ?/(\\p{Lu}[\\p{L} -]{1,20})/");
    private static final Pattern BARE = Pattern.compile("[,.]? (\\p{Lu}[\\p{L}-]{1,14})");
    private static final Pattern LONG_DASH = Pattern.compile(" ?--(?: |$|(?=[\\p{Lu}\"']))");
    private static final Pattern HYPHEN = Pattern.compile(" ?-(?: |$)");
    private static final Pattern POINT = Pattern.compile("[.:](?: |$)");
    private static final Pattern BLANK = Pattern.compile(" (?=[\\p{L}\"'])");

    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{2,}+[ ,.]\\p{Lu}{2,}+.*", Pattern.DOTALL);
    private static final int[] NOTHING = {0, 0};

    private final String head;
    private int at;
    private int[] place = NOTHING;
    private int[] region = NOTHING;
    private int[] agency = NOTHING;
    private boolean capitals;
    private boolean known;
    private boolean day;
    private boolean year;
    private boolean dash;

    private DatelineFinder(String head) {
        this.head = head;
    }

    /**
     * A dateline in cleaned text.
     *
     * @param next the first unit of the sentence behind it
     */
    record Found(CleanText.Dateline dateline, int next) {}

    /** The dateline of the paragraph that begins at {@code from} and ends with what was collected, or null. */
    static @Nullable Found find(OffsetMap.Builder units, int from) {
        CharSequence text = units.text();
        String head =
                text.subSequence(from, Math.min(text.length(), from + REACH)).toString();
        DatelineFinder finder = new DatelineFinder(head);
        return finder.reads() && finder.credible() ? finder.found(units, from) : null;
    }

    private Found found(OffsetMap.Builder units, int from) {
        int end = at;
        while (head.charAt(end - 1) == ' ') {
            end--;
        }
        Span whole = units.original(from, from + end);
        Span words = place == NOTHING
                ? new Span(whole.start(), whole.start())
                : units.original(from + place[0], from + place[1]);
        return new Found(new CleanText.Dateline(words(place), words(region), words(agency), whole, words), from + at);
    }

    private String words(int[] stretch) {
        return head.substring(stretch[0], stretch[1]);
    }

    /** Steps over the words that match here, and says where the group in them stands; null if none do. */
    private int @Nullable [] step(Pattern pattern, int group) {
        Matcher words = pattern.matcher(head).region(at, head.length());
        if (!words.lookingAt()) {
            return null;
        }
        at = words.end();
        return new int[] {words.start(group), words.end(group)};
    }

    private boolean passes(Pattern pattern) {
        return step(pattern, 0) != null;
    }

    /** Reads place, region, day, agency and closing mark, all but the last optional. */
    private boolean reads() {
        Matcher first = DAY.matcher(head);
        if (!first.lookingAt()) {
            readPlace();
        }
        readDay();
        readAgency();
        readDay();
        dash = passes(LONG_DASH);
        return dash || passes(HYPHEN) || (known && (passes(POINT) || passes(BLANK)));
    }

    private void readPlace() {
        int[] words = step(CAPITAL_PLACE, 0);
        capitals = words != null;
        if (words == null) {
            words = step(NAMED_PLACE, 0);
        }
        if (words == null) {
            return;
        }
        place = words;
        passes(FURTHER_PLACES);
        for (int i = 0; i < 2; i++) {
            int before = at;
            int[] area = step(REGION, 1);
            if (area == null) {
                return;
            }
            if (Wires.agency(words(area))) {
                at = before;
                return;
            }
            region = region == NOTHING ? area : region;
        }
    }

    private void readDay() {
        Matcher words = DAY.matcher(head).region(at, head.length());
        if (!day && words.lookingAt()) {
            at = words.end();
            day = true;
            year = words.start(1) >= 0;
        }
    }

    private void readAgency() {
        int[] words = step(BRACKETED, 1);
        if (words == null) {
            words = step(SLASHED, 1);
        }
        if (words != null) {
            agency = words;
            known = Wires.agency(words(words));
            return;
        }
        int before = at;
        words = step(BARE, 1);
        if (words != null && Wires.agency(words(words))) {
            agency = words;
            known = true;
        } else {
            at = before;
        }
    }

    private boolean credible() {
        boolean marked = agency != NOTHING || day;
        if (at < head.length() ? Character.isLowerCase(opening()) : !marked) {
            return false;
        }
        if (agency != NOTHING && !known && !(capitals && named(words(agency)))) {
            return false;
        }
        if (place == NOTHING) {
            return known || (year && dash);
        }
        if (capitals && known) {
            return true;
        }
        if (Wires.noPlace(words(place))) {
            return false;
        }
        return capitals ? marked || shouldBePlace() : known || day || Wires.countryOrState(words(region));
    }

    private char opening() {
        char first = head.charAt(at);
        boolean mark = "\"'([".indexOf(first) >= 0;
        return mark && at + 1 < head.length() ? head.charAt(at + 1) : first;
    }

    /** An agency we do not know must look like a name, and not spell out the place: "WORLD BANK (WB)". */
    private boolean named(String words) {
        StringBuilder initials = new StringBuilder();
        for (String word : Wires.words(words(place))) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return Character.isUpperCase(words.charAt(0)) && !words.contentEquals(initials);
    }

    /** A place with nothing beside it: no acronym, and a sentence in ordinary letters behind it. */
    private boolean shouldBePlace() {
        String words = words(place);
        boolean pronounceable = words.length() >= 4 && words.matches(".*[AEIOUYÀ-ÖØ-Ý].*");
        return pronounceable
                && !(Wires.country(words) && region == NOTHING)
                && !SHOUTED.matcher(head.substring(at)).matches();
    }
}
