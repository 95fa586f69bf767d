package org.dragoman.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.finding.Commitment;
import org.dragoman.finding.Commitment.Consent;
import org.dragoman.finding.Commitment.Debtor;
import org.dragoman.finding.Finding;
import org.dragoman.finding.Party;
import org.dragoman.ontology.Act;

/**
 * Names, once a document is read, the debtors that its sentences left open: "the leaders agreed", "construction
 * began", "Xi called for deeper cooperation" mean the two countries that the document is about.
 */
final class Completion {
    private static final String RULE = "document-pair";

    private static final String CALL = Objects.requireNonNull(Act.CALL.force());

    private final ActorBook actors;
    private final List<String> pair;
    private final Set<String> outlawed;

    /**
     * @param pair the countries that a document is about
     * @param outlawed those that it names by groups under arms alone, which owe nothing
     */
    Completion(ActorBook actors, List<String> pair, Set<String> outlawed) {
        this.actors = actors;
        this.pair = pair;
        this.outlawed = outlawed;
    }

    /** The sentences with the debtors of their commitments completed; commitments that stay without any are left out. */
    List<SentenceReading> of(List<SentenceReading> sentences) {
        return sentences.stream().map(s -> s.with(completed(s.findings()))).toList();
    }

    private List<Finding> completed(List<Finding> findings) {
        List<Finding> completed = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            if (!(finding instanceof Commitment commitment)) {
                completed.add(finding);
                continue;
            }
            List<Debtor> debtors = debtors(lawful(commitment));
            if (!debtors.isEmpty()) {
                completed.add(debtors.equals(commitment.debtors()) ? commitment : commitment.owedBy(debtors));
            }
        }
        return completed;
    }

    /** "The two sides will defeat al-Shabaab": none of the two is Somalia, which the group alone stands for; what is asked of it is its own. */
    private Commitment lawful(Commitment commitment) {
        List<Debtor> debtors = commitment.debtors();
        boolean any = debtors.stream()
                .anyMatch(
                        d -> outlawed.contains(String.valueOf(d.party().actor().country())));
        return any && pair.size() == 2 && !commitment.force().equals(CALL) ? commitment.owedBy(List.of()) : commitment;
    }

    private List<Debtor> debtors(Commitment commitment) {
        Set<String> named = new TreeSet<>();
        commitment.debtors().stream()
                .map(d -> d.party().actor().country())
                .filter(Objects::nonNull)
                .forEach(named::add);
        boolean report = commitment.relation() != null;
        boolean open = named.isEmpty()
                && (commitment.debtors().isEmpty()
                        || commitment.debtors().stream().allMatch(d -> collective(d.party())));
        boolean partial = report && named.size() < 2 && pair.containsAll(named);
        if (pair.size() < 2 || !open && !partial) {
            return commitment.debtors();
        }
        Map<String, Debtor> all = new LinkedHashMap<>();
        commitment.debtors().stream()
                .filter(d -> d.party().actor().country() != null)
                .forEach(d -> all.put(String.valueOf(d.party().actor().country()), d));
        for (String country : pair) {
            Actor actor = new Actor(actors.countryName(country), country, List.of(), null, RULE, true);
            all.putIfAbsent(country, new Debtor(Party.inferred(actor, RULE), Consent.NOT_STATED));
        }
        return List.copyOf(all.values());
    }

    /** "the leaders", "the parties", "Presidents", "they": words that name the two sides together. */
    private static boolean collective(Party party) {
        String name = party.actor().name().toLowerCase(java.util.Locale.ROOT);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return Set.of(
                        "leaders",
                        "presidents",
                        "ministers",
                        "parties",
                        "sides",
                        "governments",
                        "countries",
                        "nations",
                        "states",
                        "premiers",
                        "delegations",
                        "ministries",
                        "they",
                        "we",
                        "neighbours",
                        "neighbors",
                        "officials",
                        "counterparts",
                        "both",
                        "heads")
                .contains(last);
    }
}
