package org.dragoman.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.record.FindingRecord.CommitmentRecord;

/**
 * Levels of partnership, as their names' modifiers: "comprehensive strategic partnership" is {@code comprehensive,
 * strategic}. A level whose modifiers include all of another's is the higher one: states publish no other order.
 */
final class Partnerships {
    private static final Pattern LABEL = Pattern.compile(
            "((?:(?:all-weather|permanent|comprehensive|all-round|strategic|cooperative|co-operative|coordination|innovative|special|global|privileged|enhanced|close|key|mutually"
                    + " beneficial|friendly|reinforced|and|future-oriented)[ -]+)+)partner(?:ship|s)((?: of"
                    + " coordination)?(?: (?:in|for) (?:the|a) new era)?)",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> RAISED = Set.of("raise", "elevate", "upgrade", "lift");
    private static final Pattern RELATIONS =
            Pattern.compile("\\b(relations?|relationship|ties|partnership)\\b", Pattern.CASE_INSENSITIVE);
    /** "from a strategic partnership to a", "the comprehensive partnership to that of a". */
    private static final Pattern TO = Pattern.compile("(?i)\\b(?:to|into)(?: (?:a|an|the|that of|level of|status"
            + " of|their|its|new|higher|[\\w-]+['’]s?|[A-Z]\\w+-[A-Z]\\w+))*[ \"“'‘]+$");

    /** "from a strategic partnership to a community": a level that is left. */
    private static final Pattern LEFT = Pattern.compile("(?i)\\bfrom (?:a|an|the|their|its) [\"“'‘]?$");

    private static final Pattern ON = Pattern.compile("(?i)^[\"”'’]? (?:in)?to \\w+");

    private static final int TAIL = 80;

    private Partnerships() {}

    /** The level that a finding is about: its object is that partnership, or its establishment; else empty. */
    static List<String> label(CommitmentRecord c) {
        boolean raised =
                RAISED.contains(c.action()) && RELATIONS.matcher(c.object()).find();
        Matcher quote = LABEL.matcher(c.evidence().quote());
        if (raised && quote.find()) {
            String words = c.evidence().quote();
            Matcher last = LABEL.matcher(words);
            boolean higher = false;
            while (!higher && last.find()) {
                higher = TO.matcher(words.substring(0, last.start())).find();
            }
            return higher ? modifiers(last, words) : modifiers(quote, words);
        }
        Matcher object = LABEL.matcher(c.object());
        if (object.find()) {
            boolean head = object.start() <= TAIL && !programme(c.object().substring(0, object.start()));
            return head ? modifiers(object, c.evidence().quote()) : List.of();
        }
        return List.of();
    }

    /** Whether a finding tells that relations went on from the level that it is about to something else. */
    static boolean left(CommitmentRecord c) {
        String words = c.evidence().quote();
        Matcher label = LABEL.matcher(words);
        return label.find()
                && LEFT.matcher(words.substring(0, label.start())).find()
                && ON.matcher(words.substring(label.end())).find()
                && label(c).equals(modifiers(label, words));
    }

    /** "a programme for the strategic partnership" is about the programme. */
    private static boolean programme(String before) {
        String lower = before.toLowerCase(Locale.ROOT);
        return Pattern.compile("\\b(program|programme|plan|outline|roadmap|agreement|document)\\b")
                .matcher(lower)
                .find();
    }

    private static List<String> modifiers(Matcher object, String quote) {
        Set<String> modifiers = new TreeSet<>();
        Matcher whole = LABEL.matcher(quote);
        String words = object.group(1) + object.group(2);
        while (whole.find()) {
            words = whole.group(1).equals(object.group(1)) ? whole.group(1) + whole.group(2) : words;
        }
        String lower = words.toLowerCase(Locale.ROOT).replace("new era", "new-era");
        for (String word : Pattern.compile(" +").splitAsStream(lower).toList()) {
            if (!Set.of("", "and", "in", "the", "for", "a", "of").contains(word)) {
                modifiers.add(word.replace("co-operative", "cooperative"));
            }
        }
        return new ArrayList<>(modifiers);
    }

    /** Whether a level is above another. */
    static boolean above(List<String> one, List<String> other) {
        return one.size() > other.size() && one.containsAll(other) && !other.isEmpty();
    }
}
