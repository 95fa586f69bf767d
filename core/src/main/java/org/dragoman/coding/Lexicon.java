package org.dragoman.coding;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dragoman.actor.ActorBook;
import org.dragoman.lexicon.LexiconException;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.Publishers;
import org.dragoman.ontology.Algebra;
import org.dragoman.ontology.Plover;
import org.dragoman.place.Gazetteer;
import org.dragoman.place.PlaceReader;

/**
 * All that a political scientist edits, ready to be used: actors, frames, the algebra, contexts and areas.
 *
 * @param files where it came from
 * @param plover PLOVER's lists
 * @param algebra act × phase × content
 * @param frames predicates
 * @param reports predicates that say what came of a matter
 * @param actors who holds which office when, and the rest
 * @param contexts words of PLOVER's contexts
 * @param deeds contexts of what is done and of who does it
 * @param areas words of the commitment areas
 * @param contents words that tell what contents without a frame are about
 * @param demands words that tell what a protest is about
 * @param instruments words that tell with what an assault was made
 * @param ordinary words of news that is no politics
 * @param confidence how often events were right
 * @param factuality words that do not vouch for what they embed
 * @param places the gazetteer, with the states' names to tell places apart
 * @param publishers from which country those write who publish documents
 */
public record Lexicon(
        LexiconFiles files,
        Plover plover,
        Algebra algebra,
        FrameBook frames,
        FrameBook reports,
        ActorBook actors,
        Topics contexts,
        ContextDeeds deeds,
        Topics areas,
        ContentWords contents,
        Topics demands,
        Topics instruments,
        Ordinary ordinary,
        Confidence confidence,
        Factuality factuality,
        PlaceReader places,
        Publishers publishers) {
    /**
     * Reads and checks a lexicon.
     *
     * @throws org.dragoman.lexicon.LexiconException if something in it is wrong; the message says where
     */
    public static Lexicon load(LexiconFiles files) {
        CompletableFuture<Gazetteer> gazetteer = CompletableFuture.supplyAsync(() -> Gazetteer.load(files));
        CompletableFuture<ActorBook> actors = CompletableFuture.supplyAsync(() -> ActorBook.load(files));
        Plover plover = Plover.load(files);
        Algebra algebra = Algebra.load(files, plover);
        FrameBook frames = FrameBook.load(files, algebra);
        FrameBook reports = FrameBook.loadReports(files, algebra);
        Topics contexts = Topics.load(files, "ontology/contexts.tsv", "context");
        ContextDeeds deeds = ContextDeeds.load(files, plover, algebra);
        Topics areas = Topics.load(files, "ontology/areas.tsv", "area");
        Topics demands = Topics.load(files, "ontology/demands.tsv", "demand");
        Topics instruments = Topics.load(files, "ontology/instruments.tsv", "mode");
        ActorBook book = joined(actors);
        PlaceReader places = new PlaceReader(joined(gazetteer), book);
        Ordinary ordinary = Ordinary.load(files);
        Confidence confidence = Confidence.load(files);
        Factuality factuality = Factuality.load(files);
        return new Lexicon(
                files,
                plover,
                algebra,
                frames,
                reports,
                book,
                contexts,
                deeds,
                areas,
                ContentWords.load(files),
                demands,
                instruments,
                ordinary,
                confidence,
                factuality,
                places,
                Publishers.load(files));
    }

    /** The result of a part that was read meanwhile; a fault in it is thrown as it was. */
    private static <T> T joined(CompletableFuture<T> part) {
        try {
            return part.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof LexiconException fault) {
                throw fault;
            }
            throw e;
        }
    }
}
