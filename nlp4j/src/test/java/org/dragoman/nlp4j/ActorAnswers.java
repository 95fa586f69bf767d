package org.dragoman.nlp4j;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.PhraseReader;
import org.dragoman.coding.Coder;
import org.dragoman.coding.Lexicon;
import org.dragoman.coding.Reading;
import org.dragoman.coding.SentenceReading;
import org.dragoman.finding.Event;
import org.dragoman.finding.Finding;
import org.dragoman.finding.Party;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/** Who the engine takes the bracketed words of an {@link ActorCase} for. */
final class ActorAnswers {
    private final Coder coder;
    private final PhraseReader phrases;

    ActorAnswers(Coder coder, Lexicon lexicon) {
        this.coder = coder;
        this.phrases = new PhraseReader(lexicon.actors(), lexicon.places());
    }

    List<Actor> of(ActorCase line) {
        if (line.bare()) {
            return phrases.read(line.plain(), line.day()).parties();
        }
        Reading reading = coder.read(Document.of("d", line.plain()).withPublished(line.day()));
        boolean inEvents = line.inferred()
                || line.difficulty().equals("generic")
                || line.difficulty().equals("nobody");
        return inEvents ? parties(reading, line) : named(reading, line);
    }

    /** The parties of events whose words the brackets hold. */
    private static List<Actor> parties(Reading reading, ActorCase line) {
        List<Actor> actors = new ArrayList<>();
        for (Finding finding : reading.findings()) {
            if (finding instanceof Event event) {
                Stream.concat(event.actor().stream(), event.recipient().stream())
                        .filter(p -> meets(p, line))
                        .forEach(p -> actors.add(p.actor()));
            }
        }
        return actors.stream().distinct().toList();
    }

    private static boolean meets(Party party, ActorCase line) {
        return party.span() != null
                && party.span().start() < line.to()
                && line.from() < party.span().end();
    }

    /** The actors of the mentions that head the bracketed words, and of those joined to them. */
    private static List<Actor> named(Reading reading, ActorCase line) {
        List<Actor> actors = new ArrayList<>();
        for (SentenceReading sentence : reading.sentences()) {
            for (Token head : heads(sentence.sentence(), line)) {
                Mention mention = at(sentence.mentions(), head, line);
                if (mention != null) {
                    actors.addAll(mention.actors());
                }
            }
        }
        return actors;
    }

    private static List<Token> heads(ParsedSentence sentence, ActorCase line) {
        List<Token> heads = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (inside(token, line)) {
                Token above = sentence.head(token);
                boolean top = above == null || !inside(above, line);
                boolean joined = token.base().equals("conj") && above != null && heads.contains(above);
                if (top && !token.base().equals("punct") && !token.base().equals("case") || joined) {
                    heads.add(token);
                }
            }
        }
        return heads;
    }

    private static boolean inside(Token token, ActorCase line) {
        return line.from() <= token.span().start() && token.span().end() <= line.to();
    }

    private static @Nullable Mention at(List<Mention> mentions, Token head, ActorCase line) {
        Mention best = null;
        for (Mention mention : mentions) {
            boolean holds = mention.first() <= head.index() && head.index() <= mention.last();
            boolean within = mention.span().start() < line.to()
                    && line.from() < mention.span().end();
            if (mention.head() == head.index()) {
                return mention;
            }
            if (holds && within && (best == null || mention.last() - mention.first() < best.last() - best.first())) {
                best = mention;
            }
        }
        return best;
    }
}
