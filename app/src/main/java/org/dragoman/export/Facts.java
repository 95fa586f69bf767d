package org.dragoman.export;

import org.dragoman.actor.Countries;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.ontology.Cameo;
import org.jspecify.annotations.Nullable;

/**
 * What formats say of codes beyond the codes.
 *
 * @param countries names, COW numbers and FIPS codes
 * @param cameo names and Goldstein scores
 * @param version Dragoman's version
 */
public record Facts(Countries countries, Cameo cameo, String version) {
    /** Reads them from the lexicon. */
    public static Facts load(LexiconFiles files, String version) {
        return new Facts(Countries.load(files), Cameo.load(files), version);
    }

    String country(@Nullable String code) {
        return code == null ? "" : countries.of(code).name();
    }

    /** The COW number of a country by its code; empty where it has none. */
    public String cow(@Nullable String code) {
        return code == null ? "" : countries.of(code).cow();
    }

    String fips(@Nullable String code) {
        return code == null ? "" : countries.of(code).fips();
    }

    /** A score as the files write it: {@code -5.6}, {@code 7.0}. */
    String goldstein(String code) {
        return Double.toString(cameo.goldstein(code));
    }

    /** CAMEO's name of a code. */
    String label(String code) {
        String name = cameo.name(code);
        return name == null ? "" : name;
    }
}
