package org.dragoman.coding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.clause.Argument;
import org.dragoman.clause.Clause;
import org.dragoman.finding.Party;
import org.dragoman.finding.Speaker;
import org.dragoman.ontology.Act;
import org.jspecify.annotations.Nullable;

/**
 * Whose word is given in the first person: {@code "We will build the bridge," the president of Chad said} is Chad's word;
 * what "we agreed", in a document on Chad and Niger, is the word of both.
 *
 * @param scene the sentence
 */
record FirstPerson(Scene scene) {
    private static final Set<String> PRONOUNS = Set.of("we", "i");
    /** What two do together. */
    static final Set<Act> JOINT = Set.of(Act.AGREE, Act.DECIDE);

    private static final Set<String> BOTH = Set.of("together", "jointly", "both");
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''", "'", "‘", "«", "»", "„");

    /**
     * Whom the subject of a clause means.
     *
     * @param speaker who speaks here, or spoke last before; null where nobody did
     * @return nobody where the subject is another word, or where no speaker of a country is known
     */
    List<Party> subject(Clause clause, Act act, @Nullable Speaker speaker) {
        Argument subject = clause.argument("subject");
        String word = subject == null ? "" : subject.head().form().toLowerCase(Locale.ROOT);
        Party voice = speaker == null ? null : speaker.party();
        if (voice == null && word.equals("we") && scene.pair().size() == 2 && unquoted()) {
            return scene.both();
        }
        if (!PRONOUNS.contains(word) || voice == null || voice.actor().country() == null) {
            return List.of();
        }
        boolean both = scene.pair().size() == 2
                && word.equals("we")
                && (JOINT.contains(act) || BOTH.stream().anyMatch(clause.words()::contains))
                && scene.pair().stream().anyMatch(a -> voice.actor().country().equals(a.country()));
        return both ? scene.both() : List.of(voice);
    }

    /** A joint statement speaks for both: "we will open a consulate". Whoever is quoted speaks for himself. */
    private boolean unquoted() {
        return scene.sentence().tokens().stream().noneMatch(t -> QUOTES.contains(t.form()));
    }
}
