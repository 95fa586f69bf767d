package org.dragoman.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dragoman.ontology.Cameo;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.record.FindingRecord.PlaceRecord;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Phoenix's twenty-six columns, a row a dyad.
 *
 * <p>Classes are Phoenix's five: 0 statements and appeals (CAMEO 01, 02), 1 verbal cooperation (03 to 05), 2 material
 * cooperation (06 to 08), 3 verbal conflict (09 to 13 and 16), 4 material conflict (14, 15, 17 to 20). Issues are
 * PLOVER's contexts, each counted once.
 */
final class Phoenix implements Layout {
    private static final List<String> COLUMNS = List.of(
            ("EventID,Date,Year,Month,Day,SourceActorFull,SourceActorEntity,SourceActorRole,SourceActorAttribute,"
                            + "TargetActorFull,TargetActorEntity,TargetActorRole,TargetActorAttribute,EventCode,EventRootCode,"
                            + "QuadClass,GoldsteinScore,Issues,Lat,Lon,LocationName,StateName,CountryCode,SentenceIDs,URLs,"
                            + "NewsSources")
                    .split(","));

    private final Facts facts;

    Phoenix(Facts facts) {
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
        Cells cells = new Cells().add(dyad.id() + "_" + facts.version());
        day(cells, dyad.day());
        party(cells, dyad.source());
        party(cells, dyad.target());
        PlaceRecord place = event.place();
        return cells.add(event.cameo())
                .add(Cameo.root(event.cameo()))
                .add(fivefold(event.cameo()))
                .add(facts.goldstein(event.cameo()))
                .add(String.join(
                        ";",
                        event.contexts().stream().map(context -> context + ",1").toList()))
                .add(place == null ? null : place.latitude())
                .add(place == null ? null : place.longitude())
                .add(place == null ? null : place.name())
                .none(1)
                .add(place == null ? null : place.country())
                .add(document.id() + "_" + (event.sentence() + 1))
                .add(document.url())
                .add(document.publisher())
                .list();
    }

    /** The class by Phoenix's convention, from 0 to 4. */
    static int fivefold(String cameo) {
        int root = Integer.parseInt(Cameo.root(cameo));
        if (root <= 2) {
            return 0;
        }
        if (root <= 5) {
            return 1;
        }
        if (root <= 8) {
            return 2;
        }
        return root <= 13 || root == 16 ? 3 : 4;
    }

    private static void day(Cells cells, @Nullable LocalDate day) {
        if (day == null) {
            cells.none(4);
            return;
        }
        cells.add(day.format(DateTimeFormatter.BASIC_ISO_DATE))
                .add(day.getYear())
                .add(day.getMonthValue())
                .add(day.getDayOfMonth());
    }

    private static void party(Cells cells, @Nullable ActorRecord actor) {
        if (actor == null) {
            cells.none(4);
            return;
        }
        List<String> roles = actor.sectors().stream()
                .map(Sector::role)
                .filter(role -> !role.isEmpty())
                .distinct()
                .toList();
        String country = actor.country() == null ? "" : actor.country();
        cells.add(country + String.join("", roles))
                .add(country)
                .add(roles.isEmpty() ? null : roles.get(0))
                .add(roles.size() < 2 ? null : String.join("", roles.subList(1, roles.size())));
    }
}
