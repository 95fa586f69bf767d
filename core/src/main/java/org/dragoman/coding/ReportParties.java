package org.dragoman.coding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.clause.Argument;
import org.dragoman.clause.Clause;
import org.dragoman.finding.Commitment.Consent;
import org.dragoman.finding.Commitment.Debtor;
import org.dragoman.finding.Party;
import org.dragoman.finding.Speaker;
import org.dragoman.place.PlaceMention;
import org.dragoman.syntax.Token;
import org.dragoman.text.Span;

/** Whose matter it is that a report is about. */
final class ReportParties {
    private static final Set<String> BESIDE = Set.of("acl", "advcl");

    private static final Set<String> ARMED = Set.of("REB", "UAF", "CRM");

    private final Scene scene;
    private final Surroundings surroundings;
    private final Set<String> works;

    /** @param works nouns of works under way, which may look like names at the start of a sentence */
    ReportParties(Scene scene, Surroundings surroundings, Set<String> works) {
        this.scene = scene;
        this.surroundings = surroundings;
        this.works = works;
    }

    /** Those whom the words name as doing it or as having it done to them; the document completes them. */
    List<Debtor> debtors(Clause clause, Token thing, Span phrase, List<Speaker> chain) {
        Map<String, Debtor> debtors = new LinkedHashMap<>();
        boolean single = clause.all("object").stream().noneMatch(a -> a.heads().size() > 1);
        for (Mention mention : scene.mentions()) {
            Token head = scene.sentence().token(mention.head());
            boolean common = mention.kind() == Mention.Kind.PERSON && common(mention, head);
            boolean own = !common
                    && !venue(mention, head)
                    && !maker(mention, head)
                    && !aside(head, Set.of("appos"), clause, thing)
                    && (agent(clause, head)
                            || !armed(mention)
                                    && (phrase.contains(mention.span()) || single && below(clause, head, thing)));
            boolean signs = own && mention.kind() == Mention.Kind.ORGANIZATION && agent(clause, head);
            if (own) {
                for (Actor actor : mention.actors()) {
                    add(debtors, actor, mention, chain, signs);
                }
            }
        }
        for (PlaceMention place : surroundings.places()) {
            String country = place.place().country();
            if (country != null && !debtors.containsKey(country) && phrase.contains(place.span())) {
                debtors.put(
                        country,
                        new Debtor(
                                Party.inferred(new Actor(country, country, List.of(), null, "place", true), "place"),
                                Consent.NOT_STATED));
            }
        }
        return List.copyOf(debtors.values());
    }

    /** "the G7 summit": a gathering of others than the two that a document is about. */
    boolean international(Span phrase) {
        return scene.mentions().stream()
                .filter(m -> phrase.contains(m.span()))
                .anyMatch(m -> Countries.INTERNATIONAL.contains(
                        String.valueOf(m.actor().country())));
    }

    /** "in Ankara": a capital that only says where. */
    private boolean venue(Mention mention, Token head) {
        Token marker = scene.sentence().child(head, "case");
        return mention.kind() == Mention.Kind.CAPITAL
                && marker != null
                && Set.of("in", "at", "near", "outside").contains(marker.lemma());
    }

    /** "stand together against the rebels": those who are fought are no party to it. */
    private static boolean armed(Mention mention) {
        return mention.actor().sectors().stream().anyMatch(ARMED::contains);
    }

    /** "the AstraZeneca vaccine": the company that made a thing is no party. */
    private static boolean maker(Mention mention, Token head) {
        return mention.kind() == Mention.Kind.ORGANIZATION
                && mention.actor().sectors().contains("BUS")
                && head.base().equals("compound");
    }

    /** @param signs whether it does it itself: "signed by Chad and the European Union" is no matter of another two */
    private static void add(
            Map<String, Debtor> debtors, Actor actor, Mention mention, List<Speaker> chain, boolean signs) {
        String country = actor.country();
        if (country == null || !signs && Countries.INTERNATIONAL.contains(country)) {
            return;
        }
        boolean said = !chain.isEmpty()
                && country.equals(chain.get(chain.size() - 1).party().actor().country());
        Actor state = new Actor(actor.name(), country, List.of(), null, actor.rule(), actor.inferred());
        debtors.putIfAbsent(
                country,
                new Debtor(
                        new Party(state, mention.text(), mention.span()),
                        said ? Consent.OWN_WORDS : Consent.NOT_STATED));
    }

    private static boolean agent(Clause clause, Token head) {
        for (String role : List.of("subject", "by", "with", "from", "poss", "adj", "between")) {
            for (Argument argument : clause.all(role)) {
                if (argument.heads().stream().anyMatch(h -> h.index() == head.index())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "a satellite deal, a challenge to Norway's", "signed it, spurred on by Norway": named in what is told beside it. */
    private boolean aside(Token head, Set<String> beside, Clause clause, Token thing) {
        Token token = scene.sentence().head(head);
        while (token != null && token.index() != clause.predicate().index() && token.index() != thing.index()) {
            boolean another = token.base().equals("conj") && scene.sentence().child(token, "nsubj") != null;
            if (another || beside.contains(token.base()) && !token.proper()) {
                return true;
            }
            token = scene.sentence().head(token);
        }
        return false;
    }

    /** Anywhere below the predicate, when it is about one matter. */
    private boolean below(Clause clause, Token head, Token thing) {
        if (aside(head, BESIDE, clause, thing)) {
            return false;
        }
        Token token = head;
        while (token != null) {
            if (token.index() == clause.predicate().index() || token.index() == thing.index()) {
                return true;
            }
            token = scene.sentence().head(token);
        }
        return false;
    }

    /** "Work on the road began": a common noun with a capital, which happens to be somebody's surname too. */
    boolean common(Mention mention, Token head) {
        boolean first = mention.first() == mention.last() && mention.first() == 0;
        boolean place = surroundings.places().stream().anyMatch(p -> p.span().equals(mention.span()));
        return !head.proper() || place || first && works.contains(head.form().toLowerCase(Locale.ROOT));
    }
}
