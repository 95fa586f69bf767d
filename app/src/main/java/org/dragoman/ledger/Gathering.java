package org.dragoman.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.QuantityRecord;
import org.jspecify.annotations.Nullable;

/**
 * Gathers mentions into drafts, one by one from the earliest on.
 *
 * <p>Only mentions of the same parties meet; a document that names one of two parties may speak of both's matter if it
 * says enough. A mention is compared only with drafts that share a word with it, those of its rarest words first and no more than
 * {@link #CANDIDATES}: the cost grows with the number of mentions, not with its square.
 */
final class Gathering {
    private static final Affinity NONE = new Affinity(0, List.of());
    private static final int CANDIDATES = 64;
    private static final double BARE = 0.5;
    private static final double SAME_DOCUMENT = 0.08;
    private static final double NEARLY = 0.05;
    private static final double VAGUELY = 0.2;
    private static final double PARTIAL = 0.1;
    /** Below this nothing makes two mentions one, so that it need not be asked. */
    private static final double UNLIKELY = 0.3;
    /** What it adds that a document is on a matter. */
    private static final double PRESENT = 0.12;
    /** How well a sentence must name a matter of which its document names one party only, or another beside it. */
    private static final double BEYOND_DOUBT = 0.8;
    /** What speaks against a study of something, where the sentence speaks of no study. */
    private static final double ONLY_STUDIED = 0.3;

    /** The matters that one sentence tells of, at most. */
    private static final int TOLD = 3;

    private final List<Draft> drafts = new ArrayList<>();
    private final Shelves shelves = new Shelves();
    private final States states = new States();
    private final Rulings rulings;
    private final Naming naming;
    private final Outcome outcome;
    private final List<Mention> waiting = new ArrayList<>();
    private Page page = new Page();
    private @Nullable Draft latest;
    private String document = "";
    /** The states that tell which matter the document speaks of. */
    private Set<String> third = Set.of();

    Gathering(Rulings rulings, Naming naming, Outcome outcome) {
        this.rulings = rulings;
        this.naming = naming;
        this.outcome = outcome;
    }

    /** The drafts in the order of their earliest mentions, those joined that a person said are one. */
    List<Draft> merged() {
        settle();
        List<Draft> all = new ArrayList<>(drafts);
        for (List<String> ids : rulings.merged()) {
            List<Draft> one = all.stream().filter(d -> d.known(ids)).toList();
            if (one.size() > 1) {
                all.removeAll(one);
                all.add(Draft.joined(one));
            }
        }
        return all;
    }

    void add(Mention mention) {
        if (!mention.document().equals(document)) {
            settle();
            document = mention.document();
            third = states.telling(mention.countries());
            latest = null;
        }
        if (mention.telling()) {
            tell(mention);
            return;
        }
        if (mention.topic().sum() < BARE) {
            Draft carried = latest;
            if (carried != null && mention.report()) {
                carried.add(mention, new Affinity(Affinity.ENOUGH, List.of("carried on from the words before it")));
            }
            return;
        }
        if (mention.volume()) {
            attach(mention);
            return;
        }
        Draft best = null;
        Affinity most = NONE;
        for (Draft draft : shelves.near(keys(mention), mention.parties(), CANDIDATES)) {
            boolean same = draft.in(document);
            boolean equal = draft.parties().equals(mention.parties());
            boolean atLarge = mention.papersAtLarge() || !mention.report() && Page.leavesOpen(mention);
            if (!equal && !draft.partly(mention, same) || apart(draft, mention) || !same && atLarge) {
                continue;
            }
            Affinity here = draft.affinity(mention, third);
            double score = here.score() + (same ? SAME_DOCUMENT : 0) - (equal || same ? 0 : PARTIAL);
            if (!same && here.score() > UNLIKELY) {
                score += PRESENT * naming.presence(draft, document);
            }
            if (score >= Affinity.ENOUGH && later(draft, best, score, most, mention.thin() ? VAGUELY : NEARLY)) {
                best = draft;
                most = new Affinity(score, here.reasons());
            }
        }
        if (best == null && (mention.report() || !mention.core().names().isEmpty())) {
            Map<Draft, Affinity> named =
                    named(mention, word -> mention.core().words().containsKey(word), Set.of(), likely(mention));
            Draft draft = best(named, mention);
            if (draft != null && (mention.report() && mention.thin() || own(draft, mention) && thing(draft, mention))) {
                best = draft;
                most = named.getOrDefault(draft, NONE);
            }
        }
        if (best == null && mention.gathering()) {
            return;
        }
        Draft headed = best == null && mention.record().sentence() < 0 ? page.headed(mention) : null;
        if (headed != null && !apart(headed, mention)) {
            best = headed;
            most = new Affinity(Affinity.ENOUGH, List.of("a headline of what the first sentences tell"));
        }
        if (best == null && Page.leavesOpen(mention)) {
            waiting.add(mention);
        } else {
            put(mention, best, most);
        }
    }

    private void put(Mention mention, @Nullable Draft matter, Affinity affinity) {
        Draft draft = matter;
        if (draft == null) {
            draft = new Draft(drafts.size(), mention);
            drafts.add(draft);
        } else {
            draft.add(mention, affinity);
        }
        index(draft, mention);
        states.note(draft.parties(), mention);
        page.note(draft, mention);
        latest = draft;
    }

    /** At the end of a document: "the works were suspended", "the plant is ready", known by the words around them. */
    private void settle() {
        for (Mention open : waiting) {
            Draft meant = page.meant(open);
            boolean apart = meant != null && apart(meant, open);
            put(
                    open,
                    apart ? null : meant,
                    new Affinity(
                            Affinity.ENOUGH,
                            List.of("meant by the words around it: "
                                    + open.record().object())));
        }
        waiting.clear();
        page = new Page();
    }

    /**
     * A sentence tells of the earlier matters that it names well, each by words of its own, the best named first; where frames
     * read of such a matter in its document only what was said, it may tell what came of the matter.
     */
    private void tell(Mention telling) {
        Set<String> used = new TreeSet<>();
        Collection<Draft> likely = likely(telling);
        for (int i = 0; i < TOLD && !likely.isEmpty(); i++) {
            Map<Draft, Affinity> named = named(telling, word -> true, used, likely);
            Draft draft = best(named, telling);
            if (draft == null) {
                return;
            }
            used.addAll(naming.shared(draft, telling));
            tell(telling, draft, named.getOrDefault(draft, NONE));
            likely = named.keySet();
            likely.remove(draft);
        }
    }

    private void tell(Mention telling, Draft draft, Affinity affinity) {
        boolean read = draft.read(telling.document());
        if (read && !draft.spoken(telling.document())) {
            return;
        }
        Mention told = outcome.told(telling, draft);
        if ((!read || moves(told, draft)) && !draft.told(told.document(), told.relation())) {
            Mention dated = dated(told, draft);
            draft.add(dated, affinity);
            index(draft, dated);
            page.note(draft, dated);
        }
    }

    /** Whether a sentence tells more than what is said; of a level of relations only what stands in its way. */
    private static boolean moves(Mention told, Draft draft) {
        return draft.first().label().isEmpty()
                ? !Relations.SPOKEN.contains(told.relation())
                : Relations.TROUBLE.contains(told.relation());
    }

    /** A sentence that tells of a matter with the day that its clause names for that, else that of its document. */
    private Mention dated(Mention told, Draft draft) {
        CommitmentRecord record = told.record();
        if (record.published() == null) {
            return told;
        }
        String clause = naming.clause(draft, record.evidence().quote());
        String day = FactDay.of(clause, told.relation(), told.day());
        return told.told(told.relation(), Tellings.dated(record, day == null ? record.published() : day));
    }

    /** The matters that may be spoken of in the sentence of a mention. */
    private Collection<Draft> likely(Mention mention) {
        return shelves.near(around(mention), mention.countries(), CANDIDATES);
    }

    /** The matters of earlier documents that the sentence of a mention names well, each with how well. */
    private Map<Draft, Affinity> named(
            Mention mention, Predicate<String> own, Set<String> used, Collection<Draft> likely) {
        Map<Draft, Affinity> named = new LinkedHashMap<>();
        for (Draft draft : likely) {
            boolean earlier = draft.first().day().isBefore(mention.day());
            boolean reaches = draft.reaches(mention);
            if (earlier && (reaches || draft.touches(mention)) && !apart(draft, mention)) {
                Affinity here = naming.of(
                        draft,
                        mention,
                        third,
                        used,
                        words -> words.stream().allMatch(own) && alone(draft, mention, words),
                        name -> besideAlone(draft, mention, name),
                        paper(draft, mention));
                if (here.score() > (reaches ? 0 : BEYOND_DOUBT)) {
                    named.put(draft, here);
                }
            }
        }
        return named;
    }

    /** The matter that is named best, the first among equals; null without any. */
    private static @Nullable Draft best(Map<Draft, Affinity> named, Mention mention) {
        Draft best = null;
        double most = 0;
        for (Map.Entry<Draft, Affinity> entry : named.entrySet()) {
            boolean study = entry.getKey().first().study() && !mention.studied();
            double score = entry.getValue().score() - (study ? ONLY_STUDIED : 0);
            if (score > most) {
                best = entry.getKey();
                most = score;
            }
        }
        return best;
    }

    /** Whether what a report is on has a name by which, of the matters of its countries, one alone goes. */
    private boolean own(Draft draft, Mention report) {
        Set<String> names = new TreeSet<>(report.core().names());
        names.addAll(report.core().places());
        names.retainAll(draft.about().names());
        return names.stream().anyMatch(name -> naming.telling(name) && alone(draft, report, List.of(name)));
    }

    /** A commission on a place is no memorial there; a paper may be on anything. */
    private static boolean thing(Draft draft, Mention report) {
        return !report.papers().isEmpty()
                || draft.first().topic().words().containsKey(report.head())
                || draft.mentions().stream().anyMatch(m -> m.head().equals(report.head()));
    }

    /** How well a sentence names a matter by a paper, of which no other matter of the same countries is. */
    private double paper(Draft draft, Mention mention) {
        double same = Papers.same(draft.about().papers(), mention.papers());
        if (same == 0) {
            return 0;
        }
        for (String party : draft.parties()) {
            for (String key : Papers.keys(mention.papers())) {
                for (Draft other : shelves.of(key, party)) {
                    boolean rival = other != draft
                            && !other.first().report()
                            && other.parties().equals(draft.parties())
                            && Papers.same(other.about().papers(), mention.papers()) >= same;
                    if (rival) {
                        return 0;
                    }
                }
            }
        }
        return same;
    }

    /** Whether no other matter of these parties of which a mention may tell is about all of some words. */
    private boolean alone(Draft draft, Mention mention, List<String> words) {
        for (String party : draft.parties()) {
            List<Draft> few = words.stream()
                    .map(word -> shelves.of(word, party))
                    .min(Comparator.comparingInt(List::size))
                    .orElse(List.of());
            if (few.stream().anyMatch(other -> other != draft && other.holds(party, words) && other.reaches(mention))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name stands beside no matter of these parties but those of the document in which this one begins. */
    private boolean besideAlone(Draft draft, Mention mention, String name) {
        String begun = draft.first().document();
        return draft.parties().stream()
                .flatMap(party -> shelves.of(Naming.AROUND + name, party).stream())
                .noneMatch(other -> !other.first().document().equals(begun)
                        && other.about().beside().contains(name)
                        && other.reaches(mention));
    }

    /** A figure belongs to the target it is held against, and to the latest general call; it is no matter of its own. */
    private void attach(Mention figure) {
        Draft target = null;
        Draft call = null;
        Affinity ofTarget = NONE;
        Affinity ofCall = ofTarget;
        for (Draft draft : shelves.near(keys(figure), figure.parties(), CANDIDATES)) {
            if (!draft.parties().equals(figure.parties()) || apart(draft, figure)) {
                continue;
            }
            Affinity here = draft.affinity(figure, Set.of());
            boolean held = draft.mentions().stream().anyMatch(m -> m.record().quantity() != null && !m.volume());
            if (here.score() >= Affinity.ENOUGH && held && (target == null || draft.number() > target.number())) {
                target = draft;
                ofTarget = here;
            } else if (here.score() >= Affinity.ENOUGH && !held && (call == null || draft.number() > call.number())) {
                call = draft;
                ofCall = here;
            }
        }
        if (target != null) {
            target.add(figure, ofTarget);
        }
        if (call != null) {
            call.add(figure, ofCall);
        }
    }

    /** Of two that are nearly as likely, the one spoken of last. */
    private static boolean later(Draft draft, @Nullable Draft best, double score, Affinity most, double nearly) {
        if (best == null || score > most.score() + nearly) {
            return true;
        }
        if (score < most.score() - nearly) {
            return false;
        }
        int compared = draft.last().day().compareTo(best.last().day());
        if (compared == 0 && draft.last().document().equals(best.last().document())) {
            compared = Integer.compare(draft.last().place(), best.last().place());
        }
        return compared > 0
                || compared == 0 && (score > most.score() || score == most.score() && draft.number() < best.number());
    }

    private boolean apart(Draft draft, Mention mention) {
        return rulings.part() && draft.mentions().stream().anyMatch(m -> rulings.apart(m, mention));
    }

    private void index(Draft draft, Mention mention) {
        if (!mention.telling()) {
            shelves.put(draft, keys(mention), mention.parties());
        }
        shelves.put(draft, around(mention), mention.parties());
    }

    /** Its words and a large sum. */
    private static List<String> keys(Mention mention) {
        List<String> keys = new ArrayList<>(mention.topic().words().keySet());
        QuantityRecord sum = mention.record().quantity();
        if (sum != null && sum.value() >= Affinity.AIMED && !mention.volume()) {
            keys.add("= " + sum.value());
        }
        return keys;
    }

    /** The rare words, large figures and papers of its sentence. */
    private List<String> around(Mention mention) {
        List<String> keys = new ArrayList<>();
        for (String word : mention.around().words().keySet()) {
            if (naming.rare(word)) {
                keys.add(Naming.AROUND + word);
            }
        }
        for (String figure : mention.figures()) {
            if (Figures.large(figure)) {
                keys.add(Naming.AROUND + figure);
            }
        }
        keys.addAll(Papers.keys(mention.papers()));
        return keys;
    }
}
