package org.dragoman.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of pages, their values encoded: templates escape what they print, but encode nothing. */
public final class Addresses {
    private Addresses() {}

    /** {@code a b&c} becomes {@code a%20b%26c}. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The page of a document. */
    public static String document(String id) {
        return "/document?id=" + encoded(id);
    }

    /** A finding beside its sentence. */
    public static String finding(String document, String id) {
        return document(document) + "#f-" + encoded(id);
    }

    /** The page of a ledger's entry as of a day. */
    public static String entry(String id, String day) {
        return "/ledger/" + encoded(id) + "?on=" + encoded(day);
    }

    /** The page of two countries as of a day. */
    public static String relation(String pair, String day) {
        return "/relation?pair=" + encoded(pair) + "&on=" + encoded(day);
    }

    /** The page of an actor. */
    public static String actor(String name) {
        return "/actor?name=" + encoded(name);
    }
}
