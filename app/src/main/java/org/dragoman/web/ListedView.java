package org.dragoman.web;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.store.Listed;
import org.jspecify.annotations.Nullable;

/**
 * A finding in a list.
 *
 * @param finding as pages show it
 * @param day the day of publication, or {@code no date}
 * @param href its sentence
 * @param title the document's title, or its id
 * @param publisher who published it; empty where that is not stated
 * @param quote the words it rests on
 * @param decided what people decided, in words; empty without
 */
public record ListedView(
        FindingView finding,
        String day,
        String href,
        String title,
        String publisher,
        String quote,
        List<String> decided) {
    public ListedView {
        decided = List.copyOf(decided);
    }

    static ListedView of(Listed listed) {
        FindingRecord finding = listed.finding();
        String day = published(finding);
        return new ListedView(
                FindingView.of(finding, List.of()),
                day == null ? "no date" : day,
                Addresses.finding(finding.document(), finding.id()),
                listed.title() == null ? finding.document() : listed.title(),
                listed.publisher() == null ? "" : listed.publisher(),
                finding.evidence().quote(),
                decided(listed));
    }

    static @Nullable String published(FindingRecord finding) {
        return finding instanceof EventRecord event ? event.published() : ((CommitmentRecord) finding).published();
    }

    private static List<String> decided(Listed listed) {
        List<String> decided = new ArrayList<>();
        if (listed.verdict() != null) {
            decided.add(listed.verdict().equals("confirm") ? "confirmed" : "rejected");
        }
        add(decided, "is " + listed.recoded(), listed.recoded());
        add(decided, "parties " + listed.reassigned(), listed.reassigned());
        add(decided, "status " + listed.restatused(), listed.restatused());
        add(decided, "date " + listed.redated(), listed.redated());
        return decided;
    }

    private static void add(List<String> decided, String told, @Nullable String given) {
        if (given != null) {
            decided.add(told);
        }
    }
}
