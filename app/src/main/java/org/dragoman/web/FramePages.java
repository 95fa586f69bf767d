package org.dragoman.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.coding.Frame;
import org.dragoman.coding.Lexicon;
import org.dragoman.evaluate.Share;
import org.dragoman.store.Counted;
import org.dragoman.store.Facet;
import org.dragoman.store.ListQuery;
import org.dragoman.store.Listed;
import org.dragoman.store.Store;

/** The frames of the lexicon: what each codes, its sentences, how often it was right, what it found lately. */
final class FramePages {
    static final String PATH = "/frames";

    private static final int LATEST = 15;

    private final Store store;
    private final Map<String, Frame> frames = new TreeMap<>();
    private final Map<String, Share> measured = new HashMap<>();

    FramePages(Store store, Lexicon lexicon) {
        this.store = store;
        lexicon.frames().frames().forEach(frame -> frames.put(frame.id(), frame));
        lexicon.reports().frames().forEach(frame -> frames.putIfAbsent(frame.id(), frame));
        lexicon.files().table("confidence.tsv", "kind", "name").forEach(row -> {
            if (row.get("kind").equals("frame")) {
                measured.put(
                        row.get("name"),
                        new Share(Integer.parseInt(row.get("right")), Integer.parseInt(row.get("of"))));
            }
        });
    }

    /** All frames with how much each found here. */
    Page all(Context request) {
        Map<String, Long> found = new HashMap<>();
        for (Counted counted : store.values(ListQuery.ALL, Facet.FRAME, Integer.MAX_VALUE)) {
            found.put(counted.value(), counted.findings());
        }
        List<FrameRow> rows = new ArrayList<>();
        frames.forEach((id, frame) -> rows.add(FrameRow.of(frame, found.getOrDefault(id, 0L), measured.get(id))));
        return new Page(
                "frames.jte",
                Map.of("rows", rows),
                new Sheet(
                        List.of("frame", "codes", "findings", "right", "of"),
                        () -> rows.stream()
                                .map(r -> Sheet.row(r.id(), r.codes(), r.findings(), r.right(), r.measured()))));
    }

    /** One frame. */
    Page frame(Context request) {
        String id = request.pathParam("id");
        Frame frame = frames.get(id);
        if (frame == null) {
            throw new NotFoundResponse("The lexicon has no frame \"" + id + "\".");
        }
        ListQuery query = ListQuery.ALL.with(Facet.FRAME, id);
        List<ListedView> latest;
        try (Stream<Listed> rows = store.list(query, 0, LATEST)) {
            latest = rows.map(ListedView::of).toList();
        }
        return new Page(
                "frame.jte",
                Map.of(
                        "row",
                        FrameRow.of(frame, store.count(query), measured.get(id)),
                        "frame",
                        frame,
                        "latest",
                        latest,
                        "query",
                        ListAddress.of("", query)),
                new Sheet(
                        FindingSheet.COLUMNS,
                        () -> store.list(query, 0, Integer.MAX_VALUE).map(FindingSheet::row)));
    }
}
