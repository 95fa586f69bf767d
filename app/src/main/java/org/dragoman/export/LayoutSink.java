package org.dragoman.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.record.CodedDocument;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.record.Sink;

/**
 * Writes a layout's rows: UTF-8, a tab between cells and none inside them, no quoting, lines end in LF.
 *
 * <p>These formats have no field for what did not happen or is only claimed, so that only actual events are written; and
 * where a row has one source and one target, further parties need rows of their own. What is left out is counted, for
 * the user to be told: {@link #leftOut()}.
 */
public final class LayoutSink implements Sink {
    private final Layout layout;
    private final boolean everyDyad;
    private final Writer out;
    private int notActual;
    private int furtherParties;

    /**
     * Writes the header, where the layout has one.
     *
     * @param format which of the formats
     * @param facts names and numbers of codes
     * @param everyDyad whether an event of several parties gets a row for each pair, in a dyadic layout
     * @param out where the rows go; closed with the sink
     */
    public LayoutSink(Published format, Facts facts, boolean everyDyad, OutputStream out) throws IOException {
        this.layout = format.layout(facts);
        this.everyDyad = everyDyad;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (layout.header()) {
            line(layout.columns());
        }
    }

    @Override
    public void write(CodedDocument document) throws IOException {
        for (FindingRecord finding : document.findings()) {
            if (finding instanceof EventRecord event) {
                write(event, document);
            }
        }
    }

    private void write(EventRecord event, CodedDocument document) throws IOException {
        if (!event.status().equals(List.of("actual"))) {
            notActual++;
            return;
        }
        if (!layout.dyadic()) {
            line(layout.row(Dyad.first(event, document.text())));
            return;
        }
        List<Dyad> dyads = Dyad.all(event, document.text());
        if (everyDyad) {
            for (Dyad dyad : dyads) {
                line(layout.row(dyad));
            }
            return;
        }
        line(layout.row(dyads.get(0)));
        boolean mutual = event.mutual() != null && event.mutual();
        if (dyads.size() > (mutual ? 2 : 1)) {
            furtherParties++;
        }
    }

    private void line(List<String> cells) throws IOException {
        out.write(String.join("\t", cells));
        out.write('\n');
    }

    /** What the format could not hold, a sentence each; none where everything was written. */
    public List<String> leftOut() {
        List<String> notes = new ArrayList<>();
        if (notActual > 0) {
            notes.add("events that are not actual (future, negated, claimed ...) are left out, " + notActual
                    + " in all, since this format cannot mark them; --format jsonl has them");
        }
        if (furtherParties > 0) {
            notes.add("a row of this format has one actor and one recipient, " + furtherParties
                    + " events have more; --dyads writes a row for each pair");
        }
        return notes;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
