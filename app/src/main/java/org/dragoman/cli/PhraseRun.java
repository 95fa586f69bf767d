package org.dragoman.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.record.JsonLines;
import org.dragoman.text.PublicationDay;
import org.jspecify.annotations.Nullable;

/**
 * Reads phrases from the command line and standard input, and writes an answer for each in their order. A line that
 * cannot be read is named on standard error; its answer says {@code error}, so that answers stay beside their lines.
 */
final class PhraseRun {
    private final Streams streams;
    private final PhraseOptions options;
    private final Reader reader;
    private final PrintWriter out;
    private int failed;

    /** What a command makes of a phrase. */
    interface Reader {
        Answer read(String phrase, @Nullable LocalDate day);
    }

    /**
     * An answer.
     *
     * @param fields as written in JSON, after the phrase's own text
     * @param lines as told to a person
     */
    record Answer(Map<String, ?> fields, List<String> lines) {}

    PhraseRun(Streams streams, PhraseOptions options, Reader reader) {
        this.streams = streams;
        this.options = options;
        this.reader = reader;
        this.out = streams.writer();
    }

    /** Does it; the exit code. */
    int run() throws IOException {
        if (options.texts.isEmpty()) {
            throw new UsageException("no phrase; give some, or - to read them from standard input");
        }
        for (String text : options.texts) {
            if (text.equals("-")) {
                readLines();
            } else {
                read(text, options.date, "\"" + Ink.plain(text) + "\"");
            }
        }
        out.flush();
        streams.err().flush();
        return failed == 0 ? 0 : 1;
    }

    private void readLines() throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String plain = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            readLine(plain, "-:" + number);
            if (!lines.ready()) {
                out.flush();
            }
        }
    }

    private void readLine(String line, String where) {
        String[] cells = line.split("\t", -1);
        String stated = cells.length == 2 ? cells[1].strip() : "";
        LocalDate day = stated.isEmpty() ? options.date : PublicationDay.parse(stated);
        if (cells.length > 2) {
            fault(line, where, cells.length + " columns; write a phrase, or a phrase, a tab and a date");
        } else if (!stated.isEmpty() && day == null) {
            fault(cells[0], where, "\"" + Ink.plain(stated) + "\" is no day; write it as 2025-06-17");
        } else {
            read(cells[0], day, where);
        }
    }

    private void read(String text, @Nullable LocalDate day, String where) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            fault(text, where, "no word in it; write a phrase");
            return;
        }
        try {
            write(text, day, reader.read(text, day));
        } catch (RuntimeException | StackOverflowError e) {
            fault(text, where, "it could not be read (" + e + "); report it: a fault of ours");
        }
    }

    private void fault(String text, String where, String problem) {
        failed++;
        out.flush();
        streams.err().println(where + ": " + problem);
        streams.err().flush();
        if (options.format() == PhraseOptions.Format.jsonl) {
            write(text, null, new Answer(Map.of("error", problem), List.of()));
        }
    }

    private void write(String text, @Nullable LocalDate day, Answer answer) {
        if (options.format() == PhraseOptions.Format.jsonl) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("text", text);
            if (day != null) {
                fields.put("date", day.toString());
            }
            fields.putAll(answer.fields());
            out.print(JsonLines.line(fields));
            out.print('\n');
            return;
        }
        Ink ink = new Ink(streams.colour());
        out.print(ink.of(Ink.BOLD, Ink.plain(text)) + (day == null ? "" : "  " + day) + "\n");
        for (String line : answer.lines()) {
            List<String> wrapped = Ink.wrapped(Ink.plain(line), streams.width() - 6);
            for (int i = 0; i < wrapped.size(); i++) {
                out.print((line.startsWith(" ") ? "    " : "  ") + (i == 0 ? "" : "  ") + wrapped.get(i) + "\n");
            }
        }
    }
}
