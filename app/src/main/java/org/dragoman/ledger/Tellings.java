package org.dragoman.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.Publishers;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.DateRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.record.FindingRecord.EvidenceRecord;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the sentences of documents that may tell of the matters of some findings, in whatever words: those that name
 * two of the words of such a matter, or a name, a paper or a large figure of it, in a document that names one of its countries.
 *
 * <p>A sentence that no frame reads begins no matter, and joins one only where it names it well: "three of the nine
 * schools have walls".
 */
public final class Tellings {
    /** The frame of a record that stands for a sentence. */
    static final String FRAME = "telling";

    private static final int SHORTEST = 25;
    private static final int LONGEST = 600;
    private static final double LEAST = 0.5;
    private static final int ENOUGH = 2;
    private static final String NAME = "^";

    /** As if so many more sentences named the country of the publisher. */
    private static final int AT_HOME = 1;

    private final Vocabulary vocabulary;
    private final Publishers publishers;
    /** The words and figures of matters, by each country that they may concern. */
    private final Map<String, Set<String>> keys = new HashMap<>();

    private final Map<String, List<EvidenceRecord>> read = new HashMap<>();

    private Tellings(Vocabulary vocabulary, Publishers publishers) {
        this.vocabulary = vocabulary;
        this.publishers = publishers;
    }

    /** Those of the matters of these findings. */
    public static Tellings of(Collection<? extends FindingRecord> findings, LexiconFiles lexicon) {
        Tellings tellings = new Tellings(Vocabulary.load(lexicon), Publishers.load(lexicon));
        Map<String, Set<String>> countries = new HashMap<>();
        findings.parallelStream()
                .map(tellings::naming)
                .forEachOrdered(named -> countries
                        .computeIfAbsent(named.document(), d -> new TreeSet<>())
                        .addAll(named.countries()));
        List<CommitmentRecord> matters = findings.stream()
                .filter(CommitmentRecord.class::isInstance)
                .map(CommitmentRecord.class::cast)
                .toList();
        List<Set<String>> telling = matters.parallelStream().map(tellings::keys).toList();
        for (int i = 0; i < matters.size(); i++) {
            CommitmentRecord matter = matters.get(i);
            for (String country : countries.getOrDefault(matter.document(), Set.of())) {
                tellings.keys.computeIfAbsent(country, c -> new HashSet<>()).addAll(telling.get(i));
            }
            tellings.read
                    .computeIfAbsent(matter.document(), d -> new ArrayList<>())
                    .add(matter.evidence());
        }
        return tellings;
    }

    /** The countries that a finding of a document is about. */
    private record Named(String document, Set<String> countries) {}

    private Named naming(FindingRecord finding) {
        Set<String> here = new TreeSet<>(vocabulary.countries(finding.evidence().quote()));
        finding.speakers().forEach(speaker -> add(here, speaker.country()));
        if (finding instanceof EventRecord event) {
            event.actor().forEach(actor -> add(here, States.of(actor)));
            event.recipient().forEach(actor -> add(here, States.of(actor)));
        } else if (finding instanceof CommitmentRecord commitment) {
            commitment.debtors().forEach(debtor -> add(here, debtor.country()));
        }
        return new Named(finding.document(), here);
    }

    private static void add(Set<String> countries, @Nullable String country) {
        if (country != null) {
            countries.add(country);
        }
    }

    private Set<String> keys(CommitmentRecord matter) {
        String words = matter.object() + " " + matter.evidence().quote();
        List<String> split = vocabulary.split(words);
        Set<String> keys = keys(vocabulary.topic(split, Acronyms.NONE), split, words);
        addNames(vocabulary.topic(matter.object(), Acronyms.NONE), keys);
        return keys;
    }

    /** The words that tell, large figures, and papers. */
    private Set<String> keys(Topic topic, List<String> split, String words) {
        Set<String> found = new TreeSet<>();
        topic.words().forEach((word, weight) -> {
            if (weight >= LEAST && !vocabulary.common(word)) {
                found.add(word);
            }
        });
        Figures.of(words).stream().filter(Figures::large).forEach(found::add);
        found.addAll(Papers.keys(Papers.of(split, vocabulary)));
        return found;
    }

    /** The proper names among words, any of which may be enough. */
    private void addNames(Topic topic, Set<String> keys) {
        topic.names().stream().filter(vocabulary::telling).forEach(name -> keys.add(NAME + name));
        topic.places().stream().filter(vocabulary::telling).forEach(name -> keys.add(NAME + name));
        topic.words().keySet().stream().filter(vocabulary::phrase).forEach(name -> keys.add(NAME + name));
    }

    /** A document with the sentences that may tell of one of the matters or in which a frame reads one. */
    public Source in(Document document) {
        List<Sentence> all = Sentence.of(document.text());
        List<List<String>> words =
                all.stream().map(s -> vocabulary.split(s.text())).toList();
        Map<String, Integer> countries = new TreeMap<>();
        String title = document.title() == null ? "" : document.title();
        List<String> titled = vocabulary.split(title);
        vocabulary.countriesAndCapitals(titled).forEach(country -> countries.merge(country, 1, Integer::sum));
        words.forEach(some ->
                vocabulary.countriesAndCapitals(some).forEach(country -> countries.merge(country, 1, Integer::sum)));
        String home = publishers.home(document.publisher(), document.url());
        if (home != null && (countries.containsKey(home) || countries.size() < 2)) {
            countries.merge(home, AT_HOME, Integer::sum);
        }
        List<EvidenceRecord> here = read.getOrDefault(document.id(), List.of());
        List<Set<String>> known = countries.keySet().stream()
                .filter(keys::containsKey)
                .map(country -> keys.getOrDefault(country, Set.of()))
                .toList();
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Sentence sentence = all.get(i);
            if (here.stream().anyMatch(e -> sentence.covers(e)) || names(sentence, words.get(i), known)) {
                sentences.add(sentence.before(behind(document.text(), all, i)));
            }
        }
        Sentence headline = new Sentence(Sentence.HEADLINE, title.strip());
        if (!title.isBlank() && names(headline, titled, known)) {
            sentences.add(headline);
        }
        return new Source(
                document.id(),
                document.published(),
                document.title(),
                document.url(),
                document.publisher(),
                countries,
                sentences);
    }

    /** The sentence behind another in its paragraph. */
    private static @Nullable Sentence behind(String text, List<Sentence> all, int number) {
        if (number + 1 == all.size()) {
            return null;
        }
        Sentence next = all.get(number + 1);
        boolean near = text.substring(all.get(number).end(), next.start()).indexOf('\n') < 0;
        return near ? next : null;
    }

    private boolean names(Sentence sentence, List<String> split, List<Set<String>> known) {
        if (known.isEmpty() || sentence.text().length() > LONGEST) {
            return false;
        }
        Topic topic = vocabulary.topic(split, Acronyms.NONE);
        Set<String> words = keys(topic, split, sentence.text());
        addNames(topic, words);
        for (Set<String> here : known) {
            int shared = 0;
            for (String word : words) {
                shared += here.contains(word) ? Character.isLetter(word.charAt(0)) ? 1 : ENOUGH : 0;
            }
            if (shared >= ENOUGH) {
                return true;
            }
        }
        return false;
    }

    /** The sentences of a source as records, as far as they are of a length that tells. */
    static List<CommitmentRecord> records(Source source) {
        List<CommitmentRecord> records = new ArrayList<>();
        for (Sentence sentence : source.sentences()) {
            if (sentence.text().length() >= SHORTEST && sentence.text().length() <= LONGEST) {
                records.add(record(source, records.size(), sentence));
            }
        }
        return records;
    }

    /** A sentence that names a matter, resting on the one behind it, which tells what came of that. */
    static CommitmentRecord continued(CommitmentRecord sentence) {
        return record(
                sentence.id(),
                sentence.document(),
                sentence.published(),
                sentence.sentence(),
                sentence.object(),
                sentence.also().get(0),
                List.of(),
                null);
    }

    /** A sentence that tells when what it tells happened. */
    static CommitmentRecord dated(CommitmentRecord sentence, String edtf) {
        return record(
                sentence.id(),
                sentence.document(),
                sentence.published(),
                sentence.sentence(),
                sentence.object(),
                sentence.evidence(),
                sentence.also(),
                new DateRecord(edtf, null, null, null));
    }

    private static CommitmentRecord record(Source source, int number, Sentence sentence) {
        Sentence behind = sentence.behind();
        return record(
                Mention.id(FRAME + "\t" + source.id() + "\t" + sentence.start() + "\t" + sentence.text()),
                source.id(),
                source.published() == null ? null : source.published().toString(),
                number,
                sentence.text(),
                sentence.evidence(),
                behind == null ? List.of() : List.of(behind.evidence()),
                null);
    }

    private static CommitmentRecord record(
            String id,
            String document,
            @Nullable String published,
            int number,
            String words,
            EvidenceRecord evidence,
            List<EvidenceRecord> also,
            @Nullable DateRecord date) {
        return new CommitmentRecord(
                "commitment",
                id,
                document,
                published,
                number,
                "report-past",
                Cues.TALK,
                null,
                null,
                null,
                "",
                words,
                List.of(),
                "none",
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of("actual"),
                date,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                "project",
                0,
                false,
                null,
                evidence,
                also,
                FRAME,
                0.5,
                "");
    }
}
