package org.dragoman.place;

/** What sort of place it is, with what a bare name of that sort weighs when it could mean several places. */
public enum Feature {
    /** A state's capital. */
    CAPITAL,
    /** The seat of a first-level division. */
    SEAT,
    /** Any other city or town of the gazetteer. */
    CITY,
    /** A town or village too small for the gazetteer's threshold. */
    TOWN,
    /** A first-level division: state, province, oblast. */
    ADMIN1,
    /** A region without a government of its own, or one that crosses borders. */
    REGION,
    /** A sea, gulf or strait. */
    SEA,
    /** A river, lake or canal. */
    WATER,
    /** An island, reef or group of islands. */
    ISLAND,
    /** A line of control or demarcation. */
    LINE,
    /** A building, square, base or plant. */
    SITE,
    /** A whole state; it has no coordinates here. */
    COUNTRY;

    /** Whether it is a settlement. */
    public boolean settlement() {
        return this == CAPITAL || this == SEAT || this == CITY || this == TOWN;
    }

    /** Whether it is an area that holds settlements. */
    public boolean area() {
        return this == ADMIN1 || this == REGION || this == COUNTRY || this == ISLAND;
    }

    /** How likely a bare name means this sort of place, as if in inhabitants. */
    double weight(int population) {
        return switch (this) {
            case CAPITAL -> 5.0 * Math.max(population, 20_000);
            case SEAT, CITY -> Math.max(population, 1_000);
            case TOWN -> Math.max(population, 40_000);
            case ADMIN1 -> 0.3 * population;
            case SITE -> 300_000;
            case ISLAND, WATER, LINE -> 2_000_000;
            case REGION, SEA, COUNTRY -> 10_000_000;
        };
    }
}
