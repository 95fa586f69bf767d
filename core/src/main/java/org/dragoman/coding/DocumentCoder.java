package org.dragoman.coding;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.actor.Mention;
import org.dragoman.actor.MentionFinder;
import org.dragoman.actor.References;
import org.dragoman.clause.ClauseReader;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.text.CleanText;
import org.jspecify.annotations.Nullable;

/** Reads one document's sentences in order, carrying over who was named and who spoke. */
final class DocumentCoder {
    private final Lexicon lexicon;
    private final CleanText text;
    private final MentionFinder finder;
    private final References references;
    private final Ids ids;

    DocumentCoder(Lexicon lexicon, CleanText text) {
        this.lexicon = lexicon;
        this.text = text;
        this.finder = new MentionFinder(lexicon.actors());
        this.references = new References(lexicon.actors());
        this.ids = new Ids(text.document().id());
    }

    SentenceReading read(ParsedSentence sentence) {
        @Nullable LocalDate day = text.published();
        String original = text.original(sentence.title());
        List<Mention> mentions = references.resolve(sentence, finder.find(sentence, text, day), original);
        Scene scene = new Scene(
                sentence, original, new ClauseReader(sentence), mentions, references.pair(), references.speaker());
        return new SentenceCoder(scene, lexicon, Surroundings.of(sentence, text, lexicon), ids).read(references);
    }
}
