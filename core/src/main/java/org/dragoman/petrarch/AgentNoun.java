package org.dragoman.petrarch;

import java.util.List;

/**
 * An agent of a dictionary.
 *
 * @param spellings the phrase and its plurals; with a substitution set, one for each member
 * @param code its sectors; a country too where the code goes before that of an actor, {@code [IGO~]}
 * @param file the dictionary's name
 * @param line where it stands
 */
public record AgentNoun(List<Spelling> spellings, CameoCode code, String file, int line) {
    public AgentNoun {
        spellings = List.copyOf(spellings);
    }
}
