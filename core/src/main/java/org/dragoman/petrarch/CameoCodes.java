package org.dragoman.petrarch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.Row;
import org.jspecify.annotations.Nullable;

/**
 * Turns CAMEO's actor codes into PLOVER's countries and sectors, by {@code lexicon/ontology/cameo-actors.tsv}.
 *
 * <p>A code is a country or what stands for one, then roles, all of three letters: {@code AFGGOVMED}.
 */
public final class CameoCodes {
    private static final Set<String> KINDS =
            Set.of("state", "source", "region", "role", "cause", "belief", "people", "body");
    private static final Set<String> ARMED = Set.of("REB", "UAF", "CRM", "PRM");

    private final Set<String> countries = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    private final Map<String, Meaning> first = new HashMap<>();
    private final Map<String, Meaning> later = new HashMap<>();

    private record Meaning(String kind, String country, List<String> sectors) {}

    /** A code that CAMEO does not have. */
    static final class UnknownCodeException extends Exception {
        private static final long serialVersionUID = 1L;

        UnknownCodeException(String message) {
            super(message);
        }
    }

    private CameoCodes() {}

    /**
     * Reads the table.
     *
     * @throws org.dragoman.lexicon.LexiconException if a row is of no known kind
     */
    public static CameoCodes load(LexiconFiles files) {
        CameoCodes codes = new CameoCodes();
        codes.countries.add("KOS");
        for (Row row : files.table("ontology/cameo-actors.tsv", "code", "kind")) {
            Meaning meaning = new Meaning(row.get("kind"), row.get("country"), row.list("sectors"));
            if (!KINDS.contains(meaning.kind)) {
                throw row.fault("\"" + meaning.kind + "\" is no kind of code; write one of "
                        + String.join(" ", KINDS.stream().sorted().toList()));
            }
            boolean begins = List.of("state", "source", "region").contains(meaning.kind);
            (begins ? codes.first : codes.later).put(row.get("code"), meaning);
        }
        return codes;
    }

    /**
     * An actor's code.
     *
     * @throws UnknownCodeException if it begins with nothing that CAMEO has
     */
    CameoCode actor(String code) throws UnknownCodeException {
        List<String> parts = parts(code);
        String head = parts.get(0);
        List<String> rest = parts.subList(1, parts.size());
        Meaning meaning = first.get(head);
        if (countries.contains(head)) {
            return new CameoCode(head, sectors(rest));
        }
        if (meaning == null) {
            List<String> sectors = sectors(parts);
            if (!later.containsKey(head) && sectors.isEmpty()) {
                throw new UnknownCodeException("\"" + head + "\" is no country and no role of CAMEO's");
            }
            return new CameoCode(null, sectors);
        }
        return switch (meaning.kind) {
            case "state" -> new CameoCode(meaning.country, sectors(rest));
            case "source" -> international(head, meaning, rest);
            default -> region(rest);
        };
    }

    /** An agent's code: roles only. */
    CameoCode agent(String code) throws UnknownCodeException {
        List<String> parts = parts(code);
        for (String part : parts) {
            if (!later.containsKey(part) && !first.containsKey(part)) {
                throw new UnknownCodeException("\"" + part + "\" is no role of CAMEO's");
            }
        }
        return new CameoCode(null, sectors(parts));
    }

    /** The parts of a code that CAMEO does not have. */
    List<String> strangers(String code) throws UnknownCodeException {
        List<String> parts = parts(code);
        boolean international = Set.of("IGO", "NGO", "NGM", "MNC", "IMG", "INT").contains(parts.get(0));
        int whole = code.length() - code.length() % 3;
        return Stream.concat(parts.stream(), Stream.of(code.substring(whole)))
                .filter(part -> !part.isEmpty())
                .filter(part -> part.length() < 3
                        || !international
                                && !later.containsKey(part)
                                && !first.containsKey(part)
                                && !countries.contains(part))
                .toList();
    }

    private static List<String> parts(String code) throws UnknownCodeException {
        if (code.length() < 3) {
            throw new UnknownCodeException("\"" + code + "\" has no three letters");
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i + 3 <= code.length(); i += 3) {
            parts.add(code.substring(i, i + 3));
        }
        return parts;
    }

    /** The sectors of roles; causes and beliefs count only where there is no other. */
    private List<String> sectors(List<String> parts) {
        Set<String> sectors = new LinkedHashSet<>();
        Set<String> weak = new LinkedHashSet<>();
        for (String part : parts) {
            Meaning meaning = later.getOrDefault(part, first.get(part));
            if (meaning != null) {
                (meaning.kind.equals("role") ? sectors : weak).addAll(meaning.sectors);
            }
        }
        return List.copyOf(sectors.isEmpty() ? weak : sectors);
    }

    private CameoCode international(String head, Meaning meaning, List<String> rest) {
        List<String> sectors = sectors(rest);
        switch (head) {
            case "MNC" -> {
                String home = rest.stream()
                        .map(this::country)
                        .filter(c -> c != null)
                        .findFirst()
                        .orElse("MNC");
                Set<String> all = new LinkedHashSet<>(meaning.sectors);
                all.addAll(sectors);
                return new CameoCode(home, List.copyOf(all));
            }
            case "IMG" -> {
                List<String> armed = sectors.stream().anyMatch(ARMED::contains) ? sectors : meaning.sectors;
                return new CameoCode(rest.contains("MUS") ? "ISM" : "IMG", armed);
            }
            case "IGO" -> {
                for (String part : rest) {
                    Meaning body = later.get(part);
                    if (body != null && body.kind.equals("body") && !body.country.isEmpty()) {
                        return new CameoCode(body.country, sectors);
                    }
                }
                return new CameoCode("IGO", sectors);
            }
            case "INT" -> {
                return region(rest);
            }
            default -> {
                return new CameoCode(meaning.country.isEmpty() ? null : meaning.country, sectors);
            }
        }
    }

    /** Armed groups of a region are international ones; of others no country is known. */
    private CameoCode region(List<String> rest) {
        List<String> sectors = sectors(rest);
        boolean armed = sectors.stream().anyMatch(ARMED::contains);
        return new CameoCode(armed ? rest.contains("MUS") ? "ISM" : "IMG" : null, sectors);
    }

    private @Nullable String country(String part) {
        Meaning state = first.get(part);
        return countries.contains(part) ? part : state != null && state.kind.equals("state") ? state.country : null;
    }
}
