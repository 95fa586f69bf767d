package org.dragoman.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ServiceUnavailableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dragoman.store.SqlAnswer;
import org.dragoman.store.Store;
import org.dragoman.store.StoreException;
import org.jspecify.annotations.Nullable;

/** Questions in SQL: one SELECT that sees the store and nothing else, and changes nothing. */
final class SqlPages {
    static final String PATH = "/sql";

    private static final int SHOWN = 500;
    private static final int WHOLE = 200_000;
    private static final int SECONDS = 20;
    private static final int LONGEST = 20_000;
    private static final String FIRST =
            "SELECT event, count(*) AS n FROM active.findings WHERE kind = 'event' GROUP BY event ORDER BY n DESC";

    private final Store store;
    private final Semaphore places = new Semaphore(2);

    SqlPages(Store store) {
        this.store = store;
    }

    Page sql(Context request) {
        String asked = request.queryParam("q");
        String query = asked == null || asked.isBlank() ? FIRST : asked;
        boolean page = request.path().equals(PATH);
        List<String> columns = new ArrayList<>();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        String problem = "";
        try {
            answer(query, page ? SHOWN + 1 : WHOLE, columns, rows);
        } catch (StoreException e) {
            if (!page) {
                throw new BadRequestResponse(told(e));
            }
            problem = told(e);
            request.status(400);
        }
        boolean more = page && rows.size() > SHOWN;
        return new Page(
                "sql.jte",
                Map.of(
                        "query", query,
                        "columns", columns,
                        "rows", more ? rows.subList(0, SHOWN) : rows,
                        "more", more,
                        "problem", problem,
                        "address", "?q=" + Addresses.encoded(query)),
                new Sheet(columns, () -> Stream.of(rows).flatMap(List::stream)));
    }

    /** What is wrong, without the directory of the store, which is nobody's business. */
    private String told(StoreException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("INTERRUPT")) {
            return "The query takes longer than " + SECONDS + " seconds; ask for less.";
        }
        return message.replace(store.file() + ": ", "");
    }

    private void answer(String query, int most, List<String> columns, List<List<@Nullable Object>> rows) {
        if (query.length() > LONGEST) {
            throw new BadRequestResponse("The query is too long; write at most " + LONGEST + " characters.");
        }
        takePlace();
        try (SqlAnswer answer = store.sql(null, query, SECONDS)) {
            answer.columns().forEach(column -> columns.add(column.name()));
            for (List<@Nullable Object> row = answer.next(); row != null && rows.size() < most; row = answer.next()) {
                rows.add(row);
            }
        } finally {
            places.release();
        }
    }

    /** Two queries are answered at a time; others wait their turn, as long as one may take. */
    private void takePlace() {
        boolean taken = false;
        try {
            taken = places.tryAcquire(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!taken) {
            throw new ServiceUnavailableResponse("Two long queries are being answered; try again when one is done.");
        }
    }
}
