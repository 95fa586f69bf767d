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
            ("abduct abolish accuse acquit adopt airlift ambush annul appoint approve arraign arrest assassinate ban banish bar"
                            + " behead blame block bomb call cancel capture censor charge condemn confiscate convict criticize deploy"
                            + " deport destroy detain dismiss displace dispatch elect evacuate evict execute exile expel extradite form"
                            + " free gun hang hijack hold hospitalize impeach impose imprison indict injure intercept jail"
                            + " kidnap kill launch lift lynch massacre mobilize move murder name oust outlaw pardon postpone probe"
                            + " prosecute raid recall release remand repatriate reopen rescue sanction scrap seal seize send"
                            + " sentence shell shoot sign slap slash slay suspend swear target tighten torture unveil veto wound")
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
