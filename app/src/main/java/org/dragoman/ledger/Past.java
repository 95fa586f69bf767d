package org.dragoman.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.record.FindingRecord.DateRecord;
import org.dragoman.record.FindingRecord.DeadlineRecord;
import org.dragoman.record.FindingRecord.EvidenceRecord;
import org.dragoman.record.FindingRecord.QuantityRecord;
import org.dragoman.time.TimeKind;
import org.dragoman.time.When;
import org.jspecify.annotations.Nullable;

/** What has been told of a matter so far: its links up to a mention, and what they leave to be told. */
final class Past {
    private static final Pattern BEGINNING = Pattern.compile(
            "\\b(launch|launching|open|opening|start|starting|begin|introduce|establish|establishment)\\b");

    /** What is opened had been begun long before; so had what goes into service. */
    private static final Pattern OPENING = Pattern.compile(
            "\\b(?:open|opening)\\b"
                    + "|\\b(?:start|launch|beginning|commencement|introduction) (?:of )?(?:\\w+ ){0,2}(?:operations?|services?)\\b");

    /** "launched a plan": not still to begin. */
    private static final Pattern BEGUN = Pattern.compile("(?i)(?:\\w+ed|began|begun)");

    private static final Set<String> GIVEN = Set.of("pledged", "scheduled", "proposed", "agreed");
    private static final Set<String> HALTED = Set.of("suspended", "cancelled");
    private static final Set<String> GOING =
            Set.of("suspended", "cancelled", "resumed", "started", "progress", "completed", "in-force", "superseded");

    /** In so many years a day that was set is forgotten. */
    private static final int LONG = 5;

    private static final double FIGURES_APART = 0.2;

    /** What was reported, when it was, and by which words. */
    record Fact(@Nullable When day, Mention mention) {}

    private final List<Link> links = new ArrayList<>();
    private int strongest;
    private @Nullable Fact completed;
    private @Nullable Fact started;

    boolean isEmpty() {
        return links.isEmpty();
    }

    /** How firm the firmest word given is. */
    int strongest() {
        return strongest;
    }

    /** When it was done, as was last reported; null where that is not known. */
    @Nullable
    When done() {
        return completed == null ? null : completed.day();
    }

    /** The last report that it was done; null without any. */
    @Nullable
    Fact completed() {
        return completed;
    }

    /** The last report that it was begun; null without any. */
    @Nullable
    Fact started() {
        return started;
    }

    /** Adds what a mention tells; of one document that tells the same twice the first, but rather a sentence than the headline. */
    void add(Link link, Mention mention, @Nullable When fact) {
        int again = again(link);
        if (again < 0) {
            links.add(link);
        } else if (title(links.get(again).evidence()) && !title(link.evidence())) {
            links.set(again, link);
        }
        strongest = Math.max(strongest, mention.strength());
        if (link.relation().equals("completed")) {
            completed = new Fact(fact, mention);
        } else if (link.relation().equals("started")) {
            started = new Fact(fact, mention);
        }
    }

    /** Where the same document already says the same; -1 where it does not. */
    private int again(Link link) {
        for (int i = 0; i < links.size(); i++) {
            boolean same = links.get(i).document().equals(link.document())
                    && links.get(i).relation().equals(link.relation());
            if (same) {
                return i;
            }
        }
        return -1;
    }

    private static boolean title(EvidenceRecord evidence) {
        return Sentence.TITLE.equals(evidence.in());
    }

    /** Adds a link of something else that ends the matter. */
    void end(Link link) {
        links.add(link);
    }

    /** All links, in the order of their documents' days. */
    List<Link> links() {
        List<Link> sorted = new ArrayList<>(links);
        sorted.sort(Comparator.comparing(Link::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())));
        return sorted;
    }

    /** What a later document tells: when it was done, what was reported of its progress after that day only confirms it. */
    void settle() {
        When done = done();
        LocalDate day = done == null ? null : done.latest();
        if (day == null || completed == null) {
            return;
        }
        LocalDate told = completed.mention().day();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            LocalDate published = link.published();
            boolean after = published != null
                    && published.isAfter(day)
                    && published.isBefore(told)
                    && !link.relation().equals("completed");
            if (after && Relations.DOING.contains(link.relation()) && !stated(link)) {
                links.set(i, link.with("repeated", List.of("a later document tells that it was done by " + day)));
            }
        }
    }

    /** Whether the fact has a day of its own, earlier than the document's. */
    private static boolean stated(Link link) {
        return link.factDate() != null && !link.factDate().equals(String.valueOf(link.published()));
    }

    /** Whether any document told this of it. */
    boolean told(String relation) {
        return links.stream().anyMatch(link -> link.relation().equals(relation));
    }

    /** Whether a document that gives a word on it, or a day, tells of nothing that was done. */
    boolean toCome(String document) {
        Set<String> here = links.stream()
                .filter(link -> link.document().equals(document))
                .map(Link::relation)
                .collect(Collectors.toSet());
        return !Collections.disjoint(here, GIVEN) && Collections.disjoint(here, Relations.DONE);
    }

    /** Whether it was cancelled, and nothing set it going again. */
    boolean cancelled() {
        return last(Set.of("cancelled", "resumed")).equals("cancelled");
    }

    /** Whether it was halted or called off, and nothing was done of it since. */
    boolean halted() {
        return HALTED.contains(last(GOING));
    }

    /** The last of some relations that was told; empty without any. */
    private String last(Set<String> relations) {
        return links.stream()
                .map(Link::relation)
                .filter(relations::contains)
                .reduce((earlier, later) -> later)
                .orElse("");
    }

    /** "will open in December 2029", where it was to be 2023. */
    boolean sooner(Mention mention) {
        DeadlineRecord deadline = mention.record().deadline();
        LocalDate day = deadline == null ? null : new When(deadline.edtf(), TimeKind.BY).latest();
        LocalDate before = null;
        for (Link link : links) {
            String due = link.due();
            LocalDate other = due == null ? null : new When(due, TimeKind.BY).latest();
            before = other != null && (before == null || other.isAfter(before)) ? other : before;
        }
        return day != null
                && before != null
                && day.isAfter(before.plusDays(9 * Days.MONTH))
                && before.isAfter(mention.day().minusYears(LONG));
    }

    /** "the importance of launching flights", a day after they were to be launched. */
    boolean begun(Mention mention) {
        boolean word = !mention.report() || mention.relation().equals("discussed");
        String beginning = mention.record().action() + " " + head(mention);
        boolean told =
                BEGUN.matcher(mention.record().evidence().trigger().text()).matches();
        if (!word || told || !BEGINNING.matcher(beginning).find()) {
            return false;
        }
        boolean opening =
                OPENING.matcher(beginning + " " + mention.record().object()).find();
        Set<String> begun = opening ? Set.of("completed") : Set.of("started", "completed");
        for (Link link : links) {
            String due = link.due();
            LocalDate planned =
                    due == null || !link.relation().equals("scheduled") ? null : new When(due, TimeKind.BY).latest();
            boolean past = planned != null
                    && planned.isBefore(mention.day())
                    && planned.isAfter(mention.day().minusDays(Days.MONTH));
            boolean done = begun.contains(link.relation())
                    && link.published() != null
                    && link.published().isBefore(mention.day());
            if (past || done) {
                return true;
            }
        }
        return false;
    }

    private static String head(Mention mention) {
        String object = mention.record().object();
        int of = object.indexOf(" of ");
        return of < 0 ? "" : object.substring(0, of);
    }

    /** Whether another figure for the same time was given. */
    boolean otherFigure(Mention mention) {
        QuantityRecord quantity = mention.record().quantity();
        DateRecord date = mention.record().date();
        if (quantity == null || date == null) {
            return false;
        }
        for (Link link : links) {
            QuantityRecord earlier = link.quantity();
            boolean told = link.relation().equals("progress") || link.relation().equals("contested");
            if (earlier != null
                    && told
                    && date.edtf().equals(link.factDate())
                    && earlier.unit().equals(quantity.unit())
                    && Math.abs(earlier.value() - quantity.value()) > FIGURES_APART * earlier.value()) {
                return true;
            }
        }
        return false;
    }
}
