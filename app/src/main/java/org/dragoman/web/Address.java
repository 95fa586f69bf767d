package org.dragoman.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the workbench listens, and to whom.
 *
 * @param host the name or address to bind to; {@code 127.0.0.1} is this machine alone
 * @param port from 0, which lets the system choose, to 65535
 * @param token what a request from elsewhere must show; null on this machine alone
 */
public record Address(String host, int port, @Nullable String token) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    /** @throws IllegalArgumentException if others could reach the workbench without a token */
    public Address {
        if (!LOOPBACK.contains(host) && (token == null || token.length() < 16)) {
            throw new IllegalArgumentException(
                    "--bind " + host + " lets other machines in: they can read all that is in"
                            + " the store and write decisions; give --token with 16 characters or more that they must know");
        }
    }

    /** Whether a host named in a request is this machine. */
    static boolean loopback(String host) {
        return LOOPBACK.contains(host);
    }
}
