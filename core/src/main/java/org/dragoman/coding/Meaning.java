package org.dragoman.coding;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.clause.Clause;
import org.dragoman.finding.Party;
import org.dragoman.ontology.Act;
import org.dragoman.ontology.Code;
import org.dragoman.ontology.Phase;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a predicate means once its frame, and those of what it embeds, are composed.
 *
 * <p>Example: "refused to resume talks" is act reject, phase resume, content consult.negotiate; its code is what the
 * algebra gives for them.
 *
 * @param frame the frame of the predicate itself; null for a predicate that no frame knows
 * @param act the outermost act
 * @param phase the phase under it
 * @param content the content under both
 * @param code what the algebra says of the three; null where it says nothing
 * @param clause the clause of the predicate
 * @param actor who does it
 * @param recipient to whom
 * @param inner what the act or phase is over; null for a plain content
 * @param mutual whether the parties do it to one another
 * @param steps the derivation, outermost last
 */
record Meaning(
        @Nullable Frame frame,
        Act act,
        Phase phase,
        String content,
        @Nullable Code code,
        Clause clause,
        List<Party> actor,
        List<Party> recipient,
        @Nullable Meaning inner,
        boolean mutual,
        List<String> steps) {

    /** A word that is given without a frame of its own, as by a line of a list, with why it is read as one. */
    static Meaning word(Act act, Clause clause, List<Party> giver, Meaning deed, String reason) {
        return new Meaning(
                null, act, Phase.NONE, "*", null, clause, giver, List.of(), deed, giver.size() > 1, List.of(reason));
    }

    /** The same over what stands in its own roles, and not in a clause of its own. */
    Meaning alone() {
        return new Meaning(frame, act, phase, content, code, clause, actor, recipient, null, mutual, steps);
    }

    /** The content that this meaning is when something is said of it in turn. */
    String asContent() {
        return act == Act.DO && !phase.turning() || code == null ? content : code.content();
    }

    /** The word that carries it: the event noun of a light verb, else the predicate. */
    Token trigger() {
        boolean light = frame != null
                && frame.light()
                && inner != null
                && inner.clause().kind() == Clause.Kind.NOUN;
        return light && inner != null ? inner.trigger() : clause.predicate();
    }

    /** The innermost meaning: the thing that would be done. */
    Meaning core() {
        return inner == null ? this : inner.core();
    }

    /** Whether the act has a verb of its own, "encourage companies to invest", whose object is whoever is asked. */
    boolean apart(Meaning content) {
        return clause.predicate().index() != content.clause.predicate().index();
    }

    /** The same meaning worth something else, with the reason. */
    Meaning coded(Code other, String reason) {
        List<String> more = new ArrayList<>(steps);
        more.add(reason);
        return new Meaning(frame, act, phase, content, other, clause, actor, recipient, inner, mutual, more);
    }

    /** The same meaning by another act. */
    Meaning as(Act other) {
        return new Meaning(frame, other, phase, content, code, clause, actor, recipient, inner, mutual, steps);
    }

    /** The same meaning with other parties. */
    Meaning between(List<Party> newActor, List<Party> newRecipient, boolean nowMutual) {
        return new Meaning(frame, act, phase, content, code, clause, newActor, newRecipient, inner, nowMutual, steps);
    }
}
