package org.dragoman.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** What is well and what is wrong with an installation, told line by line. */
final class Checkup {
    private final PrintWriter out;
    private final Ink ink;
    private int wrong;
    private int doubtful;

    Checkup(PrintWriter out, Ink ink) {
        this.out = out;
        this.ink = ink;
    }

    /** What is as it should be. */
    void well(String what, String how) {
        line(ink.of(Ink.GREEN, "ok   "), what, how);
    }

    /** What works, but not as well as it could, and how to mend it. */
    void doubtful(String what, String how, String remedy) {
        doubtful++;
        line(ink.of(Ink.YELLOW, "note "), what, how);
        line("     ", "", "→ " + remedy);
    }

    /** What keeps Dragoman from working, told with its remedy. */
    void wrong(String what, String how) {
        wrong++;
        line(ink.of(Ink.RED, "WRONG"), what, how);
    }

    /** What keeps Dragoman from working, and how to mend it. */
    void wrong(String what, String how, String remedy) {
        wrong(what, how);
        line("     ", "", "→ " + remedy);
    }

    private void line(String sign, String what, String how) {
        out.printf(Locale.ROOT, "%s %-9s %s%n", sign, what, how.strip().replace("\n", "\n                "));
    }

    /** Tells the sum of it; how many things are wrong. */
    int sum() {
        out.println();
        if (wrong + doubtful == 0) {
            out.println("All is well.");
        } else {
            out.printf(Locale.ROOT, "%d wrong, %d to note.%n", wrong, doubtful);
        }
        out.flush();
        return wrong;
    }
}
