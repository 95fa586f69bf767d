package org.dragoman.clause;

import java.util.List;
import java.util.Set;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;

/**
 * The passive of headlines, which leave "was" out: "Leader picked up by police", "Bombers intercepted off coast".
 *
 * <p>Headlines tell in the present what somebody does, so that a form in "-ed" without an object is passive there.
 */
final class Telegraphic {
    /** Verbs that always have an object, of what headlines tell in the passive. */
    private static final Set<String> TRANSITIVE = Set.of(
            ("complete trace link declare lock abduct abolish accuse acquit adopt aid airlift ambush announce annul appoint apprehend approve "
                            + "arraign arrest assassinate attack award ban banish bar beat behead besiege blame block blockade "
                            + "bomb bombard bury call cancel capture carry catch censor charge clear close conclude condemn "
                            + "confiscate convict create criticize crush curb cut defuse delay deliver demolish deny deploy "
                            + "deport destroy detain detonate disband discover dismantle dismiss dispatch disperse displace "
                            + "disrupt donate double drop ease elect erect escort establish evacuate evict execute exile expel "
                            + "extend extradite finalize fine fire flatten flog foil form found free freeze grant ground gun "
                            + "hack halt halve hang hijack hit hold hospitalise hospitalize host impeach impose impound "
                            + "imprison indict injure ink install intercept interrogate invoke jail kidnap kill launch leak "
                            + "lift loot lower lynch massacre mobilize move murder nab name nationalize nominate offer open "
                            + "order oust outlaw overrun overthrow pardon pass pledge postpone probe propose prosecute quash "
                            + "question raid raise ratify reach rebuild recall reinforce reinstate reject release remand renew "
                            + "reopen repatriate repeal report rescue restore restrict revoke rob rush sabotage sack sanction "
                            + "save schedule scrap seal seize send sentence sever shell shoot shut sign slap slash slay smuggle "
                            + "station sue summon suppress surround suspend swear tap target thwart tighten topple torch "
                            + "torture trap uncover unfreeze unveil uphold vandalize veto waive wound")
                    .split(" ", -1));

    private static final Set<String> OBJECTS = Set.of("obj", "xcomp", "ccomp", "iobj");

    private Telegraphic() {}

    /** Whether a verb that looks active is the passive of a headline. */
    static boolean passive(ParsedSentence sentence, Token verb) {
        boolean past = verb.tag().equals("VBD") || verb.tag().equals("VBN");
        if (!past || verb.head() >= 0 || sentence.child(verb, "nsubj") == null || ended(sentence)) {
            return false;
        }
        List<Token> children = sentence.children(verb);
        boolean complete = children.stream()
                .anyMatch(c -> OBJECTS.contains(c.base()) && !infinitive(sentence, c)
                        || c.base().equals("aux"));
        return !complete
                && (TRANSITIVE.contains(verb.lemma()) || children.stream().anyMatch(c -> by(sentence, c)));
    }

    /** "said to reject", "ordered to leave" have no object of their own. */
    private static boolean infinitive(ParsedSentence sentence, Token word) {
        return sentence.children(word).stream().anyMatch(c -> c.tag().equals("TO"));
    }

    private static boolean ended(ParsedSentence sentence) {
        List<Token> tokens = sentence.tokens();
        return tokens.get(tokens.size() - 1).tag().equals(".");
    }

    private static boolean by(ParsedSentence sentence, Token phrase) {
        return phrase.base().equals("obl")
                && phrase.noun()
                && sentence.child(phrase, "nummod") == null
                && sentence.children(phrase).stream()
                        .anyMatch(c -> c.base().equals("case") && c.lemma().equals("by"));
    }
}
