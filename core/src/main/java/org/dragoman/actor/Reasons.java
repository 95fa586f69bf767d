package org.dragoman.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words what the tables know of a phrase: what led to an actor, and what else might have been meant. */
final class Reasons {
    private Reasons() {}

    /** One sentence for each entry that was met: {@code "German" is an adjective of Germany (DEU)}. */
    static List<String> of(Hit hit, SentencePhrases phrases) {
        String words = "\"" + phrases.quoted().words(hit.first(), hit.last()) + "\" ";
        return hit.entries().stream()
                .map(entry -> words + what(entry, phrases.day()))
                .distinct()
                .toList();
    }

    private static String what(Entry entry, @Nullable LocalDate day) {
        if (entry instanceof Entry.State state) {
            String form = state.form().name().toLowerCase(Locale.ROOT);
            String article = state.form() == Entry.State.Form.ADJECTIVE ? "an " : "a ";
            return "is " + article + form + " of " + state.name() + codes(state.code(), state.sectors());
        }
        if (entry instanceof Entry.Person person) {
            return "is " + person.name() + codes(person.country(), List.of()) + ": " + holdings(person, day);
        }
        if (entry instanceof Entry.Body body) {
            String kind = switch (body.source()) {
                case ORGANIZATIONS -> "the organization ";
                case GROUPS -> "the group ";
                case DICTIONARY, DICTIONARY_PERSON -> "in your dictionary: ";
            };
            return "is " + kind + body.name() + codes(body.country(), body.sectors()) + time(body.term());
        }
        if (!(entry instanceof Entry.Agent agent)) {
            return "is known";
        }
        return "is the " + agent.kind() + " \"" + agent.phrase() + "\"" + codes("", agent.sectors());
    }

    /** The office held on the day, or all of them. */
    private static String holdings(Entry.Person person, @Nullable LocalDate day) {
        Entry.Holding held = day == null ? null : person.on(day);
        List<Entry.Holding> told = held == null ? person.holdings() : List.of(held);
        return told.stream()
                .map(h -> h.office() + " " + String.join(" ", h.sectors()) + time(h.term()))
                .collect(Collectors.joining("; "));
    }

    private static String time(Term term) {
        LocalDate from = term.from();
        LocalDate to = term.to();
        if (from == null && to == null) {
            return "";
        }
        return (from == null ? "" : " from " + from) + (to == null ? "" : " to " + to);
    }

    private static String codes(String country, List<String> sectors) {
        String codes = (country + " " + String.join(" ", sectors)).strip();
        return codes.isEmpty() ? "" : " (" + codes + ")";
    }
}
