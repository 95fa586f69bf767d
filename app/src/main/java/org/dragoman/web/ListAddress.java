package org.dragoman.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dragoman.store.Facet;
import org.dragoman.store.ListQuery;
import org.dragoman.text.PublicationDay;
import org.jspecify.annotations.Nullable;

/**
 * The address of a list: what it shows is all in it.
 *
 * <p>Example: {@code /events?category=CONSULT&country=CHN&country=TJK&page=2}.
 */
final class ListAddress {
    private static final Pattern COMMA = Pattern.compile("[,\\s]+");

    private ListAddress() {}

    /** What an address asks for; {@code pair=CHN,TJK} asks for two countries. */
    static ListQuery query(Context request) {
        Map<Facet, List<String>> values = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            List<String> asked = new ArrayList<>(request.queryParams(facet.word()).stream()
                    .filter(value -> !value.isBlank())
                    .toList());
            if (facet == Facet.COUNTRY) {
                for (String pair : request.queryParams("pair")) {
                    COMMA.splitAsStream(pair).filter(c -> !c.isBlank()).forEach(asked::add);
                }
                asked.replaceAll(country -> country.toUpperCase(java.util.Locale.ROOT));
            }
            values.put(
                    facet,
                    facet.several() ? asked.stream().distinct().toList() : asked.subList(0, Math.min(1, asked.size())));
        }
        return new ListQuery(values, day(request, "from"), day(request, "to"));
    }

    /** A day of the address; null where it gives none. */
    static @Nullable LocalDate day(Context request, String name) {
        String asked = request.queryParam(name);
        if (asked == null || asked.isBlank()) {
            return null;
        }
        LocalDate day = PublicationDay.parse(asked);
        if (day == null) {
            throw new BadRequestResponse("\"" + asked + "\" is no day; write it as 2025-06-17.");
        }
        return day;
    }

    /** A number of the address, from 1; {@code otherwise} where it gives none. */
    static int number(Context request, String name, int otherwise) {
        String asked = request.queryParam(name);
        if (asked == null || asked.isBlank()) {
            return otherwise;
        }
        if (!asked.matches("[0-9]{1,8}") || Integer.parseInt(asked) < 1) {
            throw new BadRequestResponse("\"" + asked + "\" is no number for " + name + "; write one from 1 up.");
        }
        return Integer.parseInt(asked);
    }

    /** The address of a list at a path, on its first page. */
    static String of(String path, ListQuery query) {
        return of(path, query, 1);
    }

    /** The address of a page of a list. */
    static String of(String path, ListQuery query, int page) {
        List<String> parts = new ArrayList<>();
        query.values().forEach((facet, asked) -> asked.forEach(value -> parts.add(part(facet.word(), value))));
        add(parts, "from", query.from());
        add(parts, "to", query.to());
        if (page > 1) {
            parts.add("page=" + page);
        }
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, @Nullable LocalDate day) {
        if (day != null) {
            parts.add(part(name, day.toString()));
        }
    }

    private static String part(String name, String value) {
        return name + "=" + Addresses.encoded(value);
    }
}
