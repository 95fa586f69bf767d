package org.dragoman.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.clause.Argument;
import org.dragoman.clause.Clause;
import org.dragoman.finding.Party;
import org.dragoman.syntax.Token;

/** Finds the parties in the arguments of a clause. */
final class Parties {
    /** Nouns that only count or group: "thousands of protesters", "a group of soldiers". */
    private static final Set<String> TRANSPARENT = Set.of(
            "number",
            "group",
            "thousand",
            "hundred",
            "dozen",
            "million",
            "score",
            "ten",
            "wave",
            "round",
            "series",
            "majority",
            "member",
            "team",
            "part",
            "some",
            "many",
            "all",
            "one",
            "most",
            "several",
            "half",
            "third",
            "quarter",
            "percent",
            "ton",
            "people",
            "kind",
            "handful",
            "pair",
            "couple",
            "convoy",
            "crowd",
            "band",
            "list",
            "last",
            "rest",
            "bulk",
            "remainder",
            "batch",
            "consignment",
            "truckload",
            "scores",
            "set",
            "range",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "government",
            "side",
            "territory");

    private static final List<String> OWNING =
            List.of("poss", "adj", "of", "by", "from", "between", "in", "on", "against", "to", "for", "with");

    /** How a state is named by itself. */
    private static final Set<String> BARE = Set.of("pronoun", "state", "capital", "adjective");

    private static final int DEEPEST = 5;

    private final Scene scene;

    Parties(Scene scene) {
        this.scene = scene;
    }

    /** The parties of the first role that has any. */
    List<Party> first(Clause clause, List<String> roles) {
        for (String role : roles) {
            List<Party> parties = in(clause, role);
            if (!parties.isEmpty()) {
                return parties;
            }
        }
        return List.of();
    }

    /** All parties in a role. */
    List<Party> in(Clause clause, String role) {
        return other(clause, role, List.of());
    }

    /** The parties in a role that are none of those given: Ukraine alone in "near its border with Ukraine". */
    List<Party> other(Clause clause, String role, List<Party> others) {
        if (role.equals("self")) {
            return without(at(clause.predicate()), others);
        }
        List<Argument> arguments = clause.all(role);
        if (arguments.isEmpty()) {
            return List.of();
        }
        List<Party> parties = new ArrayList<>();
        for (Argument argument : arguments) {
            for (Token head : argument.heads()) {
                parties.addAll(role.equals("adj") ? without(adjective(head), others) : at(head, others));
            }
        }
        return distinct(parties);
    }

    private List<Party> adjective(Token head) {
        Mention mention = scene.mentionAt(head);
        return mention == null || mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.AGENT
                ? List.of()
                : parties(mention);
    }

    /** Whom a phrase names: by its head, else through a counting noun, else by whom it belongs to. */
    List<Party> at(Token head) {
        return at(head, List.of());
    }

    private List<Party> at(Token head, List<Party> others) {
        Mention mention = scene.mentionAt(head);
        boolean counts = counts(head);
        if (mention != null
                && mention.kind() != Mention.Kind.ADJECTIVE
                && !(counts && mention.actor().country() == null)) {
            return without(parties(mention), others);
        }
        if (counts || head.tag().equals("CD") || head.tag().equals("DT")) {
            List<Party> counted = other(scene.clauses().clause(head), "of", others);
            if (!counted.isEmpty()) {
                return counted;
            }
        }
        if (mention != null && mention.head() == head.index()) {
            return without(parties(mention), others);
        }
        List<Party> same = apposed(head, others);
        return same.isEmpty() ? owners(head, others) : same;
    }

    /** "its former colony Suriname": the name that follows a phrase and means the same. */
    private List<Party> apposed(Token head, List<Party> others) {
        Token name = head.noun() ? scene.sentence().child(head, "appos") : null;
        if (name == null) {
            return List.of();
        }
        Mention mention = scene.mentionAt(name);
        return mention == null || mention.head() != name.index() ? List.of() : without(parties(mention), others);
    }

    /** Whether a noun only counts or groups what follows "of", also in the plural that has no singular of its own. */
    static boolean counts(Token head) {
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        return TRANSPARENT.contains(lemma)
                || lemma.endsWith("s") && TRANSPARENT.contains(lemma.substring(0, lemma.length() - 1));
    }

    /** To whom a thing belongs: its possessor, nationality, or an actor after of, by, from. */
    List<Party> owners(Token head) {
        return owners(head, List.of());
    }

    private List<Party> owners(Token head, List<Party> others) {
        if (!head.noun()) {
            return List.of();
        }
        Clause phrase = scene.clauses().clause(head);
        List<Party> ours = List.of();
        for (String role : OWNING) {
            List<Party> owners =
                    role.equals("adj") ? other(phrase, role, others) : without(near(phrase, role, others), others);
            if (!owners.isEmpty() && !ours(home(others), owners)) {
                return owners;
            }
            ours = ours.isEmpty() ? owners : ours;
        }
        return ours;
    }

    /** The countries of the parties. */
    private static Set<String> home(List<Party> parties) {
        return parties.stream()
                .map(p -> p.actor().country())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** "its border controls with Spain": what is Morocco's own says nothing of the other. */
    private static boolean ours(Set<String> home, List<Party> owners) {
        return owners.stream()
                .allMatch(p -> BARE.contains(p.actor().rule())
                        && home.contains(String.valueOf(p.actor().country())));
    }

    /** The parties nearest below a phrase, however deep: "every offer made by the Taliban". */
    List<Party> below(Token head) {
        List<Token> level = List.of(head);
        for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            List<Party> found = new ArrayList<>();
            List<Token> next = new ArrayList<>();
            for (Token token : level) {
                for (Token child : scene.sentence().children(token)) {
                    Mention mention = scene.mentionAt(child);
                    boolean heads = mention != null
                            && mention.head() == child.index()
                            && mention.kind() != Mention.Kind.NAME
                            && mention.kind() != Mention.Kind.PRONOUN;
                    if (heads && mention != null) {
                        found.addAll(parties(mention));
                    }
                    next.add(child);
                }
            }
            if (!found.isEmpty()) {
                return distinct(found);
            }
            level = next;
        }
        return List.of();
    }

    private List<Party> near(Clause phrase, String role, List<Party> others) {
        List<Party> parties = new ArrayList<>();
        for (Argument argument : phrase.all(role)) {
            for (Token head : argument.heads()) {
                Mention mention = scene.mentionAt(head);
                if (mention != null && mention.kind() != Mention.Kind.ADJECTIVE) {
                    parties.addAll(parties(mention));
                } else {
                    parties.addAll(owners(head, others));
                }
            }
        }
        return parties;
    }

    private static List<Party> parties(Mention mention) {
        List<Party> parties = new ArrayList<>();
        for (Actor actor : mention.actors()) {
            parties.add(new Party(actor, mention.text(), mention.span()));
        }
        return parties;
    }

    /** The parties without repetition of the same actor at the same words. */
    static List<Party> distinct(List<Party> parties) {
        List<Party> kept = new ArrayList<>();
        for (Party party : parties) {
            if (!kept.contains(party)) {
                kept.add(party);
            }
        }
        return kept;
    }

    /** Those of the parties that are none of the others: neither the same words nor the same named country. */
    static List<Party> without(List<Party> parties, List<Party> others) {
        if (parties.isEmpty() || others.isEmpty()) {
            return parties;
        }
        List<Party> left = new ArrayList<>(parties.size());
        for (Party party : parties) {
            if (!among(party, others)) {
                left.add(party);
            }
        }
        return left;
    }

    private static boolean among(Party party, List<Party> others) {
        for (Party other : others) {
            if (same(party, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(Party one, Party other) {
        if (one.span() != null && one.span().equals(other.span())) {
            return true;
        }
        boolean bare =
                one.actor().sectors().isEmpty() || other.actor().sectors().isEmpty() || one.span() == null;
        return one.actor().name().equals(other.actor().name())
                || bare
                        && one.actor().country() != null
                        && one.actor().country().equals(other.actor().country())
                        && one.actor().rule().startsWith("pronoun");
    }
}
