package org.dragoman.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.DateRecord;
import org.dragoman.record.FindingRecord.DeadlineRecord;
import org.dragoman.record.FindingRecord.EvidenceRecord;
import org.dragoman.record.FindingRecord.QuantityRecord;
import org.dragoman.time.TimeKind;
import org.dragoman.time.When;
import org.jspecify.annotations.Nullable;

/** Turns the mentions of an entry into its dated links, each seen in the light of those before it. */
final class Chain {
    private static final Set<String> WORDS = Set.of("proposed", "called", "pledged", "agreed");
    /** What is said of a matter, and changes nothing about it. */
    static final Set<String> SPOKEN =
            Set.of("repeated", "recalled", "discussed", "called", "pledged", "proposed", "agreed", "scheduled");

    /** What stands in the way of a matter, or ends it undone. */
    static final Set<String> TROUBLE = Set.of("delayed", "suspended", "cancelled", "reversed");

    /** What has been done of it. */
    static final Set<String> DONE = Set.of("started", "progress", "completed");

    private static final Set<String> DOING = Set.of("started", "progress");
    private static final Pattern DRAFTING =
            Pattern.compile("\\b(draft|drafting|negotiate|negotiation|negotiations|prepare|preparation|draw up)\\b");
    private static final Pattern TREATY =
            Pattern.compile("(?i)\\b(treaty|agreement|accord|convention|pact|deal|protocol)\\b");
    private static final Pattern BEGINNING = Pattern.compile(
            "\\b(launch|launching|open|opening|start|starting|begin|introduce|establish|establishment)\\b");

    /** What is opened had been begun long before. */
    private static final Pattern OPENING = Pattern.compile("\\b(open|opening)\\b");

    private static final Pattern RELATIVE = Pattern.compile("(?i)(?:which|that|who|where) ");
    private static final int MONTH = 31;
    /** In so many years a day that was set is forgotten. */
    private static final int LONG = 5;

    private static final double SAME = 0.8;
    private static final double FIGURES_APART = 0.2;

    private final Rulings rulings;
    private final List<Link> links = new ArrayList<>();
    private int strongest;
    private @Nullable When completed;
    private @Nullable Mention completing;
    private @Nullable When started;
    private @Nullable Mention starting;

    private Chain(Rulings rulings) {
        this.rulings = rulings;
    }

    static List<Link> of(Draft draft, Rulings rulings) {
        Chain chain = new Chain(rulings);
        for (Mention mention : draft.mentions()) {
            chain.add(mention, draft);
        }
        chain.settle();
        for (Mention successor : draft.successors()) {
            chain.end(successor);
        }
        chain.links.sort(
                Comparator.comparing(Link::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())));
        return chain.links;
    }

    /** What a later document tells: when it was done, what was reported of its progress after that day only confirms it. */
    private void settle() {
        When done = completed;
        LocalDate day = done == null ? null : done.latest();
        if (day == null) {
            return;
        }
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            LocalDate published = link.published();
            boolean after = published != null
                    && published.isAfter(day)
                    && !link.relation().equals("completed");
            if (after && DOING.contains(link.relation()) && !stated(link)) {
                links.set(i, link.with("repeated", List.of("a later document tells that it was done by " + day)));
            }
        }
    }

    /** Whether the fact has a day of its own, earlier than the document's. */
    private static boolean stated(Link link) {
        return link.factDate() != null && !link.factDate().equals(String.valueOf(link.published()));
    }

    private void end(Mention successor) {
        CommitmentRecord c = successor.record();
        When fact = fact(c);
        links.add(new Link(
                c.id(),
                c.document(),
                c.published() == null ? null : successor.day(),
                "superseded",
                fact == null ? null : fact.edtf(),
                null,
                c.evidence(),
                0.8,
                by(c.id()),
                false,
                0,
                null,
                List.of("a higher level: " + String.join(" ", successor.label()))));
    }

    private String by(String finding) {
        return rulings.confirmed(finding) ? "confirmed" : "machine";
    }

    private void add(Mention mention, Draft draft) {
        CommitmentRecord c = mention.record();
        Affinity affinity = draft.joined(mention);
        List<String> reasons = new ArrayList<>(affinity == null ? List.of("the earliest mention") : affinity.reasons());
        When fact = fact(c);
        String relation = relation(mention, draft, fact, reasons);
        DeadlineRecord deadline = c.deadline();
        Link link = new Link(
                c.id(),
                c.document(),
                c.published() == null ? null : mention.day(),
                relation,
                fact == null ? null : fact.edtf(),
                deadline == null ? null : deadline.edtf(),
                c.evidence(),
                affinity == null ? 0.9 : Math.min(0.95, affinity.score()),
                by(c.id()),
                party(c, mention),
                mention.strength(),
                c.quantity(),
                reasons);
        int again = again(link);
        if (again < 0) {
            links.add(link);
        } else if (title(links.get(again).evidence()) && !title(link.evidence())) {
            links.set(again, link);
        }
        strongest = Math.max(strongest, mention.strength());
        if (relation.equals("completed")) {
            completed = fact;
            completing = mention;
        } else if (relation.equals("started")) {
            started = fact;
            starting = mention;
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

    private @Nullable When fact(CommitmentRecord c) {
        String ruled = rulings.date(c.id());
        if (ruled != null) {
            return new When(ruled, TimeKind.EXACT);
        }
        DateRecord date = c.date();
        String edtf = date != null ? date.edtf() : c.deadline() == null && c.relation() == null ? c.published() : null;
        return edtf == null ? null : new When(edtf, TimeKind.EXACT);
    }

    private static boolean party(CommitmentRecord c, Mention mention) {
        List<ActorRecord> speakers = c.speakers();
        return !speakers.isEmpty()
                && speakers.stream()
                        .allMatch(s -> s.country() == null || mention.parties().contains(s.country()));
    }

    private String relation(Mention mention, Draft draft, @Nullable When fact, List<String> reasons) {
        Mention first = draft.first();
        String told = mention.relation();
        boolean origin = links.isEmpty();
        if (told.equals("completed") && Parts.talks(mention) && (origin || !Parts.talks(first))) {
            reasons.add("talks on it are over, and it is agreed");
            return "agreed";
        }
        if (told.equals("completed") && Parts.round(mention)) {
            reasons.add("a round of it is over");
            told = origin && Parts.roundOfTalks(mention) ? "discussed" : "progress";
        }
        if (told.equals("completed") && !origin && Parts.recurring(mention, first)) {
            reasons.add("one of many");
            told = Parts.earliest(mention) ? "started" : "progress";
        }
        if (told.equals("completed") && (Parts.part(mention, first) || less(mention, first))) {
            reasons.add("a part of it is done");
            told = "progress";
        }
        if (mention.volume() && before(fact, first)) {
            reasons.add("how it was before the word was given");
            return "recalled";
        }
        if (mention.volume() && Volumes.falling(mention)) {
            reasons.add("it fell");
            return "discussed";
        }
        if (mention.volume() && Volumes.below(mention, draft)) {
            reasons.add("told beside the aim, which is given again");
            return "recalled";
        }
        if (told.equals("completed") && before(fact, first) && !DONE.contains(first.relation())) {
            reasons.add("done before the word was given");
            return "recalled";
        }
        if (still(mention)) {
            reasons.add("spoken of as still to begin, after it was to begin or had begun");
            return "contested";
        }
        if (told.equals("signed") && drafting(first) && !treaty(mention) && !origin) {
            reasons.add("it was to be signed or drafted, which is done");
            return "completed";
        }
        if (told.equals("signed") && !origin && signedBefore(mention, fact)) {
            reasons.add("signed long before this document, as was told before");
            return "recalled";
        }
        if (origin && told.equals("progress") && Deeds.given(mention)) {
            reasons.add("given as of now, and nothing was heard of it before");
            return "pledged";
        }
        if (told.equals("progress") && Deeds.habit(mention) && (origin || inPassing(mention))) {
            reasons.add("how it is, and nothing that came of a word");
            return "recalled";
        }
        if (told.equals("progress")
                && !origin
                && Parts.talks(mention)
                && mention.record().action().equals("continue")) {
            reasons.add("the talks go on");
            return "repeated";
        }
        if (told.equals("started") && !origin && Deeds.opens(mention, first)) {
            reasons.add("it does what it is for");
            told = "completed";
        }
        if (!origin && Deeds.passed(told, mention, first)) {
            reasons.add("the law is passed");
            told = "completed";
        }
        if (told.equals("cancelled") && !origin && cancelledBefore()) {
            reasons.add("reported before");
            return "repeated";
        }
        if (told.equals("scheduled") && !origin && mention.record().quantity() == null && later(mention)) {
            reasons.add("a later day than was given before");
            return "delayed";
        }
        if (WORDS.contains(told) && !origin) {
            return mention.strength() > strongest ? told : "repeated";
        }
        if (DOING.contains(told) && !mention.label().isEmpty()) {
            reasons.add("a level of relations is spoken of again");
            return "repeated";
        }
        When done = completed;
        if (DOING.contains(told) && done != null && !after(fact, done)) {
            reasons.add("it was done before");
            return "repeated";
        }
        if (DOING.contains(told) && done != null && !mention.volume()) {
            reasons.add("it had been reported as done");
            return "repeated";
        }
        if (told.equals("completed") && done != null) {
            DateRecord day = mention.record().date();
            boolean past = mention.record().status().contains("historical") || inPassing(mention);
            boolean apart = (day != null && day.text() != null || !past) && apart(fact, done);
            if (longAfter(fact, done) && !whole(mention, completing)) {
                reasons.add("what was reported as done before was hardly all of it");
                return "completed";
            }
            reasons.add(apart ? "another day than was reported before" : "reported before");
            return apart ? "contested" : "repeated";
        }
        When begun = started;
        Mention earlier = starting;
        boolean again = told.equals("started") && begun != null && apart(fact, begun);
        if (again && earlier != null && !earlier.thin()) {
            boolean same = mention.head().isEmpty() || earlier.topic().words().containsKey(mention.head());
            reasons.add(
                    "it had been reported as started" + (same ? " on another day" : ", and this is a further part"));
            return same ? "contested" : "progress";
        }
        if (mention.volume() && disputed(mention)) {
            reasons.add("another figure for the same time was given before");
            return "contested";
        }
        if (mention.volume() && told.equals("progress") && Volumes.reached(mention, draft)) {
            reasons.add("as much as was aimed at");
            return done == null ? "completed" : "repeated";
        }
        return told;
    }

    /** Whether it was cancelled, and nothing set it going again. */
    private boolean cancelledBefore() {
        return links.stream()
                .map(Link::relation)
                .filter(relation -> relation.equals("cancelled") || relation.equals("resumed"))
                .reduce((earlier, later) -> later)
                .filter("cancelled"::equals)
                .isPresent();
    }

    /** "will open in December 2029", where it was to be 2023. */
    private boolean later(Mention mention) {
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
                && day.isAfter(before.plusDays(9 * MONTH))
                && before.isAfter(mention.day().minusYears(LONG));
    }

    /** "three million doses have arrived", where forty million were promised. */
    private static boolean less(Mention done, Mention first) {
        QuantityRecord here = done.record().quantity();
        QuantityRecord promised = first.record().quantity();
        return here != null
                && promised != null
                && !first.report()
                && here.unit().equals(promised.unit())
                && here.value() < promised.value() * (1 - FIGURES_APART);
    }

    /** "the refinery, which had been built by common effort": told beside something else. */
    private static boolean inPassing(Mention mention) {
        return RELATIVE.matcher(mention.record().evidence().quote()).lookingAt();
    }

    private boolean signedBefore(Mention mention, @Nullable When fact) {
        DateRecord date = mention.record().date();
        LocalDate latest = fact == null ? null : fact.latest();
        boolean old = date != null
                && date.text() != null
                && latest != null
                && latest.isBefore(mention.day().minusDays(2 * MONTH));
        return old && links.stream().anyMatch(link -> link.relation().equals("signed"));
    }

    private static boolean drafting(Mention first) {
        String words = first.record().action() + " " + first.record().object();
        return DRAFTING.matcher(words).find();
    }

    /** A treaty is signed, ratified and in force; a programme or plan is done when it is drawn up. */
    private static boolean treaty(Mention mention) {
        return TREATY.matcher(mention.record().object()).find();
    }

    private static boolean before(@Nullable When fact, Mention first) {
        LocalDate latest = fact == null ? null : fact.latest();
        return latest != null && !first.volume() && latest.isBefore(first.day());
    }

    /** "the importance of launching flights", a day after they were to be launched. */
    private boolean still(Mention mention) {
        boolean word = !mention.report() || mention.relation().equals("discussed");
        String beginning = mention.record().action() + " " + head(mention);
        if (!word || !BEGINNING.matcher(beginning).find()) {
            return false;
        }
        Set<String> begun = OPENING.matcher(beginning).find() ? Set.of("completed") : Set.of("started", "completed");
        for (Link link : links) {
            String due = link.due();
            LocalDate planned =
                    due == null || !link.relation().equals("scheduled") ? null : new When(due, TimeKind.BY).latest();
            boolean past = planned != null
                    && planned.isBefore(mention.day())
                    && planned.isAfter(mention.day().minusDays(MONTH));
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

    private static boolean after(@Nullable When one, When other) {
        return one != null
                && one.earliest() != null
                && other.latest() != null
                && one.earliest().isAfter(other.latest());
    }

    private static boolean apart(@Nullable When one, When other) {
        if (one == null
                || one.earliest() == null
                || one.latest() == null
                || other.latest() == null
                || other.earliest() == null) {
            return false;
        }
        return one.earliest().isAfter(other.latest().plusDays(MONTH))
                || one.latest().isBefore(other.earliest().minusDays(MONTH));
    }

    /** Whether two reports are of one thing in nearly the same words. */
    private static boolean whole(Mention one, @Nullable Mention other) {
        return other != null
                && one.core().shared(other.core())
                        >= SAME * Math.max(one.core().sum(), other.core().sum());
    }

    /** Two parts of a matter may be done years apart; of one day two reports differ by months. */
    private static boolean longAfter(@Nullable When one, When other) {
        return one != null
                && one.earliest() != null
                && other.latest() != null
                && one.earliest().isAfter(other.latest().plusYears(1));
    }

    private boolean disputed(Mention mention) {
        var quantity = mention.record().quantity();
        DateRecord date = mention.record().date();
        if (quantity == null || date == null) {
            return false;
        }
        Set<String> units = new LinkedHashSet<>();
        for (Link link : links) {
            var earlier = link.quantity();
            boolean told = link.relation().equals("progress") || link.relation().equals("contested");
            if (earlier != null
                    && told
                    && date.edtf().equals(link.factDate())
                    && earlier.unit().equals(quantity.unit())
                    && Math.abs(earlier.value() - quantity.value()) > FIGURES_APART * earlier.value()) {
                units.add(earlier.unit());
            }
        }
        return !units.isEmpty();
    }
}
