package org.dragoman.petrarch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CAMEO actor code in PLOVER's terms.
 *
 * <p>Example: {@code AFGGOVMED} is AFG with GOV and JRN, since CAMEO's MED is media.
 *
 * @param country ISO 3166-1 alpha-3, KOS, or IGO UNO EUR NGO ISM IMG MNC; null for an agent's code, and where the code
 *     names none
 * @param sectors PLOVER's, in the order of the code
 */
public record CameoCode(@Nullable String country, List<String> sectors) {
    public CameoCode {
        sectors = List.copyOf(sectors);
    }
}
