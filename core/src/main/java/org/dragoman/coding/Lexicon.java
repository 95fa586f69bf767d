package org.dragoman.coding;

import org.dragoman.actor.ActorBook;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.ontology.Algebra;
import org.dragoman.ontology.Plover;

/**
 * All that a political scientist edits, ready to be used: actors, frames, the algebra, contexts and areas.
 *
 * @param files where it came from
 * @param plover PLOVER's lists
 * @param algebra act × phase × content
 * @param frames predicates
 * @param actors who holds which office when, and the rest
 * @param contexts words of PLOVER's contexts
 * @param areas words of the commitment areas
 */
public record Lexicon(
        LexiconFiles files,
        Plover plover,
        Algebra algebra,
        FrameBook frames,
        ActorBook actors,
        Topics contexts,
        Topics areas) {
    /**
     * Reads and checks a lexicon.
     *
     * @throws org.dragoman.lexicon.LexiconException if something in it is wrong; the message says where
     */
    public static Lexicon load(LexiconFiles files) {
        Plover plover = Plover.load(files);
        Algebra algebra = Algebra.load(files, plover);
        return new Lexicon(
                files,
                plover,
                algebra,
                FrameBook.load(files, algebra),
                ActorBook.load(files),
                Topics.load(files, "ontology/contexts.tsv", "context"),
                Topics.load(files, "ontology/areas.tsv", "area"));
    }
}
