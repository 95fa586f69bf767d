package org.dragoman.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dragoman.ledger.Entry;
import org.dragoman.ledger.Link;
import org.dragoman.ledger.Readout;
import org.dragoman.ledger.Relationship;
import org.dragoman.ledger.Source;
import org.dragoman.ontology.Plover;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.review.Corrected;
import org.dragoman.store.Facet;
import org.dragoman.store.FindingQuery;
import org.dragoman.store.ListQuery;
import org.dragoman.store.Listed;
import org.dragoman.store.Store;
import org.jspecify.annotations.Nullable;

/** The page of two countries: how they stand to each other as of any day. */
final class RelationPages {
    static final String PATH = "/relation";

    private static final int MEETINGS = 8;
    private static final int PAIRS = 60;

    private final Store store;
    private final Shelf shelf;
    private final Plover plover;

    RelationPages(Store store, Shelf shelf, Plover plover) {
        this.store = store;
        this.shelf = shelf;
        this.plover = plover;
    }

    Page relation(Context request) {
        String asked = request.queryParam("pair");
        if (asked == null || asked.isBlank()) {
            return pairs();
        }
        List<String> pair = CountryNames.pair(asked);
        if (pair.size() != 2) {
            throw new BadRequestResponse("\"" + asked + "\" is no pair; write two countries: JPN,KEN.");
        }
        LocalDate wanted = ListAddress.day(request, "on");
        LocalDate day = wanted == null ? shelf.latest() : wanted;
        List<FindingRecord> events = events(pair, day);
        Relationship relation = Relationship.of(shelf.ledger(), events, pair, day);
        RelationView view = view(pair, day, events, relation);
        return new Page("relation.jte", Map.of("view", view), sheet(relation, view));
    }

    /** All pairs, to choose one. */
    private Page pairs() {
        List<Map.Entry<String, Integer>> pairs = shelf.pairs();
        return new Page(
                "relations.jte",
                Map.of(
                        "pairs",
                        pairs.stream().limit(PAIRS).toList(),
                        "day",
                        shelf.latest().toString()),
                new Sheet(
                        List.of("pair", "commitments"),
                        () -> pairs.stream().map(p -> Sheet.row(p.getKey(), p.getValue()))));
    }

    private List<FindingRecord> events(List<String> pair, LocalDate day) {
        FindingQuery query = FindingQuery.ALL
                .kind("event")
                .countries(pair.toArray(String[]::new))
                .published(null, day)
                .accepted();
        try (Stream<FindingRecord> found = store.findings(query)) {
            return Corrected.of(found, store.decisions(), plover).toList();
        }
    }

    private RelationView view(List<String> pair, LocalDate day, List<FindingRecord> events, Relationship relation) {
        String written = String.join(",", pair);
        List<LocalDate> days = days(pair);
        int at = (int) days.stream().filter(d -> !d.isAfter(day)).count() - 1;
        Source latest = latest(pair, day);
        List<EventRecord> actual = events.stream()
                .map(EventRecord.class::cast)
                .filter(e -> e.status().contains("actual"))
                .toList();
        return new RelationView(
                written,
                CountryNames.of(pair),
                day.toString(),
                String.join(" ", days.stream().map(LocalDate::toString).toList()),
                Math.max(0, at),
                Math.max(0, days.size() - 1),
                relation.levels(),
                relation.mechanisms(),
                relation.months().isEmpty() ? null : MonthChart.of(relation.months(), written),
                SourceShift.of(actual, shelf.sources()),
                Board.of(shelf.entries(pair, day)),
                meetings(pair, day),
                latest == null
                        ? null
                        : new RelationView.Latest(
                                latest.title() == null ? latest.id() : latest.title(),
                                Addresses.document(latest.id()),
                                String.valueOf(latest.published())),
                latest == null ? List.of() : news(pair, latest, day),
                PlaceMap.of(PlaceMap.places(actual), "&pair=" + Addresses.encoded(written)));
    }

    /** The days on which anything was said of their commitments. */
    private List<LocalDate> days(List<String> pair) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Entry entry : shelf.ledger().entries()) {
            if (entry.between(pair)) {
                entry.links().stream()
                        .map(Link::published)
                        .filter(Objects::nonNull)
                        .forEach(days::add);
            }
        }
        return List.copyOf(days);
    }

    private @Nullable Source latest(List<String> pair, LocalDate day) {
        return shelf.ledger().entries().stream()
                .filter(entry -> entry.between(pair))
                .flatMap(entry -> entry.links().stream())
                .filter(link -> link.published() != null && !link.published().isAfter(day))
                .max(Comparator.comparing((Link link) -> String.valueOf(link.published()))
                        .thenComparing(Link::document))
                .map(link -> shelf.sources().get(link.document()))
                .orElse(null);
    }

    private List<RelationView.NewsView> news(List<String> pair, Source latest, LocalDate day) {
        List<RelationView.NewsView> news = new ArrayList<>();
        for (Readout.News one :
                Readout.of(shelf.ledger(), latest, shelf.sources()).news()) {
            if (one.entry().between(pair)) {
                news.add(new RelationView.NewsView(
                        one.what(),
                        one.entry().text(),
                        one.link().relation().replace('-', ' '),
                        Addresses.entry(one.entry().id(), day.toString())));
            }
        }
        return news;
    }

    private List<ListedView> meetings(List<String> pair, LocalDate day) {
        ListQuery query = ListQuery.ALL
                .with(Facet.CATEGORY, "CONSULT")
                .with(Facet.STATUS, "actual")
                .with(Facet.COUNTRY, pair.get(0))
                .with(Facet.COUNTRY, pair.get(1))
                .published(null, day);
        try (Stream<Listed> found = store.list(query, 0, MEETINGS)) {
            return found.map(ListedView::of).toList();
        }
    }

    private static Sheet sheet(Relationship relation, RelationView view) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        relation.levels()
                .forEach(l -> rows.add(Sheet.row(
                        "level", text(l.since()), text(l.until()), l.name(), null, null, l.document(), l.entry())));
        relation.mechanisms()
                .forEach(m -> rows.add(
                        Sheet.row("mechanism", text(m.named()), text(m.met()), m.name(), null, null, null, m.entry())));
        relation.months()
                .forEach(m -> rows.add(Sheet.row(
                        "month", m.month().toString(), null, null, m.score(), m.events(), m.documents(), null)));
        view.board()
                .columns()
                .forEach(column -> column.entries()
                        .forEach(e -> rows.add(Sheet.row(
                                column.name(),
                                text(e.standing().since()),
                                e.standing().due(),
                                e.entry().text(),
                                null,
                                null,
                                e.links().size(),
                                e.entry().id()))));
        return Sheet.of(List.of("what", "from", "to", "text", "score", "events", "documents", "entry"), rows);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
