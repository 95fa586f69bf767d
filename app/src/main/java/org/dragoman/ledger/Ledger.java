package org.dragoman.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.DebtorRecord;
import org.jspecify.annotations.Nullable;

/**
 * What was promised, and what came of it.
 *
 * <p>The same findings give the same ledger in whatever order they come.
 *
 * @param entries by the day of their earliest mention
 */
public record Ledger(List<Entry> entries) {
    private static final Pattern TERM = Pattern.compile("\\b(19|20)\\d\\d ?[-–] ?(19|20)?\\d\\d\\b");

    public Ledger {
        entries = List.copyOf(entries);
    }

    /** The ledger of findings, as the machine finds it. */
    public static Ledger of(Collection<? extends FindingRecord> findings, LexiconFiles lexicon) {
        return of(findings, List.of(), lexicon, List.of());
    }

    /**
     * The ledger of findings and of what people decided.
     *
     * @param sources the documents, whose titles tell what "the works" in their texts are, and whose sentences may tell of
     *     a matter in words that no frame reads; those that are missing are read without
     * @param decided the latest ruling last
     */
    public static Ledger of(
            Collection<? extends FindingRecord> findings,
            Collection<Source> sources,
            LexiconFiles lexicon,
            List<Ruling> decided) {
        Map<String, Source> byId = new HashMap<>();
        sources.forEach(source -> byId.put(source.id(), source));
        Vocabulary vocabulary = Vocabulary.load(lexicon);
        List<CommitmentRecord> tellings = sources.parallelStream()
                .flatMap(source -> Tellings.records(source).stream())
                .toList();
        Rulings rulings = new Rulings(decided);
        Cues cues = Cues.load(lexicon);
        List<Mention> mentions = Mentions.of(List.copyOf(findings), tellings, byId, vocabulary, cues);
        Naming naming = new Naming(mentions, vocabulary);
        Outcome outcome = new Outcome(naming, cues);
        Gathering gathering = new Gathering(rulings, naming, outcome);
        for (Mention mention : mentions) {
            if (!mention.parties().isEmpty() && !rulings.rejected(mention.id())) {
                gathering.add(mention);
            }
        }
        List<Draft> drafts = new ArrayList<>(gathering.merged());
        drafts.sort(Comparator.comparing((Draft d) -> d.first().day())
                .thenComparing(d -> d.first().document())
                .thenComparing(Draft::number)
                .thenComparing(d -> d.first().id()));
        return new Ledger(Supersession.of(drafts).stream()
                .map(d -> entry(d, byId.get(d.telling().document()), vocabulary, rulings))
                .filter(e -> !rulings.rejected(e.id()) && e.aliases().stream().noneMatch(rulings::rejected))
                .toList());
    }

    /** The entry of an id or alias; null without one. */
    public @Nullable Entry entry(String id) {
        for (Entry entry : entries) {
            if (entry.id().equals(id) || entry.aliases().contains(id)) {
                return entry;
            }
        }
        return null;
    }

    private static Entry entry(Draft draft, @Nullable Source source, Vocabulary vocabulary, Rulings rulings) {
        CommitmentRecord first = draft.first().record();
        Set<String> debtors = new TreeSet<>();
        Set<String> areas = new LinkedHashSet<>();
        Set<String> aliases = new LinkedHashSet<>();
        String programme = null;
        boolean standing = true;
        boolean testable = false;
        for (Mention mention : draft.mentions()) {
            CommitmentRecord c = mention.record();
            c.debtors().stream()
                    .map(DebtorRecord::country)
                    .filter(country -> country != null && draft.parties().contains(country))
                    .forEach(debtors::add);
            areas.addAll(c.areas());
            programme = programme == null ? c.programme() : programme;
            standing &= c.standing();
            testable |= c.testable() || mention.report();
            aliases.add(mention.entry());
        }
        String id = draft.first().entry();
        List<String> ids = new ArrayList<>(aliases);
        draft.mentions().forEach(m -> ids.add(m.id()));
        aliases.remove(id);
        if (areas.size() > 1) {
            areas.remove("cross-cutting");
        }
        List<String> owed = debtors.isEmpty() ? List.copyOf(draft.parties()) : List.copyOf(debtors);
        String text =
                String.join(" and ", owed.stream().map(vocabulary::countryName).toList())
                        + ": "
                        + (first.force().equals("support") && !first.action().equals("support") ? "support: " : "")
                        + Wording.of(draft.telling(), source);
        return new Entry(
                id,
                List.copyOf(aliases),
                text,
                owed,
                List.copyOf(draft.parties()),
                List.copyOf(areas),
                programme,
                draft.first().label().isEmpty()
                        ? null
                        : String.join(" ", draft.first().label()),
                standing,
                testable,
                draft.first().broad(),
                term(first),
                rulings.stage(ids),
                rulings.notes(ids),
                Chain.of(draft, rulings));
    }

    /** "a programme for 2023-2024": it ends by itself. */
    private static boolean term(CommitmentRecord c) {
        return TERM.matcher(c.object() + " " + c.evidence().quote()).find();
    }
}
