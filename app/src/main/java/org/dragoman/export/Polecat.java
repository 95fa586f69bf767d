package org.dragoman.export;

import java.util.List;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.record.FindingRecord.PlaceRecord;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * POLECAT's forty columns, a row an event, several values joined by {@code "; "}.
 *
 * <p>Intensity is PLOVER's score, the quad code PLOVER's in words ({@code VERBAL COOPERATION}). People and places of the
 * story are those that are party to an event or its place. Source: the POLECAT codebook's list of columns.
 */
final class Polecat implements Layout {
    private static final List<String> COLUMNS =
            List.of(("Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,"
                            + "Actor Name,Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,Actor Name Raw,"
                            + "Wikipedia Actor ID,Recipient Name,Recipient Country,Recipient COW,Primary Recipient Sector,"
                            + "Recipient Sectors,Recipient Title,Recipient Name Raw,Wikipedia Recipient ID,"
                            + "Placename,City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,"
                            + "Feature Type,Source,Publication Date,Story People,Story Organizations,Story Locations,"
                            + "Language,Version")
                    .split(","));

    private static final List<String> QUADS =
            List.of("", "VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");

    private final Facts facts;

    Polecat(Facts facts) {
        this.facts = facts;
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public boolean header() {
        return true;
    }

    @Override
    public boolean dyadic() {
        return false;
    }

    @Override
    public List<String> row(Dyad dyad) {
        EventRecord event = dyad.event();
        Document document = dyad.text().document();
        Cells cells = new Cells()
                .add(event.id())
                .add(dyad.day())
                .add(event.event())
                .add(event.mode())
                .add(event.score())
                .add(event.quad() == null ? null : QUADS.get(event.quad()))
                .add(String.join("; ", event.contexts()));
        party(cells, event.actor());
        party(cells, event.recipient());
        place(cells, event.place());
        String language = document.language();
        return cells.add(document.publisher())
                .add(dyad.text().published())
                .add(Cells.joined(event.actor(), actor -> actor.office() == null ? null : actor.name()))
                .none(1)
                .add(event.place() == null ? null : event.place().text())
                .add(language == null ? "en" : language)
                .add("Dragoman " + facts.version())
                .list();
    }

    private void party(Cells cells, List<ActorRecord> party) {
        List<String> sectors = party.stream()
                .flatMap(actor -> actor.sectors().stream())
                .distinct()
                .toList();
        cells.add(Cells.joined(party, ActorRecord::name))
                .add(Cells.joined(party, ActorRecord::country))
                .add(Cells.joined(party, actor -> facts.cow(actor.country())))
                .add(sectors.isEmpty() ? null : sectors.get(0))
                .add(String.join("; ", sectors))
                .add(Cells.joined(party, ActorRecord::office))
                .add(Cells.joined(party, ActorRecord::text))
                .none(1);
    }

    private void place(Cells cells, @Nullable PlaceRecord place) {
        if (place == null) {
            cells.none(10);
            return;
        }
        String country = facts.country(place.country());
        boolean city = place.name() != null && !place.name().equals(country);
        cells.add(place.name())
                .add(city ? place.name() : null)
                .none(2)
                .add(place.country())
                .add(place.latitude())
                .add(place.longitude())
                .add(place.geonameid())
                .add(place.text())
                .none(1);
    }
}
