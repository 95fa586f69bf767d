package org.dragoman.actor;

import java.util.List;
import java.util.Objects;
import org.dragoman.lexicon.DictionaryFile;
import org.dragoman.lexicon.DictionaryFile.Kind;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.petrarch.ActorDictionary;
import org.dragoman.petrarch.AgentDictionary;
import org.dragoman.petrarch.AgentNoun;
import org.dragoman.petrarch.CameoCodes;
import org.dragoman.petrarch.NamedActor;
import org.dragoman.petrarch.Spelling;

/** Lays a user's dictionaries over the phrases of the tables; what they say wins. */
record DictionaryEntries(PhraseTrie<Entry> phrases) {
    void add(LexiconFiles files, List<String> faults) {
        List<DictionaryFile> actors = files.dictionaries(Kind.ACTORS);
        List<DictionaryFile> agents = files.dictionaries(Kind.AGENTS);
        if (actors.isEmpty() && agents.isEmpty()) {
            return;
        }
        CameoCodes codes = CameoCodes.load(files);
        for (DictionaryFile file : agents) {
            AgentDictionary.read(file.name(), file.bytes(), codes, faults).forEach(this::addAgent);
        }
        for (DictionaryFile file : actors) {
            ActorDictionary.read(file.name(), file.bytes(), codes, faults).forEach(this::addActor);
        }
    }

    private void addActor(NamedActor actor) {
        Entry.Coded coded = new Entry.Coded(actor);
        for (Spelling spelling : actor.spellings()) {
            phrases.put(spelling.words(), spelling.gaps(), coded, e -> false);
        }
    }

    /** An agent keeps the kind that the tables know it by; they say what else it may be, "police" before "officer". */
    private void addAgent(AgentNoun noun) {
        String country = noun.code().country();
        for (Spelling spelling : noun.spellings()) {
            Entry entry = country == null
                    ? new Entry.Agent(
                            noun.spellings().get(0).text(), noun.code().sectors(), kind(spelling))
                    : new Entry.Body(
                            country,
                            noun.spellings().get(0).text(),
                            noun.code().sectors(),
                            Term.ALWAYS,
                            Entry.Body.Source.DICTIONARY);
            phrases.put(spelling.words(), spelling.gaps(), entry, e -> !modifier(e));
        }
    }

    private static boolean modifier(Entry entry) {
        return entry instanceof Entry.Agent agent && agent.kind().equals("modifier");
    }

    private String kind(Spelling spelling) {
        List<String> keys = spelling.words().stream().map(PhraseTrie::key).toList();
        PhraseTrie.Match<Entry> known = phrases.longest(spelling.words(), keys, 0);
        if (known == null || known.length() < keys.size()) {
            return "person";
        }
        return known.values().stream()
                .map(e -> e instanceof Entry.Agent agent && !modifier(e) ? agent.kind() : null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("person");
    }
}
