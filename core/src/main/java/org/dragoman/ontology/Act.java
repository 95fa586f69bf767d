package org.dragoman.ontology;

import org.jspecify.annotations.Nullable;

/**
 * The stance to a content: whoever does not simply do it calls for it, promises it, refuses it.
 *
 * <p>Each act knows the force it gives a commitment ({@code reference}: the strength scale 0 to 5 of the commitment
 * record), where it gives one.
 */
public enum Act {
    /** The thing itself is done. */
    DO(null),
    /** Said, with no stance: "noted that". */
    SAY(null),
    /** "discussed", "exchanged views on". */
    DISCUSS("discuss"),
    /** "stressed the importance of". */
    VALUE("importance"),
    HOPE("hope"),
    INVITE("invite"),
    PROPOSE("propose"),
    /** "called on", "urged", "should". */
    CALL("call"),
    /** "demanded", "ordered", "must". */
    DEMAND("call"),
    /** "supports X in doing". */
    SUPPORT("support"),
    /** "is ready to". */
    WILLING("willing"),
    /** "plans to", "intends to". */
    INTEND("intend"),
    /** "will", "pledged to". */
    PROMISE("promise"),
    /** "decided to". */
    DECIDE("decide"),
    AGREE("agree"),
    /** "signed", "approved", "ratified". */
    SIGN("sign"),
    /** "allowed", "accepted". */
    ALLOW(null),
    /** "welcomed", "praised". */
    WELCOME(null),
    /** "condemned", "criticised". */
    CONDEMN(null),
    /** "accused of", "blamed for", "alleged". */
    ACCUSE(null),
    INVESTIGATE(null),
    /** "denied". */
    DENY(null),
    /** "refused", "rejected", "opposed", "ruled out". */
    REJECT(null),
    THREATEN(null),
    /** "prevented", "blocked", "banned from". */
    PREVENT(null),
    /** "forced to", "made do". */
    FORCE(null),
    /** "protested against", "marched to demand". */
    PROTEST(null),
    /** "considered", "may". */
    CONSIDER(null),
    /** "failed to". */
    FAIL(null),
    /** "apologised for". */
    REGRET(null);

    private final @Nullable String force;

    Act(@Nullable String force) {
        this.force = force;
    }

    /** The force of a commitment made by this act, or null where it makes none. */
    public @Nullable String force() {
        return force;
    }

    /** Whether whoever does it gives a word that he is to keep: {@code PROMISE.givesWord()} is true, {@code CALL.givesWord()} false. */
    public boolean givesWord() {
        return switch (this) {
            case PROMISE, WILLING, AGREE, DECIDE, INTEND -> true;
            default -> false;
        };
    }
}
