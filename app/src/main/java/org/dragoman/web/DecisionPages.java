package org.dragoman.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.ontology.Plover;
import org.dragoman.review.Correction;
import org.dragoman.store.Decision;
import org.dragoman.store.Decision.Kind;
import org.dragoman.store.Decisions;
import org.dragoman.store.ListQuery;
import org.dragoman.store.Store;
import tools.jackson.databind.json.JsonMapper;

/** Takes decisions, and lists those that were made: who, when, why, and whether they hold. */
final class DecisionPages {
    private static final String COOKIE = "dragoman-name";
    private static final int YEAR = 365 * 24 * 60 * 60;
    private static final int SHOWN = 200;

    private final Store store;
    private final Shelf shelf;
    private final Plover plover;

    DecisionPages(Store store, Shelf shelf, Plover plover) {
        this.store = store;
        this.shelf = shelf;
        this.plover = plover;
    }

    /** Who decides at this browser: the name given, else the one that runs the server. */
    static String author(Context request) {
        String given = request.cookie(COOKIE);
        return given == null || given.isBlank()
                ? System.getProperty("user.name", "somebody")
                : URLDecoder.decode(given, StandardCharsets.UTF_8);
    }

    /** Remembers who decides at this browser. */
    void name(Context request) {
        String name = request.formParam("name");
        if (name == null || name.isBlank() || name.length() > 80) {
            throw new BadRequestResponse("Give a name of at most 80 characters.");
        }
        request.cookie(
                new Cookie(COOKIE, Addresses.encoded(name.strip()), "/", YEAR, false, true, null, SameSite.STRICT));
        request.redirect(back(request), HttpStatus.SEE_OTHER);
    }

    /** Records decisions. */
    void decide(Context request) {
        if (!store.writable()) {
            throw new ForbiddenResponse("The store was opened for reading only; start without --read-only to decide.");
        }
        List<Decision> made;
        try {
            made = Judgement.of(request, this::checked, author(request)).decisions();
            made.forEach(shelf::decide);
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(String.valueOf(e.getMessage()));
        }
        if ("application/json".equals(request.header("Accept"))) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("decisions", made.stream().map(Decision::id).toList());
            answer.put("told", told(made));
            answer.put("tally", PrecisionView.of(store, ListQuery.ALL).line());
            request.status(HttpStatus.CREATED)
                    .contentType("application/json")
                    .result(JsonMapper.shared().writeValueAsString(answer));
        } else {
            request.redirect(back(request), HttpStatus.SEE_OTHER);
        }
    }

    private String checked(Kind kind, String value, String subject) {
        return Correction.checked(kind, value, store.finding(null, subject), plover);
    }

    private static String told(List<Decision> made) {
        List<String> told = new ArrayList<>();
        for (Decision decision : made) {
            told.add(
                    switch (decision.kind()) {
                        case CONFIRM -> "confirmed";
                        case REJECT -> "rejected";
                        case UNDO -> "undone";
                        case RECODE -> "is " + decision.value();
                        case REASSIGN -> "parties " + decision.value();
                        case RESTATUS -> "status " + decision.value();
                        case REDATE -> "date " + decision.value();
                        default -> decision.kind().word();
                    });
        }
        return String.join(", ", told);
    }

    /** The page from which a form came; never one of another site. */
    private static String back(Context request) {
        String back = request.formParam("back");
        return back == null || !back.startsWith("/") || back.startsWith("//") || back.contains("\\")
                ? "/decisions"
                : back;
    }

    /** All decisions, the latest first. */
    Page decisions(Context request) {
        Decisions all = store.decisions();
        List<Decision> latest = new ArrayList<>(all.all());
        Collections.reverse(latest);
        List<DecisionView> shown = latest.stream()
                .limit(SHOWN)
                .map(d -> DecisionView.of(d, all.holds(d)))
                .toList();
        Sheet sheet = new Sheet(
                List.of("decision", "at", "by", "kind", "subjects", "value", "reason", "holds"),
                () -> latest.stream()
                        .map(d -> Sheet.row(
                                d.id(),
                                d.at().toString(),
                                d.author(),
                                d.kind().word(),
                                d.subjects(),
                                d.value(),
                                d.reason(),
                                all.holds(d))));
        boolean undo = store.writable();
        return new Page(
                "decisions.jte",
                Map.of("decisions", shown, "count", latest.size(), "me", author(request), "writable", undo),
                sheet);
    }

    /** Whether a decision can be taken back. */
    static boolean undoable(Decision decision, boolean holds) {
        return holds && decision.kind() != Kind.NOTE;
    }
}
