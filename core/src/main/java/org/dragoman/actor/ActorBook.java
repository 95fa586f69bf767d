package org.dragoman.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.Row;
import org.dragoman.place.KnownNames;
import org.jspecify.annotations.Nullable;

/**
 * The dated tables of {@code lexicon/actors}: states, offices, organizations, groups, agents, by every phrase that
 * names them.
 */
public final class ActorBook implements KnownNames {
    /** Surnames that are given names or borne by too many: alone they name nobody, unless they are aliases. */
    private static final Set<String> NO_SURNAME = Set.of(
            "kim",
            "lee",
            "li",
            "wang",
            "park",
            "ma",
            "so",
            "an",
            "no",
            "do",
            "the",
            "iv",
            "ii",
            "iii",
            "vi",
            "xvi",
            "xiv",
            "jr",
            "john",
            "paul",
            "king",
            "prince",
            "church",
            "chairman",
            "general",
            "great",
            "north",
            "west",
            "day",
            "long",
            "low",
            "case");

    /** Surnames that are ordinary words too: alone they name somebody only where a name must stand. */
    private static final Set<String> WORDS = Set.of(
            "may", "major", "brown", "hope", "rice", "hill", "bell", "young", "grant", "baker", "powers", "price",
            "friday");

    private static final int LONGEST_NAME = 8;

    private final PhraseTrie<Entry> phrases = new PhraseTrie<>();
    private final Map<String, List<Entry.Person>> surnames = new HashMap<>();
    private final Map<String, String> stateNames = new HashMap<>();

    private static final List<String> TABLES = List.of(
            "actors/states.tsv",
            "actors/offices.tsv",
            "actors/organizations.tsv",
            "actors/groups.tsv",
            "actors/agents.tsv");

    private final SortedMap<String, LocalDate> knownTo = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private ActorBook() {}

    /**
     * Reads the tables.
     *
     * @throws org.dragoman.lexicon.LexiconException if a row has a bad date or an unknown form
     */
    public static ActorBook load(LexiconFiles files) {
        ActorBook book = new ActorBook();
        files.table("actors/states.tsv", "code", "name", "from").forEach(book::addState);
        Map<String, Entry.Person> people = new LinkedHashMap<>();
        for (Row row : files.table("actors/offices.tsv", "country", "office", "name", "from")) {
            book.addOffice(row, people);
        }
        people.values().forEach(book::addSurname);
        files.table("actors/organizations.tsv", "country", "name", "from").forEach(row -> book.addBody(row, false));
        files.table("actors/groups.tsv", "country", "name", "from").forEach(row -> book.addBody(row, true));
        files.table("actors/agents.tsv", "phrase", "kind").forEach(book::addAgent);
        for (String table : TABLES) {
            book.knownTo.put(table, files.knownTo(table));
        }
        new DictionaryEntries(book.phrases).add(files, book.faults);
        return book;
    }

    @Override
    public @Nullable String country(String phrase) {
        for (Entry entry : named(phrase)) {
            if (entry instanceof Entry.State state && state.form() != Entry.State.Form.CAPITAL) {
                return state.code();
            }
        }
        return null;
    }

    @Override
    public boolean part(String phrase) {
        for (Entry entry : named(phrase)) {
            if (entry instanceof Entry.State state && state.form() == Entry.State.Form.NAME) {
                return !state.name().equals(countryName(state.code()));
            }
        }
        return false;
    }

    @Override
    public boolean taken(String phrase) {
        return named(phrase).stream().anyMatch(e -> e instanceof Entry.Person || e instanceof Entry.Body);
    }

    /** How many of the words from a place on are the name of a state, person, organization or group; 0 for none. */
    public int nameAt(List<String> words, int from) {
        return lengthAt(words, from, e -> !(e instanceof Entry.Agent || e instanceof Entry.Nobody));
    }

    /** How many of the words from a place on are any one phrase of the tables; 0 for none. */
    int phraseAt(List<String> words, int from) {
        return lengthAt(words, from, e -> true);
    }

    private int lengthAt(List<String> words, int from, Predicate<Entry> wanted) {
        List<String> pieces = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (int i = from; i < Math.min(words.size(), from + LONGEST_NAME); i++) {
            for (String piece : PhraseTrie.pieces(words.get(i))) {
                pieces.add(piece);
                ends.add(i - from + 1);
            }
        }
        List<String> keys = pieces.stream().map(PhraseTrie::key).toList();
        PhraseTrie.Match<Entry> match = pieces.isEmpty() ? null : phrases.longest(pieces, keys, 0);
        return match != null && match.values().stream().anyMatch(wanted) ? ends.get(match.length() - 1) : 0;
    }

    /** What the tables know under exactly this phrase. */
    List<Entry> named(String phrase) {
        List<String> pieces = PhraseTrie.pieces(phrase);
        List<String> keys = pieces.stream().map(PhraseTrie::key).toList();
        PhraseTrie.Match<Entry> match = pieces.isEmpty() ? null : phrases.longest(pieces, keys, 0);
        return match == null || match.length() < pieces.size() ? List.of() : match.values();
    }

    /** The last day up to which each table was kept, by the table's name. */
    public SortedMap<String, LocalDate> knownTo() {
        return new TreeMap<>(knownTo);
    }

    /** What could not be read of a user's dictionaries, by file and line; it was passed over. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    PhraseTrie<Entry> phrases() {
        return phrases;
    }

    List<Entry.Person> bySurname(String surname) {
        return surnames.getOrDefault(PhraseTrie.key(surname), List.of());
    }

    /** Whether a surname is an ordinary word too, which a capital alone does not make a name: "May", "Rice", "Friday". */
    static boolean word(String surname) {
        return WORDS.contains(PhraseTrie.key(surname));
    }

    /** The usual English name of a country code, {@code "Tajikistan"} for {@code TJK}; the code itself if unknown. */
    public String countryName(String code) {
        return stateNames.getOrDefault(code, code);
    }

    private void addState(Row row) {
        Term term = term(row);
        String code = row.get("code");
        boolean state = row.get("to").isEmpty() && row.get("sectors").isEmpty();
        if (state && (!row.get("cow").isEmpty() || !stateNames.containsKey(code))) {
            stateNames.put(code, row.get("name"));
        }
        addState(row, term, Entry.State.Form.NAME, List.of(row.get("name")));
        addState(row, term, Entry.State.Form.NAME, row.list("aliases"));
        addState(row, term, Entry.State.Form.ADJECTIVE, row.list("adjectives"));
        addState(row, term, Entry.State.Form.DEMONYM, row.list("demonyms"));
        addState(row, term, Entry.State.Form.CAPITAL, row.list("capitals"));
        addState(row, term, Entry.State.Form.SEAT, row.list("seats"));
    }

    private void addState(Row row, Term term, Entry.State.Form form, List<String> names) {
        for (String name : names) {
            phrases.add(name, new Entry.State(row.get("code"), row.get("name"), row.list("sectors"), form, term));
        }
    }

    private void addOffice(Row row, Map<String, Entry.Person> people) {
        String id = row.get("country") + "\t" + row.get("name");
        Entry.Person person = people.get(id);
        Entry.Holding holding = new Entry.Holding(row.get("office"), row.list("sectors"), term(row));
        if (person == null) {
            person = new Entry.Person(row.get("name"), row.get("country"), new ArrayList<>());
            people.put(id, person);
        }
        boolean fresh = person.holdings().isEmpty();
        person.holdings().add(holding);
        if (fresh) {
            phrases.add(person.name(), person);
        }
        for (String alias : row.list("aliases")) {
            if (PhraseTrie.pieces(alias).size() == 1) {
                List<Entry.Person> namesakes = surnames.computeIfAbsent(PhraseTrie.key(alias), k -> new ArrayList<>());
                if (!namesakes.contains(person)) {
                    namesakes.add(person);
                }
            } else {
                phrases.add(alias, person);
            }
        }
    }

    private void addSurname(Entry.Person person) {
        List<String> pieces = PhraseTrie.pieces(person.name());
        for (int from = Math.max(1, pieces.size() - 1); from < pieces.size(); from++) {
            String surname = PhraseTrie.key(pieces.get(from));
            if (surname.length() > 2 && !NO_SURNAME.contains(surname)) {
                List<Entry.Person> namesakes = surnames.computeIfAbsent(surname, k -> new ArrayList<>());
                if (!namesakes.contains(person)) {
                    namesakes.add(person);
                }
            }
        }
    }

    private void addBody(Row row, boolean group) {
        Entry.Body body = new Entry.Body(
                row.get("country"),
                row.get("name"),
                row.list("sectors"),
                term(row),
                group ? Entry.Body.Source.GROUPS : Entry.Body.Source.ORGANIZATIONS);
        phrases.add(row.get("name"), body);
        row.list("aliases").forEach(alias -> phrases.add(alias, body));
    }

    private void addAgent(Row row) {
        String phrase = row.get("phrase");
        if (row.get("kind").equals("nobody")) {
            phrases.add(phrase, new Entry.Nobody());
            return;
        }
        Entry.Agent agent = new Entry.Agent(phrase, row.list("sectors"), row.get("kind"));
        phrases.add(phrase, agent);
        List<String> plurals = row.list("plural");
        if (agent.kind().equals("modifier") || plurals.equals(List.of("-"))) {
            return;
        }
        for (String plural : plurals.isEmpty() ? List.of(plural(phrase)) : plurals) {
            phrases.add(plural, agent);
        }
    }

    /** The regular English plural: {@code "navies"} for {@code "navy"}. */
    static String plural(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        if (lower.endsWith("man")) {
            return noun.substring(0, noun.length() - 2) + "en";
        }
        char last = lower.charAt(lower.length() - 1);
        if (last == 's' || last == 'x' || last == 'z' || lower.endsWith("ch") || lower.endsWith("sh")) {
            return noun + "es";
        }
        if (last == 'y' && lower.length() > 1 && "aeiou".indexOf(lower.charAt(lower.length() - 2)) < 0) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun + "s";
    }

    private static Term term(Row row) {
        try {
            return Term.of(row.get("from"), row.get("to"));
        } catch (DateTimeException | NumberFormatException e) {
            throw row.fault("\"" + row.get("from") + "\" to \"" + row.get("to")
                    + "\" are no dates; write 1994-11-16, 1994-11 or 1994");
        }
    }
}
