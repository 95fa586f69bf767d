package org.dragoman.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.dragoman.evaluate.Miss;
import org.dragoman.evaluate.Reliability;
import org.dragoman.evaluate.Report;
import org.dragoman.evaluate.Scores;
import org.dragoman.evaluate.Share;
import org.dragoman.evaluate.Tally;

/** Prints evaluations to be read in a terminal. */
final class EvaluationTable {
    private final PrintWriter out;

    EvaluationTable(PrintWriter out) {
        this.out = out;
    }

    void print(List<Report> reports) {
        for (int i = 0; i < reports.size(); i++) {
            if (i > 0) {
                out.println();
            }
            print(reports.get(i));
        }
    }

    private void print(Report report) {
        Scores scores = report.scores();
        out.println(report.name() + ": " + scores.verdicts().size() + " records");
        scores.shares().forEach(this::share);
        if (scores.parties()) {
            scores.sides()
                    .forEach((side, tally) -> line(
                            side + " countries",
                            "F1 %.3f  precision %.3f  recall %.3f",
                            tally.f1(),
                            tally.precision().value(),
                            tally.recall().value()));
        }
        line("macro F1", "%.3f", scores.macroF1());
        out.println();
        out.println("  category      precision  recall     F1   gold  coded");
        scores.categories().forEach(this::category);
        out.println();
        out.println("  confidence  promised   kept  (95 % interval)  of");
        scores.reliability().forEach(this::reliability);
        if (!report.misses().isEmpty()) {
            out.println();
            out.println("  " + report.misses().size() + " of " + scores.misses().size() + " misses");
        }
        report.misses().forEach(this::miss);
    }

    private void share(String name, Share share) {
        line(
                name,
                "%.3f  (%.3f to %.3f)  %d of %d",
                share.value(),
                share.low(),
                share.high(),
                share.right(),
                share.of());
    }

    private void reliability(Reliability tenth) {
        out.printf(
                Locale.ROOT,
                "  from %.1f %12.3f %6.3f  (%.3f to %.3f) %d%n",
                tenth.from(),
                tenth.promised(),
                tenth.right().value(),
                tenth.right().low(),
                tenth.right().high(),
                tenth.right().of());
    }

    private void category(String name, Tally tally) {
        out.printf(
                Locale.ROOT,
                "  %-12s %10.3f %7.3f %6.3f %6d %6d%n",
                name,
                tally.precision().value(),
                tally.recall().value(),
                tally.f1(),
                tally.gold(),
                tally.coded());
    }

    private void line(String name, String format, Object... values) {
        out.printf(Locale.ROOT, "  %-20s %s%n", name, String.format(Locale.ROOT, format, values));
    }

    private void miss(Miss miss) {
        out.println("  - " + Ink.plain(miss.id() + " wants " + miss.wanted()));
        out.println("    " + Ink.plain(miss.text()));
        if (miss.coded().isEmpty()) {
            out.println("    nothing was coded");
        }
        miss.coded().forEach(coded -> out.println("    coded " + Ink.plain(coded)));
        miss.silence().forEach(reason -> out.println("    why: " + Ink.plain(reason)));
    }
}
