package org.dragoman.web;

import io.javalin.http.Context;
import java.util.Map;

/**
 * What is answered at an address: a template with its values, and the rows behind it.
 *
 * @param template its name, {@code events.jte}
 * @param values what it prints
 * @param sheet the same as rows
 */
record Page(String template, Map<String, Object> values, Sheet sheet) {
    Page {
        values = Map.copyOf(values);
    }

    /** Makes a page of what is asked for. */
    interface Maker {
        Page of(Context request);
    }
}
