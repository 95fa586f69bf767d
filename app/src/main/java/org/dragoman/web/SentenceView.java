package org.dragoman.web;

import java.util.List;

/**
 * A sentence with its findings beside it.
 *
 * @param number from 0; -1 for the title
 * @param stretches its words, marked
 * @param findings what was found in it
 * @param silence why it gave nothing; empty where it gave something
 */
public record SentenceView(int number, List<Stretch> stretches, List<FindingView> findings, List<String> silence) {
    public SentenceView {
        stretches = List.copyOf(stretches);
        findings = List.copyOf(findings);
        silence = List.copyOf(silence);
    }

    /** Whether it is the headline. */
    public boolean title() {
        return number < 0;
    }

    /** An anchor in the page: {@code s3}, {@code title}. */
    public String anchor() {
        return title() ? "title" : "s" + number;
    }
}
