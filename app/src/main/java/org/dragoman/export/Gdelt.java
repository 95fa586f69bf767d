package org.dragoman.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.ontology.Cameo;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.record.FindingRecord.PlaceRecord;
import org.jspecify.annotations.Nullable;

/**
 * GDELT 2.0's sixty-one event columns, a row a dyad, without a header as theirs.
 *
 * <p>Quads are GDELT's (1 is CAMEO 01 to 05, 2 is 06 to 09, 3 is 10 to 14, 4 is 15 to 20), countries of places FIPS
 * 10-4, countries of actors three letters. What GDELT counts over the day's articles is 1 here: these are one document's
 * events, with as many mentions as places in the document. There is no tone. Source: GDELT 2.0 event codebook.
 */
final class Gdelt implements Layout {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private static final List<String> COLUMNS = columnNames();

    private final Facts facts;

    Gdelt(Facts facts) {
        this.facts = facts;
    }

    private static List<String> columnNames() {
        List<String> names = new ArrayList<>(List.of("GlobalEventID", "Day", "MonthYear", "Year", "FractionDate"));
        for (String actor : List.of("Actor1", "Actor2")) {
            for (String part : List.of(
                    "Code",
                    "Name",
                    "CountryCode",
                    "KnownGroupCode",
                    "EthnicCode",
                    "Religion1Code",
                    "Religion2Code",
                    "Type1Code",
                    "Type2Code",
                    "Type3Code")) {
                names.add(actor + part);
            }
        }
        names.addAll(List.of(("IsRootEvent,EventCode,EventBaseCode,EventRootCode,QuadClass,GoldsteinScale,"
                        + "NumMentions,NumSources,NumArticles,AvgTone")
                .split(",")));
        for (String geo : List.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")) {
            for (String part :
                    List.of("Type", "Fullname", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID")) {
                names.add(geo + part);
            }
        }
        names.addAll(List.of("DATEADDED", "SOURCEURL"));
        return List.copyOf(names);
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public boolean header() {
        return false;
    }

    @Override
    public boolean dyadic() {
        return true;
    }

    @Override
    public List<String> row(Dyad dyad) {
        EventRecord event = dyad.event();
        Cells cells = new Cells().add(dyad.id());
        day(cells, dyad.day());
        party(cells, dyad.source());
        party(cells, dyad.target());
        LocalDate added = dyad.text().published();
        cells.add(event.sentence() <= 0 ? 1 : 0)
                .add(event.cameo())
                .add(Cameo.base(event.cameo()))
                .add(Cameo.root(event.cameo()))
                .add(quad(event.cameo()))
                .add(facts.goldstein(event.cameo()))
                .add(1 + event.also().size())
                .add(1)
                .add(1)
                .none(1);
        cells.none(16);
        place(cells, event.place());
        return cells.add(added == null ? null : added.format(DAY) + "000000")
                .add(dyad.text().document().url())
                .list();
    }

    /** The quad class by GDELT's convention, from 1 to 4. */
    static int quad(String cameo) {
        int root = Integer.parseInt(Cameo.root(cameo));
        return root <= 5 ? 1 : root <= 9 ? 2 : root <= 14 ? 3 : 4;
    }

    private static void day(Cells cells, @Nullable LocalDate day) {
        if (day == null) {
            cells.none(4);
            return;
        }
        double fraction = day.getYear() + (day.getMonthValue() * 30 + day.getDayOfMonth()) / 365.0;
        cells.add(day.format(DAY))
                .add(day.format(DAY).substring(0, 6))
                .add(day.getYear())
                .add(String.format(Locale.ROOT, "%.4f", fraction));
    }

    private static void party(Cells cells, @Nullable ActorRecord actor) {
        if (actor == null) {
            cells.none(10);
            return;
        }
        List<String> roles = actor.sectors().stream()
                .map(Sector::role)
                .filter(role -> !role.isEmpty())
                .distinct()
                .toList();
        String country = actor.country() == null ? "" : actor.country();
        cells.add(country + String.join("", roles))
                .add(actor.name().toUpperCase(Locale.ROOT))
                .add(country)
                .none(4);
        for (int i = 0; i < 3; i++) {
            cells.add(i < roles.size() ? roles.get(i) : null);
        }
    }

    /** Type 1 is a country, 4 a city of the world; those of the United States are 3. */
    private void place(Cells cells, @Nullable PlaceRecord place) {
        if (place == null) {
            cells.add(0).none(7);
            return;
        }
        String country = facts.country(place.country());
        boolean whole = place.name() == null || place.name().equals(country);
        String fips = facts.fips(place.country());
        cells.add(whole ? 1 : "USA".equals(place.country()) ? 3 : 4)
                .add(whole ? country : place.name() + ", " + country)
                .add(fips)
                .add(fips)
                .none(1)
                .add(place.latitude())
                .add(place.longitude())
                .add(place.geonameid() == null ? fips : place.geonameid());
    }
}
