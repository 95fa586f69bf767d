package org.dragoman.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dragoman.record.CodedDocument;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.record.FindingRecord.EvidenceRecord;
import org.dragoman.record.Sink;

/**
 * Findings to be read on a terminal: each sentence that holds some, with them below it, and a line with counts at the
 * end.
 */
final class ReadableTable implements Sink {
    private static final String INDENT = "  ";

    /** A longer sentence is shown around its evidence only. */
    private static final int LONGEST = 1200;

    private final Writer out;
    private final Ink ink;
    private final int width;
    private final FindingLines lines;
    private final boolean flushing;
    private int documents;
    private int sentences;
    private int events;
    private int commitments;

    /**
     * @param out where to write it; closed with the sink
     * @param lines puts findings in lines
     * @param flushing whether somebody reads along, document by document
     */
    ReadableTable(OutputStream out, FindingLines lines, boolean flushing) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.ink = lines.ink();
        this.width = lines.width();
        this.lines = lines;
        this.flushing = flushing;
    }

    @Override
    public void write(CodedDocument document) throws IOException {
        documents++;
        sentences += document.sentences().size();
        String published = document.text().published() == null
                ? "no date"
                : String.valueOf(document.text().published());
        line(ink.of(Ink.BOLD, Ink.plain(document.text().document().id())) + "  " + ink.of(Ink.DIM, published));
        if (document.findings().isEmpty()) {
            line(INDENT + "no findings");
        }
        for (CodedDocument.Place sentence : document.sentences()) {
            List<FindingRecord> findings = document.findings().stream()
                    .filter(finding -> finding.sentence() == sentence.number())
                    .toList();
            if (!findings.isEmpty()) {
                line("");
                write(document.words(sentence), sentence, findings);
            }
        }
        line("");
        if (flushing) {
            out.flush();
        }
    }

    private void write(String words, CodedDocument.Place sentence, List<FindingRecord> findings) throws IOException {
        byte[] marks = marks(words.length(), sentence, findings);
        for (String line : MarkedText.lines(words, marks, width, ink, LONGEST)) {
            line(line);
        }
        for (FindingRecord finding : findings) {
            events += finding instanceof EventRecord ? 1 : 0;
            commitments += finding instanceof EventRecord ? 0 : 1;
            for (String line : lines.of(finding, INDENT)) {
                line(line);
            }
        }
    }

    private static byte[] marks(int length, CodedDocument.Place sentence, List<FindingRecord> findings) {
        byte[] marks = new byte[length];
        int offset = sentence.span().start();
        for (FindingRecord finding : findings) {
            EvidenceRecord evidence = finding.evidence();
            mark(marks, evidence.start() - offset, evidence.end() - offset, MarkedText.EVIDENCE);
            mark(marks, evidence.trigger().start() - offset, evidence.trigger().end() - offset, MarkedText.TRIGGER);
        }
        return marks;
    }

    private static void mark(byte[] marks, int from, int to, byte how) {
        for (int i = Math.max(0, from); i < Math.min(marks.length, to); i++) {
            marks[i] = marks[i] == MarkedText.TRIGGER ? MarkedText.TRIGGER : how;
        }
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        line(counted(documents, "document") + ", " + counted(sentences, "sentence") + ": " + counted(events, "event")
                + ", " + counted(commitments, "commitment"));
        out.close();
    }

    private static String counted(int count, String what) {
        return String.format(java.util.Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }
}
