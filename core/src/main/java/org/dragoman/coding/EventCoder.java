package org.dragoman.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.clause.Argument;
import org.dragoman.clause.Clause;
import org.dragoman.finding.Event;
import org.dragoman.finding.Event.Placed;
import org.dragoman.finding.Evidence;
import org.dragoman.finding.Party;
import org.dragoman.finding.Speaker;
import org.dragoman.finding.Status;
import org.dragoman.ontology.Act;
import org.dragoman.ontology.Code;
import org.dragoman.ontology.EventType;
import org.dragoman.ontology.Phase;
import org.dragoman.syntax.Token;
import org.dragoman.text.Span;
import org.dragoman.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** Makes an event of a meaning, where it holds one. */
final class EventCoder {
    private static final Set<String> DIPLOMATIC_SPEAKERS = Set.of("GOV", "MIL", "LEG");

    /** Contents whose place is where the actor goes or comes from, not where it is at home. */
    private static final List<String> MOVES =
            List.of("retreat.withdraw", "mobilize", "consult.visit", "consult.host", "aid", "retreat.access");

    /** The role of whoever says what a clause tells: "X said the raid was an outrage". */
    private static final String SPEAKER = "speaker";

    private static final Set<String> FIGHTING = Set.of("REB", "UAF", "PRM", "CRM");

    /** "Thousands of reservists called up": the noun that is meant stands under such a number. */
    private static final Set<String> COUNTS = Set.of(
            "thousand",
            "hundred",
            "dozen",
            "score",
            "ten",
            "million",
            "thousands",
            "hundreds",
            "dozens",
            "group",
            "number");

    private final Scene scene;
    private final Lexicon lexicon;
    private final Surroundings surroundings;
    private final Ids ids;
    private final Origins origins;
    private final Contexts contexts;
    private final Demands demands;
    private final Instruments instruments;

    EventCoder(Scene scene, Lexicon lexicon, Surroundings surroundings, Ids ids) {
        this.scene = scene;
        this.lexicon = lexicon;
        this.surroundings = surroundings;
        this.ids = ids;
        this.origins = new Origins(scene, surroundings);
        this.contexts = new Contexts(scene, lexicon);
        this.instruments = new Instruments(lexicon.instruments());
        this.demands = new Demands(lexicon.demands(), lexicon.algebra());
    }

    /** "Curfew imposed in capital": the participle under a noun that nothing governs. */
    private boolean headline(Token predicate) {
        Token noun = scene.sentence().head(predicate);
        Token above = noun == null ? null : scene.sentence().head(noun);
        boolean counted = above != null
                && above.head() < 0
                && COUNTS.contains(above.lemma().toLowerCase(Locale.ROOT));
        return noun != null
                && (noun.head() < 0 || counted)
                && (noun.noun() || noun.tag().equals("CD"))
                && predicate.relation().equals("acl")
                && predicate.tag().equals("VBN");
    }

    /** Whether a clause only tells the circumstances: relative, "after …", or itself a subject. */
    private boolean aside(Token predicate) {
        return switch (predicate.base()) {
            case "acl", "csubj" -> true;
            case "advcl" -> {
                Token mark = scene.sentence().child(predicate, "mark");
                Token above = scene.sentence().head(predicate);
                boolean news = mark != null
                        && mark.lemma().equals("as")
                        && above != null
                        && above.head() < 0
                        && Set.of("VBP", "VBZ").contains(predicate.tag())
                        && !Set.of("VBD", "VBN", "VB").contains(above.tag());
                yield mark != null && !news; // "Ships wait as Iran blocks the strait": news of its own
            }
            case "conj" -> {
                Token head = scene.sentence().head(predicate);
                yield head != null && aside(head);
            }
            default -> false;
        };
    }

    /** The event, or null where the meaning has no PLOVER code or nobody in it is named. */
    @Nullable
    Event event(Meaning meaning, List<Speaker> chain, Set<Status> status, @Nullable TimeMention time) {
        Code code = meaning.code();
        if (code == null || code.event() == null) {
            return null;
        }
        Token predicate = meaning.clause().predicate();
        Code finer = demands.specified(code, scene.sentence(), predicate, meaning.trigger());
        finer = instruments.specified(finer, scene.sentence(), extent(meaning, predicate));
        return event(meaning, finer, "event", chain, status, time);
    }

    /** What PLOVER does not code but CAMEO does: who hopes, denies, considers; null where nobody in it has a country. */
    @Nullable
    Event statement(Meaning meaning, List<Speaker> chain, Set<Status> status, @Nullable TimeMention time) {
        Code code = meaning.code();
        if (code == null || code.event() != null || countries(meaning.actor()) == 0) {
            return null;
        }
        boolean said = meaning.act() != Act.DO || meaning.content().startsWith("statement.");
        return said ? event(meaning, code, "statement", chain, status, time) : null;
    }

    private @Nullable Event event(
            Meaning meaning,
            Code given,
            String kind,
            List<Speaker> chain,
            Set<Status> status,
            @Nullable TimeMention time) {
        Code code = given;
        Placed place = surroundings.place(meaning.clause());
        place = place == null ? surroundings.place(meaning.core().clause()) : place;
        boolean moves = MOVES.stream().anyMatch(meaning.core().asContent()::startsWith);
        boolean spoken = code.event() == null || code.event().quad() % 2 == 1;
        boolean beyond = place != null && Frontier.across(scene.sentence(), place.span());
        List<Party> actor = resolved(meaning.actor(), moves || spoken || beyond ? null : place, chain);
        List<Party> recipient = origins.domestic(resolved(meaning.recipient(), place, List.of()), actor, code);
        Token predicate = meaning.clause().predicate();
        boolean voiced = meaning.frame() != null && meaning.frame().actor().contains(SPEAKER);
        if (actor.isEmpty() && (voiced || threat(code, meaning.clause()))) {
            actor = voice(chain, recipient);
            boolean unsaid = actor.isEmpty() || code.event() == EventType.ACCUSE && countries(recipient) == 0;
            if (voiced && unsaid) {
                return null;
            }
        }
        if (actor.isEmpty() && meaning.act() == Act.ALLOW && meaning.clause().argument("subject") != null) {
            return null; // "the law allows the army to train there": nobody has allowed it now
        }
        if (code.event() == EventType.PROTEST) {
            actor = actor.isEmpty() ? crowd(meaning, place, recipient) : origins.protesters(actor, recipient);
        }
        Token trigger = meaning.trigger();
        boolean main = predicate.head() < 0 || headline(predicate);
        boolean nominal = meaning.clause().kind() == Clause.Kind.NOUN;
        boolean known = countries(actor) + countries(recipient) > 0;
        boolean aside = !main && (nominal || aside(predicate));
        if (actor.isEmpty() && recipient.isEmpty() && !main
                || aside && (actor.isEmpty() || !known || recipient.isEmpty() && actor.size() < 2)) {
            return null;
        }
        if (recipient.isEmpty() && !meaning.mutual() && code.event() != EventType.CONSULT && place != null) {
            recipient = here(place, actor);
        }
        boolean self = meaning.act() == Act.CALL && includesOwnSide(actor, recipient);
        if (self) {
            String cameo = code.event() == EventType.REQUEST ? code.cameo() : "020";
            code = new Code(cameo, EventType.AGREE, null, code.content(), code.row() + ", self-inclusive");
        }
        if (code.event() == EventType.CONSULT
                && meaning.mutual()
                && elsewhere(place == null ? surroundings.anyPlace() : place, actor)) {
            place = place == null ? surroundings.anyPlace() : place;
            Code third = lexicon.algebra().code(Act.DO, Phase.NONE, "consult.third-party");
            code = third != null && code.mode() == null ? third : code;
        }
        if (code.event() == EventType.CONSULT && code.mode() == null && meaning.mutual() && countries(actor) > 2) {
            Code many = lexicon.algebra().code(Act.DO, Phase.NONE, "consult.multilateral");
            code = many == null ? code : many;
        }
        if (place == null && (spoken || code.event() == EventType.PROTEST) && status.contains(Status.ACTUAL)) {
            place = surroundings.filed(actor);
        }
        Set<Status> all = EnumSet.copyOf(status);
        if (claimed(code, actor, recipient, chain)) {
            all.add(Status.CLAIMED);
        }
        Span extent = extent(meaning, predicate);
        return new Event(
                ids.next(kind, trigger.span(), scene.sentence().title()),
                scene.sentence().number(),
                code,
                contexts.of(meaning, code, actor, recipient),
                actor,
                meaning.mutual() ? List.of() : recipient,
                meaning.mutual(),
                self,
                all,
                chain,
                surroundings.date(meaning.clause(), time, status),
                place,
                Map.of(),
                Evidence.at(
                        scene.original(),
                        extent.cover(trigger.span()),
                        trigger.span(),
                        scene.sentence().title()),
                List.of(),
                meaning.frame() == null ? "open" : meaning.frame().id(),
                Confidence.UNMEASURED,
                meaning.steps());
    }

    /** "Iran said Israeli jets had bombed a depot": what the speaker alleges of the doer. */
    Optional<Event> allegation(Event claim, List<Speaker> chain) {
        if (!claim.status().contains(Status.CLAIMED)
                || !claimed(claim.code(), claim.actor(), claim.recipient(), chain)) {
            return Optional.empty();
        }
        Party speaker = chain.get(chain.size() - 1).party();
        Code code = lexicon.algebra().code(Act.ACCUSE, Phase.NONE, claim.code().content());
        if (code == null) {
            return Optional.empty();
        }
        List<String> steps = new ArrayList<>(claim.derivation());
        steps.add(speaker.actor().name() + " says so of another state: an allegation");
        return Optional.of(new Event(
                ids.next("event", claim.evidence().trigger(), claim.evidence().title()),
                claim.sentence(),
                code,
                claim.contexts(),
                List.of(speaker),
                claim.actor(),
                false,
                false,
                EnumSet.of(Status.ACTUAL),
                chain,
                claim.date(),
                claim.place(),
                Map.of(),
                claim.evidence(),
                List.of(),
                claim.frame(),
                Confidence.UNMEASURED,
                steps));
    }

    private Span extent(Meaning meaning, Token trigger) {
        Span extent = scene.extent(trigger);
        Token core = meaning.core().clause().predicate();
        return core.index() == trigger.index() ? extent : extent.cover(scene.extent(core));
    }

    /** Whether a meeting takes place in a country of none of those who meet. */
    private static boolean elsewhere(@Nullable Placed place, List<Party> actor) {
        String where = place == null ? null : place.country();
        return where != null
                && actor.size() > 1
                && actor.stream()
                        .map(a -> a.actor().country())
                        .allMatch(c -> c != null && c.length() == 3 && !c.equals(where))
                && actor.stream()
                        .noneMatch(a -> List.of("UNO", "IGO", "EUR")
                                .contains(String.valueOf(a.actor().country())));
    }

    /** If nobody is named, what is done somewhere is done to that country. */
    private List<Party> here(Placed place, List<Party> actor) {
        String country = place.country();
        boolean named =
                actor.stream().anyMatch(a -> a.span() != null && a.span().overlaps(place.span()));
        if (country == null || named) {
            return List.of();
        }
        Actor state = new Actor(lexicon.actors().countryName(country), country, List.of(), null, "place", false);
        return List.of(new Party(state, place.text(), place.span()));
    }

    /** "said that force would be used": a threat of whoever says so. */
    private static boolean threat(Code code, Clause clause) {
        return code.event() == EventType.THREATEN && clause.modal() != null;
    }

    /** Whoever says it, if of another country than the one it is said of. */
    private static List<Party> voice(List<Speaker> chain, List<Party> recipient) {
        if (chain.isEmpty()) {
            return List.of();
        }
        Party speaker = chain.get(chain.size() - 1).party();
        String country = speaker.actor().country();
        boolean own = country == null
                || recipient.stream().anyMatch(p -> country.equals(p.actor().country()));
        return own ? List.of() : List.of(speaker);
    }

    /** "Tens of thousands marched in Paris": whoever protests somewhere and is not named is from there. */
    private List<Party> crowd(Meaning meaning, @Nullable Placed place, List<Party> recipient) {
        Clause clause = meaning.clause();
        Meaning inner = meaning.inner();
        if (inner != null && inner.clause().kind() == Clause.Kind.NOUN) {
            if (aside(clause.predicate())) {
                return List.of();
            }
            Set<String> where = new LinkedHashSet<>();
            recipient.stream()
                    .map(p -> p.actor().country())
                    .filter(Objects::nonNull)
                    .forEach(where::add);
            String country = place != null
                    ? place.country()
                    : where.size() == 1 ? where.iterator().next() : null;
            return country == null
                    ? List.of()
                    : List.of(Party.inferred(
                            new Actor(
                                    lexicon.actors().countryName(country),
                                    country,
                                    List.of("CVL"),
                                    null,
                                    "event-place",
                                    true),
                            "event-place"));
        }
        Argument subject = clause.argument("subject");
        if (subject == null || place == null || place.country() == null || clause.kind() != Clause.Kind.VERB) {
            return List.of();
        }
        Span words = scene.extent(subject.head());
        String text = words.of(scene.original());
        Actor crowd = new Actor(text, place.country(), List.of("CVL"), null, "event-place", true);
        return words.overlaps(place.span()) ? List.of() : List.of(new Party(crowd, text, words));
    }

    /** "said Chad was arming the rebels": help that is an accusation. */
    private static boolean abets(Code code, List<Party> recipient) {
        return code.event() == EventType.AID
                && recipient.stream().anyMatch(p -> p.actor().sectors().stream().anyMatch(FIGHTING::contains));
    }

    private static boolean claimed(Code code, List<Party> actor, List<Party> recipient, List<Speaker> chain) {
        boolean breach = code.event() == EventType.REJECT && code.content().equals("reject.defy");
        if (chain.isEmpty() || code.event() == null || code.event().quad() != 4 && !breach && !abets(code, recipient)) {
            return false;
        }
        Speaker speaker = chain.get(chain.size() - 1);
        Actor who = speaker.party().actor();
        boolean state = who.country() != null
                && who.country().length() == 3
                && (who.sectors().isEmpty()
                        || DIPLOMATIC_SPEAKERS.contains(who.sectors().get(0)))
                && !Set.of("IGO", "UNO", "EUR", "NGO").contains(who.country());
        boolean before = speaker.span() != null
                && !actor.isEmpty()
                && actor.get(0).span() != null
                && speaker.span().start() < actor.get(0).span().start();
        return state
                && before
                && actor.stream().map(a -> a.actor().country()).anyMatch(c -> c != null && !c.equals(who.country()));
    }

    private static boolean includesOwnSide(List<Party> actor, List<Party> recipient) {
        return recipient.size() > 1
                && actor.stream()
                        .anyMatch(a -> a.actor().country() != null
                                && recipient.stream()
                                        .anyMatch(r -> a.actor()
                                                .country()
                                                .equals(r.actor().country())));
    }

    private List<Party> resolved(List<Party> parties, @Nullable Placed place, List<Speaker> chain) {
        return origins.settled(Parties.distinct(parties), place, chain);
    }

    private static long countries(List<Party> parties) {
        return parties.stream()
                .map(p -> p.actor().country())
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }
}
