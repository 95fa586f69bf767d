package org.dragoman.export;

import java.util.List;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.record.FindingRecord.PlaceRecord;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * ICEWS's twenty columns, a row a dyad. The event's text is CAMEO's name of the code, as theirs is, and the intensity
 * Goldstein's score; unlike theirs, an event's id occurs once. A title is sentence 0.
 */
final class Icews implements Layout {
    private static final List<String> COLUMNS =
            List.of(("Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code,Intensity,"
                            + "Target Name,Target Sectors,Target Country,Story ID,Sentence Number,Publisher,"
                            + "City,District,Province,Country,Latitude,Longitude")
                    .split(","));

    private final Facts facts;

    Icews(Facts facts) {
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
        return true;
    }

    @Override
    public List<String> row(Dyad dyad) {
        EventRecord event = dyad.event();
        Document document = dyad.text().document();
        Cells cells = new Cells().add(dyad.id()).add(dyad.day());
        party(cells, dyad.source());
        cells.add(facts.label(event.cameo())).add(event.cameo()).add(facts.goldstein(event.cameo()));
        party(cells, dyad.target());
        cells.add(document.id()).add(event.sentence() + 1).add(document.publisher());
        PlaceRecord place = event.place();
        if (place == null) {
            return cells.none(6).list();
        }
        String country = facts.country(place.country());
        return cells.add(country.equals(place.name()) ? null : place.name())
                .none(2)
                .add(country)
                .add(place.latitude())
                .add(place.longitude())
                .list();
    }

    private void party(Cells cells, @Nullable ActorRecord actor) {
        if (actor == null) {
            cells.none(3);
            return;
        }
        cells.add(actor.name())
                .add(String.join(
                        ",", actor.sectors().stream().map(Sector::label).toList()))
                .add(facts.country(actor.country()));
    }
}
