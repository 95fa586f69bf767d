package org.dragoman.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.finding.Event;
import org.dragoman.finding.Party;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in which somebody has marked who is who, {@code "[Iran]A |urged| [Syria]R to free the hostages."}.
 *
 * @param text the sentence without marks
 * @param actors the words marked as actors
 * @param recipients the words marked as recipients
 * @param trigger the word marked as trigger, or empty
 */
record Marked(String text, List<String> actors, List<String> recipients, String trigger) {
    private static final Pattern MARK = Pattern.compile("\\[([^\\]]+)\\]([AR])|\\|([^|]+)\\|");
    private static final Set<String> EMPTY = Set.of("", "the", "a", "an", "and", "of");

    Marked {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** Reads the marks. */
    static Marked of(String written) {
        List<String> actors = new ArrayList<>();
        List<String> recipients = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String trigger = "";
        Matcher matcher = MARK.matcher(written);
        int from = 0;
        while (matcher.find()) {
            text.append(written, from, matcher.start());
            String words = matcher.group(1) != null ? matcher.group(1) : matcher.group(3);
            if (matcher.group(3) != null) {
                trigger = words;
            } else {
                (matcher.group(2).equals("A") ? actors : recipients).add(words);
            }
            text.append(words);
            from = matcher.end();
        }
        text.append(written, from, written.length());
        return new Marked(text.toString(), actors, recipients, trigger);
    }

    /** What an event lacks of the parties marked, or null. */
    @Nullable
    String missing(Event event) {
        String actor = missing(actors, event.actor());
        if (actor != null) {
            return "has no actor \"" + actor + "\" but " + names(event.actor());
        }
        String recipient = missing(recipients, event.recipient());
        return recipient == null ? null : "has no recipient \"" + recipient + "\" but " + names(event.recipient());
    }

    /** The first marked words that share none with any party, or null. */
    private static @Nullable String missing(List<String> marked, List<Party> parties) {
        for (String words : marked) {
            Set<String> wanted = words(words);
            boolean found = parties.stream()
                    .map(Party::text)
                    .anyMatch(text -> text != null && words(text).stream().anyMatch(wanted::contains));
            if (!found) {
                return words;
            }
        }
        return null;
    }

    /** The words of a text that tell parties apart. */
    static Set<String> words(String text) {
        Set<String> words = new TreeSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.]+")));
        words.removeAll(EMPTY);
        return words;
    }

    private static String names(List<Party> parties) {
        return parties.isEmpty()
                ? "none"
                : parties.stream()
                        .map(party ->
                                "\"" + (party.text() == null ? party.actor().name() : party.text()) + "\"")
                        .collect(Collectors.joining(", "));
    }
}
