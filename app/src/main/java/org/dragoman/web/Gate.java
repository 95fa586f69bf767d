package org.dragoman.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.UnauthorizedResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * Lets in what comes from the workbench's own pages or from a program on this machine, and nothing that another site
 * makes a browser send; tells browsers to load nothing from elsewhere.
 */
final class Gate {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String COOKIE = "dragoman-token";

    private final Address address;

    Gate(Address address) {
        this.address = address;
    }

    void check(Context request) {
        request.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin");
        String host = request.header("Host");
        if (host == null || !known(nameOf(host))) {
            throw new ForbiddenResponse("This is no name of the workbench: " + host);
        }
        String origin = request.header("Origin");
        if (origin != null && !origin.equals("http://" + host) && !origin.equals("https://" + host)) {
            throw new ForbiddenResponse("Requests from other sites are refused: " + origin);
        }
        String site = request.header("Sec-Fetch-Site");
        boolean changes = !request.method().name().equals("GET")
                && !request.method().name().equals("HEAD");
        if (changes && site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw new ForbiddenResponse("Requests from other sites are refused.");
        }
        checkToken(request);
    }

    /** Names by which this machine is reached; with a token any, since its bearer is known. */
    private boolean known(String name) {
        return Address.loopback(name) || address.token() != null;
    }

    private static String nameOf(String host) {
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    }

    private void checkToken(Context request) {
        String token = address.token();
        if (token == null) {
            return;
        }
        String asked = request.queryParam("token");
        String bearer = request.header("Authorization");
        if (same(token, asked)) {
            request.cookie(new io.javalin.http.Cookie(
                    COOKIE, token, "/", -1, false, true, null, io.javalin.http.SameSite.STRICT));
        } else if (!same(token, request.cookie(COOKIE))
                && !same(token, bearer == null ? null : bearer.replaceFirst("^Bearer ", ""))) {
            throw new UnauthorizedResponse("Give the token: add ?token=… to the address, once.");
        }
    }

    /** Compared in the same time whatever the difference is. */
    private static boolean same(String token, @Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
