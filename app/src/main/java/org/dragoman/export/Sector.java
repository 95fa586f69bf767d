package org.dragoman.export;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** PLOVER's sectors, with the plain names that ICEWS-like files show and the roles of CAMEO. */
enum Sector {
    COP("Police", "COP"),
    GOV("Government", "GOV"),
    JUD("Judicial", "JUD"),
    LEG("Legislative", "LEG"),
    MIL("Military", "MIL"),
    PRM("Paramilitary", "UAF"),
    PTY("Parties", "PTY"),
    REB("Rebel", "REB"),
    SPY("Intelligence", "SPY"),
    UAF("Unidentified Armed Force", "UAF"),
    UNK("Unspecified", ""),
    AGR("Agriculture", "AGR"),
    BUS("Business", "BUS"),
    CRM("Criminal", "CRM"),
    CVL("Civilian", "CVL"),
    EDU("Education", "EDU"),
    ELI("Elite", "ELI"),
    JRN("News Media", "MED"),
    LAB("Labor", "LAB"),
    MED("Medical", "HLH"),
    REF("Refugees", "REF"),
    OPP("Opposition", "OPP"),
    PRE("Unrecognized Government", "GOV"),
    REL("Religious", "REL"),
    SOC("Social", "CVL");

    private final String label;
    private final String role;

    Sector(String label, String role) {
        this.label = label;
        this.role = role;
    }

    /** {@code "News Media"} for {@code JRN}; the code itself where PLOVER has none such. */
    static String label(String code) {
        Sector sector = of(code);
        return sector == null ? code : sector.label;
    }

    /** CAMEO's role, {@code MED} for PLOVER's {@code JRN}; the code itself where PLOVER has none such. */
    static String role(String code) {
        Sector sector = of(code);
        return sector == null ? code : sector.role;
    }

    private static @Nullable Sector of(String code) {
        try {
            return valueOf(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
