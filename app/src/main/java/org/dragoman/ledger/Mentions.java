package org.dragoman.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.DebtorRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.record.FindingRecord.EvidenceRecord;
import org.dragoman.text.Accents;
import org.jspecify.annotations.Nullable;

/** Reads mentions out of findings: what each is about and whom it concerns. */
final class Mentions {
    private static final Set<String> INTERNATIONAL = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}]+");
    private static final double THIN = 1.5;
    private static final double AROUND = 0.8;
    private static final double SENTENCE = 0.6;
    private static final double HEADED = 0.5;
    private static final double ROUTE = 1;

    /** What the clause behind an object counts. */
    private static final double ADDED = 0.2;

    /** Where a clause begins that is not the matter itself: "a working group, which will also look at …", "a ferry, delayed by storms". */
    private static final Pattern CLAUSE = Pattern.compile(
            "(?<=.), (?:(?:in|under|by|with|for|of|on|through|at|from) )?(?:which|who|whose|whom|where|when)\\b"
                    + "|(?<=.), (?:\\w{2,}(?:[^e]ed|eed)|built|made|given|begun|held|cut|put|set|sent|taken|told|known|led|kept|left)"
                    + " (?:by|in|on|with|for|from|to|at|as|under|since|after|before|during)\\b"
                    + "|(?<=.),? (?:before|after|while|whereas|because|since|until|once|unless|although|though|as soon as|so that)\\b");

    /** So many findings of a country count as much as so many sentences that name it. */
    private static final int FEW = 3;

    /** A sentence that begins no later than this, in UTF-16 units, tells what the headline tells. */
    private static final int LEAD = 300;

    /** What tells nothing until it is said what it is on: "a memorandum was signed on …". */
    private static final Set<String> PAPERS =
            Set.of("agreement", "memorandum", "consensus", "contract", "negotiation", "study", "talk", "exchange");

    private static final Set<String> GIVING = Set.of("provide", "trade");
    private static final double LEAST = 0.8;
    private static final double RICH = 3;
    /** "considers it important to build": the pronoun stands for nothing before it. */
    private static final Pattern EXPLETIVE = Pattern.compile("\\bit (\\w+ )?\\w+ (to|that)\\b");

    private static final Set<String> PRONOUNS = Set.of("it", "them", "this", "these", "that", "they", "which");
    private static final Pattern STANDING_IN = Pattern.compile("\\b(it|they|them|which)\\b");

    private final Vocabulary vocabulary;
    private final Cues cues;
    private final Acronyms acronyms;
    private final Map<String, EventRecord> events = new HashMap<>();
    private final Map<String, Source> sources;
    private final Map<String, List<FindingRecord>> byDocument = new HashMap<>();
    private final Map<String, Set<String>> mentioned = new ConcurrentHashMap<>();
    private final Map<String, List<CommitmentRecord>> sentences = new HashMap<>();
    private final Map<String, Set<String>> persons = new HashMap<>();
    private final Map<String, Set<String>> officials = new HashMap<>();
    private final Map<String, Map<String, Integer>> countries = new HashMap<>();
    private final Map<String, Integer> everywhere = new HashMap<>();

    private Mentions(Vocabulary vocabulary, Cues cues, Acronyms acronyms, Map<String, Source> sources) {
        this.sources = sources;
        this.vocabulary = vocabulary;
        this.cues = cues;
        this.acronyms = acronyms;
    }

    /** The mentions of findings, by day, document and place in it. */
    static List<Mention> of(
            List<FindingRecord> findings,
            List<CommitmentRecord> tellings,
            Map<String, Source> sources,
            Vocabulary vocabulary,
            Cues cues) {
        Mentions mentions = new Mentions(
                vocabulary,
                cues,
                Acronyms.of(
                        Stream.concat(findings.stream(), tellings.stream())
                                .map(f -> f.evidence().quote())
                                .collect(Collectors.toSet()),
                        vocabulary::place),
                sources);
        tellings.forEach(t -> mentions.sentences
                .computeIfAbsent(t.document(), d -> new ArrayList<>())
                .add(t));
        findings.parallelStream()
                .sorted(Comparator.comparing(FindingRecord::document)
                        .thenComparing(FindingRecord::sentence)
                        .thenComparing(f -> f.evidence().start())
                        .thenComparing(f -> f.evidence().trigger().start())
                        .thenComparing(FindingRecord::id))
                .map(mentions::naming)
                .forEachOrdered(mentions::note);
        mentions.countSilent();
        Stream<Mention> read = findings.parallelStream()
                .filter(f -> f instanceof CommitmentRecord c && !mentions.reported(c))
                .map(f -> mentions.mention((CommitmentRecord) f));
        Stream<Mention> told = tellings.parallelStream().map(mentions::telling);
        return Stream.concat(read, told)
                .sorted(Comparator.comparing(Mention::day)
                        .thenComparing(Mention::document)
                        .thenComparing(Mention::place)
                        .thenComparing(m -> m.record().evidence().start())
                        .thenComparing(m -> m.record().evidence().trigger().start())
                        .thenComparing(Mention::id))
                .toList();
    }

    /** A finding and the countries that its words name. */
    private record Named(FindingRecord finding, Set<String> countries) {}

    private Named naming(FindingRecord finding) {
        return new Named(
                finding,
                vocabulary.countries(Vocabulary.undated(finding.evidence().quote())));
    }

    /** Whether the same word of the text is also read as a report of what was done, which tells more. */
    private boolean reported(CommitmentRecord c) {
        return c.relation() == null
                && byDocument.getOrDefault(c.document(), List.of()).stream()
                        .anyMatch(f -> f instanceof CommitmentRecord other
                                && other.relation() != null
                                && other.sentence() == c.sentence()
                                && other.evidence().trigger().start()
                                        == c.evidence().trigger().start());
    }

    /** What frames read in a sentence. */
    private List<CommitmentRecord> inside(CommitmentRecord telling) {
        List<CommitmentRecord> inside = new ArrayList<>();
        for (FindingRecord finding : byDocument.getOrDefault(telling.document(), List.of())) {
            if (finding instanceof CommitmentRecord c && overlap(c.evidence(), telling.evidence())) {
                inside.add(c);
            }
        }
        return inside;
    }

    /** Documents in which no finding names two countries are about those that their text names. */
    private void countSilent() {
        for (Source source : sources.values()) {
            if (countries.getOrDefault(source.id(), Map.of()).size() < 2) {
                source.countries().keySet().forEach(country -> count(source.id(), country));
            }
        }
    }

    private void note(Named named) {
        FindingRecord finding = named.finding();
        named.countries().forEach(country -> count(finding.document(), country));
        byDocument.computeIfAbsent(finding.document(), d -> new ArrayList<>()).add(finding);
        if (finding instanceof EventRecord event) {
            events.put(event.id(), event);
            event.actor().forEach(a -> person(event.document(), a));
            event.recipient().forEach(a -> person(event.document(), a));
            event.actor().forEach(a -> count(event.document(), States.of(a)));
            event.recipient().forEach(a -> count(event.document(), States.of(a)));
        } else if (finding instanceof CommitmentRecord commitment) {
            commitment.debtors().forEach(d -> count(commitment.document(), d.country()));
            commitment.speakers().forEach(s -> person(commitment.document(), s));
            commitment.speakers().forEach(s -> count(commitment.document(), s.country()));
        }
    }

    /** The words of the names of those who act and speak in a document: they tell nothing of the matter. */
    private Set<String> persons(String document) {
        return persons.getOrDefault(document, Set.of());
    }

    private void person(String document, ActorRecord actor) {
        if (actor.country() != null && actor.office() != null || "surname".equals(actor.rule())) {
            for (String word : OTHER.splitAsStream(Accents.off(actor.name() + " " + actor.text()))
                    .toList()) {
                if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                    persons.computeIfAbsent(document, d -> new TreeSet<>())
                            .add(Stems.of(word.toLowerCase(Locale.ROOT)));
                }
            }
            official(actor);
        }
    }

    private void official(ActorRecord actor) {
        for (String word : OTHER.splitAsStream(Accents.off(actor.name())).toList()) {
            if (actor.country() != null
                    && !word.isEmpty()
                    && Character.isUpperCase(word.charAt(0))
                    && !vocabulary.knows(word)) {
                officials
                        .computeIfAbsent(actor.country(), c -> new HashSet<>())
                        .add(Stems.of(word.toLowerCase(Locale.ROOT)));
            }
        }
    }

    /** What words of a document are about, without the names of persons: no matter goes by one, also where its bearer does nothing. */
    private Topic topic(String document, List<String> words, Set<String> persons) {
        Set<String> named = mentioned(document);
        return vocabulary
                .topic(words, acronyms)
                .without(persons)
                .withoutNames(name -> named.stream()
                        .anyMatch(country ->
                                officials.getOrDefault(country, Set.of()).contains(name)));
    }

    /** From where to where, as a name of what goes there. */
    private static Topic route(Set<String> routes) {
        if (routes.isEmpty()) {
            return Topic.NONE;
        }
        Map<String, Double> weights = new TreeMap<>();
        routes.forEach(route -> weights.put(route, ROUTE));
        return new Topic(weights, routes, routes, Set.of(), Set.of(), Set.of());
    }

    /** What an object is about: what a clause behind it adds counts for less, and tells no name of it. */
    private Topic core(String document, String object, List<String> split, Set<String> persons) {
        Topic whole = topic(document, split, persons);
        Matcher clause = CLAUSE.matcher(object);
        if (!clause.find()) {
            return whole;
        }
        Topic near = topic(document, object.substring(0, clause.start()), persons);
        return near.sum() < THIN ? whole : near.with(whole.nameless(), ADDED);
    }

    /** The same of words that are still to be split. */
    private Topic topic(String document, String words, Set<String> persons) {
        return topic(document, vocabulary.split(words), persons);
    }

    private void count(String document, @Nullable String country) {
        if (country != null && !INTERNATIONAL.contains(country)) {
            everywhere.merge(country, 1, Integer::sum);
            countries.computeIfAbsent(document, d -> new LinkedHashMap<>()).merge(country, 1, Integer::sum);
        }
    }

    /**
     * The two countries that most sentences of a document name, with those of a few of its findings, whose words may tell
     * of one without its name ("the Kremlin"), or most of its findings where the text is not at hand; among equals those
     * that most findings name in all documents, and first the one that more name here.
     */
    private List<String> pair(String document) {
        Source source = sources.get(document);
        Map<String, Integer> found = countries.getOrDefault(document, Map.of());
        Map<String, Integer> named = new TreeMap<>(found);
        if (source != null && source.countries().size() > 1) {
            named.replaceAll((country, times) -> Math.min(times, FEW));
            source.countries().forEach((country, times) -> named.merge(country, times, Integer::sum));
        }
        List<Map.Entry<String, Integer>> ranked = new ArrayList<>(named.entrySet());
        ranked.sort(Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparing(e -> -everywhere.getOrDefault(e.getKey(), 0))
                .thenComparing(e -> -found.getOrDefault(e.getKey(), 0)));
        return ranked.stream()
                .limit(2)
                .sorted(Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                        .thenComparing(e -> -found.getOrDefault(e.getKey(), 0)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A sentence: it is about all its words, and says what its cues say. */
    private Mention telling(CommitmentRecord c) {
        String sentence = Vocabulary.undated(c.object());
        List<String> words = vocabulary.split(sentence);
        Set<String> routes = Routes.of(sentence, vocabulary);
        Topic topic = topic(c.document(), words, persons(c.document())).with(route(routes), 1);
        Set<String> named = vocabulary.concerned(sentence.equals(c.object()) ? words : vocabulary.split(c.object()));
        return new Mention(
                c,
                day(c.published()),
                parties(c, named),
                named.size() > 1,
                Set.copyOf(named),
                mentioned(c.document()),
                Set.copyOf(pair(c.document())),
                vocabulary.countries(words),
                topic,
                topic,
                topic,
                Figures.of(sentence),
                Set.of(),
                papers(words),
                routes,
                "",
                false,
                List.of(),
                "",
                "",
                cues.relation(c.object()),
                inside(c));
    }

    private Mention mention(CommitmentRecord c) {
        Set<String> persons = new TreeSet<>(persons(c.document()));
        if (c.deadline() != null) {
            persons.addAll(
                    vocabulary.topic(c.deadline().text(), Acronyms.NONE).words().keySet());
        }
        String matter = Vocabulary.undated(c.object());
        List<String> object = vocabulary.split(matter);
        Topic core = core(c.document(), matter, object, persons).with(route(Routes.of(matter, vocabulary)), 1);
        String sentence = Vocabulary.undated(sentence(c));
        Topic around = sentence.equals(c.object())
                ? core
                : topic(c.document(), sentence, persons).with(route(Routes.of(sentence, vocabulary)), 1);
        Topic action = vocabulary.doing(c.action(), c.relation() != null);
        Topic topic = core.with(action, 1);
        if (topic.sum() < THIN) {
            String quote = Vocabulary.undated(c.evidence().quote());
            topic = topic.with(topic(c.document(), quote, persons), AROUND);
        }
        boolean on = false;
        if (core.sum() > 0 && PAPERS.containsAll(core.words().keySet())) {
            int at = sentence.indexOf(c.object());
            String rest = at < 0 ? "" : sentence.substring(at + c.object().length());
            Topic what = topic(c.document(), rest, persons);
            on = rest.startsWith(" on ") && !what.names().isEmpty();
            topic = topic.with(what, SENTENCE);
        }
        for (EvidenceRecord again : c.also()) {
            topic = topic.with(topic(c.document(), again.quote(), persons), AROUND);
        }
        String meant = "";
        boolean pronoun = PRONOUNS.contains(c.object().strip().toLowerCase(Locale.ROOT));
        boolean amount = c.quantity() != null
                && core.sum() < LEAST
                && STANDING_IN.matcher(c.evidence().quote()).find();
        if ((pronoun || amount) && !EXPLETIVE.matcher(c.evidence().quote()).find()) {
            meant = antecedent(c);
            topic = topic.with(topic(c.document(), meant, persons), AROUND);
        }
        if (c.relation() != null && core.sum() < THIN && c.sentence() >= 0) {
            Topic title = topic(c.document(), title(c.document()), persons);
            boolean bare = core.sum() < LEAST && topic.sum() < RICH;
            topic = bare || title.shared(core) > AROUND ? topic.with(title, HEADED) : topic;
        }
        Set<String> named = named(c);
        Set<String> parties = parties(c, named);
        List<String> label = Partnerships.label(c);
        boolean volume = "doing.volume".equals(c.frame());
        boolean broad = !on
                && !volume
                && c.quantity() == null
                && core.names().isEmpty()
                && core.sum() > 0
                && (vocabulary.broad(core) || kinds(c));
        return new Mention(
                c,
                day(c.published()),
                parties,
                named.size() > 1,
                Set.copyOf(named),
                mentioned(c.document()),
                Set.copyOf(pair(c.document())),
                vocabulary.countries(sentence),
                topic,
                core,
                around,
                Figures.of(sentence),
                sums(c.object()),
                label.isEmpty() ? papers(object) : Set.of(),
                Routes.of(c.object() + " " + c.evidence().quote(), vocabulary),
                Heads.of(meant.isEmpty() ? c.object() : meant, vocabulary),
                broad,
                label,
                meant,
                intent(c),
                WordsGiven.relation(c, sentence),
                List.of());
    }

    private static Set<String> sums(String object) {
        Set<String> sums = new TreeSet<>(Figures.of(object));
        sums.removeIf(figure -> !Figures.large(figure));
        return sums;
    }

    private Set<String> papers(List<String> words) {
        return Papers.of(acronyms.spelledOut(words), vocabulary);
    }

    private String title(String document) {
        Source source = sources.get(document);
        return source == null || source.title() == null ? "" : source.title();
    }

    /** All countries that a document names. */
    private Set<String> mentioned(String document) {
        return mentioned.computeIfAbsent(document, d -> {
            Set<String> all = new TreeSet<>(countries.getOrDefault(d, Map.of()).keySet());
            Source source = sources.get(d);
            all.addAll(source == null ? Set.of() : source.countries().keySet());
            all.addAll(vocabulary.countriesAndCapitals(title(d)));
            return new LinkedHashSet<>(all);
        });
    }

    /** The sentence of a finding, its own words where the text is not at hand; of a headline, with the sentence below it. */
    private String sentence(CommitmentRecord c) {
        for (CommitmentRecord telling : sentences.getOrDefault(c.document(), List.of())) {
            if (c.sentence() >= 0 && overlap(c.evidence(), telling.evidence())) {
                return telling.evidence().quote();
            }
        }
        List<CommitmentRecord> all = sentences.getOrDefault(c.document(), List.of());
        boolean title =
                c.sentence() < 0 && !all.isEmpty() && all.get(0).evidence().start() < LEAD;
        return title
                ? c.evidence().quote() + " " + all.get(0).evidence().quote()
                : c.evidence().quote();
    }

    private static boolean overlap(EvidenceRecord one, EvidenceRecord other) {
        return Objects.equals(one.in(), other.in()) && one.start() < other.end() && other.start() < one.end();
    }

    /** What "it" or "them" stands for: the words of the last finding before, in its sentence or the two before that. */
    private String antecedent(CommitmentRecord c) {
        String words = "";
        int at = -1;
        for (FindingRecord earlier : byDocument.getOrDefault(c.document(), List.of())) {
            boolean within = earlier.sentence() == c.sentence()
                    && earlier.evidence().trigger().end()
                            < c.evidence().trigger().start();
            boolean before = within || earlier.sentence() < c.sentence() && earlier.sentence() >= c.sentence() - 2;
            if (before && earlier.sentence() >= at) {
                words = earlier instanceof CommitmentRecord said
                        ? said.object()
                        : earlier.evidence().quote();
                at = earlier.sentence();
            }
        }
        return words;
    }

    /** The countries that the finding's own words name, and those left unsaid of which its document is. */
    private Set<String> named(CommitmentRecord c) {
        Set<String> named = new TreeSet<>();
        List<String> pair = pair(c.document());
        c.debtors().stream()
                .filter(debtor -> !Boolean.TRUE.equals(debtor.inferred()) || pair.contains(debtor.country()))
                .map(DebtorRecord::country)
                .forEach(country -> add(named, country));
        c.beneficiaries().stream().map(States::of).forEach(country -> add(named, country));
        EventRecord event = c.event() == null ? null : events.get(c.event());
        if (event != null) {
            event.actor().stream().map(States::of).forEach(country -> add(named, country));
            event.recipient().stream().map(States::of).forEach(country -> add(named, country));
        }
        if (named.size() < 2) {
            List<String> words = vocabulary.split(c.object());
            Set<String> concerned = vocabulary.concerned(words);
            vocabulary.countries(words).stream()
                    .filter(country -> pair.contains(country) || concerned.contains(country))
                    .forEach(named::add);
        }
        return named;
    }

    /** The countries it concerns: those named, and where one or none is, those that the document is about. */
    private Set<String> parties(CommitmentRecord c, Set<String> named) {
        Set<String> parties = new TreeSet<>(named);
        List<String> pair = pair(c.document());
        if (parties.size() < 2 && pair.containsAll(parties)) {
            parties.addAll(pair);
        } else if (parties.size() == 1 && !pair.isEmpty()) {
            parties.add(pair.get(0));
        }
        return new LinkedHashSet<>(parties);
    }

    private static void add(Set<String> countries, @Nullable String country) {
        if (country != null && !INTERNATIONAL.contains(country)) {
            countries.add(country);
        }
    }

    /** A word given to build kinds of things; what is given or sold may well be told by its kinds. */
    private boolean kinds(CommitmentRecord c) {
        return c.relation() == null && !GIVING.contains(vocabulary.intent(c.action())) && Kinds.only(c.object());
    }

    private String intent(CommitmentRecord c) {
        String action = vocabulary.intent(c.action());
        if (action.isEmpty() || action.equals("grow")) {
            int of = c.object().indexOf(" of ");
            String head = of < 0 ? c.object() : c.object().substring(0, of);
            String noun = vocabulary.intent(head.substring(head.lastIndexOf(' ') + 1));
            return noun.isEmpty() || noun.equals("grow") ? action : noun;
        }
        return action;
    }

    private static LocalDate day(@Nullable String published) {
        return published == null ? LocalDate.EPOCH : LocalDate.parse(published);
    }
}
