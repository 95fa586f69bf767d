package org.dragoman.coding;

import java.util.List;
import org.dragoman.ontology.Act;
import org.dragoman.ontology.Phase;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code lexicon/frames}: predicates that mean the same, and who is who among their arguments.
 *
 * <p>A frame is one of three: it names a {@code content} (bomb: {@code assault.aerial}), an {@code act} over a content
 * found among its arguments (urge: {@code call}), or a {@code phase} of one (halt: {@code stop}). An act {@code do} is a
 * light verb: it adds nothing to its content.
 *
 * @param id file and name: {@code assault.bomb}
 * @param act the act, {@code DO} for contents and phases
 * @param phase the phase, {@code NONE} for contents and acts
 * @param content what is done; for acts and phases what is assumed when no content is found, null where the frame then
 *     does not match
 * @param operator whether it works over another content
 * @param over where that content is looked for, in order: {@code content} (a clause), or roles; empty: nowhere; null:
 *     in the usual places
 * @param actor roles of the actor, in order
 * @param recipient roles of the recipient, in order
 * @param mutual whether all parties do it to one another
 * @param reports whether its clause is reported speech: the verb itself is no event
 * @param relation for frames of reports, what came of the matter: {@code started}; null for all others
 * @param where file and line, for messages
 */
public record Frame(
        String id,
        Act act,
        Phase phase,
        @Nullable String content,
        boolean operator,
        @Nullable List<String> over,
        List<String> actor,
        List<String> recipient,
        boolean mutual,
        boolean reports,
        @Nullable String relation,
        List<Trigger> triggers,
        List<Example> examples,
        List<String> counterexamples,
        String where) {

    /**
     * A sentence that must be coded, {@code "[Iran]A |urged| [Syria]R to free the hostages."}.
     *
     * @param text the sentence without marks
     * @param actors the words marked as actors
     * @param recipients the words marked as recipients
     * @param trigger the word marked as trigger, or empty
     * @param event the PLOVER event expected, or empty where only a commitment or nothing is
     * @param mode the mode expected, or null where any will do
     * @param cameo the CAMEO code expected, or null where any will do
     * @param relation the relation expected of a report, or null where no report is
     * @param line where it stands
     */
    public record Example(
            String text,
            List<String> actors,
            List<String> recipients,
            String trigger,
            String event,
            @Nullable String mode,
            @Nullable String cameo,
            @Nullable String status,
            @Nullable String relation,
            int line) {}

    /** Whether it is a light verb, which adds nothing to its content. */
    public boolean light() {
        return operator && act == Act.DO && phase == Phase.NONE;
    }

    @Override
    public String toString() {
        return id;
    }
}
