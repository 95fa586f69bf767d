package org.dragoman.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.dragoman.text.Document;

/** Documents that are being added to the store, and how far that is. Serves several threads. */
public final class Job {
    private static final int TOLD = 50;

    private final String id;
    private final int total;
    private final List<String> problems = new ArrayList<>();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private List<Document> documents;
    private int done;
    private int added;
    private int there;
    private int failed;
    private int findings;
    private boolean ended;

    Job(String id, List<Document> documents, List<String> problems) {
        this.id = id;
        this.documents = List.copyOf(documents);
        this.total = documents.size();
        this.failed = problems.size();
        problems.stream().limit(TOLD).forEach(this.problems::add);
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** How many documents it has. */
    public int total() {
        return total;
    }

    synchronized List<Document> documents() {
        return documents;
    }

    void added(int found) {
        synchronized (this) {
            done++;
            added++;
            findings += found;
        }
        watchers.forEach(Runnable::run);
    }

    void known() {
        synchronized (this) {
            done++;
            there++;
        }
        watchers.forEach(Runnable::run);
    }

    void failed(String problem) {
        synchronized (this) {
            done++;
            failed++;
            if (problems.size() < TOLD) {
                problems.add(problem);
            }
        }
        watchers.forEach(Runnable::run);
    }

    void end() {
        synchronized (this) {
            ended = true;
            documents = List.of();
        }
        watchers.forEach(Runnable::run);
    }

    /** Calls back when anything changes. */
    void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    void unwatch(Runnable watcher) {
        watchers.remove(watcher);
    }

    /** Whether all is done, or was given up. */
    public synchronized boolean ended() {
        return ended;
    }

    /** How many documents it has come to. */
    public synchronized int done() {
        return done;
    }

    /** What went wrong, one line each, fifty at most. */
    public synchronized List<String> problems() {
        return List.copyOf(problems);
    }

    /** {@code "12 of 40 documents: 10 added, 1 there already, 1 failed; 87 findings"}. */
    public synchronized String line() {
        return done + " of " + total + (total == 1 ? " document: " : " documents: ") + added + " added, " + there
                + " there already, " + failed + " failed; " + findings + (findings == 1 ? " finding" : " findings");
    }

    /** How it stands, for programs. */
    public synchronized Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("job", id);
        fields.put("total", total);
        fields.put("done", done);
        fields.put("added", added);
        fields.put("there", there);
        fields.put("failed", failed);
        fields.put("findings", findings);
        fields.put("ended", ended);
        fields.put("problems", problems());
        return fields;
    }
}
