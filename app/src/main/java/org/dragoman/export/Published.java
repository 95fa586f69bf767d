package org.dragoman.export;

/** The published table formats that can be written. */
public enum Published {
    /** Forty columns, PLOVER, a row an event. */
    POLECAT,
    /** Twenty columns, CAMEO, a row a dyad. */
    ICEWS,
    /** Sixty-one columns without a header, CAMEO, a row a dyad. */
    GDELT,
    /** Twenty-six columns, CAMEO, a row a dyad. */
    PHOENIX;

    Layout layout(Facts facts) {
        return switch (this) {
            case POLECAT -> new Polecat(facts);
            case ICEWS -> new Icews(facts);
            case GDELT -> new Gdelt(facts);
            case PHOENIX -> new Phoenix(facts);
        };
    }
}
