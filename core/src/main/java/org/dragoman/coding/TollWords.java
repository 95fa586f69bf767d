package org.dragoman.coding;

import java.util.Set;

/** The words by which news counts people. */
final class TollWords {
    /** Words that say somebody died. */
    static final Set<String> DEAD = words("""
            kill killed killing slain slay slew dead die died dying death deaths fatality fatalities
            killings massacre massacred executed beheaded toll perished lives
            """);

    /** Words that say somebody was hurt. */
    static final Set<String> INJURED = words("""
            wound wounded wounding wounds injure injured injuring injuries injury hurt maimed
            """);

    /** Words that say somebody was arrested. */
    static final Set<String> ARRESTED = words("""
            arrest arrested arresting arrests detain detained detaining detentions jailed custody
            """);

    /** What may stand between a number and the word that says what it counts. */
    static final Set<String> LINKS = words("""
            was were been be being are is have had has also reportedly others other more people
            persons of the their its to at by rose risen rises climbed stood stands reached least
            confirmed reported in on from a an all left total some up now and claimed took into taken
            leaving or
            """);

    /** What may be counted beside but is no person. */
    static final Set<String> THINGS = words("""
            vehicle tank house building home sheep cattle animal car truck aircraft plane rocket
            missile bomb year month day hour week time percent dollar km kilometer kilometre mile
            suicide shell round village town city province country nation company attack ship boat
            case group meter metre minute point seat vote strike
            """);

    /** Who takes part in a protest. */
    static final Set<String> CROWDS = words("""
            people person protester protestor demonstrator marcher supporter student worker resident
            activist teacher farmer miner driver nurse doctor woman man youth villager citizen
            employee migrant refugee opponent follower member crowd teenager pensioner fan rioter
            muslim christian monk settler lawyer journalist inmate prisoner trucker striker mourner
            egyptian palestinian israeli russian ukrainian iranian iraqi turk kurd indian kenyan
            """);

    /** What "dead" may follow: "shot dead a teenager". */
    static final Set<String> SHOT = words("""
            shot shoot shoots shooting stabbed struck left
            """);

    private TollWords() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+", -1));
    }
}
