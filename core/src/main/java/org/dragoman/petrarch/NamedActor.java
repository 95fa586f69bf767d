package org.dragoman.petrarch;

import java.util.List;

/**
 * An actor of a dictionary: what it is called, and its codes.
 *
 * @param name the first phrase as a name, {@code "Ban Ki-Moon"}
 * @param spellings all phrases that name it, without plurals
 * @param codes those with dates in the order of the file, of which the first that fits counts
 * @param file the dictionary's name
 * @param line the line of the first phrase
 */
public record NamedActor(String name, List<Spelling> spellings, List<DatedCode> codes, String file, int line) {
    public NamedActor {
        spellings = List.copyOf(spellings);
        codes = List.copyOf(codes);
    }

    /**
     * Whether it seems to be a person: persons have codes that come and go, or are of the elites at last, and dictionaries
     * do not say it otherwise.
     */
    public boolean person() {
        boolean full = spellings.get(0).words().size() > 1;
        return full
                && codes.stream().anyMatch(c -> {
                    CameoCode code = c.code();
                    return code != null
                            && !code.sectors().isEmpty()
                            && (!c.fallback() || code.sectors().equals(List.of("ELI")));
                });
    }
}
