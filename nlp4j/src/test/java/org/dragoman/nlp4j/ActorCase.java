package org.dragoman.nlp4j;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actor.Actor;

/**
 * A line of actors.tsv: a phrase in brackets, alone or in a text, and who it names on a day.
 *
 * <p>{@code who} is a country and the sector that stands first, {@code FRA GOV}; {@code -} for no country, no sector for a
 * state as such, {@code nobody} for no actor. Several parties are joined by {@code " + "}. Where PLOVER's codebook leaves it
 * open, {@code /} stands between sectors or countries that are right, {@code " | "} between whole answers; a trailing slash
 * lets the sector be absent. {@code inferred} asks that the country be inferred.
 *
 * @param wrong why it is known to come out wrong; empty where it must be right
 */
record ActorCase(String difficulty, LocalDate day, String text, String who, String name, String office, String wrong) {
    private static final String INFERRED = " inferred";

    static ActorCase of(String line) {
        String[] cells = Arrays.copyOf(line.split("\t", -1), 7);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i] == null ? "" : cells[i].strip();
        }
        return new ActorCase(cells[0], LocalDate.parse(cells[1]), cells[2], cells[3], cells[4], cells[5], cells[6]);
    }

    /** The text without the brackets. */
    String plain() {
        return text.replace("[", "").replace("]", "");
    }

    int from() {
        return text.indexOf('[');
    }

    int to() {
        return text.indexOf(']') - 1;
    }

    /** Whether the phrase is all there is. */
    boolean bare() {
        return from() == 0 && to() == text.length() - 2;
    }

    boolean inferred() {
        return who.endsWith(INFERRED);
    }

    boolean nobody() {
        return who.equals("nobody");
    }

    boolean right(List<Actor> actors) {
        boolean named =
                name.isEmpty() || actors.stream().anyMatch(a -> plain(a.name()).equals(plain(name)));
        boolean held = office.isEmpty() || actors.stream().anyMatch(a -> office.equals(a.office()));
        boolean told = !inferred() || actors.stream().allMatch(Actor::inferred);
        String wanted = inferred() ? who.substring(0, who.length() - INFERRED.length()) : who;
        return named && held && told && Arrays.stream(wanted.split(" \\| ", -1)).anyMatch(w -> meets(w, actors));
    }

    private static boolean meets(String wanted, List<Actor> actors) {
        Set<String> parties = new LinkedHashSet<>();
        for (Actor actor : actors) {
            String party = party(actor);
            if (!party.equals("-")) {
                parties.add(party);
            }
        }
        if (wanted.equals("nobody")) {
            return parties.isEmpty();
        }
        List<String> all = List.copyOf(new LinkedHashSet<>(List.of(wanted.split(" \\+ ", -1))));
        List<String> have = List.copyOf(parties);
        boolean same = all.size() == have.size();
        for (int i = 0; same && i < all.size(); i++) {
            same = one(all.get(i), have.get(i));
        }
        return same;
    }

    /** Whether "GBR/IRL GOV/MIL" holds "GBR GOV". */
    private static boolean one(String wanted, String party) {
        String[] want = (wanted + " ").split(" ", 2);
        String[] have = (party + " ").split(" ", 2);
        return List.of(want[0].split("/", -1)).contains(have[0])
                && List.of(want[1].strip().split("/", -1)).contains(have[1].strip());
    }

    /** Country and first sector, as in the column {@code who}. */
    static String party(Actor actor) {
        String country = actor.country() == null ? "-" : actor.country();
        return actor.sectors().isEmpty()
                ? country
                : country + " " + actor.sectors().get(0);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ı", "i")
                .replaceAll("[-. ]", "")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return difficulty + ": " + text + " (" + day + "): " + who + (name.isEmpty() ? "" : ", " + name);
    }
}
