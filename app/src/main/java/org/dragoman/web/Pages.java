package org.dragoman.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers each page in three forms: as HTML, and with {@code .json} and {@code .csv} added to its path as rows. */
final class Pages {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Workbench.class.getClassLoader(), "org.dragoman.web.pages");

    private final List<String> paths = new ArrayList<>();
    private final boolean kept;
    private final boolean writable;

    /**
     * Pages over a store, or without.
     *
     * @param kept whether there is a store
     * @param writable whether people can decide
     */
    Pages(boolean kept, boolean writable) {
        this.kept = kept;
        this.writable = writable;
    }

    /** Answers at a path, and at the same with endings. */
    void add(JavalinConfig config, String path, Page.Maker maker) {
        paths.add(path);
        config.routes.get(path + ".json", request -> {
            request.contentType("application/json; charset=utf-8");
            write(request, maker.of(request).sheet()::json);
        });
        config.routes.get(path + ".csv", request -> {
            request.contentType("text/csv; charset=utf-8")
                    .header("Content-Disposition", "attachment; filename=\"" + name(request) + "\"");
            write(request, maker.of(request).sheet()::csv);
        });
        config.routes.get(path, request -> {
            Page page = maker.of(request);
            render(request, page.template(), page.values());
        });
    }

    /** The paths of all pages that have rows. */
    List<String> paths() {
        return List.copyOf(paths);
    }

    private interface Body {
        void write(OutputStream out) throws IOException;
    }

    private static void write(Context request, Body body) throws IOException {
        body.write(request.outputStream());
    }

    private static String name(Context request) {
        return request.path().replaceFirst(".*/", "").replaceAll("[^A-Za-z0-9._-]", "_");
    }

    /** Prints a template. */
    void render(Context request, String template, Map<String, Object> values) {
        StringOutput out = new StringOutput();
        Map<String, Object> all = new HashMap<>(values);
        all.put("kept", kept);
        all.put("writable", writable);
        templates.render(template, all, out);
        request.contentType("text/html; charset=utf-8").result(out.toString());
    }
}
