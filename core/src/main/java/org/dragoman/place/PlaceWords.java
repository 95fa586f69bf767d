package org.dragoman.place;

import java.util.Set;

/** The closed word classes of places, in lower case. */
final class PlaceWords {
    /** After these a name is where something is. */
    static final Set<String> AT =
            words("in at near outside inside around across throughout within off along beside between "
                    + "beyond over above through into toward towards onto via beneath opposite alongside aboard");

    /** After these a name is where somebody goes or comes from, or the government that is written to. */
    static final Set<String> TO = Set.of("to", "from", "for");

    /** Names of provinces that alone are none: "Western diplomats". */
    static final Set<String> DIRECTIONS = Set.of(
            "Western",
            "Eastern",
            "Northern",
            "Southern",
            "Central",
            "North",
            "South",
            "East",
            "West",
            "Upper",
            "Lower");

    /** "60 miles from Bangui" is by Bangui. */
    static final Set<String> LENGTHS = words("km kilometer kilometre mile metre meter m");

    /** After "on" only these are places. */
    static final Set<Feature> ON = Set.of(Feature.ISLAND, Feature.SEA, Feature.WATER, Feature.LINE, Feature.REGION);

    /** Verbs and nouns of going and sending, which make "to" and "from" a matter of place. */
    static final Set<String> MOTION =
            words("go travel fly return arrive head move deploy send ship come march withdraw flee drive "
                    + "sail visit trip flight journey tour transfer extradite deport relocate evacuate advance "
                    + "retreat escape ride walk rush dispatch transport airlift bring take leave depart bind "
                    + "pull expel convoy road border train delegation migrate emigrate migration withdrawal "
                    + "pullout deployment evacuation arrival departure transit highway route invite invitation "
                    + "spread fire launch smuggle repatriate repatriation visitor mission report miles mile "
                    + "kilometer kilometre km pipeline railway rocket missile kidnap abduct");

    /** Who or what one speaks and gives to: then "to Austin" is a person or a government. */
    static final Set<String> SPEECH =
            words("say tell speak talk listen respond write give call refer report appeal loyal letter "
                    + "message reply response accord according thanks due related relate belong pledge commit "
                    + "support aid sell supply offer add lose attribute close ally hear learn request pressure "
                    + "warning threat threaten demand help assistance opposition object challenge");

    /** Verbs whose object is where they happen. */
    static final Set<String> VISIT = words("visit revisit tour leave enter reach depart flee invade quit exit cross");

    /** Verbs whose object, if a town or region, is where they happen. */
    static final Set<String> STRIKE =
            words("capture seize shell bomb retake besiege overrun liberate occupy recapture storm raid "
                    + "pound bombard encircle blockade evacuate attack hit strike target raze loot rock "
                    + "devastate batter surround patrol control annex conquer cut take enter cripple paralyze paralyse lose "
                    + "flatten reconquer reoccupy invade sack level demolish infiltrate hammer strafe mortar");

    /** Participles that stand before a name like adjectives. */
    static final Set<String> PARTICIPLES =
            words("occupied besieged annexed controlled held divided disputed neighbouring neighboring "
                    + "surrounding blockaded contested recaptured embattled bombed destroyed liberated");

    /** Words before a name that belong to it but not to the gazetteer's name. */
    static final Set<String> MODIFIERS =
            words("north south east west northern southern eastern western northeast northwest southeast "
                    + "southwest northeastern northwestern southeastern southwestern north-eastern north-western "
                    + "south-eastern south-western central downtown upper lower inner greater nearby "
                    + "neighbouring neighboring mainland metropolitan rural occupied mostly mainly now modern "
                    + "midtown coastal suburban far deep both either all much parts");

    /** Nouns before "of" that make the next name a place: "south of", "the outskirts of". */
    static final Set<String> OF =
            words("north south east west northeast northwest southeast southwest outskirt outskirts suburb "
                    + "suburbs part parts side coast centre center edge street streets border vicinity shore "
                    + "shores heart middle bank banks out most area areas swathe swathes siege occupation "
                    + "invasion bombing shelling annexation capture fall battle bombardment recapture "
                    + "liberation encirclement blockade gate gates kilometer kilometers ahead skies waters");

    /** Nouns for settlements. */
    static final Set<String> TOWNS =
            words("capital city town village port suburb neighbourhood neighborhood hamlet stronghold "
                    + "settlement municipality resort metropolis camp enclave hometown township hub cities "
                    + "towns villages");

    /** Nouns for divisions and regions. */
    static final Set<String> AREAS =
            words("province region district oblast state governorate county krai republic territory prefecture "
                    + "department provinces regions districts emirate canton voivodeship area strip raion division");

    /** Nouns for land and water that no border makes: "the Lachin corridor". */
    static final Set<String> NATURAL =
            words("island islands peninsula valley strait sea river lake desert corridor archipelago basin gulf "
                    + "mountains delta plateau");

    /** What stands in a town and bears its name: "Kabul airport". */
    static final Set<String> FACILITIES =
            words("airport university hospital square station prison base stadium bridge port airfield "
                    + "embassy consulate suburb suburbs outskirts neighborhood neighbourhood court courtroom "
                    + "courthouse hotel mosque church cathedral synagogue market school schools streets street "
                    + "headquarters office home apartment residence palace zoo museum harbor harbour barracks "
                    + "jail border coast front frontline area areas metro subway hospitals theater theatre side "
                    + "center centre downtown park plaza crossing checkpoint refinery plant campus bazaar "
                    + "cemetery beach rally bureau international main central northern southern eastern western "
                    + "old largest second biggest countryside waters airspace parliament military");

    /** Happenings that bear the name of where they are: "the Geneva peace talks". */
    static final Set<String> EVENTS =
            words("summit talks meeting conference rally protest protests attack attacks bombing bombings "
                    + "airstrike airstrikes siege massacre explosion blast shooting shootings riots riot march "
                    + "demonstration demonstrations forum negotiations ceremony visit trip earthquake flood "
                    + "floods evacuation offensive battle raid clashes peace session festival hearing round "
                    + "stop crash");

    /** Capitalised nouns that begin or end the name of an institution, not a place's. */
    static final Set<String> TITLES =
            words("president prime minister premier chancellor secretary king queen prince princess pope "
                    + "gen. general col. colonel lt. maj. capt. sgt. adm. mr. mrs. ms. dr. sen. senator rep. "
                    + "gov. governor mayor ambassador sheikh sir lord foreign defense defence deputy vice chief "
                    + "judge justice attorney rev. archbishop bishop cardinal emir sultan supreme crown speaker "
                    + "commander");

    private PlaceWords() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }
}
