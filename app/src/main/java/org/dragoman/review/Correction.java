package org.dragoman.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.finding.Forces;
import org.dragoman.ontology.EventType;
import org.dragoman.ontology.Plover;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.store.Decision.Kind;
import org.dragoman.time.TimeKind;
import org.dragoman.time.When;
import org.jspecify.annotations.Nullable;

/**
 * The value of a correction, brought into the form in which it is kept.
 *
 * <p>Examples: a recode to {@code "consult visit"} is kept as {@code "CONSULT visit"}; a reassign to {@code "chn gov>tjk"}
 * as {@code "CHN GOV > TJK"}; a restatus to {@code "future,claimed"} as {@code "future, claimed"}.
 */
public final class Correction {
    /** All that a status can say. */
    public static final List<String> STATUSES =
            List.of("actual", "historical", "future", "hypothetical", "negated", "claimed");

    private static final Pattern PARTY = Pattern.compile("[A-Z]{3}( [A-Z]{3})*");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private Correction() {}

    /**
     * The value as it is kept.
     *
     * @param finding what is corrected; null where it is not known
     * @throws IllegalArgumentException that says what is wrong with it and how to write it
     */
    public static String checked(Kind kind, String value, @Nullable FindingRecord finding, Plover plover) {
        return switch (kind) {
            case RECODE -> category(value.strip(), finding, plover);
            case REASSIGN -> parties(value.strip());
            case RESTATUS -> status(value.strip());
            case REDATE -> date(value.strip());
            default -> value.strip();
        };
    }

    private static String date(String value) {
        String edtf = new When(value, TimeKind.EXACT).edtf();
        return edtf == null ? value : edtf;
    }

    private static String category(String value, @Nullable FindingRecord finding, Plover plover) {
        String lower = value.toLowerCase(Locale.ROOT);
        String[] parts = lower.split("\\s+", 2);
        for (EventType type : EventType.values()) {
            if (type.name().equalsIgnoreCase(parts[0]) && !(finding instanceof CommitmentRecord)) {
                String mode = parts.length == 1 ? "" : parts[1].strip();
                if (!mode.isEmpty() && !plover.hasMode(type, mode)) {
                    throw new IllegalArgumentException(type + " has no mode \"" + mode + "\"");
                }
                return mode.isEmpty() ? type.name() : type.name() + " " + mode;
            }
        }
        if (Forces.ALL.contains(lower) && !(finding instanceof EventRecord)) {
            return lower;
        }
        throw new IllegalArgumentException("\"" + value + "\" is no category; write an event of PLOVER, with a mode or "
                + "without, such as \"CONSULT visit\" (" + Arrays.toString(EventType.values())
                + "), or the force of a commitment (" + String.join(", ", Forces.ALL) + ")");
    }

    private static String parties(String value) {
        String[] sides = value.toUpperCase(Locale.ROOT).split(">", -1);
        if (sides.length > 2) {
            throw wrongParties(value);
        }
        String actors = side(sides[0].strip(), value);
        return sides.length == 1 || sides[1].isBlank() ? actors : actors + " > " + side(sides[1].strip(), value);
    }

    private static String side(String side, String value) {
        List<String> parties = new ArrayList<>();
        for (String party : COMMA.split(side, -1)) {
            String one = party.strip().replaceAll("\\s+", " ");
            if (!PARTY.matcher(one).matches()) {
                throw wrongParties(value);
            }
            parties.add(one);
        }
        return String.join(", ", parties);
    }

    private static IllegalArgumentException wrongParties(String value) {
        return new IllegalArgumentException("\"" + value + "\" names no parties; write codes of countries with sectors "
                + "or without, several with commas, the recipient after >: \"CHN GOV, RUS > TJK\"");
    }

    private static String status(String value) {
        List<String> parts = List.of(COMMA.split(value.toLowerCase(Locale.ROOT), -1));
        if (!STATUSES.containsAll(parts) || Set.copyOf(parts).size() < parts.size()) {
            throw new IllegalArgumentException(
                    "\"" + value + "\" is no status; write one or more of " + String.join(", ", STATUSES));
        }
        return String.join(", ", parts);
    }
}
