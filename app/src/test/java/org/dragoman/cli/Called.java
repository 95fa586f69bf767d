package org.dragoman.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a command did.
 *
 * @param code its exit code
 * @param out standard output
 * @param err standard error
 */
record Called(int code, String out, String err) {
    static Called with(String... arguments) {
        return with("", false, Map.of(), arguments);
    }

    static Called with(String in, boolean terminal, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Streams streams = new Streams(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintWriter(err),
                terminal,
                false,
                environment);
        int code = Dragoman.commandLine(streams).execute(arguments);
        return new Called(code, out.toString(StandardCharsets.UTF_8), err.toString());
    }
}
