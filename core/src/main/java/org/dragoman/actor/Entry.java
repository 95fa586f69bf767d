package org.dragoman.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dragoman.petrarch.CameoCode;
import org.dragoman.petrarch.DatedCode;
import org.dragoman.petrarch.NamedActor;
import org.jspecify.annotations.Nullable;

/** What the tables know under a phrase. */
sealed interface Entry {
    /** A state by name, adjective, demonym, capital or seat of power. */
    record State(String code, String name, List<String> sectors, Form form, Term term) implements Entry {
        enum Form {
            NAME,
            ADJECTIVE,
            DEMONYM,
            CAPITAL,
            SEAT
        }
    }

    /** A person with all offices held. */
    record Person(String name, String country, List<Holding> holdings) implements Entry {
        /** The holding on a day, or the latest one where no day is given; null before and after. */
        @Nullable
        Holding on(@Nullable LocalDate day) {
            Holding best = null;
            for (Holding holding : holdings) {
                if (day == null
                        ? best == null || holding.term().startsAfter(best.term())
                        : holding.term().covers(day)) {
                    best = holding;
                }
            }
            return best;
        }

        /** The term of the office that was taken last, by the day if one is given; of any office, if none was taken by then. */
        Term latest(@Nullable LocalDate day) {
            Term latest = null;
            for (Holding holding : holdings) {
                boolean fits = day == null || holding.term().begun(day);
                if (fits && (latest == null || holding.term().startsAfter(latest))) {
                    latest = holding.term();
                }
            }
            return latest == null ? holdings.get(0).term() : latest;
        }

        /** Whether some holding began on or before the day. */
        boolean known(LocalDate day) {
            return holdings.stream().anyMatch(h -> h.term().begun(day));
        }
    }

    /** An office held for a time. */
    record Holding(String office, List<String> sectors, Term term) {}

    /** An organization, party, group or movement. */
    record Body(String country, String name, List<String> sectors, Term term, Source source) implements Entry {
        /** Where it is listed, which tells what it is. */
        enum Source {
            ORGANIZATIONS,
            GROUPS,
            /** A user's dictionary, which does not tell persons from organizations; this one seems to be none. */
            DICTIONARY,
            /** A user's dictionary; it seems to be a person. */
            DICTIONARY_PERSON
        }
    }

    /** An actor of a user's dictionary, whose code depends on the day. */
    record Coded(NamedActor actor) implements Entry {
        /** What it is on a day; null where the dictionary says nothing, or that it is nobody. */
        @Nullable
        Entry on(@Nullable LocalDate day) {
            DatedCode best = null;
            for (DatedCode dated : actor.codes()) {
                if (!dated.fallback() && day != null && term(dated).covers(day)) {
                    return entry(dated);
                }
                boolean later = day == null
                        && (best == null || !best.fallback() && term(dated).startsAfter(term(best)));
                if (dated.fallback() || later) {
                    best = dated;
                }
            }
            return best == null ? null : entry(best);
        }

        private static Term term(DatedCode dated) {
            return new Term(dated.from(), dated.to());
        }

        private @Nullable Entry entry(DatedCode dated) {
            CameoCode code = dated.code();
            if (code == null) {
                return null;
            }
            String country = code.country();
            if (code.sectors().isEmpty()
                    && country != null
                    && country.length() == 3
                    && !INTERNATIONAL.contains(country)) {
                return new State(country, actor.name(), List.of(), State.Form.NAME, term(dated));
            }
            Body.Source source = actor.person() ? Body.Source.DICTIONARY_PERSON : Body.Source.DICTIONARY;
            return new Body(country == null ? "" : country, actor.name(), code.sectors(), term(dated), source);
        }
    }

    /** Nouns that tell nothing of whose they are, though the tables give them a sector for where nothing else does. */
    Set<String> ANYBODYS = Set.of(
            "official",
            "agency",
            "source",
            "representative",
            "delegate",
            "delegation",
            "envoy",
            "officer",
            "leader",
            "deputy leader",
            "head",
            "deputy head",
            "chief",
            "boss",
            "chairman",
            "chairwoman",
            "chairperson",
            "chair",
            "member",
            "founder",
            "commander",
            "field commander",
            "fighter",
            "force",
            "forces",
            "troops",
            "troop",
            "soldier",
            "supporter",
            "negotiator",
            "secretary-general",
            "office");

    /** Codes that stand where a country's would. */
    Set<String> INTERNATIONAL = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

    /** A phrase that names nobody, though a part of it would: "Indo-Pacific". */
    record Nobody() implements Entry {}

    /** An agent noun. */
    record Agent(String phrase, List<String> sectors, String kind) implements Entry {
        /** Whether whose agent it is tells more than the noun: "Hamas militants" are Hamas's, "union leader" a union's. */
        boolean open() {
            return sectors.isEmpty()
                    || sectors.equals(List.of("UAF"))
                    || phrase.startsWith("spokes")
                    || ANYBODYS.contains(phrase);
        }
    }
}
