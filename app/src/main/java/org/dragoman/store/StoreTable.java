package org.dragoman.store;

import java.util.Locale;

/** The tables that are exported, each with the order of its rows; what they hold is told in docs/store.md. */
public enum StoreTable {
    RUNS(false, "number"),
    DOCUMENTS(false, "document"),
    OUTCOMES(true, "run, document"),
    FAULTS(true, "run, input"),
    FINDINGS(true, "run, published NULLS LAST, document, number"),
    COMMITMENTS(true, "run, finding"),
    PARTIES(true, "run, finding, role, number"),
    EVIDENCE(true, "run, finding, number"),
    LEDGERS(true, "run"),
    ENTRIES(true, "run, entry"),
    LINKS(true, "run, entry, number"),
    CLUSTERS(true, "run, cluster, finding"),
    DECISIONS(false, "decided, decision");

    private final boolean ofRun;
    private final String order;

    StoreTable(boolean ofRun, String order) {
        this.ofRun = ofRun;
        this.order = order;
    }

    /** Its name in SQL: {@code findings}. */
    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its rows belong to runs. */
    public boolean ofRun() {
        return ofRun;
    }

    /** Its rows, or those of the run that the variable {@code run} names, in an order that does not change. */
    String rows(String columns, boolean allRuns) {
        String which = ofRun && !allRuns ? " WHERE run = getvariable('run')" : "";
        return "SELECT " + columns + " FROM " + table() + which + " ORDER BY " + order;
    }
}
